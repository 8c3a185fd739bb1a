using Gongbao.Commitments.Extraction.Words;

namespace Gongbao.Commitments.Extraction.Figures;

/// <summary>数字识别: finds every figure of a line that is no date, with its measure. Says nothing about what the figure means.</summary>
internal static class FigureReader
{
    // 一次性, 三农, 五一: numerals that count nothing.
    private static readonly Lexicon Idioms = new(
        "一次性 一批 一件事 一张网 一站式 一条龙 一对一 一体 一系列 一家亲 一方面 一部分 一定 一起 一面 一口价 一项项 一个个 一块 一条心 一张图 一张蓝图 一个口子 一支队伍 一盘棋 一张表 一本账 一个样 一户一 一人一 一企一 一家一 一村一 一县一 一园一 一产一 一项一 一事一 一片 一起抓 一把手 一把 一线 一条线 一件一件",
        "千兆 万兆 百兆 双千兆 万向 百合 千禧 三个代表 四个意识 四个自信 两个维护 两个确立 两个毫不动摇 五个一 一张清单 一张床 百家争鸣 千家万户 万家灯火 百花齐放 千方百计 三位一体 五位一体 四位一体 一个中心 一门 一窗 一码 一卡 一网 一键 一岗双责 一以贯之 九年一贯 九年义务 三人以上 五一 十一黄金 十分 百年 千年 万年 一年四季 一年一度 一线 三线 二三 三四 三五 十有八九 一二 二十大 十九大 十八大 二十届 十九届 十八届 三中全会 两会 两委 两岸 四季 四面 四级 五金 六安 七日 八成以上的人 九江 十堰 百度 千岛 万年青 万达 万载 万安 万州 万宁 一日三餐 百上千 千上万");

    private static readonly Lexicon Vague = new("数 几 好几 上 若干");

    public static List<Figure> Read(string text, IReadOnlyList<PrintedDate> dates)
    {
        var figures = new List<Figure>();
        var date = 0;
        for (var i = 0; i < text.Length; i++)
        {
            while (date < dates.Count && dates[date].End <= i) date++;
            if (date < dates.Count && dates[date].Start <= i)
            {
                i = dates[date].End - 1;
                continue;
            }
            var figure = SpecialFigures.Read(text, i) ?? Number(text, i, out i);
            if (figure is null) continue;
            figures.Add(figure);
            i = figure.End - 1;
        }
        return figures;
    }

    // Reads a number; next is left at the last character that was looked at and is no figure.
    private static Figure? Number(string text, int at, out int next)
    {
        next = at;
        if (!char.IsAsciiDigit(text[at]) && !ChineseNumeral.IsNumeral(text[at])) return null;
        if (!char.IsAsciiDigit(text[at]) && Idioms.At(text, at) is var idiom and > 0)
        {
            next = at + idiom - 1;
            return null;
        }
        if (ChineseNumeral.Read(text, at) is not { } number)
        {
            while (next + 1 < text.Length && ChineseNumeral.IsNumeral(text[next + 1])) next++;
            return null;
        }
        next = number.End - 1;
        if (IsPartOfName(text, at, number) || IsDenominator(text, at, number) || Vague.Before(text, at) > 0 && !number.Arabic && number.Value >= 10) return null;
        return Fraction(text, at, number) ?? Tenths(text, at, number) ?? Measured(text, at, number);
    }

