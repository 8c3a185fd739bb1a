using System.Globalization;

namespace Gongbao.Platform.Parts;

/// <summary>A date as three typed texts (年月日), as a form posts it.</summary>
public sealed class DateParts
{
    /// <summary>年.</summary>
    public string? Year { get; set; }

    /// <summary>月.</summary>
    public string? Month { get; set; }

    /// <summary>日.</summary>
    public string? Day { get; set; }

    /// <summary>True when nothing was typed.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Year) && string.IsNullOrWhiteSpace(Month) && string.IsNullOrWhiteSpace(Day);

    /// <summary>The date, or null when the three texts do not make one.</summary>
    public DateOnly? Parse() =>
        Whole(Year) is >= 1 and <= 9999 and var y && Whole(Month) is >= 1 and <= 12 and var m && Whole(Day) is var d && d >= 1 && d <= DateTime.DaysInMonth(y, m)
            ? new DateOnly(y, m, d) : null;

    /// <summary>The texts of a date.</summary>
    public static DateParts Of(DateOnly? date) => date is not { } d ? new() : new()
    {
        Year = d.Year.ToString(CultureInfo.InvariantCulture),
        Month = d.Month.ToString(CultureInfo.InvariantCulture),
        Day = d.Day.ToString(CultureInfo.InvariantCulture),
    };

    private static int Whole(string? text) => int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0;
}
