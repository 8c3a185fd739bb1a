using System.Globalization;

namespace Gongbao.Platform.Parts;

/// <summary>How values are written for people (显示格式), in the language of the current request.</summary>
public static class Display
{
    /// <summary>True when the current request is answered in Chinese.</summary>
    public static bool IsChinese => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName != "en";

    /// <summary>2026年11月23日 or 23 Nov 2026.</summary>
    public static string Date(DateOnly date) => IsChinese
        ? string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日")
        : date.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The date and the time of day to the minute, in the zone the instant was given in.</summary>
    public static string Moment(DateTimeOffset instant) =>
        Date(DateOnly.FromDateTime(instant.DateTime)) + instant.ToString(" HH:mm", CultureInfo.InvariantCulture);

    /// <summary>A whole number with separators of thousands.</summary>
    public static string Number(long value) => value.ToString("#,##0", CultureInfo.InvariantCulture);

    /// <summary>A cell's value as text: dates and numbers as above, null as an empty text.</summary>
    public static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        DateOnly date => Date(date),
        DateTimeOffset instant => Moment(instant),
        int number => Number(number),
        long number => Number(number),
        decimal number => number.ToString("#,##0.############", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