    // 5G, IPv6, 3+1, 1:1, 第三, 2.0T and the like.
    private static bool IsPartOfName(string text, int at, Numeral n)
    {
        var before = at > 0 ? text[at - 1] : ' ';
        var after = n.End < text.Length ? text[n.End] : ' ';
        if (before is '第' or '+' or '×' or '∶' || (before == '/' && at > 1 && char.IsAsciiLetterOrDigit(text[at - 2])) || before is '#' or '.' || char.IsAsciiLetterOrDigit(before)) return true;
        if (after is '+' or '×' or '∶' || (after is '：' or '—' && before is '：' or '∶')) return true;
        if (after == '：' && n.End + 1 < text.Length && char.IsAsciiDigit(text[n.End + 1]) && n.Arabic) return true;
        if (before == '：' && at > 1 && char.IsAsciiDigit(text[at - 2])) return true;
        if (char.IsAsciiLetter(after) && Measures.Read(text, n.End).End == n.End) return true;
        return before is '—' && at > 1 && char.IsAsciiLetterOrDigit(text[at - 2]);
    }

    // 每万人, 每千名, 每100户: what is counted against.
    private static bool IsDenominator(string text, int at, Numeral n) =>
        at > 0 && text[at - 1] == '每' && Measures.Read(text, n.End) is { Kind: not MeasureKind.None };

    private static Figure? Fraction(string text, int at, Numeral n)
    {
        if (string.CompareOrdinal(text, n.End, "分之", 0, 2) != 0 || ChineseNumeral.Read(text, n.End + 2) is not { } over || n.Value == 0) return null;
        var end = over.End;
        var value = Math.Round(over.Value * 100 / n.Value, 2);
        if (n.Value == 1000) return new Figure { Start = at, End = end, Value = over.Value, Unit = "‰", Measure = MeasureKind.Share };
        if (string.CompareOrdinal(text, end, "点", 0, 1) == 0 && ChineseNumeral.Read(text, end + 1) is { } tenth && n.Value == 100)
            (value, end) = (over.Value + (tenth.Value < 10 ? tenth.Value / 10 : tenth.Value / 100), tenth.End);
        return new Figure { Start = at, End = end, Value = value, Unit = "%", Measure = MeasureKind.Share };
    }

    // 六成, 三成五, 7成: tenths.
    private static Figure? Tenths(string text, int at, Numeral n)
    {
        if (n.End >= text.Length || text[n.End] != '成' || n.Value is < 1 or > 10 || n.Value != Math.Truncate(n.Value)) return null;
        var end = n.End + 1;
        var value = n.Value * 10;
        if (end < text.Length && ChineseNumeral.Read(text, end) is { Value: < 10 and > 0, Arabic: false } half) (value, end) = (value + half.Value, half.End);
        if (end < text.Length && "立熟员就本果功长为不分都型品交年套效绩渝份像家语天材色因气".Contains(text[end], StringComparison.Ordinal) && !IsTenthsNoun(text, end)) return null;
        return new Figure { Start = at, End = end, Value = value, Unit = "%", Measure = MeasureKind.Share };
    }

    private static readonly Lexicon TenthsNouns = new("规上 企业 项目 村 县 行政村 家庭 居民 学校 农户 土地 耕地 用于 补贴 任务 多 五");

    private static bool IsTenthsNoun(string text, int at) => TenthsNouns.At(text, at) > 0;

    private static Figure? Measured(string text, int at, Numeral n)
    {
        var (end, more, value) = Remainder(text, n);
        var (unitEnd, kind) = Measures.Read(text, end);
        if (RangeReader.Read(text, at, n, end, unitEnd) is { } range) return range;
        if (kind == MeasureKind.None && !n.Arabic && n.Scale < 100 && n.Value < 100) return null;
        return new Figure
        {
            Start = at, End = unitEnd, Value = value, Unit = text[end..unitEnd], Measure = kind, Arabic = n.Arabic, AndMore = more,
        };
    }

    // 200余家, 10多万人.
    private static (int End, bool More, decimal Value) Remainder(string text, Numeral n)
    {
        var (end, value) = (n.End, n.Value);
        if (end >= text.Length || text[end] is not ('余' or '多' or '来')) return (end, false, value);
        end++;
        for (; end < text.Length && ChineseNumeral.Multiplier(text[end]) is { } m; end++) value *= m;
        return (end, true, value);
    }
}
