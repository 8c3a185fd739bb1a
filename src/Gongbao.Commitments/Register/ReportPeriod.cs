using System.Globalization;

namespace Gongbao.Commitments.Register;

/// <summary>
/// 报送期: a month, quarter, half-year or year of the calendar. Written 2024-06, 2024-Q2, 2024-H1, 2024, which is also the segment of its address.
/// </summary>
/// <param name="Cadence">How long; not <see cref="Cadence.None"/>.</param>
/// <param name="First">First day.</param>
internal readonly record struct ReportPeriod(Cadence Cadence, DateOnly First)
{
    private static readonly char[] Marks = ['Q', 'H'];

    /// <summary>Last day.</summary>
    public DateOnly End => First.AddMonths(Months(Cadence)).AddDays(-1);

    public ReportPeriod Next => this with { First = First.AddMonths(Months(Cadence)) };

    public ReportPeriod Previous => this with { First = First.AddMonths(-Months(Cadence)) };

    /// <summary>The period that a day lies in.</summary>
    public static ReportPeriod Of(Cadence cadence, DateOnly day)
    {
        var months = Months(cadence);
        return new ReportPeriod(cadence, new DateOnly(day.Year, (day.Month - 1) / months * months + 1, 1));
    }

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static bool TryParse(string? text, out ReportPeriod period)
    {
        period = default;
        if (text is not { Length: 4 or 7 } || !Number(text[..4], out var year) || year == 0) return false;
        if (text.Length == 4) return Is(Cadence.Yearly, year, 1, 1, out period);
        if (text[4] != '-') return false;
        var mark = Array.IndexOf(Marks, text[5]);
        if (mark < 0) return Number(text[5..], out var month) && Is(Cadence.Monthly, year, month, 12, out period);
        if (!Number(text[6..], out var part)) return false;
        return mark == 0 ? Is(Cadence.Quarterly, year, part, 4, out period) : Is(Cadence.HalfYearly, year, part, 2, out period);
    }

    public override string ToString() => Cadence switch
    {
        Cadence.Monthly => First.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        Cadence.Quarterly => string.Create(CultureInfo.InvariantCulture, $"{First.Year:D4}-Q{(First.Month + 2) / 3}"),
        Cadence.HalfYearly => string.Create(CultureInfo.InvariantCulture, $"{First.Year:D4}-H{(First.Month + 5) / 6}"),
        _ => First.Year.ToString("D4", CultureInfo.InvariantCulture),
    };

    private static bool Is(Cadence cadence, int year, int part, int parts, out ReportPeriod period)
    {
        var good = part >= 1 && part <= parts;
        period = good ? new ReportPeriod(cadence, new DateOnly(year, (part - 1) * Months(cadence) + 1, 1)) : default;
        return good;
    }

    private static bool Number(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static int Months(Cadence cadence) => cadence switch
    {
        Cadence.Monthly => 1,
        Cadence.Quarterly => 3,
        Cadence.HalfYearly => 6,
        Cadence.Yearly => 12,
        _ => throw new ArgumentOutOfRangeException(nameof(cadence)),
    };
}
