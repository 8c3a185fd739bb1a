namespace Gongbao.Gazette.Export;

/// <summary>
/// 标题分行: where a title of 2号 type is broken (GB/T 9704-2012, 7.3.1: whole words, centred, in the form of a trapezium or diamond).
/// The issuer stands on a line of its own where the title is long.
/// </summary>
internal static class TitleLines
{
    /// <summary>Characters of 22 points on a line of 156 mm.</summary>
    public const int Longest = 20;

    // A line never begins with these, and hardly ends with those.
    private const string NotFirst = "的和与及等，、。；：）》〉”’…—）";
    private const string NotLast = "（《〈“‘";

    private static readonly string[] GoodStarts =
        ["关于", "印发", "实施", "工作", "若干", "行动", "建设", "管理", "方案", "办法", "规划", "意见", "措施", "促进", "推进", "服务", "考核", "评议", "重点", "清单", "（"];

    // Words that titles are made of and that a line's end must not part.
    private static readonly string[] Words =
    [
        .. ("人民政府 办公室 委员会 残疾人 房地产 市场 产业链 现代化 制造业 进一步 困难 重度 照护 托养 平稳 健康 发展 食品 安全 评议 事项 行政 许可 乡村 振兴 农业 农村 "
            + "经济 社会 企业 高质量 高水平 加快 推动 加强 全面 深化 改革 创新 科技 工业 服务业 数字 生态 环境 保护 污染 防治 教育 卫生 医疗 保障 就业 住房 公积金 补贴 补助 资金 "
            + "项目 投资 招商 引资 营商 优化 提升 体系 机制 制度 规定 细则 通知 通告 公告 决定 任命 免职 职务 同志 城市 更新 土地 规范 监督 检查 责任 目标 任务 分工 三年 年度 "
            + "试点 示范 应急 预案 消防 交通 水利 林业 旅游 文化 体育 人口 养老 儿童 青年 妇女 公共 信息 公开 政务 平台 数据").Split(' '),
        .. GoodStarts,
    ];

    public static IReadOnlyList<string> Of(string title, IReadOnlyList<string> issuers)
    {
        if (Width(title) <= Longest) return [title];
        var issuer = issuers.OrderByDescending(i => i.Length).FirstOrDefault(i => i.Length > 0 && i.Length <= Longest && title.StartsWith(i, StringComparison.Ordinal) && title.Length > i.Length);
        return issuer is null ? Broken(title) : [issuer, .. Broken(title[issuer.Length..])];
    }

    private static double Width(string text) => text.Sum(c => c < 0x80 ? 0.55 : 1.0);

    // The fewest lines; among these the break that costs least.
    private static List<string> Broken(string text)
    {
        var count = (int)Math.Ceiling(Width(text) / Longest);
        while (true)
        {
            if (Best(text, count) is { } lines) return lines;
            count++;
        }
    }

    private static List<string>? Best(string text, int count)
    {
        if (count == 1) return Width(text) <= Longest ? [text] : null;
        var even = Width(text) / count;
        List<string>? best = null;
        var least = double.MaxValue;
        for (var at = 1; at < text.Length; at++)
        {
            var width = Width(text[..at]);
            if (width > Longest || Math.Abs(width - even) > 6 || Width(text[at..]) > Longest * (count - 1)) continue;
            var cost = Cost(text, at) + Math.Abs(width - even);
            if (cost >= least || Best(text[at..], count - 1) is not { } rest) continue;
            (best, least) = ([text[..at], .. rest], cost);
        }
        return best;
    }

    private static double Cost(string text, int at)
    {
        if (NotFirst.Contains(text[at], StringComparison.Ordinal) || NotLast.Contains(text[at - 1], StringComparison.Ordinal)) return 50;
        if (char.IsAsciiLetterOrDigit(text[at]) && char.IsAsciiLetterOrDigit(text[at - 1])) return 50;
        if (char.IsAsciiDigit(text[at - 1]) || (text.Length - at <= 2)) return 8;
        if (Words.Any(w => Parts(text, at, w))) return 12;
        return GoodStarts.Any(g => text.AsSpan(at).StartsWith(g)) ? -4 : text.AsSpan(0, at).EndsWith("印发") || text[at - 1] == '的' ? -3 : 0;
    }

    private static bool Parts(string text, int at, string word)
    {
        for (var start = Math.Max(0, at - word.Length + 1); start < at; start++)
            if (text.AsSpan(start).StartsWith(word)) return true;
        return false;
    }
}
