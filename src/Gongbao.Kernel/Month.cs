using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Gongbao.Kernel;

/// <summary>月份: a month of a year, from 0001-01 (the default) to 9999-12. Printed 2023-09.</summary>
public readonly struct Month : IEquatable<Month>, IComparable<Month>, IParsed<Month>
{
    private readonly int _index;

    private Month(int index) => _index = index;

    /// <exception cref="ArgumentOutOfRangeException">The year is not 1-9999 or the number not 1-12.</exception>
    public Month(int year, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 12);
        _index = (year - 1) * 12 + number - 1;
    }

    public static Month Of(DateOnly day) => new(day.Year, day.Month);

    public int Year => _index / 12 + 1;

    /// <summary>1 to 12.</summary>
    public int Number => _index % 12 + 1;

    /// <summary>1 to 4.</summary>
    public int Quarter => (Number + 2) / 3;

    public DateOnly FirstDay => new(Year, Number, 1);

    public DateOnly LastDay => new(Year, Number, DateTime.DaysInMonth(Year, Number));

    public Period Days => new(FirstDay, LastDay);

    public bool Contains(DateOnly day) => Of(day) == this;

    /// <exception cref="ArgumentOutOfRangeException">The result is before 0001-01 or after 9999-12.</exception>
    public Month AddMonths(int months)
    {
        var index = (long)_index + months;
        return index is >= 0 and < 9999 * 12 ? new((int)index) : throw new ArgumentOutOfRangeException(nameof(months));
    }

    /// <summary>The months from this one to the last, both included; none if the last lies before.</summary>
    public IEnumerable<Month> Through(Month last)
    {
        for (var i = _index; i <= last._index; i++) yield return new(i);
    }

    /// <exception cref="ParseException">The text is not a month.</exception>
    public static Month Parse(string? text) =>
        TryParse(text, out var value, out var reason) ? value : throw new ParseException(nameof(Month), reason);

    public static bool TryParse(string? text, out Month value) => TryParse(text, out value, out _);

    /// <summary>Reads 2023-09, 2023-9, 2023/9, 2023年9月 and 二〇二三年九月.</summary>
    public static bool TryParse(string? text, [MaybeNullWhen(false)] out Month value, out ParseError reason)
    {
        value = default;
        if (!DateText.TryRead(text, 2, out var parts, out reason)) return false;
        value = new(parts.Year, parts.Month);
        return true;
    }

    /// <summary>2023-09.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Number:D2}");

    /// <summary>2023年9月.</summary>
    public string ToChinese() => string.Create(CultureInfo.InvariantCulture, $"{Year}年{Number}月");

    public bool Equals(Month other) => _index == other._index;

    public override bool Equals(object? obj) => obj is Month other && Equals(other);

    public override int GetHashCode() => _index;

    public int CompareTo(Month other) => _index.CompareTo(other._index);

    /// <summary>How many months <paramref name="a"/> lies after <paramref name="b"/>.</summary>
    public static int operator -(Month a, Month b) => a._index - b._index;
    public static bool operator ==(Month a, Month b) => a._index == b._index;
    public static bool operator !=(Month a, Month b) => a._index != b._index;
    public static bool operator <(Month a, Month b) => a._index < b._index;
    public static bool operator >(Month a, Month b) => a._index > b._index;
    public static bool operator <=(Month a, Month b) => a._index <= b._index;
    public static bool operator >=(Month a, Month b) => a._index >= b._index;
}
