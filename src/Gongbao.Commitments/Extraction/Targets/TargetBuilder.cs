using Gongbao.Commitments.Contracts;
using Gongbao.Commitments.Extraction.Figures;
using Gongbao.Commitments.Extraction.Judging;
using Gongbao.Commitments.Extraction.Words;

namespace Gongbao.Commitments.Extraction.Targets;

/// <summary>目标成形: from an accepted figure to a proposal: comparator, subject, scope, quote, class and kind.</summary>
internal static class TargetBuilder
{
    public static TargetProposal Build(Candidate c, Verdict verdict, (PrintedDate Date, PassageLine Line)? deadline, ResponsibleUnits units, string path)
    {
        var f = c.Figure;
        var (quoteStart, quoteEnd) = Wording.Quote(c);
        var subject = Wording.Subject(c);
        var words = new List<Justification>
        {
            c.Line.Say(ProposalPart.Quote, quoteStart, quoteEnd),
            c.Line.Say(ProposalPart.Value, f.Start, f.End),
        };
        if (c.Compared.Start < f.Start) words.Add(c.Line.Say(ProposalPart.Comparator, c.Compared.Start, f.Start));
        if (c.Compared.End > f.End) words.Add(c.Line.Say(ProposalPart.Comparator, f.End, c.Compared.End));
        if (deadline is { } d) words.Add(d.Line.Say(ProposalPart.Deadline, d.Date.Start, d.Date.End));
        var cls = Kinds.Class(c);
        return new TargetProposal
        {
            Path = path,
            EId = c.Line.Provision.EId,
            Quote = c.Line.Line.Words(quoteStart, quoteEnd),
            Class = cls,
            Kind = cls == TargetClass.Goal ? Kinds.Kind(c) : null,
            Subject = subject,
            Scope = Wording.Scope(c),
            Comparator = Meaning(c),
            Value = f.Min is null ? f.Value : null,
            Min = f.Min,
            Max = f.Max,
            Unit = f.Unit,
            Deadline = deadline?.Date.Text,
            Units = units,
            Rule = verdict.Rule,
            Words = words,
        };
    }

    private static readonly Lexicon Caps = new("最高 上限 最多 封顶 至多 最长 最大 最晚");
    private static readonly Lexicon Floors = new("最低 下限 最少");
    private static readonly Lexicon Standards = new("标准 补贴 补助 津贴 工资 待遇 每人 每户 养老金 奖励 救助 低保 额度 报酬 经费 资助");
    private static readonly Lexicon Raises = new("提高到 提高至 提升到 提升至 增加到 增加至 增长到 增至 扩大到 扩大至 提至 上升到");
    private static readonly Lexicon Nearly = new("基本");

    /// <summary>What is compared, with the rules that look beyond the words next to the figure.</summary>
    public static Comparator Meaning(Candidate c)
    {
        var (t, f) = (c.Text, c.Figure);
        var means = c.Means == Comparator.Equal ? Distant(c) : c.Means;
        if (f.Min is not null) return Comparator.Equal;
        if (f.Form == FigureForm.FirstOne) return Comparator.AtLeast;
        if (f.Form == FigureForm.Scale && f.Measure == MeasureKind.Money) return Comparator.AtLeast;
        if (f.Form is FigureForm.FullCoverage or FigureForm.All)
            return Nearly.Any(t, Math.Max(c.ClauseStart, f.Start - 30), f.Start) || Nearly.At(t, f.End) > 0 ? Comparator.About : Comparator.Equal;
        if (f.Form == FigureForm.Rank) return t[f.Start] == '第' || f.Value == 1 ? Comparator.Equal : Comparator.AtMost;
        if (means == Comparator.MoreThan && f.Measure == MeasureKind.Count && BreaksThrough(c)) return Comparator.Equal;
        var raised = Raises.Before(t, f.Start, c.ClauseStart) > 0;
        if (means is Comparator.Equal or Comparator.AtLeast && (means == Comparator.Equal || raised) && CapBefore(c)) return Comparator.AtMost;
        if (means == Comparator.Equal && Floors.Any(t, c.ClauseStart, f.Start)) return Comparator.AtLeast;
        if (raised && means == Comparator.AtLeast && c.Compared.End == f.End && f.Measure == MeasureKind.Money && Standards.Any(t, c.ClauseStart, f.Start)) return Comparator.Equal;
        return means;
    }

    // 增速不低于全市平均水平3个百分点, 不超过总面积的3%, 至少召开2次: the comparing word stands further off, with no figure between.
    private static Comparator Distant(Candidate c)
    {
        var f = c.Figure;
        if (c.Leader is { } leader) return Distant(leader);
        foreach (var (means, words) in f.Unit.EndsWith("百分点", StringComparison.Ordinal) || c.Text[Math.Max(0, f.Start - 1)] == '的' ? [.. Limits, .. Margins] : Limits)
        {
            var (at, n) = words.LastIn(c.Text, c.ClauseStart, f.Start);
            if (n > 0 && !c.Line.Figures.Any(o => o.Start >= at && o.End <= f.Start && o.Measure != MeasureKind.None)) return means;
        }
        return Comparator.Equal;
    }

    private static readonly (Comparator, Lexicon)[] Limits =
    [
        (Comparator.AtLeast, new Lexicon("不低于 不少于 不得低于 不得少于 至少 不小于")),
        (Comparator.AtMost, new Lexicon("不超过 不高于 不得超过 不得高于 不多于 至多 不大于")),
    ];

    private static readonly (Comparator, Lexicon)[] Margins = [(Comparator.AtLeast, new Lexicon("达到 达全 达总")), (Comparator.MoreThan, new Lexicon("高于 快于 超过 超 大于")), (Comparator.LessThan, new Lexicon("低于 小于 慢于"))];

    // 突破10项关键技术: 突破 is the verb, the technologies are what is broken through.
    private static bool BreaksThrough(Candidate c) =>
        c.Text.AsSpan(0, c.Figure.Start).EndsWith("突破") && c.Compared.End == c.Figure.End && Technologies.Any(c.Text, c.Figure.End, c.ClauseEnd);

    private static readonly Lexicon Technologies = new("技术 瓶颈 难题 工艺 装备 环节 产品");

    // 最高 caps the figures of its clause, but not one behind another figure that it already capped.
    private static bool CapBefore(Candidate c)
    {
        var (at, n) = Caps.LastIn(c.Text, c.ClauseStart, c.Figure.Start);
        return n > 0 && !c.Line.Masked[at] && !c.Line.Figures.Any(o => o.Start >= at && o.End < c.Figure.Start && o.Measure == c.Figure.Measure && c.Text[Math.Max(0, o.Start - 1)] is not ('由' or '从'));
    }
}
