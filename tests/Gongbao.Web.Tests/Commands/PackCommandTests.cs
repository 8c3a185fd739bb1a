using System.CommandLine;
using System.Text.Json;
using Gongbao.Commands;

namespace Gongbao.Web.Tests.Commands;

/// <summary>The command <c>gongbao pack check</c>, as a person runs it.</summary>
public sealed class PackCommandTests
{
    [Fact]
    public async Task A_pack_in_order_ends_with_zero_and_says_so()
    {
        var (code, output, _) = await RunAsync("pack", "check", Path.Combine(AppContext.BaseDirectory, "packs", "china"));
        Assert.Equal(0, code);
        Assert.EndsWith(Path.Combine("packs", "china"), output.Trim().Split('\n')[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_fault_is_a_line_with_its_place_and_the_end_is_one()
    {
        using var folder = new TemporaryPack("units:\n  - { id: a, name: 甲局, kind: club }\n");
        var (code, output, _) = await RunAsync("pack", "check", folder.Path);
        Assert.Equal(1, code);
        Assert.StartsWith("units.yaml:2:24 ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_json_each_fault_has_file_line_column_code_and_text()
    {
        using var folder = new TemporaryPack("units:\n  - { id: a, name: 甲局, kind: club }\n");
        var (code, output, _) = await RunAsync("pack", "check", folder.Path, "--json");
        Assert.Equal(1, code);
        var fault = Assert.Single(JsonDocument.Parse(output).RootElement.GetProperty("problems").EnumerateArray());
        Assert.Equal(("units.yaml", 2, 24, "NotOneOf"),
            (fault.GetProperty("file").GetString(), fault.GetProperty("line").GetInt32(), fault.GetProperty("column").GetInt32(), fault.GetProperty("code").GetString()));
        Assert.NotEmpty(fault.GetProperty("text").GetString()!);
    }

    [Fact]
    public async Task A_gazette_that_is_not_there_is_named()
    {
        using var folder = new TemporaryPack("units: []\n");
        var (code, _, error) = await RunAsync("pack", "check", folder.Path, "--gazette", "/nowhere/issue.txt");
        Assert.Equal(1, code);
        Assert.Contains("/nowhere/issue.txt", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_walk_of_how_to_write_a_pack_works()
    {
        var shipped = Path.Combine(AppContext.BaseDirectory, "packs");
        var root = Directory.CreateTempSubdirectory("gongbao-walk-").FullName;
        Copy(Path.Combine(shipped, "china"), Path.Combine(root, "china"));
        Copy(Path.Combine(shipped, "sample"), Path.Combine(root, "mycity"));
        var manifest = Path.Combine(root, "mycity", "pack.yaml");
        await File.WriteAllTextAsync(manifest, (await File.ReadAllTextAsync(manifest, TestContext.Current.CancellationToken)).Replace("\nid: sample\n", "\nid: mycity\n", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        var (code, output, error) = await RunAsync("pack", "check", Path.Combine(root, "mycity"));
        Directory.Delete(root, recursive: true);
        Assert.Equal((0, ""), (code, error));
        Assert.Equal(2, output.Trim().Split('\n').Length);
    }

    [Fact]
    public async Task A_pack_in_order_says_how_many_of_each_it_holds()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "packs", "yichun");
        var (code, output, _) = await RunAsync("pack", "check", folder);
        Assert.Equal(0, code);
        foreach (var count in new[] { "143", "37", "18", "61", "67" }) Assert.Contains(' ' + count, output.Split('\n')[0], StringComparison.Ordinal);
        var counts = JsonDocument.Parse((await RunAsync("pack", "check", folder, "--json")).Output).RootElement.GetProperty("counts");
        Assert.Equal((143, 8, 6), (counts.GetProperty("targets").GetInt32(), counts.GetProperty("chains").GetInt32(), counts.GetProperty("actions").GetInt32()));
    }

    [Theory]
    [InlineData("verdict: yes", "verdict: no", "CaseDiffers")]
    [InlineData("rule: care-pooling", "rule: care-polling", "CaseRule")]
    [InlineData("day: 2024-", "day: 2019-", "CaseUndecided")]
    [InlineData("rule: deed-tax", null, "CaseNone")]
    public async Task Worked_cases_are_decided_and_what_differs_is_named_with_file_and_line(string was, string? now, string code)
    {
        var root = Directory.CreateTempSubdirectory("gongbao-pack-").FullName;
        foreach (var pack in new[] { "sample", "china" }) Copy(Path.Combine(AppContext.BaseDirectory, "packs", pack), Path.Combine(root, pack));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(root, "sample", "cases")))
        {
            var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            if (now is not null) await File.WriteAllTextAsync(file, text.Replace(was, now, StringComparison.Ordinal), TestContext.Current.CancellationToken);
            else if (text.Contains(was, StringComparison.Ordinal)) File.Delete(file);
        }
        var (exit, output, _) = await RunAsync("pack", "check", Path.Combine(root, "sample"), "--json");
        Directory.Delete(root, recursive: true);
        Assert.Equal(1, exit);
        var faults = JsonDocument.Parse(output).RootElement.GetProperty("problems").EnumerateArray().ToList();
        Assert.Contains(code, faults.Select(f => f.GetProperty("code").GetString()));
        Assert.All(faults, f => Assert.True(f.GetProperty("line").GetInt32() > 0 && f.GetProperty("file").GetString()!.Length > 0));
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] words)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandTable.Root().Parse(words).InvokeAsync(new InvocationConfiguration { Output = output, Error = error }, TestContext.Current.CancellationToken);
        return (code, output.ToString(), error.ToString());
    }

    private sealed class TemporaryPack : IDisposable
    {
        private readonly string root = Directory.CreateTempSubdirectory("gongbao-pack-").FullName;

        public TemporaryPack(string units)
        {
            Directory.CreateDirectory(Path);
            File.WriteAllText(System.IO.Path.Combine(Path, "pack.yaml"), "{ id: city, name: { zh: 某市, en: Somewhere }, version: 1.0.0 }");
            File.WriteAllText(System.IO.Path.Combine(Path, "units.yaml"), units);
        }

        public string Path => System.IO.Path.Combine(root, "city");

        public void Dispose() => Directory.Delete(root, recursive: true);
    }
}
