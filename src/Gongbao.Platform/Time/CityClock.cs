namespace Gongbao.Platform.Time;

/// <summary>
/// The city's clock (时钟): the only place where pages and acts ask what time it is.
/// A demonstration may be moved to another day; the time of day then runs on as it does outside.
/// </summary>
public sealed class CityClock
{
    private readonly TimeProvider _time;
    private readonly TimeSpan _shift;

    /// <param name="time">The true clock.</param>
    /// <param name="zone">Zone of the pack, in which legal days end at 24:00.</param>
    /// <param name="asOf">The day it is said to be; null: today.</param>
    public CityClock(TimeProvider time, TimeZoneInfo zone, DateOnly? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(time);
        (_time, Zone, AsOf) = (time, zone, asOf);
        if (asOf is { } day) _shift = TimeSpan.FromDays(day.DayNumber - Today.DayNumber);
    }

    /// <summary>Zone of the city.</summary>
    public TimeZoneInfo Zone { get; }

    /// <summary>The day that the clock was set to at the start; null: the clock is true.</summary>
    public DateOnly? AsOf { get; }

    /// <summary>The instant, in UTC.</summary>
    public DateTimeOffset Now => _time.GetUtcNow() + _shift;

    /// <summary>The legal day, in the city's zone.</summary>
    public DateOnly Today => DayOf(Now);

    /// <summary>The legal day of an instant.</summary>
    public DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(Local(instant).DateTime);

    /// <summary>An instant in the city's zone, to be shown.</summary>
    public DateTimeOffset Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone);
}
