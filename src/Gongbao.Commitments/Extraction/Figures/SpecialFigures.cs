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
            case '全' or '所' when Whole.At(text, at) is var n and > 0:
                return Make(at, n, 100, "%", MeasureKind.Share, FigureForm.All);
            case '零' or '“' when First.At(text, at) is var n and > 0:
                return Make(at, n, 1, "", MeasureKind.Count, FigureForm.FirstOne);
            case '清' or '归' or '“' when Zero.At(text, at) is var n and > 0:
                return Make(at, n, 0, "", MeasureKind.Count, FigureForm.Zero);
            case '前' or '第':
                return Rank(text, at);
            default:
                return Strong(text, at);
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

    private static Figure Make(int at, int length, decimal value, string unit, MeasureKind kind, FigureForm form) =>
        new() { Start = at, End = at + length, Value = value, Unit = unit, Measure = kind, Form = form };
}
