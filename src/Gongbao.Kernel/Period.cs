using System.Diagnostics.CodeAnalysis;

namespace Gongbao.Kernel;

/// <summary>
/// 期间: days from the first to the last, both included (自…起 and 至…止 include their day); an open end is null.
/// Printed 2023-01-01/2026-12-31, with an open end 2023-11-01/.. as in ISO 8601-2.
/// </summary>
public readonly struct Period : IEquatable<Period>, IParsed<Period>
{
    /// <exception cref="ArgumentException">The last day lies before the first: a period has at least one day.</exception>
    public Period(DateOnly? from, DateOnly? to)
    {
        if (to < from) throw new ArgumentException("The last day lies before the first.", nameof(to));
        (From, To) = (from, to);
    }

    /// <summary>Every day (the default).</summary>
    public static Period Always => default;

    public static Period Since(DateOnly first) => new(first, null);

    public static Period Until(DateOnly last) => new(null, last);

    public static Period OnDay(DateOnly day) => new(day, day);

    /// <summary>有效期N年: so many years from the first day, the last day being the one before the anniversary.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than one year, or beyond the year 9999.</exception>
    public static Period OfYears(DateOnly first, int years)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        return OfMonths(first, checked(years * 12));
    }

    /// <summary>有效期N个月: the last day is the one before the same day of the month, or the month's last day where there is no such day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than one month, or beyond the year 9999.</exception>
    public static Period OfMonths(DateOnly first, int months)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        var same = first.AddMonths(months);
        // from 31 January one month ends on 28 February; from 29 February one year also ends on 28 February
        return new(first, same.Day == first.Day ? same.AddDays(-1) : same);
    }

    /// <summary>The first day; null if the period has always been running.</summary>
    public DateOnly? From { get; }

    /// <summary>The last day; null if no end is set.</summary>
    public DateOnly? To { get; }

    /// <summary>How many days; null with an open end.</summary>
    public int? Days => To?.DayNumber - From?.DayNumber + 1;

    public bool Contains(DateOnly day) => !(day < From) && !(day > To);

    public bool Overlaps(Period other) => !(To < other.From) && !(other.To < From);

    /// <summary>The days that both have; null if there are none.</summary>
    public Period? Intersect(Period other)
    {
        if (!Overlaps(other)) return null;
        var from = From is null || other.From > From ? other.From : From;
        var to = To is null || other.To < To ? other.To : To;
        return new(from, to);
    }

    /// <summary>Whether the other period begins on the day after this one ends.</summary>
    public bool Meets(Period other) => To is { } to && other.From is { } from && to.DayNumber + 1 == from.DayNumber;

    /// <exception cref="ParseException">The text is not a period.</exception>
    public static Period Parse(string? text) =>
        TryParse(text, out var value, out var reason) ? value : throw new ParseException(nameof(Period), reason);

    public static bool TryParse(string? text, out Period value) => TryParse(text, out value, out _);

    /// <summary>Reads two dates with / or 至 between them; either may be .. or missing. A single date is that day.</summary>
    public static bool TryParse(string? text, [MaybeNullWhen(false)] out Period value, out ParseError reason)
    {
        value = default;
        if (string.IsNullOrWhiteSpace(text))
        {
            reason = new(ParseProblem.Empty, 0);
            return false;
        }
        // 2023/1/1 has slashes of its own: where there are more than one, the middle one divides
        var divider = text.IndexOf('至');
        if (divider < 0 && text.Count(c => c == '/') % 2 == 1) divider = NthSlash(text, text.Count(c => c == '/') / 2);
        if (divider < 0)
        {
            if (!LegalDate.TryParse(text, out var day, out reason)) return false;
            value = OnDay(day);
            return true;
        }
        if (!TryEnd(text, 0, divider, out var from, out reason) || !TryEnd(text, divider + 1, text.Length, out var to, out reason)) return false;
        if (to < from)
        {
            reason = new(ParseProblem.EndBeforeStart, divider + 1);
            return false;
        }
        value = new(from, to);
        return true;
    }

    private static int NthSlash(string text, int n)
    {
        var at = text.IndexOf('/', StringComparison.Ordinal);
        for (; n > 0; n--) at = text.IndexOf('/', at + 1);
        return at;
    }

    private static bool TryEnd(string text, int start, int end, out DateOnly? day, out ParseError reason)
    {
        day = null;
        reason = default;
        var part = text[start..end];
        if (string.IsNullOrWhiteSpace(part) || part.Trim() == "..") return true;
        if (LegalDate.TryParse(part, out var read, out reason))
        {
            day = read;
            return true;
        }
        reason = reason with { Position = reason.Position + start };
        return false;
    }

    public override string ToString() =>
        $"{(From is { } f ? LegalDate.ToIso(f) : "..")}/{(To is { } t ? LegalDate.ToIso(t) : "..")}";

    public bool Equals(Period other) => From == other.From && To == other.To;

    public override bool Equals(object? obj) => obj is Period other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(From, To);

    public static bool operator ==(Period a, Period b) => a.Equals(b);
    public static bool operator !=(Period a, Period b) => !a.Equals(b);
}
