namespace Gongbao.Gazette.Reading.Lines;

/// <summary>Numbers as printed: figures of both widths and Chinese numerals.</summary>
internal static class Numeral
{
    /// <summary>Reads a Chinese number or figures at the start; false when there is none or it is above 9999.</summary>
    public static bool TryRead(ReadOnlySpan<char> s, out int value, out int length) =>
        TryReadDigits(s, out value, out length) || TryReadChinese(s, out value, out length);

    public static bool TryReadDigits(ReadOnlySpan<char> s, out int value, out int length)
    {
        value = length = 0;
        while (length < s.Length && length < 5 && Glyph.Digit(s[length]) is >= 0 and var d) { value = value * 10 + d; length++; }
        return length > 0 && length <= 4;
    }

    public static bool TryReadChinese(ReadOnlySpan<char> s, out int value, out int length)
    {
        value = length = 0;
        var digit = -1;
        var units = false;
        while (length < s.Length)
        {
            var c = s[length];
            var d = Digit(c);
            var unit = c switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };
            if (d < 0 && unit == 0) break;
            if (unit > 0) { value += (digit < 0 ? 1 : digit) * unit; digit = -1; units = true; }
            else if (digit > 0 && !units) { if (length >= 4) break; digit = digit * 10 + d; } // 二〇二五: figure by figure
            else digit = d;
            length++;
        }
        if (digit > 0) value += digit;
        return length > 0 && value is > 0 and <= 9999;
    }

    /// <summary>Value of one Chinese figure; -1 for anything else. Circles of all kinds stand for zero.</summary>
    public static int Digit(char c) => c switch
    {
        '〇' or '零' or '○' or '◯' or 'Ο' or '０' => 0,
        '一' => 1, '二' or '两' => 2, '三' => 3, '四' => 4, '五' => 5, '六' => 6, '七' => 7, '八' => 8, '九' => 9,
        _ => -1,
    };
}
