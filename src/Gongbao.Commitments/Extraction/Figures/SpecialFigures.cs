using Gongbao.Commitments.Extraction.Words;

namespace Gongbao.Commitments.Extraction.Figures;

/// <summary>不用数字写的数: 翻番, 全覆盖, 全部, 零突破, 清零, 前十位, 第一名, 五十强.</summary>
internal static class SpecialFigures
{
    private static readonly Lexicon Doubling = new("翻番 翻一番 翻了一番 翻倍 翻一翻 翻两番 翻了两番 翻三番");
    private static readonly Lexicon Coverage = new("全覆盖 全面覆盖 全域覆盖");
    private static readonly Lexicon Whole = new("全部 所有");
    private static readonly Lexicon First = new("零突破 零的突破 “零”突破 “零”的突破 零”突破");
    private static readonly Lexicon Zero = new("清零 “清零” 归零");
    private static readonly Lexicon Granted = new("获批 成功入选");
    private static readonly Lexicon Most = new("最多 首位");
    private static readonly Lexicon RankWords = new("名 位 强 列 名次 位次");
    private static readonly Lexicon Regions = new("全省 全国 全市 全球 世界 全县 全区 中部地区 中部 西部 东部 省内 国内 省会城市 同类城市 同类地区");

    public static Figure? Read(string text, int at)
    {
        switch (text[at])
        {
            case '翻' when Doubling.At(text, at) is var n and > 0:
                var times = text.AsSpan(at, n).Contains('两') ? 4 : text.AsSpan(at, n).Contains('三') ? 8 : 2;
                return Make(at, n, times, "倍", MeasureKind.Share, FigureForm.Doubling);
            case '全' when Coverage.At(text, at) is var n and > 0:
                return Make(at, n, 100, "%", MeasureKind.Share, FigureForm.FullCoverage);
            case '全' or '所' when Whole.At(text, at) is var n and > 0 && !(at + n < text.Length && text[at + n] is '人' or '权' or '制' or '者'):
                return Make(at, n, 100, "%", MeasureKind.Share, FigureForm.All);
            case '零' or '“' when First.At(text, at) is var n and > 0:
                return Make(at, n, 1, "", MeasureKind.Count, FigureForm.FirstOne);
            case '清' or '归' or '“' when Zero.At(text, at) is var n and > 0:
                return Make(at, n, 0, "", MeasureKind.Count, FigureForm.Zero);
            case '获' or '成' when Granted.At(text, at) is var n and > 0:
                return Make(at, n, 1, "", MeasureKind.Count, FigureForm.Milestone);
            case '最' or '首' when Most.At(text, at) is var n and > 0 && Regions.Before(text, at) > 0:
                return Make(at, n, 1, "", MeasureKind.Count, FigureForm.Rank);
            case '前' or '第':
                return Rank(text, at);
            default:
                return Strong(text, at) ?? Great(text, at) ?? Scale(text, at);
        }
    }

    // 前10位, 前三, 第5名; 第一 only behind 全省, 全国 …
    private static Figure? Rank(string text, int at)
    {
        if (at + 1 >= text.Length || ChineseNumeral.Read(text, at + 1) is not { } n || n.Value is < 1 or > 500) return null;
        var unit = RankWords.At(text, n.End);
        if (unit > 0 && text[n.End] == '列') unit = 0;
        var region = Regions.Before(text, at) > 0 || (at > 0 && text[at - 1] == '位');
        if (unit == 0 && !(region && (n.End >= text.Length || "，。；、的）”方梯".Contains(text[n.End], StringComparison.Ordinal)))) return null;
        if (text[at] == '第' && !region && unit == 0) return null;
        return new Figure
        {
            Start = at, End = n.End + unit, Value = n.Value, Unit = text.Substring(n.End, unit), Measure = MeasureKind.Count, Form = FigureForm.Rank, Arabic = n.Arabic,
        };
    }

    // 五十强市, 百强县: a rank when a verb of arrival stands before it, which the judge checks.
    private static Figure? Strong(string text, int at)
    {
        if (at > 0 && (ChineseNumeral.IsNumeral(text[at - 1]) || char.IsAsciiLetterOrDigit(text[at - 1]))) return null;
        if (ChineseNumeral.Read(text, at) is not { Value: >= 10 } n || n.End >= text.Length || text[n.End] != '强') return null;
        return new Figure { Start = at, End = n.End + 1, Value = n.Value, Unit = "强", Measure = MeasureKind.Count, Form = FigureForm.Rank, Arabic = n.Arabic };
    }

    // 六大千亿产业链: six, each of the size that stands behind.
    private static Figure? Great(string text, int at)
    {
        if (ChineseNumeral.Read(text, at) is not { Value: > 1 and < 100 } n || n.End + 2 >= text.Length || text[n.End] != '大') return null;
        if (text[n.End + 1] is not ('千' or '百' or '万') || text[n.End + 2] != '亿') return null;
        return new Figure { Start = at, End = n.End + 1, Value = n.Value, Unit = "", Measure = MeasureKind.Count, Form = FigureForm.Scale, Arabic = n.Arabic };
    }

    // 千亿级富硒产业链: the size that one named chain is to reach.
    private static Figure? Scale(string text, int at)
    {
        if (text[at] is not ('千' or '百' or '万') || at + 3 >= text.Length || text[at + 1] != '亿' || text[at + 2] != '级') return null;
        var value = text[at] switch { '千' => 100_000_000_000m, '百' => 10_000_000_000m, _ => 1_000_000_000_000m };
        return new Figure { Start = at, End = at + 2, Value = value, Unit = "", Measure = MeasureKind.Money, Form = FigureForm.Scale };
    }

    private static Figure Make(int at, int length, decimal value, string unit, MeasureKind kind, FigureForm form) =>
        new() { Start = at, End = at + length, Value = value, Unit = unit, Measure = kind, Form = form };
}
