using System.Globalization;

namespace Gongbao.Commitments.Extraction.Figures;

/// <summary>日历日期: reads 2027年, 2026年6月, 2025年12月31日, 10月15日, 2025年上半年.</summary>
internal static class DatePoints
{
    // A year, a year with month, a day; a month or day without year takes the year before it in a period.
    public static DatePoint? Read(string text, int at, int? yearBefore)
    {
        var (n, i) = Digits(text, at);
        if (i == at) return null;
        int? year = yearBefore is > 0 ? yearBefore : null;
        if (i - at == 4 && n is > 1948 and < 2101)
        {
            if (i >= text.Length || text[i] != '年')
                return i < text.Length && text[i] is '—' or '~' or '至' && Digits(text, i + 1) is var (n2, e2) && e2 - i == 5 && n2 is > 1948 and < 2101 && e2 < text.Length && text[e2] == '年'
                    ? new DatePoint(n, null, null, i, true) : null;
            year = n;
            i++;
            (n, var j) = Digits(text, i);
            if (j == i || j >= text.Length || text[j] != '月' || n is < 1 or > 12) return Half(text, i, year.Value);
            i = j;
        }
        if (i >= text.Length || text[i] != '月' || n is < 1 or > 12 || i - at > 12) return null;
        var month = n;
        i++;
        if (i < text.Length && text[i] == '份') i++;
        (n, var end) = Digits(text, i);
        return end > i && end < text.Length && text[end] == '日' && n is > 0 and < 32
            ? new DatePoint(year, month, n, end + 1, false) : new DatePoint(year, month, null, i, false);
    }

    private static DatePoint Half(string text, int at, int year)
    {
        if (string.CompareOrdinal(text, at, "上半年", 0, 3) == 0) return new DatePoint(year, 6, null, at + 3, false);
        return new DatePoint(year, null, null, at, false);
    }

    private static (int Number, int End) Digits(string text, int at)
    {
        var (n, i) = (0, at);
        for (; i < text.Length && i - at < 5 && char.IsAsciiDigit(text[i]); i++) n = n * 10 + (text[i] - '0');
        return (n, i);
    }

    /// <summary>In printed precision: 2027, 2026-06, 2025-12-31, 10-15; a month alone takes the document's year.</summary>
    public static string Iso(DatePoint p, int? documentYear, string text, int at)
    {
        var year = p.Year ?? (p.Day is null && !(at > 1 && text[at - 1] == '年') ? documentYear : null);
        var parts = new List<string>();
        if (year is { } y) parts.Add(y.ToString(CultureInfo.InvariantCulture));
        if (p.Month is { } m) parts.Add(Two(m));
        if (p.Day is { } d) parts.Add(Two(d));
        return string.Join('-', parts);
    }

    public static string Two(int n) => n.ToString("00", CultureInfo.InvariantCulture);
}

/// <summary>A calendar date in printed precision.</summary>
/// <param name="Year">Year; null when none is printed before it.</param>
/// <param name="Month">Month; null for a year alone.</param>
/// <param name="Day">Day; null for a month or a year.</param>
/// <param name="End">Offset behind it.</param>
/// <param name="Bare">A year whose 年 stands behind a second one (2025—2028年).</param>
internal readonly record struct DatePoint(int? Year, int? Month, int? Day, int End, bool Bare);
