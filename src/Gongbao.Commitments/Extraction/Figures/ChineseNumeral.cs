namespace Gongbao.Commitments.Extraction.Figures;

/// <summary>数词: numerals in digits and characters: 1.5万, 1,200, 二十, 三百六十五, 千万, 十.</summary>
internal static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>Reads the numeral that begins at <paramref name="at"/>; null when none does or what stands there is none (一二三产业).</summary>
    public static Numeral? Read(string text, int at)
    {
        if (at >= text.Length) return null;
        if (char.IsAsciiDigit(text[at])) return ReadArabic(text, at);
        var end = at;
        while (end < text.Length && IsNumeral(text[end]) && !(end > at && IsMeasure(text, end))) end++;
        if (end == at) return null;
        return Parse(text.AsSpan(at, end - at)) is { } value ? new Numeral(value, end, false, LastScale(text, at, end)) : null;
    }

    public static bool IsNumeral(char c) => c is '两' or '十' or '百' or '千' or '万' or '亿' || Digits.Contains(c, StringComparison.Ordinal);

    private static Numeral? ReadArabic(string text, int at)
    {
        var i = at;
        decimal value = 0, scale = 0;
        for (; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsAsciiDigit(c))
            {
                if (i - at > 15) return null;
                value = value * 10 + (c - '0');
                scale *= 10;
            }
            else if (c == '.' && scale == 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1])) scale = 1;
            else if (c == ',' && scale == 0 && IsThousands(text, i)) continue;
            else break;
        }
        if (scale > 1) value /= scale;
        decimal times = 1;
        for (; i < text.Length && Multiplier(text[i]) is { } m && !IsMeasure(text, i); i++) times *= m;
        return new Numeral(value * times, i, true, times);
    }

    // 千 of 千瓦, 千米, 千克.
    private static bool IsMeasure(string t, int i) => t[i] == '千' && i + 1 < t.Length && t[i + 1] is '瓦' or '米' or '克' or '伏' or '卡' or '焦' or '赫';

    private static bool IsThousands(string t, int i) =>
        i + 3 < t.Length && char.IsAsciiDigit(t[i + 1]) && char.IsAsciiDigit(t[i + 2]) && char.IsAsciiDigit(t[i + 3])
        && (i + 4 >= t.Length || !char.IsAsciiDigit(t[i + 4]));

    // 三至五万: the 万 at the end scales both.
    private static decimal LastScale(string text, int start, int end) =>
        end - start == 2 && Multiplier(text[end - 1]) is { } m and >= 100 ? m : 1;

    public static decimal? Multiplier(char c) => c switch
    {
        '十' => 10, '百' => 100, '千' => 1000, '万' => 10_000, '亿' => 100_000_000, _ => null,
    };

    private static decimal? Parse(ReadOnlySpan<char> s)
    {
        decimal total = 0, section = 0, digit = -1;
        foreach (var c in s)
        {
            var d = c == '两' ? 2 : Digits.IndexOf(c, StringComparison.Ordinal);
            if (d >= 0)
            {
                if (digit > 0 || (digit == 0 && d == 0)) return null;
                digit = d;
                continue;
            }
            var m = Multiplier(c)!.Value;
            if (m < 10_000)
            {
                section += (digit > 0 ? digit : 1) * m;
            }
            else
            {
                section += Math.Max(digit, 0);
                total = m == 100_000_000 && total > 0 ? (total + section) * m : total + (section == 0 ? 1 : section) * m;
                section = 0;
            }
            digit = -1;
        }
        return total + section + Math.Max(digit, 0);
    }
}

/// <summary>A numeral as read.</summary>
/// <param name="Value">Its value, 万 and 亿 included.</param>
/// <param name="End">Offset behind it.</param>
/// <param name="Arabic">Written with digits.</param>
/// <param name="Scale">The 万, 亿 … at its end; 1 when there is none.</param>
internal readonly record struct Numeral(decimal Value, int End, bool Arabic, decimal Scale);
