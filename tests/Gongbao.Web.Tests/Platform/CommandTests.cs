using System.CommandLine;
using System.Text.Json;
using Gongbao.Commands;

namespace Gongbao.Web.Tests.Platform;

public sealed class CommandTests : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("gongbao-commands-").FullName;

    [Fact]
    public async Task The_first_administrator_is_made_on_the_command_line()
    {
        var (code, output, _) = await RunAsync("user", "add", "admin", "--name", "管理员", "--role", "SystemAdmin", "--unit", "city-government", "--json");
        Assert.Equal(0, code);
        Assert.Equal("admin", JsonDocument.Parse(output).RootElement.GetProperty("user").GetString());
        var (_, list, _) = await RunAsync("user", "list");
        Assert.Contains("SystemAdmin@city-government", list, StringComparison.Ordinal);
        var (refused, _, error) = await RunAsync("user", "role", "admin", "--role", "Auditor", "--unit", "city-government");
        Assert.Equal(1, refused);
        Assert.NotEmpty(error);
        Assert.Equal(0, (await RunAsync("verify-audit")).Code);
    }

    [Fact]
    public async Task A_unit_that_the_pack_lacks_is_refused_and_no_user_is_made()
    {
        var (code, _, error) = await RunAsync("user", "add", "admin", "--role", "SystemAdmin", "--unit", "nowhere");
        Assert.Equal(1, code);
        Assert.Contains("nowhere", error, StringComparison.Ordinal);
        Assert.DoesNotContain("admin", (await RunAsync("user", "list")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_can_be_restored()
    {
        await RunAsync("user", "add", "before");
        var copy = Path.Combine(_data, "copy.db");
        Assert.Equal(0, (await RunAsync("backup", copy)).Code);
        await RunAsync("user", "add", "after");
        Assert.Equal(1, (await RunAsync("restore", copy)).Code);
        Assert.Equal(0, (await RunAsync("restore", copy, "--replace")).Code);
        var (_, list, _) = await RunAsync("user", "list");
        Assert.Contains("before", list, StringComparison.Ordinal);
        Assert.DoesNotContain("after", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Migrating_twice_finds_nothing_to_do()
    {
        Assert.Equal(0, (await RunAsync("migrate")).Code);
        Assert.Equal(0, JsonDocument.Parse((await RunAsync("migrate", "--json")).Output).RootElement.GetProperty("applied").GetArrayLength());
    }

    [Fact]
    public async Task The_register_at_full_size_goes_into_the_invented_city_only()
    {
        var (code, _, error) = await RunAsync("demo", "--scale", "city", "--items", "0", "--pack", Path.Combine(AppContext.BaseDirectory, "packs", "sample"));
        Assert.Equal(1, code);
        Assert.NotEmpty(error);
        Assert.Equal(1, (await RunAsync("demo", "--scale", "city", "--pack", Path.Combine(AppContext.BaseDirectory, "packs", "yichun"))).Code);
    }

    [Fact]
    public async Task A_filled_register_is_not_filled_again_and_its_pages_are_measured()
    {
        string[] city = ["--pack", Path.Combine(AppContext.BaseDirectory, "packs", "sample")];
        var (code, output, _) = await RunAsync(["demo", "--scale", "city", "--items", "2500", "--years", "1", "--cases", "100", "--json", .. city]);
        Assert.Equal((0, 2500), (code, JsonDocument.Parse(output).RootElement.GetProperty("items").GetInt32()));
        Assert.Equal(1, (await RunAsync(["demo", "--scale", "city", "--items", "1", .. city])).Code);
        // four pages, and four of each of three officers; beside each the other folder, here the same
        var (measured, lines, _) = await RunAsync(["bench", "pages", "--requests", "3", "--against", Path.Combine(_data, "data"), .. city]);
        Assert.Equal(0, measured);
        Assert.Equal(2 * 16, lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task A_day_of_the_register_is_run_by_hand_and_a_second_catching_up_finds_nothing_to_do()
    {
        var (code, output, _) = await RunAsync("jobs", "run", "--day", "2024-06-03", "--json");
        Assert.Equal((0, "2024-06-03"), (code, JsonDocument.Parse(output).RootElement.GetProperty("round").GetProperty("day").GetString()));
        Assert.Equal(0, (await RunAsync("jobs", "run")).Code);
        Assert.Equal(JsonValueKind.Null, JsonDocument.Parse((await RunAsync("jobs", "run", "--json")).Output).RootElement.GetProperty("round").ValueKind);
        var (refused, _, error) = await RunAsync("jobs", "run", "--day", "3 June");
        Assert.Equal(1, refused);
        Assert.Contains("3 June", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_read_can_be_published_and_is_recognised_the_second_time()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "packs", "sample", "gazette", "2023-05.txt");
        string[] publish = ["read", file, "--publish", "--data", Path.Combine(_data, "data"), "--pack", Path.Combine(AppContext.BaseDirectory, "packs", "yichun")];
        Assert.Equal(0, await CommandTable.Root().Parse(publish).InvokeAsync(cancellationToken: TestContext.Current.CancellationToken));
        Assert.Equal(0, await CommandTable.Root().Parse(publish).InvokeAsync(cancellationToken: TestContext.Current.CancellationToken));
        var (code, output, _) = await RunAsync("verify-audit", "--json");
        Assert.Equal(0, code);
        Assert.True(JsonDocument.Parse(output).RootElement.GetProperty("unsealed").GetInt64() >= 2); // the pack's units and one publication
    }

    [Fact]
    public async Task Each_command_has_help()
    {
        foreach (var command in CommandTable.Root().Subcommands)
        {
            Assert.False(string.IsNullOrWhiteSpace(command.Description), command.Name);
            Assert.All(command.Options.Where(o => o.Name is not ("--help" or "--version")), o => Assert.False(string.IsNullOrWhiteSpace(o.Description), $"{command.Name} {o.Name}"));
            var output = new StringWriter();
            Assert.Equal(0, await CommandTable.Root().Parse([command.Name, "--help"]).InvokeAsync(new InvocationConfiguration { Output = output }, TestContext.Current.CancellationToken));
            Assert.Contains(command.Name, output.ToString(), StringComparison.Ordinal);
        }
    }

    public void Dispose() => Directory.Delete(_data, recursive: true);

    private async Task<(int Code, string Output, string Error)> RunAsync(params string[] words)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        string[] all = [.. words, "--data", Path.Combine(_data, "data")];
        var code = await CommandTable.Root().Parse(all).InvokeAsync(new InvocationConfiguration { Output = output, Error = error }, TestContext.Current.CancellationToken);
        // a command is a process of its own, which lets go of the database when it ends
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return (code, output.ToString(), error.ToString());
    }
}
