using Gongbao.Commitments.Extraction.Words;

namespace Gongbao.Commitments.Extraction.Units;

/// <summary>单位名称: parts a list into names as printed. 和 parts two names (市委和市政府) but not the inside of one (市发展和改革委员会).</summary>
internal static class UnitNames
{
    private static readonly Lexicon Suffixes = new(
        "机关 局 委 办 厅 部 院 会 社 团 处 科 所 站 中心 公司 集团 银行 分行 支行 政府 管委会 管委 委员会 办公室 党组 县 市 区 镇 乡 街道 村 单位 部门 机构 企业 学校 大学 学院 医院 法院 检察院 总队 支队 大队 总局 分局 联社 协会 联合会 总会 商会 基金会 指挥部 领导小组 小组 专班 工作组 工会 团委 妇联 残联 科协 文联 侨联 工商联 海关 各地 园区 开发区 新区 景区 供电 移动 联通 电信 铁塔 邮政 广电 行 署 组 馆 台 库 网 校 庭 乡镇 县区 市区 地 盟 旗 州 省 自治区 直辖市 财政 税务 气象 人行 社保 联办 室 团体 组织 兵团 矿 厂 委办局 党委 党工委 工委 县级 市级 社区 主体 档案 院校 市直 省直 体 部委 街办 联席会议 段 军分区 消防 武警 林场 农场 牧场 合作社 交易所 研究所 服务区 保税区 度假区 管理区 示范区 经开区 高新区 三区");

    private static readonly Lexicon Openings = new("由 以及 并由 请 分别由 主要由 具体由 统一由 各责任单位： 责任单位 会同 联合 包括 其中 会 同");

    private static readonly Lexicon Tails = new(
        "按职责分工负责 按照职责分工负责 按职能分工负责 依职责分工负责 按各自职责分工负责 按职责分工落实 按职责分工牵头负责 按职责分别负责 按职责负责 按照各自职责负责 按各自职责负责 依据职责分工负责 根据职责分工负责 按分工负责 分工负责 共同负责 分别负责 具体负责 牵头负责 负责牵头 负责落实 负责实施 负责组织实施 组织实施 具体实施 负责 牵头 共同牵头 联合牵头 牵头落实 牵头推进 配合 协同配合 密切配合 协助 协同 参与 参加 协作 落实 抓落实 按职责分工 按职责配合 按职责分工配合 按职责分工参与 按职责 按照职责分工 依职责 推进落实 具体落实 按职责抓好落实 实施 按职责推进 组织落实 按职责落实 按照职责落实 按照职责分工落实 按职责分工抓好落实 分别牵头 为牵头单位 为责任单位 共同配合 分别按职责负责 按职责做好 按职责分工推进 按职责分工推进落实 承担 承办");

    private static readonly Lexicon Others = new("等 等部门 等单位 等有关部门 等相关部门 等有关单位 等相关单位 等市直部门 等部门单位 等市级部门 等成员单位 等各有关部门 等各相关部门 等市直单位 等市直有关部门 等市有关部门 等地 等机构 等企业 等主管部门 等行政主管部门 等职能部门");

    private static readonly Lexicon Strangers = new("简称 下同 以下 包括 含 例如 如 即 不含 合计 其中 详见 不再 试行 暂行 元 年 万 修订 发布 号 版 第 此件 公开 编号 附件");

    /// <summary>Names of a list, tails such as 按职责分工负责 and 等 taken off; null when a part is no unit.</summary>
    public static List<string>? Read(string list)
    {
        var names = new List<string>();
        var departments = Departments.Any(list, 0, list.Length);
        foreach (var part in Split(list))
        {
            var name = Clean(part);
            if (name.Length == 0) continue;
            if (!IsUnit(name) && !(departments && IsField(name))) return null;
            foreach (var one in SplitAnd(name)) names.Add(one);
        }
        return names.Count == 0 ? null : names;
    }

    private static readonly Lexicon Departments = new("等部门 等有关部门 等相关部门 等单位 等主管部门 等行政主管部门");
    private static readonly Lexicon Verbs = new("加强 建立 负责 开展 推进 做好 按照 对 将 和 与 的 了 以 各类");

    // 财政、审计、民政等部门: departments named by their field.
    private static bool IsField(string name) => name.Length is >= 2 and <= 12 && name.All(c => c is >= '一' and <= '鿿') && !Verbs.Any(name, 0, 2) && !name.Contains('的', StringComparison.Ordinal);

    public static string Clean(string part)
    {
        var s = part.Trim('。', '；', '，', '、', '：', ' ');
        for (var n = Openings.At(s, 0); n > 0 && n < s.Length && !(s[0] == '会' && n == 1); n = Openings.At(s, 0)) s = s[n..];
        for (int n; (n = Tails.Before(s, s.Length)) > 0 && n < s.Length || (n = Others.Before(s, s.Length)) > 0 && n < s.Length;) s = s[..^n];
        return s;
    }

    /// <summary>The role word that ends a list; empty when there is none.</summary>
    public static string Tail(string list)
    {
        var n = Tails.Before(list, list.Length);
        return n > 0 ? list[^n..] : "";
    }

    public static bool IsUnit(string name)
    {
        if (name.Length is < 2 or > 45 || Strangers.Any(name, 0, Math.Min(name.Length, 4)) || name.Any(char.IsAsciiDigit)) return false;
        var bare = name.EndsWith('）') && name.LastIndexOf('（') is var open and > 1 ? name[..open] : name;
        if (name[0] == '（' || "，。；：《".Any(name.Contains)) return false;
        return Suffixes.Before(bare, bare.Length) > 0;
    }

    // Brackets keep their 、: 各县（市、区）人民政府.
    public static IEnumerable<string> Split(string list)
    {
        var (depth, start) = (0, 0);
        for (var i = 0; i < list.Length; i++)
        {
            if (list[i] is '（' or '〈' or '〔' or '“') depth++;
            if (list[i] is '）' or '〉' or '〕' or '”') depth--;
            if (depth > 0 || list[i] is not ('、' or '，' or '；' or '\n' or '\t')) continue;
            yield return list[start..i];
            start = i + 1;
        }
        yield return list[start..];
    }

    private static IEnumerable<string> SplitAnd(string name)
    {
        for (var i = 2; i < name.Length - 2; i++)
        {
            var n = string.CompareOrdinal(name, i, "以及", 0, 2) == 0 ? 2 : name[i] is '和' or '与' or '及' ? 1 : 0;
            if (n == 0 || !IsUnit(name[..i]) || !IsUnit(name[(i + n)..]) || InBracket(name, i) || IsInsideName(name, i, n)) continue;
            yield return name[..i];
            foreach (var rest in SplitAnd(name[(i + n)..])) yield return rest;
            yield break;
        }
        yield return name;
    }

    private static readonly Lexicon Inside = new("城乡 改革 信息化 社会保障 旅游 自然资源 体育 草原 湖泊 计划 宗教 民族 林业 规划 园林 科技 革委 创新 技术 发展 乡村 退役 军人 文化 出版 电视 监督 科学 安全 保护 稳定 环境 生态 镇政府 知识产权 大数据 医疗 外侨");

    // 住房和城乡建设局: the words behind 和 belong to the name when what stands before is no full name.
    private static bool IsInsideName(string name, int i, int n) => name[i] != '、' && Inside.At(name, i + n) > 0 && name[i - 1] is not ('局' or '委' or '府' or '司' or '会' or '办' or '厅' or '行');

    private static bool InBracket(string s, int at) => s.AsSpan(0, at).Count('（') > s.AsSpan(0, at).Count('）');
}
