using System.Globalization;
using Gongbao.Commitments.Contracts;
using Gongbao.Gazette.Contracts;
using Gongbao.Tests.Reading.Invented;

namespace Gongbao.Tests.Extraction;

/// <summary>Whole invented documents of many places and kinds, written with their answers before the grammar read them; clean, and as extraction from a PDF leaves them.</summary>
public sealed class UnseenDocumentTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Head_dates_citations_headings_targets_tasks_and_units_are_found(int noise)
    {
        var (heads, headings, targets, tasks, units) = (new List<string>(), new Score(), new Score(), new Score(), new Score());
        foreach (var (document, number) in UnseenDocument.All().Select((d, n) => (d, n)))
        {
            var text = noise == 0 ? Print.Clean(document.Lines, number) : Print.Noisy(document.Lines, (number * 5) + noise);
            var issue = GazetteReader.Read(new SourceText(text));
            var read = issue.Documents[0];
            heads.AddRange(Marks.Errors(document.Known, read).Where(e => !e.StartsWith("annexes", StringComparison.Ordinal)).Select(e => document.Name + " " + e));
            AddHeadings(headings, document, read);
            var found = CommitmentExtractor.Extract(issue)[0];
            AddTargets(targets, document, found.Targets);
            AddTasks(tasks, units, document, found.Tasks);
        }
        Assert.True(heads.Count <= (noise == 0 ? 0 : 1), string.Join('\n', heads));
        Assert.True(headings.F1 >= 0.98, "headings " + headings);
        Assert.True(targets.F1 >= 0.97, "targets " + targets);
        Assert.True(tasks.F1 >= 0.95, "tasks " + tasks);
        Assert.True(units.F1 >= 0.98, "units " + units);
    }

    private static void AddHeadings(Score score, UnseenDocument document, ReadDocument read)
    {
        var (found, wanted, given) = Marks.Headings(document.Known, read);
        score.Add(document.Name, Enumerable.Range(0, wanted).Select(i => i < found ? "heading" : "missed"), Enumerable.Range(0, given).Select(i => i < found ? "heading" : "extra"));
    }

    private static void AddTargets(Score score, UnseenDocument document, IReadOnlyList<TargetProposal> found)
    {
        var have = found.Select(t => $"{CommitmentsJson.Sign(t.Comparator)} {Figure(t)} {UnseenDocument.Unit(t.Unit)}").ToList();
        foreach (var optional in document.OptionalTargets)
            if (have.Count(h => h.EndsWith(" " + optional, StringComparison.Ordinal)) > document.Targets.Count(w => w.EndsWith(" " + optional, StringComparison.Ordinal)))
                have.RemoveAt(have.FindLastIndex(h => h.EndsWith(" " + optional, StringComparison.Ordinal)));
        score.Add(document.Name, document.Targets, have);
    }

    private static string Figure(TargetProposal t) => t.Min is null ? Number(t.Value!.Value) : Number(t.Min.Value) + "~" + Number(t.Max!.Value);

    private static string Number(decimal n) => n.ToString("0.##", CultureInfo.InvariantCulture);

    private static void AddTasks(Score tasks, Score units, UnseenDocument document, IReadOnlyList<TaskProposal> found)
    {
        var left = found.ToList();
        foreach (var want in document.Tasks.OrderBy(t => t.Optional))
        {
            var match = left.Find(t => Path(t.Path) == Path(want.Path) && Alike(t.Quote, want.Quote)) ?? left.Find(t => Path(t.Path) == Path(want.Path));
            if (match is not null) left.Remove(match);
            if (want.Optional) continue;
            tasks.Add(document.Name, [want.Path + want.Quote], match is null ? [] : [want.Path + want.Quote]);
            units.Add(document.Name + " " + want.Path, want.Units, match is null ? [] : Names(match));
        }
        tasks.Add(document.Name, [], left.Select(t => t.Path + " " + t.Quote));
        units.Add(document.Name, [], left.SelectMany(Names));
    }

    private static IEnumerable<string> Names(TaskProposal t) => t.Units.Lead.Concat(t.Units.Co).Select(Plain);

    private static bool Alike(string a, string b) => Plain(a).Contains(Plain(b), StringComparison.Ordinal) || Plain(b).Contains(Plain(a), StringComparison.Ordinal);

    private static string Plain(string s) => string.Concat(s.Where(c => !char.IsWhiteSpace(c))).Replace('(', '（').Replace(')', '）');

    private static string Path(string path) =>
        string.Join('/', path.Split('/').Select(p => Plain(p).TrimEnd('.', '、', '．')).Where(p => p.Length > 0 && p[0] != '¶' && p != "尾"));
}
