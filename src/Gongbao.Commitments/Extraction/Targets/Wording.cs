using Gongbao.Commitments.Extraction.Figures;
using Gongbao.Commitments.Extraction.Judging;
using Gongbao.Commitments.Extraction.Words;

namespace Gongbao.Commitments.Extraction.Targets;

/// <summary>引文、对象、范围: which words are quoted, what is counted and under which printed conditions.</summary>
internal static class Wording
{
    private static readonly Lexicon Lead = new("力争 确保 争取 其中 其中， 实现 推动 全市 全省 全县 全区 全国 努力 使 将 到 至 要 应 须 并 且 且在 则 对 按 按照 给予 新增 我市 我省 本市");
    private static readonly Lexicon Scopes = new("每人每月 每人每年 每户每年 每户每月 每人每天 每生每年 每亩每年 每年 每月 每季度 每人 每户 每亩 每套 每家 每个 每台 每辆 每吨 每平方米 每村 每县 每次 每项 每件 每例 每天 每日 每学期 全市 全省 全国 全县 全区 新增 累计 年均 当年 中心城区 其中 人均 户均 亩均");
    private static readonly Lexicon Comparing = new("比 较 高于 低于 与 快于");
    private static readonly Lexicon Bases = new("由 从");
    private static readonly Lexicon Ends = new("由 为 的 比 较 在 分别 各 按 达 和 、 （ ， 均 ： 将 于 与");

    /// <summary>The clause, narrowed at 、 where its parts each have a figure of their own.</summary>
    public static (int Start, int End) Quote(Candidate c)
    {
        var (start, end) = (c.ClauseStart, c.ClauseEnd);
        if (c.Previous is { } p && p.Start >= start && !c.FollowsPrevious && c.Text.IndexOf('、', p.End, c.Figure.Start - p.End) is var at and >= 0) start = at + 1;
        if (c.Next is { } n && n.Start < end && c.Text.IndexOf('、', c.Figure.End, n.Start - c.Figure.End) is var next and >= 0 && next > c.Figure.End) end = next;
        foreach (var d in c.Line.Dates)
            if (d.Start <= start + 2 && d.End > start && d.End <= c.Figure.Start && d.Role == DateRole.Deadline) start = d.End;
        return start < c.Figure.Start + 1 && end >= c.Figure.End ? (start, end) : (c.ClauseStart, c.ClauseEnd);
    }

    public static string Subject(Candidate c)
    {
        var (start, end) = Quote(c);
        var before = Trim(c, start, Math.Max(start, c.Compared.Start));
        var after = CountedNoun(c, end);
        var joined = after.Length > 0 && c.Figure.Measure is MeasureKind.Count or MeasureKind.Size or MeasureKind.Money ? before + after : before;
        return joined.Length > 1 ? joined : Inherited(c);
    }

    private static string CountedNoun(Candidate c, int end)
    {
        var at = Math.Max(c.After, c.Figure.End);
        return at < end && c.Text[at] is not ('、' or '的' or '和') ? c.Line.Line.Words(at, Math.Min(end, at + 30)) : "";
    }

    private static string Trim(Candidate c, int start, int end)
    {
        while (start < end && Lead.At(c.Text, start) is var n and > 0 && start + n <= end) start += n;
        foreach (var d in c.Line.Dates)
            if (d.Start <= start + 1 && d.End > start && d.End <= end) start = d.End;
        while (start < end && Lead.At(c.Text, start) is var n and > 0 && start + n <= end) start += n;
        foreach (var o in c.Line.Figures)
            if (o.Start > start && o.End <= end && Bases.Before(c.Text, o.Start) is var b and > 0) end = o.Start - b;
        foreach (var d in c.Line.Dates)
            if (d.Role == DateRole.Baseline && d.Start > start && d.Start < end) end = d.Start;
        while (end > start && Ends.Before(c.Text, end) is var e and > 0) end -= e;
        return start < end ? c.Line.Line.Words(start, end) : "";
    }

    // 力争突破1200亿元: the subject stands in the clause before.
    private static string Inherited(Candidate c)
    {
        for (var end = c.ClauseStart - 1; end > c.SentenceStart;)
        {
            var start = Clauses.Start(c.Text, end);
            var first = c.Line.Figures.FirstOrDefault(f => f.Start >= start && f.Start < end);
            var words = Trim(c, start, first?.Start ?? end);
            if (words.Length > 2) return words;
            if (start <= c.SentenceStart) break;
            end = start - 1;
        }
        return "";
    }

    public static string? Scope(Candidate c)
    {
        var parts = new List<string>();
        for (var i = c.ClauseStart; i < c.Figure.Start; i++)
        {
            if (Scopes.At(c.Text, i) is not (var n and > 0) || i + n > c.Figure.Start) continue;
            parts.Add(c.Text.Substring(i, n));
            i += n - 1;
        }
        foreach (var d in c.Line.Dates)
            if (d.Role == DateRole.Baseline && d.Start >= c.ClauseStart && d.End <= c.Figure.Start)
                parts.Add((Comparing.Before(c.Text, d.Start) is var n and > 0 ? c.Text.Substring(d.Start - n, n) : "") + c.Line.Line.Words(d.Start, d.End));
        foreach (var (o, v) in c.Line.Verdicts)
            if (!v.IsTarget && v.Rule == "threshold.attribute" && o.Figure.End <= c.Figure.Start && o.ClauseStart == c.ClauseStart && o.Figure.Start >= Quote(c).Start)
                parts.Add(c.Line.Line.Words(Math.Max(Quote(c).Start, o.Compared.Start - 4), o.After));
        return parts.Count == 0 ? null : string.Join('，', parts.Distinct());
    }
}
