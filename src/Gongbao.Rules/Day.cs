using System.Globalization;

namespace Gongbao.Rules;

/// <summary>
/// 日: a date of a fact as the number yyyymmdd, or unknown (the default). Ages and windows are then plain comparisons, and files of a population
/// hold the same number.
/// </summary>
public readonly struct Day : IEquatable<Day>
{
    private Day(int number) => Number = number;

    /// <summary>yyyymmdd; 0 when unknown.</summary>
    public int Number { get; }

    public bool IsKnown => Number != 0;

    public static Day Of(DateOnly date) => new(date.Year * 10000 + date.Month * 100 + date.Day);

    /// <summary>A number from a file that was checked before: no check here.</summary>
    public static Day FromNumber(int yyyymmdd) => new(yyyymmdd);

    /// <summary>Null when unknown.</summary>
    public DateOnly? ToDate() => IsKnown ? new DateOnly(Number / 10000, Number / 100 % 100, Number % 100) : null;

    /// <summary>The first day of the month after; unknown stays unknown.</summary>
    public Day FirstOfNextMonth() => Number == 0 ? default
        : new(Number / 100 % 100 == 12 ? (Number / 10000 + 1) * 10000 + 101 : Number / 100 * 100 + 101);

    public static implicit operator Day(DateOnly date) => Of(date);

    public bool Equals(Day other) => Number == other.Number;

    public override bool Equals(object? obj) => obj is Day other && Equals(other);

    public override int GetHashCode() => Number;

    public static bool operator ==(Day a, Day b) => a.Number == b.Number;
    public static bool operator !=(Day a, Day b) => a.Number != b.Number;

    /// <summary>2024-02-29, or nothing when unknown.</summary>
    public override string ToString() => ToDate()?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
