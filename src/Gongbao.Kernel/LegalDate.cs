using System.Globalization;

namespace Gongbao.Kernel;

/// <summary>日期 as documents and forms write it; the value itself is a <see cref="DateOnly"/>.</summary>
public static class LegalDate
{
    /// <exception cref="ParseException">The text is not a date.</exception>
    public static DateOnly Parse(string? text) =>
        TryParse(text, out var value, out var reason) ? value : throw new ParseException(nameof(LegalDate), reason);

    public static bool TryParse(string? text, out DateOnly value) => TryParse(text, out value, out _);

    /// <summary>Reads 2023-09-18, 2023/9/18, 2023.9.18, 2023年9月18日, 二〇二三年九月十八日.</summary>
    public static bool TryParse(string? text, out DateOnly value, out ParseError reason)
    {
        value = default;
        if (!DateText.TryRead(text, 3, out var parts, out reason)) return false;
        if (parts.Day > DateTime.DaysInMonth(parts.Year, parts.Month))
        {
            reason = new(ParseProblem.NoSuchDate, parts.DayAt);
            return false;
        }
        value = new(parts.Year, parts.Month, parts.Day);
        return true;
    }

    /// <summary>2023年9月18日.</summary>
    public static string ToChinese(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");

    /// <summary>2023-09-18.</summary>
    public static string ToIso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
