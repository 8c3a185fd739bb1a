using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Gongbao.Data.Packs;
using Gongbao.Gazette.Contracts;

namespace Gongbao.Commands;

/// <summary><c>gongbao pack check DIR</c> (核对城市包): names every fault of a pack by file and line. Ends with 0 when there is none, else with 1.</summary>
internal static class PackCommand
{
    private static readonly Argument<DirectoryInfo> Folder = new("DIR") { Description = "The pack's folder, the one that holds pack.yaml." };
    private static readonly Option<FileInfo[]> Gazettes = new("--gazette")
    {
        Description = "A gazette's text, PDF or DOCX: each citation of the pack must lead to exactly one place in it. May be given several times; without it the issues that the pack ships are taken.",
        AllowMultipleArgumentsPerToken = true,
    };
    private static readonly Option<bool> Json = new("--json") { Description = "One JSON object instead of lines." };

    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static Command Create()
    {
        var check = new Command("check", "Names every fault of a pack by file and line.") { Folder, Gazettes, Json };
        check.SetAction(parsed => Check(parsed.GetValue(Folder)!.FullName, parsed.GetValue(Gazettes) ?? [], parsed.GetValue(Json),
            parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return new Command("pack", "City packs: folders with a city's own data.") { check };
    }

    private static int Check(string folder, FileInfo[] gazettes, bool json, TextWriter output, TextWriter error)
    {
        var culture = CultureInfo.CurrentUICulture;
        var problems = PackCheck.Run(folder);
        // a pack that cannot be opened has no citations to look up
        if (problems.Count == 0 && Places(Pack.Open(folder), gazettes, error, out var find)) problems = PackCheck.Run(folder, find);
        else if (problems.Count == 0) return 1;
        if (problems.Count == 0) problems = CaseCheck.Problems(Pack.Open(folder));
        var counts = problems.Count == 0 ? Counts(Pack.Open(folder)) : [];
        if (json) output.WriteLine(JsonSerializer.Serialize(new { folder, counts = counts.ToDictionary(c => c.Kind, c => c.Count), problems = problems.Select(p => new { p.Place.File, p.Place.Line, p.Place.Column, p.Code, Text = p.Text(culture) }) }, Readable));
        else foreach (var problem in problems) output.WriteLine($"{problem.Place} {problem.Text(culture)}");
        if (!json && counts.Count > 0) output.WriteLine(string.Join(HostText.Say("Pack.Between"), counts.Select(c => HostText.Say("Pack.Count." + c.Kind, c.Count))));
        if (!json) output.WriteLine(HostText.Say(problems.Count == 0 ? "Pack.Good" : "Pack.Bad", folder, problems.Count));
        return problems.Count == 0 ? 0 : 1;
    }

    // How many of each kind the pack holds with what it extends; kinds of which it has none are left out.
    private static IReadOnlyList<(string Kind, int Count)> Counts(Pack pack) =>
    [
        .. new (string Kind, int Count)[]
        {
            ("regions", pack.Regions.Count), ("units", pack.Units.Count), ("documents", pack.Documents.Count), ("ambiguities", pack.Ambiguities.Count),
            ("parameters", pack.Parameters.Count), ("chains", pack.Chains.Count), ("actions", pack.Actions.Count), ("targets", pack.Targets.Count),
            ("tasks", pack.Tasks.Count(t => t.Group == PackTaskGroup.Task)), ("measures", pack.Tasks.Count(t => t.Group == PackTaskGroup.Measure)),
            ("assignments", pack.Tasks.Count(t => t.Group == PackTaskGroup.Assignment)), ("duties", pack.Duties.Count), ("procedures", pack.Procedures.Count),
        }.Where(c => c.Count > 0),
    ];

    private static bool Places(Pack pack, FileInfo[] gazettes, TextWriter error, out FindPlaces? find)
    {
        find = null;
        var files = gazettes.Length > 0 ? gazettes.Select(f => f.FullName) : pack.Manifest.Gazettes.Where(g => g.File is not null).Select(g => Path.Combine(pack.Folder, g.File!));
        var issues = new List<ReadIssue>();
        foreach (var file in files)
        {
            if (!File.Exists(file))
            {
                error.WriteLine(HostText.Say("Pack.NoGazette", file));
                return false;
            }
            switch (SourceFile.Open(File.ReadAllBytes(file), Path.GetFileName(file)))
            {
                case SourceOpened opened: issues.Add(GazetteReader.Read(opened.Source)); break;
                case SourceRefused refused:
                    error.WriteLine($"{file}: {refused.Message(CultureInfo.CurrentUICulture)}");
                    return false;
            }
        }
        if (issues.Count > 0) find = new CitedPlaces(pack, issues).Find;
        return true;
    }
}
