namespace Gongbao.Commitments.Extraction.Figures;

/// <summary>区间: 2—3家, 9至15人, 5%至10%, 三至五年. 由12个月缩短至3个月 is none: it goes from one value to another.</summary>
internal static class RangeReader
{
    /// <param name="text">The line.</param>
    /// <param name="at">Where the first number begins.</param>
    /// <param name="first">The first number.</param>
    /// <param name="unitAt">Behind the first number.</param>
    /// <param name="unitEnd">Behind its measure; <paramref name="unitAt"/> when it has none.</param>
    public static Figure? Read(string text, int at, Numeral first, int unitAt, int unitEnd)
    {
        if (FromTo(text, at, first, unitAt, unitEnd) is { } span) return span;
        if (unitEnd >= text.Length || text[unitEnd] is not ('—' or '~' or '至' or '到' or '－')) return null;
        if (ChineseNumeral.Read(text, unitEnd + 1) is not { } second || second.Arabic != first.Arabic) return null;
        var (end, kind) = Measures.Read(text, second.End);
        if (end < text.Length && text[end] is '—' or '：' && char.IsAsciiDigit(text[^1])) return null;
        var firstUnit = text[unitAt..unitEnd];
        if (firstUnit.Length > 0 && kind != MeasureKind.None && !Same(firstUnit, text[second.End..end])) return null;
        var min = first.Scale == 1 && second.Scale > 1 && first.Value < second.Value / second.Scale ? first.Value * second.Scale : first.Value;
        if (kind == MeasureKind.None || min >= second.Value) return null;
        return new Figure { Start = at, End = end, Min = min, Max = second.Value, Unit = text[second.End..end], Measure = kind, Arabic = first.Arabic };
    }

    // 500元以上2000元以下.
    private static Figure? FromTo(string text, int at, Numeral first, int unitAt, int unitEnd)
    {
        if (unitEnd == unitAt || string.CompareOrdinal(text, unitEnd, "以上", 0, 2) != 0 || ChineseNumeral.Read(text, unitEnd + 2) is not { } second) return null;
        var (end, kind) = Measures.Read(text, second.End);
        if (text[unitAt..unitEnd] != text[second.End..end] || string.CompareOrdinal(text, end, "以下", 0, 2) != 0 || first.Value >= second.Value) return null;
        return new Figure { Start = at, End = end + 2, Min = first.Value, Max = second.Value, Unit = text[second.End..end], Measure = kind, Arabic = first.Arabic };
    }

    private static bool Same(string a, string b) => a == b || b.StartsWith(a, StringComparison.Ordinal) || (a, b) is ("日", "天") or ("月", "个月");
}
