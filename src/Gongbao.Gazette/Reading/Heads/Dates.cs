using Gongbao.Gazette.Reading.Lines;

namespace Gongbao.Gazette.Reading.Heads;

/// <summary>Printed dates: 2023年9月18日, 二〇二三年九月十八日, 2023-09-18, and those without a year.</summary>
internal static class Dates
{
    /// <summary>Reads a date with its year at the start; blanks inside are allowed.</summary>
    /// <param name="s">Text.</param>
    /// <param name="date">The day; default when the printed one is no calendar day.</param>
    /// <param name="length">Characters taken; 0 when there is no date.</param>
    public static bool TryRead(ReadOnlySpan<char> s, out DateOnly date, out int length)
    {
        date = default;
        length = 0;
        if (!TryYear(s, out var year, out var i)) return false;
        var mark = i < s.Length ? s[i] : '\0';
        if (mark is not ('年' or '-' or '.' or '/' or '．' or '－')) return false;
        i = Skip(s, i + 1);
        if (!Small(s, ref i, out var month) || i >= s.Length || s[i] != (mark == '年' ? '月' : mark)) return false;
        i = Skip(s, i + 1);
        if (!Small(s, ref i, out var day)) return false;
        if (mark == '年')
        {
            if (i >= s.Length || s[i] is not ('日' or '号')) return false;
            i++;
        }
        length = i;
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return true;
        date = new DateOnly(year, month, day);
        return true;
    }

    /// <summary>The whole text is a date; a date that is no calendar day counts too.</summary>
    public static bool IsDate(string s, out DateOnly date)
    {
        date = default;
        if (s.Length is < 8 or > 24) return false;
        var t = s.AsSpan().Trim();
        if (t.Length > 2 && Glyph.OpensRound(t[0]) && Glyph.ClosesRound(t[^1])) t = t[1..^1];
        return TryRead(t, out date, out var length) && length == t.Length;
    }

    /// <summary>Reads 9月18日 at the start, no year before it.</summary>
    public static bool TryReadDay(ReadOnlySpan<char> s, out int month, out int day, out int length)
    {
        day = length = 0;
        var i = 0;
        if (!Small(s, ref i, out month) || i >= s.Length || s[i] != '月') return false;
        i = Skip(s, i + 1);
        if (!Small(s, ref i, out day) || i >= s.Length || s[i] is not ('日' or '号')) return false;
        length = i + 1;
        return month is >= 1 and <= 12 && day is >= 1 and <= 31;
    }

    /// <summary>First date with its year anywhere in the text.</summary>
    public static bool TryFind(ReadOnlySpan<char> s, out DateOnly date, out int at, out int length)
    {
        for (at = 0; at < s.Length; at++)
            if ((Glyph.IsDigit(s[at]) || s[at] == '二') && (at == 0 || !Glyph.IsDigit(s[at - 1])) && TryRead(s[at..], out date, out length)) return true;
        date = default;
        at = -1;
        length = 0;
        return false;
    }

    private static bool TryYear(ReadOnlySpan<char> s, out int year, out int length)
    {
        year = length = 0;
        if (s.Length < 5) return false;
        for (; length < 4; length++)
        {
            var d = Glyph.Digit(s[length]);
            if (d < 0 && (d = Numeral.Digit(s[length])) < 0 && (s[length] is not ('O' or 'o' or '0' or '〇' or 'Ｏ') || length == 0)) return false;
            year = year * 10 + Math.Max(d, 0);
        }
        length = Skip(s, length);
        return year is >= 1949 and <= 2099;
    }

    private static bool Small(ReadOnlySpan<char> s, ref int i, out int value)
    {
        if (i > s.Length || !Numeral.TryRead(s[i..], out value, out var n) || value > 31) { value = 0; return false; }
        i = Skip(s, i + n);
        return true;
    }

    private static int Skip(ReadOnlySpan<char> s, int i) { while (i < s.Length && s[i] == ' ') i++; return i; }
}
