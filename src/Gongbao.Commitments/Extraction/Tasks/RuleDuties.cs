using Gongbao.Commitments.Contracts;
using Gongbao.Commitments.Extraction.Figures;
using Gongbao.Commitments.Extraction.Units;
using Gongbao.Commitments.Extraction.Words;

namespace Gongbao.Commitments.Extraction.Tasks;

/// <summary>办法中的职责分工: in rules only clauses that distribute duties or deadlines among named bodies are tasks: 市甲局负责…；县级政府应于每年3月底前报送….</summary>
internal static class RuleDuties
{
    public static List<FoundTask> Find(Passage passage)
    {
        var tasks = new List<FoundTask>();
        foreach (var line in passage.Lines)
            for (var at = line.TitleLength > 0 && line.Text.Length > line.TitleLength + 3 ? line.TitleLength + 1 : 0; at < line.Text.Length;)
            {
                var end = Clauses.SegmentEnd(line.Text, at);
                foreach (var (start, until, units) in OfSegment(line, at, end)) tasks.Add(Make(passage, line, tasks.Count > 0 && tasks[^1].Line == line && tasks[^1].Until > at ? start : at, until, start, units));
                at = end + 1;
            }
        return Merged(tasks);
    }

    // Each clause that names a body begins a duty of its own: 乡镇政府5日内初审，县民政局10日内复核.
    private static IEnumerable<(int Start, int Until, ResponsibleUnits Units)> OfSegment(PassageLine line, int at, int end)
    {
        var named = new List<(int Start, ResponsibleUnits Units, bool Told)>();
        for (var i = at; i < end; i = Clauses.End(line.Text, i) + 1)
        {
            var until = Clauses.End(line.Text, i);
            if (InlineUnits.Read(line.Text, i, until) is { } found) named.Add((i, found.Units, true));
            else if (InlineUnits.Subject(line.Text, i, until) is { } subject) named.Add((i, new ResponsibleUnits([], subject), IsInCharge(line.Text, i, until, end)));
        }
        for (var i = 0; i < named.Count; i++)
        {
            var until = i + 1 < named.Count ? named[i + 1].Start : end;
            if (named[i].Told || HasTerm(line, i == 0 ? at : named[i].Start, until)) yield return (named[i].Start, until, named[i].Units);
        }
    }

    // 市甲局是某项工作的主管部门，负责…
    private static bool IsInCharge(string text, int start, int until, int end) =>
        until + 3 <= end && text.AsSpan(until + 1).StartsWith("负责") && text.AsSpan(start, until - start).EndsWith("部门");

    private static bool HasTerm(PassageLine line, int at, int end) =>
        line.Dates.Any(d => d.Role == DateRole.Deadline && d.Start >= at && d.End <= end)
        || line.Verdicts.Any(v => v.Verdict.Rule == "term.limit" && v.Candidate.Figure.Start >= at && v.Candidate.Figure.End <= end);

    private static FoundTask Make(Passage passage, PassageLine line, int from, int until, int start, ResponsibleUnits units)
    {
        var end = Clauses.End(line.Text, start);
        return TaskFinder.Make(passage, line, start, end, units, null, line, "task.duty") with { Line = line, From = from, Until = until };
    }

    // Two sentences of one article that name the same bodies are one task.
    private static List<FoundTask> Merged(List<FoundTask> tasks)
    {
        for (var i = tasks.Count - 1; i > 0; i--)
        {
            var (a, b) = (tasks[i - 1], tasks[i]);
            if (a.Line != b.Line || !a.Task.Units.Lead.Concat(a.Task.Units.Co).SequenceEqual(b.Task.Units.Lead.Concat(b.Task.Units.Co))) continue;
            tasks[i - 1] = a with { Until = b.Until };
            tasks.RemoveAt(i);
        }
        return tasks;
    }
}
