using Gongbao.Commitments.Extraction.Figures;
using Gongbao.Commitments.Extraction.Words;
using Gongbao.Gazette.Contracts;

namespace Gongbao.Commitments.Extraction.Judging;

/// <summary>全覆盖、全部、翻番、零突破、清零、位次.</summary>
internal static class SpecialForms
{
    private static readonly Lexicon Arrival = new("进入 跻身 挺进 迈入 迈进 进位 争进 冲进 闯进 挤进 步入 争取进入");
    private static readonly Lexicon Position = new("保持 位居 稳居 位列 居 排名 综合评估 力争 争取 确保 提升 前移 达到 考核 名列 进入");
    private static readonly Lexicon Aims = new("实现 达到 推动 推进 确保 力争 做到 完成 促进 基本 争取 达成 要 逐步 加快 尽快");
    private static readonly Lexicon Done = new("完成 达到 达标 建成 实现 纳入 整改 交付 配备 接入 办结 清零 退出 淘汰 改造 上线 开通 覆盖 运行 落实 实行 执行 关停 拆除 安装 更换 开工 投产 竣工 验收 入园 上云 使用 取缔 兑现 兑付 消除 销号 建立 符合 搬迁 入住 归集 公开 投用 投入使用 启用 入驻 通车 运营 通电 脱贫 摘帽 开放 认领 发放 拨付 见效");

    public static bool IsArrival(Candidate c) => Arrival.Any(c.Text, c.ClauseStart, c.Figure.Start);

    public static Verdict? Rank(Candidate c)
    {
        if (c.Figure.Form != FigureForm.Rank) return null;
        if (c.Line.Passage.Document.Kind == DocumentKind.Meeting) return Verdict.No("rank.report");
        if (c.BeforeInClause(Openers) || (c.ClauseEnd < c.Text.Length && c.ClauseEnd > 0 && c.Text[c.ClauseEnd - 1] == '的')) return Verdict.No("rank.condition");
        if (IsArrival(c)) return Verdict.Yes("rank.arrival");
        if (c.Figure.Unit == "强") return Verdict.No("rank.name");
        return Position.Any(c.Text, c.ClauseStart, c.Figure.Start) && (c.Line.Passage.Section.HasFlag(SectionKind.Goals) || Pasts.FutureDateBefore(c) || GoalVerbs.Hopes.Any(c.Text, c.ClauseStart, c.Figure.Start))
            ? Verdict.Yes("rank.position") : Verdict.No("rank.none");
    }

    private static readonly Lexicon Openers = new("对 首次 获得 获 入选 评为 认定为 被评");

    /// <summary>实现村庄规划全覆盖; but not 全覆盖、无死角 or 全覆盖检查, which say how.</summary>
    public static Verdict? Coverage(Candidate c)
    {
        if (c.Figure.Form != FigureForm.FullCoverage) return null;
        var next = c.Figure.End < c.Text.Length ? c.Text[c.Figure.End] : '。';
        var aimed = Aims.Any(c.Text, c.ClauseStart, c.Figure.Start);
        var closes = "。；，！）\n”".Contains(next, StringComparison.Ordinal) || (next == '、' && aimed) || (next is '和' or '、' && c.Line.Passage.Section.HasFlag(SectionKind.Goals));
        if (!closes && !(next == '的' && c.Text.AsSpan(c.Figure.End).StartsWith("的目标"))) return Verdict.No("coverage.manner");
        if (c.Figure.Start == c.ClauseStart) return Verdict.No("coverage.manner");
        if (c.Line.Passage.Document.Kind == DocumentKind.Meeting) return Verdict.No("coverage.report");
        return aimed || !StartsManner(c) ? Verdict.Yes("coverage") : Verdict.No("coverage.manner");
    }

    private static readonly Lexicon Manners = new("全流程 全方位 无死角 零容忍 全链条 全过程 全天候 全周期 无盲区 开展 进行 坚持 按照");

