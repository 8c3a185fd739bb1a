using Gongbao.Commitments.Extraction.Figures;
using Gongbao.Commitments.Extraction.Words;

namespace Gongbao.Commitments.Extraction.Judging;

/// <summary>期限: a time is a target where it limits (15个工作日内, 公示7天, 任期五年), not where it names or recalls (近三年, 三年行动).</summary>
internal static class Durations
{
    private static readonly Lexicon OfDocument = new("本办法 本措施 本意见 本细则 本规定 本方案 本政策 本计划 本通知 本实施 本行动 施行 印发之日 发布之日 公布之日 政策有效期 文件有效期 自发布 政策执行期 起执行 起施行 起实施 本次政策");
    private static readonly Lexicon Force = new("有效期 试行期 暂行期 执行期 实施期");
    private static readonly Lexicon Terms = new("期限 任期 聘期 服务期 公示期 期间 时限 周期 期为 为期 保存 保管 过渡期 试用期 保修期 质保期 见习期 宽限期 有效期 期满 时间 时长 间隔 寿命 年限 期 公示 累计 每年 滞留 存放 连续参与 免租 免收 免费 免交 缓缴 贴息 公告 停产 停业 停止 暂停 展期 延长 缩短 提前 压缩 延期 顺延 延后 延续 留存 学习 培训 不得 每人 平均 服务 减少 提速 压减 控制 锻炼 用时 等候 补贴 租期 跟踪 设立 禁 支持 补助 享受 工作满 服务满 租金 房租 收取 物业费 利息 提供 免除 限制");
    private static readonly Lexicon Recalls = new("近 过去 最近 连续 今后 未来 前 满 每 历时 时隔 经过 上 用 通过 再用 花 利用 近期 近两 为期 隔 第 入职 从业 毕业 成立");
    private static readonly Lexicon AfterRecalls = new("累计 共 来 以来 前 行动 计划 规划 多 一次 一度 努力 时间 左右时间 制 期 的努力 的时间 禁渔 过渡 倍增 攻坚");

    private static readonly Lexicon Periods = new("过渡期 宽限期 缓冲期 公示期 任期 试用期 免租期 服务期 保护期 观察期");

    /// <summary>有效期5年 of the document itself belongs to its dates in force.</summary>
    public static Verdict? Effect(Candidate c)
    {
        if (c.Figure.Measure != MeasureKind.Time) return null;
        if (!c.BeforeInClause(Force)) return null;
        var end = Clauses.SentenceEnd(c.Text, c.Figure.End);
        return OfDocument.Any(c.Text, c.SentenceStart, end) || c.Line.Passage.Section.HasFlag(SectionKind.Closing) ? Verdict.No("term.document") : null;
    }

    // 三年内引进企业100家: the time by which the other figure is to be reached.
    private static bool IsHorizon(Candidate c) =>
        c.Figure.Unit == "年" && c.Text[c.After - 1] == '内' && c.Figure.Start - c.ClauseStart <= 4 && c.Next is { } n && n.End <= c.ClauseEnd && n.Measure != MeasureKind.Time;

    public static Verdict? Term(Candidate c)
    {
        var (t, f) = (c.Text, c.Figure);
        if (f.Measure != MeasureKind.Time) return null;
        var recalled = Recalls.Before(t, f.Start, c.ClauseStart) > 0;
        // 投入使用前10日内: a limit that is counted back.
        if (recalled && t[f.Start - 1] == '前' && f.Start - c.ClauseStart > 2 && t[c.After - 1] == '内') return Verdict.Yes("term.limit");
        if (recalled && t[f.Start - 1] != '期') return Verdict.No("term.recalled");
        if (c.Compared.Printed && IsHorizon(c)) return Verdict.No("term.horizon");
        if (c.Compared.Printed) return Verdict.Yes("term.limit");
        if (Periods.At(t, f.End) > 0) return Verdict.Yes("term.named");
        if (AfterRecalls.At(t, f.End) > 0) return Verdict.No("term.recalled");
        if (f.Unit is "年" && c.ClauseEnd - c.ClauseStart < 4) return Verdict.No("term.recalled");
        if (Terms.Any(t, c.ClauseStart, f.Start)) return Verdict.Yes("term.named");
        if (Terms.At(t, f.End) > 0 || (f.End < t.Length && t[f.End] == '的' && Terms.At(t, f.End + 1) > 0)) return Verdict.Yes("term.named");
        if (f.End < t.Length && t[f.End] is '期' or '内') return Verdict.Yes("term.limit");
        if (f.Unit.Contains("学时", StringComparison.Ordinal) || f.Unit.Contains("课时", StringComparison.Ordinal) || f.Unit.Contains("学分", StringComparison.Ordinal)) return Verdict.Yes("term.hours");
        return Verdict.No("term.none");
    }
}
