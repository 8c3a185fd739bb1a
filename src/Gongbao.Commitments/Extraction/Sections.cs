using Gongbao.Commitments.Extraction.Words;

namespace Gongbao.Commitments.Extraction;

/// <summary>章节判别: reads from a heading what kind of section it opens.</summary>
internal static class Sections
{
    private static readonly Lexicon Goals = new("目标 指标体系 主要指标 预期指标");
    private static readonly Lexicon NotGoals = new("目标考核 目标责任 目标管理 目标任务分解 目标导向 对象目标");
    private static readonly Lexicon Past = new("背景 为什么 由来 缘由 现状 成效 形势 回顾 发展基础 工作基础 基础条件 重要意义 必要性 出台依据 制定依据 起草过程 主要成绩 存在问题 存在的问题 情况说明 取得的成绩 工作情况 发展情况 进展情况 有关情况");
    private static readonly Lexicon Frame = new(
        "指导思想 基本原则 总体要求 总体思路 工作思路 基本思路 发展思路 工作原则 总体布局 空间布局 产业布局 区域布局 主要原则 编制依据 适用范围 名词解释 术语 定义 总则 附则 战略定位 发展定位 工作定位 实施原则 遵循原则 总体安排 总体原则 实施范围 考核对象 支持对象 补贴对象 适用对象 实施时间 解读 施行日期 有效期");
    private static readonly Lexicon Conditions = new("条件 情形 对象管理 对象范围 补贴对象 申报范围 适用对象 保障对象 服务对象");
    private static readonly Lexicon Support = new("保障措施 组织保障 组织实施 组织领导 保障机制 实施保障 工作要求 工作保障 有关要求 强化保障 政策保障 保障支撑");
    private static readonly Lexicon Closing = new("附则 施行 有效期 实施时间 执行时间 实施日期");

    /// <summary>夯实发展基础, 优化空间布局, 改善办学条件: a title that begins with a verb tells to do something.</summary>
    private static readonly Lexicon Acts = new(
        "优化 完善 加快 加强 强化 提升 提高 推进 推动 健全 夯实 巩固 筑牢 打牢 改善 营造 拓展 扩大 严格 深化 做好 做强 做大 做优 落实 建立 统筹 构建 增强 突出 抓好 开展 聚焦 打造 培育 守牢 创造 加大 促进 激发 着力 全面 持续 大力 积极 补齐 压实 广泛 深入 充分 放宽 降低 简化 压缩 实行");

    public static SectionKind Of(string title, SectionKind parent)
    {
        var kind = parent & ~SectionKind.Support;
        if (title.Length == 0) return parent;
        if (Has(Goals, title) && !Has(NotGoals, title) && title.Length <= 14) kind |= SectionKind.Goals;
        else if (parent.HasFlag(SectionKind.Frame) || title.Length > 0) kind &= ~SectionKind.Goals | (parent & SectionKind.Goals);
        var acts = Acts.At(title, 0) > 0;
        if (!acts && Has(Past, title) && title.Length <= 16) kind |= SectionKind.Past;
        if (!acts && Has(Frame, title) && title.Length <= 14) kind |= SectionKind.Frame;
        if (!acts && Has(Conditions, title) && title.Length <= 14) kind |= SectionKind.Conditions;
        if (Has(Support, title) || parent.HasFlag(SectionKind.Support)) kind |= SectionKind.Support;
        if (Has(Closing, title) && title.Length <= 14) kind |= SectionKind.Closing;
        return kind;
    }

    private static bool Has(Lexicon words, string title) => words.Any(title, 0, title.Length);
}
