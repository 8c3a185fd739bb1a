using System.Globalization;

namespace Gongbao.Commitments.ReviewProposals;

/// <summary>时限 in the notation of the extraction format: 2027, 2025-10, 2025-12-31; other notations (10-15 of each year, 次年-02) name no single day.</summary>
internal static class PrintedDeadline
{
    /// <summary>Last day in time; null where the notation names none.</summary>
    public static DateOnly? Day(string? text)
    {
        const NumberStyles digits = NumberStyles.None;
        var culture = CultureInfo.InvariantCulture;
        if (text is null) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", culture, DateTimeStyles.None, out var day)) return day;
        if (text.Length == 4 && int.TryParse(text, digits, culture, out var year) && year is > 1900 and < 2200) return new DateOnly(year, 12, 31);
        return text.Length == 7 && DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", culture, DateTimeStyles.None, out var first) ? first.AddMonths(1).AddDays(-1) : null;
    }

    /// <summary>Whether a person may type it: one of the three notations that name a day, or one that names none but is not meant as a date.</summary>
    public static bool IsPlain(string text) => Day(text) is not null || !text.All(c => char.IsAsciiDigit(c) || c is '-' or '/' or '.');
}
