using Gongbao.Commitments.Extraction.Figures;
using Gongbao.Commitments.Extraction.Words;
using Gongbao.Gazette.Contracts;

namespace Gongbao.Commitments.Extraction.Judging;

/// <summary>依据: what makes a figure a target after nothing spoke against it: a comparing word, a verb, a measure, a payment.</summary>
internal static class Evidence
{
    private static readonly Lexicon Marks = new("加 扣 计 得 满分 基准分 总分 分值 赋 奖励 评分 减 记 线为 及格 合格线 起评 基础分 总计 占 权重 各占 最高");
    private static readonly Lexicon Repeats = new("每年 每月 每季度 每季 每半年 每周 每学期 每两年 每日 每天 每届 每人 每家 每户 每个 每县 各县 至少 每季度至少");
    private static readonly Lexicon Occasions = new("次 场 期 场次 班次 人次");

    public static Verdict? Score(Candidate c)
    {
        if (c.Figure.Measure != MeasureKind.Score) return null;
        return c.Compared.Printed || c.BeforeInClause(Marks) || Marks.Any(c.Text, c.SegmentStart, c.Figure.Start) ? Verdict.Yes("score") : Verdict.No("score.none");
    }

    public static Verdict? Money(Candidate c)
    {
        var f = c.Figure;
        if (f.Measure != MeasureKind.Money) return null;
        if (c.Compared.Printed) return Verdict.Yes("money.compared");
        if (f.Unit.Contains('/', StringComparison.Ordinal)) return Verdict.Yes("money.rate");
        if (IsRate(c)) return Verdict.Yes("money.rate");
        if (c.InClause(GoalVerbs.Pay)) return Verdict.Yes("money.paid");
        if (c.InClause(GoalVerbs.Fund) || GoalVerbs.Pay.Any(c.Text, c.SegmentStart, c.Figure.Start)) return Verdict.Yes("money.fund");
        return c.BeforeInClause(GoalVerbs.Metrics) || IsGoalSection(c) ? Verdict.Yes("money.metric") : Terminal(c);
    }

    // 每具240元, 果树每株150元至300元, 房屋每平方米650元
    private static bool IsRate(Candidate c) =>
        c.Figure.Start > c.ClauseStart && c.Text.LastIndexOf('每', c.Figure.Start - 1, c.Figure.Start - c.ClauseStart) is >= 0 and var each && c.Figure.Start - each <= (each == c.ClauseStart ? 6 : 4);

    public static Verdict? Share(Candidate c)
    {
        var f = c.Figure;
        if (f.Measure != MeasureKind.Share || f.Form != FigureForm.Number) return null;
        if (c.Compared.Printed) return Verdict.Yes("share.compared");
        return Verdict.Yes("share");
    }

    public static Verdict? Count(Candidate c)
    {
        var f = c.Figure;
        if (f.Measure != MeasureKind.Count || f.Form != FigureForm.Number) return null;
        if (c.Compared.Printed) return Verdict.Yes("count.compared");
        if (f.IsOne) return One(c);
        if (Repeats.Any(c.Text, c.SegmentStart, f.Start) && Occasions.At(c.Text, f.End - Math.Min(f.Unit.Length, f.End)) > 0) return Verdict.Yes("count.repeated");
        if (!f.Arabic && f.Value < 10 && f.Min is null) return Few(c);
        if (f.Min is not null) return Verdict.Yes("count.range");
        if (IsGoalSection(c)) return Verdict.Yes("count.goal-section");
        if (c.Line.Passage.Document.Kind == DocumentKind.Rules && f.Unit is "名" or "人" or "位") return Verdict.Yes("count.composition");
        return c.BeforeInSegment(GoalVerbs.All) || c.AfterInClause(GoalVerbs.All) || c.BeforeInClause(GoalVerbs.Pay) ? Verdict.Yes("count.verb") : Terminal(c);
    }

    public static Verdict? Size(Candidate c)
    {
        if (c.Figure.Measure != MeasureKind.Size) return null;
        if (c.Compared.Printed) return Verdict.Yes("size.compared");
        return IsGoalSection(c) || c.BeforeInSegment(GoalVerbs.All) || c.BeforeInClause(GoalVerbs.Metrics) || c.AfterInClause(GoalVerbs.All) ? Verdict.Yes("size.verb") : null;
    }

    // 游客接待量25万人次。: a noun and its figure make a whole clause of a document that sets goals.
    private static Verdict? Terminal(Candidate c) =>
        c.Figure.Arabic && c.After == c.ClauseEnd && c.Figure.Start - c.ClauseStart >= 3 && !c.Line.Passage.Document.IsReport && c.Line.Passage.Document.Kind != DocumentKind.Rules
            ? Verdict.Yes("figure.terminal") : null;

    /// <summary>A number without measure: 指数达到85, 突破千亿.</summary>
    public static Verdict? Bare(Candidate c)
    {
        var f = c.Figure;
        if (f.Measure != MeasureKind.None || f.Form != FigureForm.Number) return null;
        if (f.End < c.Text.Length && c.Text[f.End] is '级' or '号' or '度' or '版' or '型' or '届' or '）' or '.' or '、' or '/') return Verdict.No("evidence.none");
        return c.Compared.Printed && c.Compared.Start < f.Start && (c.BeforeInClause(GoalVerbs.Metrics) || f.Value >= 10_000) ? Verdict.Yes("bare.compared") : null;
    }

    // 一个, 一次: only what is told to each, or at least, or by a time.
    private static Verdict? One(Candidate c)
    {
        if (c.Figure.End < c.Text.Length && c.Text[c.Figure.End] == '的') return Verdict.No("one.none");
        var told = Repeats.Any(c.Text, c.SegmentStart, c.Figure.Start);
        if (told && (Occasions.At(c.Text, c.Figure.Start + 1) > 0 || Makes.Any(c.Text, c.ClauseStart, c.Figure.Start))) return Verdict.Yes("one.each");
        var made = Makes.Before(c.Text, c.Figure.Start, c.ClauseStart) > 0;
        return made && (Pasts.FutureDateBefore(c) || GoalVerbs.Hopes.Any(c.Text, c.SegmentStart, c.Figure.Start)) && !Vague.Any(c.Text, c.Figure.End, c.ClauseEnd)
            ? Verdict.Yes("one.made") : Verdict.No("one.none");
    }

    // 两个, 三家: few in characters say most often what kind, so a verb must stand straight before them.
    private static Verdict? Few(Candidate c) =>
        Makes.Before(c.Text, c.Figure.Start, c.ClauseStart) > 0 || (IsGoalSection(c) && c.BeforeInClause(Makes)) || Names.IsBuilt(c) ? Verdict.Yes("few.made") : Verdict.No("few.none");

    private static readonly Lexicon Makes = new(
        "新增 新建 建成 建设 建设好 打造 培育 引进 创建 完成 举办 召开 组织 开展 新设 增设 引育 招引 布局 设立 组建 成立 选派 配备 建好 办好 争创 获批 力引进 建成或改造提升 改造提升 改造 培养 选树 推出 安排 评选 遴选 扶持 落户 申报 建立 制定 出台 发布 攻克 改扩建 新改扩建 再建 确定 聘请 聘 设 限购 限 每人限 各建 各建设");

    private static readonly Lexicon Vague = new("团队 队伍 人才 体系 机制 格局 局面 环境 氛围 模式 平台体系 队伍 目标 支撑");

    private static bool IsGoalSection(Candidate c) => c.Line.Passage.Section.HasFlag(SectionKind.Goals);
}
