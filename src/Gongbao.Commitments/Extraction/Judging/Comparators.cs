using Gongbao.Commitments.Contracts;
using Gongbao.Commitments.Extraction.Figures;
using Gongbao.Commitments.Extraction.Words;

namespace Gongbao.Commitments.Extraction.Judging;

/// <summary>比较词: 突破 -> more than; 达到, 不低于, 以上 -> at least; 左右 -> about; 以内, 不超过, 最高 -> at most; a bare number equals.</summary>
internal static class Comparators
{
    private static readonly (Comparator Means, Lexicon Words)[] Before =
    [
        (Comparator.AtLeast, new Lexicon(
            "最短 最小 达到 达 可达 达至 至少 不少于 不低于 不小于 不得低于 不得少于 不能少于 不能低于 应不低于 最低 最少 ≥ 不下于 均达到 均达 起码 分别达到 达到了",
            "提高到 提高至 提升到 提升至 增加到 增加至 增长到 增长至 扩大到 扩大至 上升到 上升至 增至 升至 提至 扩大为 拓展到 拓展至 回升到 恢复到 改善到 提速到 提速至 增强到 发展到 壮大到 扩展到 扩展至 做到")),
        (Comparator.MoreThan, new Lexicon("超 超过 突破 逾 破 过 大于 高于 多于 > ＞ 超出 突破到 超越 跨越 迈上 快于 高出")),
        (Comparator.AtMost, new Lexicon(
            "不突破 不得突破 不能突破 不超过 不高于 不大于 不多于 不得超过 不得高于 不得多于 不能超过 不应超过 不超 不得大于 最长 最长不超过 最大 最高 最高可 最高可至 最高可达 最高达 最多 至多 上限 上限为 封顶 控制在 压控在 稳控在 限 ≤ 不长于 不得长于",
            "下降到 下降至 降低到 降低至 降至 降到 减少到 减少至 压减到 压减至 压缩到 压缩至 缩短到 缩短至 压降至 压降到 缩减到 缩减至 精简到 精简至 下调至 下调到 调降至 压至 压到 减至 缩小到 缩小至")),
        (Comparator.LessThan, new Lexicon("低于 小于 不足 不到 少于 不满 < ＜ 短于 慢于")),
        (Comparator.About, new Lexicon("约 大约 约为 接近 近 大致 大概 约占")),
    ];

    private static readonly (Comparator Means, Lexicon Words)[] After =
    [
        (Comparator.AtLeast, new Lexicon("以上 及以上 或以上 （含）以上 （含本数）以上 （含）及以上 以上（含） 起步")),
        (Comparator.AtMost, new Lexicon("以内 之内 内 以下 及以下 （含）以下 （含）以内 封顶 为限 为上限")),
        (Comparator.About, new Lexicon("左右 上下")),
    ];

    private static readonly Lexicon Between = new("力争 各 均 为 总计 合计 共 人民币 分别 总额 到 至 在 再 数量 总数 可 仍 单个 各自 全部 则 应 要 须 争取 也 都 每年 增幅 达");

    /// <summary>Words before a figure, walked through backwards, and words behind it.</summary>
    public static ComparatorWords Read(string text, Figure f, int clauseStart)
    {
        var (after, suffixEnd) = Suffix(text, f);
        var (before, prefixStart) = Prefix(text, f, clauseStart);
        return new ComparatorWords(Combine(before, after, f), prefixStart, suffixEnd, before is not null || after is not null);
    }

    private static Comparator Combine(Comparator? before, Comparator? after, Figure f) => (before, after) switch
    {
        (Comparator.MoreThan, Comparator.AtLeast) => Comparator.MoreThan,
        (_, { } a) => a,
        ({ } b, _) => b,
        _ => f.AndMore ? Comparator.MoreThan : Comparator.Equal,
    };

    private static (Comparator?, int End) Suffix(string text, Figure f)
    {
        foreach (var (means, words) in After)
        {
            var n = words.At(text, f.End);
            if (n == 0) continue;
            if (text[f.End] == '封' && f.End + n < text.Length && char.IsAsciiDigit(text[f.End + n])) continue;
            if (text[f.End] == '内' && (f.Measure != MeasureKind.Time || IsInside(text, f.End))) continue;
            return (means, f.End + n);
        }
        return (null, f.End);
    }

    // 2小时内涵: 内 must end the word.
    private static bool IsInside(string text, int at) => at + 1 < text.Length && text[at + 1] is '涵' or '容' or '部' or '外' or '设';

    private static (Comparator?, int Start) Prefix(string text, Figure f, int floor)
    {
        Comparator? found = null;
        var at = f.Start;
        while (at > floor)
        {
            if (Longest(text, at, floor) is var (means, n) && n > 0)
            {
                // 最高不超过, 力争达到: the word nearest the figure decides, except that 最高 caps what follows it.
                found = found is null || means == Comparator.AtMost && found == Comparator.AtLeast ? means : found;
                at -= n;
            }
            else if (Between.Before(text, at, floor) is var b and > 0) at -= b;
            else break;
        }
        return (found, found is null ? f.Start : at);
    }

    private static (Comparator Means, int Length) Longest(string text, int end, int floor)
    {
        (Comparator Means, int Length) best = (Comparator.Equal, 0);
        foreach (var (means, words) in Before)
        {
            var n = words.Before(text, end, floor);
            if (n > best.Length) best = (means, n);
        }
        return best.Length == 1 && IsPartOfWord(text, end) ? (Comparator.Equal, 0) : best;
    }

    private static readonly Lexicon Words = new("最近 附近 邻近 周边近 就近 经过 通过 超过 不过 发达 到达 节约 合约 签约 预约 履约 契约 条约 大约 制约 集约 传达 下达 直达 送达 表达 查破 界限 期限 权限 年限 时限 有限 无限 局限 上限 下限 改过 办过 做过 受过 新近 亲近 远近");

    // 过 in 通过, 约 in 签约: no comparators.
    private static bool IsPartOfWord(string text, int end) => Words.Before(text, end) > 1 && !(text[end - 1] is '过' && Words.Before(text, end) == 2 && text[end - 2] == '超');
}

/// <summary>What stands around a figure to compare it.</summary>
/// <param name="Means">The comparison.</param>
/// <param name="Start">Where the words before the figure begin; the figure's own start when there are none.</param>
/// <param name="End">Where the words behind it end; the figure's own end when there are none.</param>
/// <param name="Printed">Whether any is printed.</param>
internal readonly record struct ComparatorWords(Comparator Means, int Start, int End, bool Printed);