    private static bool StartsManner(Candidate c) => c.InClause(Manners);

    /// <summary>确保…年底前全部完成: the whole, where no other figure says how many.</summary>
    public static Verdict? All(Candidate c)
    {
        if (c.Figure.Form != FigureForm.All) return null;
        var (t, f) = (c.Text, c.Figure);
        var otherFigure = c.Line.Figures.Any(o => o != f && o.Start >= c.ClauseStart && o.End <= c.ClauseEnd && o.Measure != MeasureKind.None);
        if (otherFigure || c.Line.Passage.Document.Kind is DocumentKind.Rules or DocumentKind.Interpretation or DocumentKind.Meeting) return Verdict.No("all.none");
        var aimed = c.Line.Passage.Section.HasFlag(SectionKind.Goals) || Pasts.FutureDateBefore(c) || Aimed(c);
        var whole = t[f.Start] == '全' ? f.End : f.Start == c.ClauseStart || t[f.Start - 1] is '保' or '现' or '前' or '争' or '底' or '年' ? f.End : -1;
        return aimed && whole >= 0 && Done.Any(t, whole, c.ClauseEnd) && c.ClauseEnd - f.Start <= 40 ? Verdict.Yes("all") : Verdict.No("all.none");
    }

    private static readonly Lexicon Firm = new("确保 力争 实现 基本实现 年底前");

    private static bool Aimed(Candidate c) => c.Text[c.Figure.Start] == '全' && Firm.Any(c.Text, c.ClauseStart, c.Figure.Start);

    // 力争某集群获批国家级集群: one named thing, in a section of goals.
    private static Verdict Milestone(Candidate c)
    {
        var counted = c.Line.Figures.Any(o => o != c.Figure && o.Start >= c.ClauseStart && o.End <= c.ClauseEnd && o.Form != FigureForm.Rank && !c.Line.Masked[o.Start]);
        var named = c.Line.Passage.Section.HasFlag(SectionKind.Goals) && c.Figure.Start - c.ClauseStart >= 4 && !Vague.Any(c.Text, c.ClauseStart, c.ClauseEnd);
        return named && !counted && c.ClauseEnd - c.Figure.End >= 6 ? Verdict.Yes("milestone") : Verdict.No("milestone.none");
    }

    // 打造千亿级富硒产业链; but not 培育一批百亿级企业, 3个千亿级产业.
    private static Verdict Scale(Candidate c)
    {
        var (t, f) = (c.Text, c.Figure);
        if (f.Measure == MeasureKind.Count) return Made.Any(t, c.ClauseStart, f.Start) ? Verdict.Yes("scale.made") : Verdict.No("scale.none");
        var made = Made.Before(t, f.Start, c.ClauseStart) > 0;
        return made && Chains.Before(t, c.ClauseEnd, f.End) > 0 && c.ClauseEnd - f.End is > 4 and < 20 ? Verdict.Yes("scale.made") : Verdict.No("scale.none");
    }

    private static readonly Lexicon Made = new("打造 形成 培育形成 建成 培育");
    private static readonly Lexicon Chains = new("产业链");
    private static readonly Lexicon Vague = new("一批 若干 更多 一系列");

    public static Verdict? OtherForms(Candidate c) => c.Figure.Form switch
    {
        FigureForm.Doubling when c.Line.Passage.Document.Kind == DocumentKind.Meeting => Verdict.No("doubling.report"),
        FigureForm.Doubling => Verdict.Yes("doubling"),
        FigureForm.FirstOne => Verdict.Yes("first-one"),
        FigureForm.Zero when Aims.Any(c.Text, c.ClauseStart, c.Figure.Start) || c.Text.AsSpan(c.ClauseStart, c.Figure.Start - c.ClauseStart).EndsWith("动态") => Verdict.Yes("zero"),
        FigureForm.Zero => Verdict.No("zero.none"),
        FigureForm.Milestone => Milestone(c),
        FigureForm.Scale => Scale(c),
        _ => null,
    };
}
