using Gongbao.Commitments.Extraction.Figures;
using Gongbao.Commitments.Extraction.Words;

namespace Gongbao.Commitments.Extraction.Judging;

/// <summary>过去的统计: what was, is no target: 截至2022年末建成35家, 已达12项, sections on background.</summary>
internal static class Pasts
{
    private static readonly Lexicon Had = new(
        "目前 现有 近年来 以来， 去年 上年末 上年底 前三季度 已建成 已建有 已建 已有 已达 已形成 已完成 已累计 已实现 已超 已突破 已培育 已经 已在 已为 已与 已投 已获 已发放 已签 已开 现已 累计已 以来，全 十年来 五年来 多年来 一年来 先后 取得了 达到了 实现了 完成了 建成了 形成了 成效显著 连续多年 跃居 成功创建了 得到了 增长了 提高了 下降了 提升了 增加了 获得了 培育了 引进了 新增了 组织了 开展了 近三年 近两年 近五年 过去 上半年完成 上一年 截止目前 截至目前 同比增长 创造了 召开了 是目前 当前 共有 现存 已审批 已认定 已评 已向 已惠 已覆盖 已全 已基本 已设立 已布局 已制定 已出台 已发布 已拥有 已成 共保留 共取消 共下放 共列入 共梳理 共涉及 共收录 本次公布 本次取消 本次调整 本次清理");

    private static readonly Lexicon Narrated = new("实现了 完成了 已 共有 累计");

    public static Verdict? BySection(Candidate c)
    {
        var passage = c.Line.Passage;
        if (!passage.Section.HasFlag(SectionKind.Past) || passage.Section.HasFlag(SectionKind.Goals)) return null;
        return FutureDateBefore(c) ? null : Verdict.No("past.section");
    }

    public static Verdict? ByDate(Candidate c)
    {
        if (LastDateBefore(c)?.Role == DateRole.Past) return Verdict.No("past.date");
        return c.Line.Passage.IsPreamble && !FutureDateBefore(c) ? Verdict.No("past.preamble") : null;
    }

    public static Verdict? ByWord(Candidate c)
    {
        var (at, n) = Had.LastIn(c.Text, c.SentenceStart, c.Figure.Start);
        if (n == 0) return null;
        // 同比 is said of goals as well; 当前, 先后 and 共有 only where nothing hopes.
        var word = c.Text.AsSpan(at, n);
        if (word.SequenceEqual("上半年完成") && c.Line.Passage.Document.Month is null or <= 6) return null;
        if (word.SequenceEqual("同比增长") && (FutureDateBefore(c) || c.Compared.Printed || c.Line.Passage.Section.HasFlag(SectionKind.Goals))) return null;
        if (LastDateBefore(c) is { Role: DateRole.Deadline } d && d.Start > at) return null;
        if (GoalVerbs.Hopes.Any(c.Text, at + n, c.Figure.Start) && c.Text.IndexOf('，', at, c.Figure.Start - at) >= 0) return null;
        if (word is "近三年" or "近两年" or "近五年" or "过去" or "当前" or "目前" && c.Text.IndexOf('，', at, c.Figure.Start - at) >= 0 && HopesInClause(c)) return null;
        return IsPaidFor(c, at + n) ? null : Verdict.No("past.word");
    }

    private static readonly Lexicon Norms = new("按每 应当 必须 按照每 不得");

    // 营业额同比增长10%以上的，再奖励2万元; 对成效显著的县给予100万元奖补: what was, is what is paid for.
    private static bool IsPaidFor(Candidate c, int behind)
    {
        if (Norms.Any(c.Text, Math.Max(behind, c.ClauseStart), c.Figure.Start)) return true;
        var of = c.Text.IndexOf('的', behind - 1, c.Figure.Start - behind + 1);
        if (of >= 0 && !c.Line.Passage.Document.IsReport && Limits.Any(c.Text, of, c.Figure.Start)) return true; // 已开垦的每年退耕不少于三分之一
        return of >= 0 && c.Figure.Measure is MeasureKind.Money or MeasureKind.Share && GoalVerbs.Rewards.Any(c.Text, of, c.Figure.Start);
    }

    /// <summary>A 的…了 or 已 straight in the clause of an interpretation or a report.</summary>
    public static bool IsNarrated(Candidate c) =>
        c.Line.Passage.Document.IsReport && c.BeforeInClause(Narrated);

    public static bool FutureDateBefore(Candidate c) => LastDateBefore(c) is { Role: DateRole.Deadline or DateRole.ThisYear };

    /// <summary>The date that holds for a figure in its sentence; 全年 does not undo a year before it.</summary>
    public static PrintedDate? LastDateBefore(Candidate c)
    {
        PrintedDate? last = null;
        foreach (var d in c.Line.Dates)
        {
            if (d.Start < c.SentenceStart || d.End > c.Figure.Start || d.Role is not (DateRole.Deadline or DateRole.Past or DateRole.ThisYear)) continue;
            if (d.Role != DateRole.ThisYear || last?.Role != DateRole.Past) last = d;
        }
        return last;
    }

    /// <summary>
    /// In interpretations, answers and reports a figure is told, not set, unless a coming year, a hope, a payment or a limit stands with it.
    /// </summary>
    public static Verdict? Reported(Candidate c)
    {
        if (!c.Line.Passage.Document.IsReport || c.Line.Passage.Section.HasFlag(SectionKind.Goals)) return null;
        if (c.Line.Dates.LastOrDefault(d => d.End <= c.Figure.Start && d.Role is DateRole.Deadline or DateRole.Past)?.Role == DateRole.Deadline) return null;
        if (GoalVerbs.Hopes.Any(c.Text, c.SegmentStart, c.Figure.Start) && !IsNarrated(c)) return null;
        if (c.Figure.Measure is MeasureKind.Time or MeasureKind.Score || Limits.Any(c.Text, c.ClauseStart, c.Figure.Start)) return null;
        if (Changed.Before(c.Text, c.Figure.Start, c.ClauseStart) > 0 && !IsNarrated(c)) return null;
        return PaysHere(c) && !IsNarrated(c) ? null : Verdict.No("past.reported");
    }

    private static readonly Lexicon Limits = new("不超过 不低于 不高于 不少于 最高 最低 最多 至少 不得");
    // 申请材料由9份减少到3份
    private static readonly Lexicon Changed = new("减少到 减少至 压缩到 压缩至 缩短到 缩短至 精简到 精简至 降低到 降低至 降至 减至 提高到 提高至 提升到 提升至 放宽到 放宽至 延长到 延长至 扩大到 扩大至 增加到 增加至 调整为 调整到");
    private static readonly Lexicon Given = new("补贴 奖励 补助 给予 予以 资助 可补 免收 免费 免征 免除 减收 减免 扣 执行 缴交 缴纳 首付 定额 标准 缴存 上浮 下浮 比例为 调整为");

    private static bool PaysHere(Candidate c) => c.Figure.Measure is MeasureKind.Money or MeasureKind.Share or MeasureKind.Count or MeasureKind.Size && c.InClause(Given) && !c.BeforeInClause(Told);

    private static readonly Lexicon Told = new("发放了 累计 已 共发放 兑现了 惠及");

    private static bool HopesInClause(Candidate c) => GoalVerbs.Hopes.Any(c.Text, c.ClauseStart, c.Figure.Start);
}
