using Gongbao.Commitments.Extraction.Figures;
using Gongbao.Commitments.Extraction.Words;

namespace Gongbao.Commitments.Extraction.Judging;

/// <summary>名称、规格、列举: figures that name (三年行动), specify (20马力) or sum up a list (等6个环节).</summary>
internal static class Names
{
    private static readonly Lexicon Programmes = new("行动 计划 工程 规划 攻坚 专项 禁渔 纲要 战略 倍增 振兴 会战 大会战 提升行动 过渡期行动 滚动");
    private static readonly Lexicon Descriptive = new(
        "方面 环节 阶段 层面 维度 步骤 领域 等级 档次 层级 部分 要素 原则 方向 赛道 类别 措施 情形 条件 内容 机制 体系 渠道 途径 要点 问题 专题 板块 重点任务 重点领域 重点方向 主题 时段 时期 系统 专项行动 类型 统一 结合 转变 坚持 确保 清单 不变 全面 到位 优先 关键环节 关口 指标 小组 工作组 专班 批次 地类 行业 门类 大类 中类 产业 主导产业 子库 级别 附件 文件 条文 要求 标准 方式 形式 特征 特点 目标 任务 监管 服务 业态 机关 主体 灾种 品类 片区 圈层 组团 政策 事项 制度 流程 公告 规章 表格 附表 选项 案例类型 区县 板块");
    private static readonly Lexicon Pointing = new("上述 以下 下列 如下 前述 这 该 此 其余 前款 本条 等 两个 同 原有 原 同一 另 任 其中任 上述第 多达");
    private static readonly Lexicon Creating = new("发展 建立 打造 建成 建设 形成 培育 创建 新建 培育形成 新增 引进 布局 改造 完成");
    private static readonly Lexicon SpecMarks = new("排量 能效 排放 马力 国 一级 二级");
    private static readonly Lexicon Ages = new("寿命 年龄提高 年龄达");
    private static readonly Lexicon Reach = new("覆盖 半径 范围 服务圈 生活圈 服务半径");
    private static readonly Lexicon Copies = new("一式");

    public static Verdict? Quoted(Candidate c)
    {
        if (!c.Line.Masked[c.Figure.Start] || c.Figure.Form == FigureForm.FirstOne) return null;
        if (c.Figure.Form == FigureForm.Rank && SpecialForms.IsArrival(c)) return null;
        return Verdict.No("name.quoted");
    }

    public static Verdict? Specification(Candidate c)
    {
        var (t, f) = (c.Text, c.Figure);
        if (Copies.Before(t, f.Start) > 0) return Verdict.No("specification.copies");
        if (f.Unit is "岁" or "周岁" && !c.BeforeInClause(Ages)) return Verdict.No("specification.age");
        if (f.Measure == MeasureKind.Time && !c.Compared.Printed && Programmes.At(t, f.End) > 0) return Verdict.No("name.programme");
        if (f.Unit is "小时" && f.Value == 24 && !c.Compared.Printed) return Verdict.No("name.24h");
        if (!f.Arabic && f.Value >= 100 && !c.Compared.Printed && Programmes.Before(t, c.ClauseEnd, f.End) > 0) return Verdict.No("name.programme");
        if (IsEachOne(c)) return Verdict.No("name.per");
        if (IsPer(c)) return Verdict.No("name.per");
        if (IsFramed(c)) return Verdict.No("name.framed");
        if (f.Unit is "马力" or "升" or "毫米" or "mm" or "厘米" or "千伏" or "kV" or "伏" && !c.Compared.Printed && f.End < t.Length && IsHan(t[f.End])) return Verdict.No("specification.size");
        if (f.Measure == MeasureKind.Size && Reach.At(t, c.After) > 0) return Verdict.No("specification.reach");
        if (SpecMarks.At(t, c.After) > 0 && f.Measure is MeasureKind.Size) return Verdict.No("specification.size");
        return null;
    }

    // 万人发明专利拥有量20件, 百万人口死亡率: counted against, with 每 left out.
    private static bool IsPer(Candidate c) =>
        !c.Figure.Arabic && c.Figure.Unit is "人" or "户" && c.Figure.Value is 1000 or 10_000 or 100_000 or 1_000_000 && !c.Compared.Printed
        && c.Next is { } next && next.End <= c.ClauseEnd && GoalVerbs.All.Before(c.Text, c.Figure.Start, c.ClauseStart) == 0;

    // 每留用1人奖励1000元, 每引进1名…: what is paid or marked for.
    private static bool IsEachOne(Candidate c) =>
        !c.Compared.Printed && (c.Figure.Value == 1 || c.Line.Figures.Any(o => o.Start > c.Figure.Start && o.Start < Clauses.SentenceEnd(c.Text, c.Figure.End) && o.Measure is MeasureKind.Money or MeasureKind.Score))
        && Events.Before(c.Text, c.Figure.Start, c.ClauseStart) is var n and > 0 && c.Figure.Start - n > 0 && c.Text[c.Figure.Start - n - 1] == '每';

