using Gongbao.Commitments.Contracts;
using Gongbao.Commitments.Extraction.Figures;
using Gongbao.Commitments.Extraction.Judging;
using Gongbao.Commitments.Extraction.Words;
using Gongbao.Gazette.Contracts;

namespace Gongbao.Commitments.Extraction.Targets;

/// <summary>类别与种类: a number to be reached (goal) or one in force (rule); level, new, yearly, growth, share, coverage, rank, milestone.</summary>
internal static class Kinds
{
    private static readonly Lexicon InForce = new("奖励 奖补 补贴 补助 补偿 资助 给予 减免 免征 罚款 首付 贷款额度 最高额度 保证金 提取 扣 加分 报销 贴息 缴纳 缴存 津贴 抚恤 救助金 保费");
    private static readonly Lexicon Growth = new("增长 增速 增幅 年均 翻");
    private static readonly Lexicon Shares = new("占 比重 占比 比例 强度");
    private static readonly Lexicon Rates = new("率");
    private static readonly Lexicon New = new("新增 新建 新培育 净增 新设 新引进");
    private static readonly Lexicon Yearly = new("每年 年度 逐年");

    public static TargetClass Class(Candidate c)
    {
        var f = c.Figure;
        if (c.Line.Passage.Document.Kind == DocumentKind.Rules || f.Measure is MeasureKind.Score) return TargetClass.Rule;
        if (f.Measure == MeasureKind.Time) return TargetClass.Rule;
        if (f.Form != FigureForm.Number) return TargetClass.Goal;
        return f.Measure is MeasureKind.Money or MeasureKind.Share && InForce.Any(c.Text, c.ClauseStart, c.ClauseEnd) ? TargetClass.Rule : TargetClass.Goal;
    }

    public static TargetKind Kind(Candidate c)
    {
        var f = c.Figure;
        bool Has(Lexicon words) => words.Any(c.Text, c.ClauseStart, f.Start);
        if (f.Form == FigureForm.Rank) return TargetKind.Rank;
        if (f.Form is FigureForm.FullCoverage or FigureForm.All) return TargetKind.Coverage;
        if (f.Form is FigureForm.FirstOne or FigureForm.Zero or FigureForm.Milestone) return TargetKind.Milestone;
        if (Yearly.Any(c.Text, c.SegmentStart, f.Start)) return TargetKind.Yearly;
        if (f.Measure == MeasureKind.Share) return Has(Growth) || f.Form == FigureForm.Doubling ? TargetKind.Growth : Has(Shares) ? TargetKind.Share : Has(Rates) ? TargetKind.Share : TargetKind.Level;
        return New.Any(c.Text, c.SegmentStart, f.Start) ? TargetKind.New : TargetKind.Level;
    }
}
