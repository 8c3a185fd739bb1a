using System.CommandLine;
using System.Text.Json;
using Gongbao.Commands;

namespace Gongbao.Web.Tests.Commands;

/// <summary>The command <c>gongbao simulate</c>, as a person runs it.</summary>
public sealed class SimulateCommandTests : IDisposable
{
    private const string CareHead = "id,birth,app,appr,county,registered,subsistence,at_risk,cert,level,category,destitute,adl1,adl2,adl3,adl4,adl5,adl6,service";

    // three who are eligible, each in another county, and one whose household is not in hardship
    private const string Care = CareHead + """

        7,19800101,20240305,20240402,0,1,1,0,1,1,mental,0,1,1,1,1,0,0,home
        8,19800101,20240305,20240402,1,1,0,1,1,2,physical,0,1,1,1,1,1,1,institution
        9,19800101,20240305,20240402,1,1,1,1,1,2,intellectual,0,1,1,1,1,1,0,home
        10,19800101,20240305,20240402,1,1,0,0,1,2,intellectual,0,1,1,1,1,1,0,home
        """;

    private const string Parameters = """
        {"city":{"home":[[20220101,500],[20240101,600]],"day_care":[[20220101,500]],"institution":[[20220101,900]],"public_elderly_home":[[20220101,1170]]},
         "county":[{"county":1,"service":"home","from":20240101,"value":550},{"county":1,"service":"institution","from":20240501,"value":1000}],
         "deed":{"rate_percent":50,"cap_new_cents":2000000,"cap_second_cents":1500000,"filed_from":20231101,"filed_to":20241231,"new_paid_by":20250630,"districts":[0,1]}}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("gongbao-simulate-").FullName;

    [Fact]
    public async Task Care_gives_its_totals_as_json()
    {
        var (code, output, _) = await RunAsync("care", Care, "--json", "--unchecked");
        Assert.Equal(0, code);
        var answer = JsonDocument.Parse(output).RootElement;
        // 600 and 600 at home, 1000 in an institution of the county with its own standard; weights 1, 2, 3
        Assert.Equal((4, 3, 220_000, 600 + 2 * 1000 + 3 * 600),
            (answer.GetProperty("population").GetInt32(), answer.GetProperty("eligible").GetInt32(), answer.GetProperty("amountFen").GetInt64(), answer.GetProperty("weighted").GetInt64()));
        Assert.True(answer.GetProperty("seconds").GetDouble() > 0);
    }

    [Fact]
    public async Task Deed_tax_gives_its_totals_as_json()
    {
        var (code, output, _) = await RunAsync("deed-tax", "filed,paid,tax_cents,kind,district\n20240105,20240301,3000001,new,0\n20240105,20250701,3000001,second,1\n20240105,20250701,3000001,new,1\n20240105,20240301,3000001,new,2", "--json", "--unchecked");
        Assert.Equal(0, code);
        var answer = JsonDocument.Parse(output).RootElement;
        // 15,000.00 twice: half a fen dropped, and the cap; the third was paid too late, the fourth lies elsewhere
        Assert.Equal((4, 2, 3_000_000, 4_500_000), (answer.GetProperty("population").GetInt32(), answer.GetProperty("eligible").GetInt32(), answer.GetProperty("amountFen").GetInt64(), answer.GetProperty("weighted").GetInt64()));
    }

    [Fact]
    public async Task Another_value_is_compared_with_the_one_in_force_and_who_changes_is_written()
    {
        var changes = Path.Combine(_folder, "changes.csv");
        var (code, output, error) = await RunAsync("care", Care, "--unchecked", "--set", "care.standard.home=650", "--changes", changes);
        Assert.Equal((0, true), (code, error.Contains("100%", StringComparison.Ordinal)));
        Assert.Contains("100元", output.Split('\n').Last(l => l.Length > 0), StringComparison.Ordinal);
        Assert.Equal(["id,before,after", "7,600.00,650.00", "9,600.00,650.00"], await File.ReadAllLinesAsync(changes, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task This_months_run_is_held_against_last_months()
    {
        var (last, changes) = (Path.Combine(_folder, "last.csv"), Path.Combine(_folder, "changes.csv"));
        Assert.Equal(0, (await RunAsync("care", Care, "--unchecked", "--out", last)).Code);
        Assert.Equal(["id,result", "7,600.00", "8,1000.00", "9,600.00", "10,no"], await File.ReadAllLinesAsync(last, TestContext.Current.CancellationToken));
        // the first has left the subsistence allowance, the second is gone, a new one came
        var now = Care.Replace("7,19800101,20240305,20240402,0,1,1,0", "7,19800101,20240305,20240402,0,1,0,0", StringComparison.Ordinal).Replace("\n8,", "\n11,", StringComparison.Ordinal);
        var (code, output, _) = await RunAsync("care", now, "--unchecked", "--previous", last, "--changes", changes);
        Assert.Equal(0, code);
        Assert.Equal(["id,before,after", "7,600.00,no", "11,,1000.00", "8,1000.00,"], await File.ReadAllLinesAsync(changes, TestContext.Current.CancellationToken));
        Assert.Contains("变化 1 人，新增 1 人，不在文件中 1 人", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id,result\n7,600.00\n7,600.00", "3")]
    [InlineData("id,result\n7,plenty", "plenty")]
    [InlineData("name,result", "1")]
    public async Task A_record_of_last_time_that_is_none_is_refused(string content, string named)
    {
        var last = Path.Combine(_folder, "last.csv");
        await File.WriteAllTextAsync(last, content, TestContext.Current.CancellationToken);
        var (code, _, error) = await RunAsync("care", Care, "--unchecked", "--previous", last, "--json");
        Assert.Equal(1, code);
        Assert.Contains(named, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("care.standard.home", "care.standard.home")]
    [InlineData("care.standard.hone=650", "care.standard.hone")]
    [InlineData("care.standard.home=-1", "-1")]
    [InlineData("housing.deed-subsidy.cap.new=1", "housing.deed-subsidy.cap.new")]
    public async Task A_parameter_or_value_that_is_none_is_named(string set, string named)
    {
        var (code, output, error) = await RunAsync("care", Care, "--unchecked", "--set", set);
        Assert.Equal((1, ""), (code, output));
        Assert.Contains(named, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task County_values_below_the_city_are_refused_unless_told()
    {
        var (code, _, error) = await RunAsync("care", Care);
        Assert.Equal(1, code);
        Assert.Contains("care.standard.home", error, StringComparison.Ordinal);
        Assert.Contains("550", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("care", "nothing", "id")]
    [InlineData("care", CareHead + "\n1,19800101,20240305,20249902,0,1,1,0,1,1,mental,0,1,1,1,1,0,0,home", "appr")]
    [InlineData("deed-tax", "filed,paid,tax_cents,kind,district\n20240105,20240301,3000001,new,10", "district")]
    [InlineData("tea", "nothing", "tea")]
    public async Task A_file_or_rule_that_is_none_is_named(string rule, string content, string named)
    {
        var (code, output, error) = await RunAsync(rule, content, "--unchecked");
        Assert.Equal((1, ""), (code, output));
        Assert.Contains(named, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_parameters_the_packs_own_law_counts()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "people.csv"), Care, TestContext.Current.CancellationToken);
        var (code, output, _) = await RunAsync(["simulate", "--rule", "care", "--population", Path.Combine(_folder, "people.csv")]);
        Assert.Equal(0, code);
        Assert.Contains("樟树", output, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<(int Code, string Output, string Error)> RunAsync(string rule, string population, params string[] more)
    {
        var (people, parameters) = (Path.Combine(_folder, "people.csv"), Path.Combine(_folder, "parameters.json"));
        await File.WriteAllTextAsync(people, population, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(parameters, Parameters, TestContext.Current.CancellationToken);
        return await RunAsync(["simulate", "--rule", rule, "--population", people, "--parameters", parameters, .. more]);
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(string[] words)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandTable.Root().Parse(words).InvokeAsync(new InvocationConfiguration { Output = output, Error = error }, TestContext.Current.CancellationToken);
        return (code, output.ToString(), error.ToString());
    }
}