    private static readonly Lexicon Events = new(
        "引进 招收 留用 新增 培育 培养 建成 死亡 发生 吸纳 带动 增加 减少 超过 超 低于 高于 发现 缺少 查处 新建 服务 接收 推荐 入选 举办 承办 组织 安置 招用 招聘 获得 提高 下降 降低 提升 高出 出现 缺 少 多 逾期 迟报 漏报 完成 购买 报废 更新 改造 开通 落户 受理 办理 介绍 输送 培训 认定 创建 成功创建 转化 制定 取得 通过 挂牌 孵化 毕业 新招用 签订 救助 收购 回收 销售");

    // 围绕1个核心区、3个拓展区…: what a clause starts from is there already.
    private static bool IsFramed(Candidate c) =>
        c.Figure.Measure == MeasureKind.Count && !c.Compared.Printed && Frames.At(c.Text, c.ClauseStart) is var n and > 0 && !GoalVerbs.All.Any(c.Text, c.ClauseStart + n, c.Figure.Start);

    private static readonly Lexicon Frames = new("围绕 依托 聚焦 立足 针对 借助 利用 按照 根据 结合 紧扣 发挥 用好 以");

    /// <summary>以下4个方面, 宣传、培训、检查3个环节, 等6项: the figure counts what is printed beside it.</summary>
    public static Verdict? Enumeration(Candidate c)
    {
        var (t, f) = (c.Text, c.Figure);
        if (f.Measure != MeasureKind.Count || f.Form != FigureForm.Number) return null;
        var pointed = Pointing.Before(t, f.Start);
        if (pointed > 0 && c.Compared.Start == f.Start && !(t[f.Start - 1] is '同' or '原')) return Verdict.No("name.pointing");
        if (c.Compared.Printed) return null;
        if (IsDescriptive(c)) return Verdict.No("name.descriptive");
        if (SumsUpList(c) && !Creating.Any(t, c.ClauseStart, f.Start)) return Verdict.No("name.enumeration");
        if (f.Min is null && f.Value < 10 && !f.Arabic && f.End < t.Length && t[f.End] == '“') return Verdict.No("name.quoted");
        return null;
    }

    private static bool IsDescriptive(Candidate c)
    {
        var (t, f) = (c.Text, c.Figure);
        if (Always.At(t, f.End) > 0) return f.Unit is not ("次" or "场" or "期" or "场次");
        if (f.Min is not null || IsMade(c)) return false;
        if (c.Figure.Arabic && c.Text.AsSpan(c.ClauseStart, f.Start - c.ClauseStart).EndsWith("其中")) return false;
        return Descriptive.In(t, f.End, Math.Min(c.ClauseEnd, f.End + 8)) is var (at, n) && n > 0 && IsHeadNoun(t, at + n, c.ClauseEnd);
    }

    private static readonly Lexicon Always = new("方面 环节 阶段 层面 维度 步骤 要素 指标 等级 档次 类别 部分 原则 方向 赛道 工作 关口 统一 结合 时期");

    // The figure stands straight behind a noun that ends a list with at least two 、, and a noun follows it.
    private static bool SumsUpList(Candidate c)
    {
        var t = c.Text;
        if (c.Figure.End >= t.Length || !IsHan(t[c.Figure.End])) return false;
        var marks = 0;
        for (var i = c.Figure.Start - 1; i >= c.ClauseStart; i--)
        {
            if (char.IsAsciiDigit(t[i])) return false;
            if (t[i] == '、') marks++;
        }
        return marks >= 1 && (marks > 1 || GoalVerbs.All.Before(t, c.Figure.Start, c.ClauseStart) == 0) && !IsBuilt(c);
    }

    // 推进甲园、乙园2个园区建设: what is listed is to be built.
    public static bool IsBuilt(Candidate c) => c.Text.AsSpan(c.Figure.End, c.ClauseEnd - c.Figure.End).EndsWith("建设") && Pushed.Any(c.Text, c.ClauseStart, c.Figure.Start);

    private static readonly Lexicon Pushed = new("推进 加快 推动");

    // Made, not described: 建成3个服务系统.
    private static bool IsMade(Candidate c) => (c.Figure.Arabic || c.Figure.Value >= 10) && (Creating.Before(c.Text, c.Compared.Start, c.ClauseStart) > 0 || (c.Figure.Value >= 10 && GoalVerbs.All.Before(c.Text, c.Compared.Start, c.ClauseStart) > 0)) && !InList(c);

    private static bool InList(Candidate c) => c.Text.AsSpan(c.ClauseStart, c.Figure.Start - c.ClauseStart).Count('、') > 1;

    private static bool IsHeadNoun(string t, int end, int clauseEnd) => end >= clauseEnd || t[end] is '的' or '、' or '和' or '中' or '进' or '开' or '组' or '制' or '共' or '建' or '发';

    private static bool IsHan(char ch) => ch is >= '一' and <= '鿿';
}
