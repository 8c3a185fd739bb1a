using Gongbao.Commitments.Contracts;
using Gongbao.Commitments.Extraction.Words;

namespace Gongbao.Commitments.Extraction.Units;

/// <summary>文中单位: units that a sentence itself makes responsible: 市甲局牵头推进…, 由市甲局会同市乙局组织实施, 市丙局负责…</summary>
internal static class InlineUnits
{
    private static readonly Lexicon Roles = new("牵头 负责 会同 具体负责 统筹负责 牵头负责 负责统筹 组织实施 依法负责 分别负责 主要负责 按照职责分工负责 按职责分工负责 统一负责 承担 按照各自职责 按各自职责 按照职责 依职责 按职责 按照职责分工 按照各自的职责 在各自职责范围内");
    private static readonly Lexicon Stops = new("应当 应 要 须 必须 负责 牵头 会同 于 按照 按 根据 每年 每月 每季度 在 对 将 可以 依法 统筹 组织 制定 研究 建立 加强 承担 具体 统一 报 向 结合 依据 按职责 按照职责 依职责 作为 是 为 配合 协助 定期 及时 分别 主要 不得 需 并 收到 自收 自受 自接 自公 自申 自印 自通 自决 自发 自验 自作 指导 督促 履行 认真 切实");
    private static readonly Lexicon Excluded = new("解释 负责人 负责同志 负责制 负责审议");

    private static readonly Lexicon NotUnits = new("鼓励 支持 引导 推动 充分 发挥 加强 依托 坚持 强化 建立 完善 积极 通过 组织 加快 培育 大力 深化 健全 进一步 一是 二是 三是 督促 指导 协调 探索 申请 企业 所在 龙头 链主 形成 落实 实行 采取 明确 成立 围绕 以 用 与 其");
    private static readonly Lexicon Formal = new("机关 办事处 局 委 办 厅 部 政府 委员会 管委会 办公室 部门 单位 中心 小组 公司 银行 分行 协会 联合会 院 会 室 各地 街道 乡镇 专班 指挥部 残联 妇联 科协 海关 区） 县区 市区 管委 工会 团委 银保监分局 总队 支队 站 所 检察院");

    /// <summary>受理部门, 建设单位: bodies by their part in a procedure, not by name.</summary>
    private static readonly Lexicon Unnamed = new("受理 申请 申报 用人 建设单位 施工 监理 设计单位 经营 使用单位 养护 生产 实施机关 审批 许可 登记机关 招标 中标 收到 接到 承租 出租 产权 运营");

    private static bool IsFormal(string name) => Formal.Before(name, name.Length) > 0 && NotUnits.At(name, 0) == 0;

    private static bool AreFormal(List<string> names, string list) =>
        names.All(n => NotUnits.At(n, 0) == 0) && (names.All(IsFormal) || list.Contains("等部门", StringComparison.Ordinal) || list.Contains("等有关部门", StringComparison.Ordinal) || list.Contains("等相关部门", StringComparison.Ordinal));

    /// <summary>One unit list with its role, at the head of a clause or behind 由.</summary>
    public static (ResponsibleUnits Units, int Start, int End)? Read(string text, int start, int end)
    {
        foreach (var at in Heads(text, start, end))
        {
            var (stop, n) = Stops.In(text, at + 2, Math.Min(end, at + 60));
            if (n == 0 || UnitNames.Read(text[at..stop]) is not { } names || !AreFormal(names, text[at..stop])) continue;
            var role = Roles.At(text, stop);
            if (role == 0 || Excluded.Any(text, stop, Math.Min(text.Length, stop + 8)) || Excluded.Any(text, stop, end)) continue;
            return (Assign(text, stop, role, end, names), at, stop + role);
        }
        return null;
    }

    /// <summary>The units that are told to do what a sentence says: its subject at the head.</summary>
    public static List<string>? Subject(string text, int start, int end)
    {
        var (stop, n) = Stops.In(text, start + 2, Math.Min(end, start + 60));
        // 县民政局10日内完成复核
        for (var i = start + 2; i < (n > 0 ? stop : Math.Min(end, start + 60)); i++)
            if (char.IsAsciiDigit(text[i])) (stop, n) = (i, 1);
        return n > 0 && Unnamed.At(text, start) == 0 && UnitNames.Read(text[start..stop]) is { } names && AreFormal(names, text[start..stop]) ? names : null;
    }

    /// <summary>由市甲局牵头，会同市乙局…: a clause of its own that names who works along.</summary>
    public static List<string>? Along(string text, int start, int end) =>
        text.AsSpan(start, end - start).StartsWith("会同") && With(text, start + 2, end) is { Count: > 0 } names ? names : null;

    /// <summary>市甲局、市乙局要…: named bodies of this place that are told to do it.</summary>
    public static List<string>? Obliged(string text, int start, int end)
    {
        if (!"市县区省州".Contains(text[start], StringComparison.Ordinal)) return null;
        var (stop, n) = Musts.In(text, start + 2, Math.Min(end, start + 60));
        return n > 0 && UnitNames.Read(text[start..stop]) is { } names && names.All(IsFormal) && names.All(x => "市县区省州".Contains(x[0], StringComparison.Ordinal)) ? names : null;
    }

    /// <summary>A list that is nothing but bodies of this place (县住建局、县财政局); null otherwise.</summary>
    public static List<string>? Bodies(string list) =>
        UnitNames.Read(list) is { } names && names.TrueForAll(n => IsFormal(n) && "市县区省州各".Contains(n[0], StringComparison.Ordinal)) ? names : null;

    private static readonly Lexicon Musts = new("要 应 须 必须 应当 负责");

    private static ResponsibleUnits Assign(string text, int stop, int role, int end, List<string> names)
    {
        var word = text.AsSpan(stop, role);
        if (word.SequenceEqual("会同"))
        {
            return new ResponsibleUnits(names, With(text, stop + role, Math.Min(end, stop + 60)));
        }
        return word.Contains("牵头", StringComparison.Ordinal) ? new ResponsibleUnits(names, []) : new ResponsibleUnits([], names);
    }

    private static readonly Lexicon Departments = new("等部门 等有关部门 等相关部门 等单位 等有关单位 等行政主管部门");
    private static readonly Lexicon Acts = new("编制 制定 开展 组织 建立 研究 确定 公布 审核 核定 实施 推进 做好 完善 对 加强 统筹 定期 进行 拟定 拟订 提出 出台 负责 共同 联合 依法 按照 及时 每 应 根据 于 在 将 修订 评审 指导 督促 落实 制订 起草 调整 认定 组建 设立 明确");

    // 会同市财政、民政等部门编制…, 会同市财政局制定…: up to the word that closes the list, else up to the verb.
    private static List<string> With(string text, int start, int end)
    {
        if (Departments.In(text, start, end) is (var close, > 0 and var n) && UnitNames.Read(text[start..(close + n)]) is { } departments) return departments;
        for (var at = start + 2; at < end; at++)
            if (Acts.At(text, at) > 0 && UnitNames.Read(text[start..at]) is { } names && (AreFormal(names, text[start..at]) || names.TrueForAll(n => n[^1] == '）' || IsFormal(n)))) return names;
        return end < text.Length || end <= start ? [] : UnitNames.Read(text[start..end]) ?? [];
    }

    private static IEnumerable<int> Heads(string text, int start, int end)
    {
        if (start < end) yield return text[start] == '由' ? start + 1 : start;
        for (var i = start + 1; i < end; i++)
            if (text[i] == '由' && i + 4 < end) yield return i + 1;
    }
}
