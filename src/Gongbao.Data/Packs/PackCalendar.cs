using Gongbao.Kernel;

namespace Gongbao.Data.Packs;

/// <summary>节假日安排 (calendar/*.yaml): the days off and the worked weekend days of one year.</summary>
public sealed record PackCalendar : PackEntry
{
    public required int Year { get; init; }
    /// <summary>The State Council notice it follows.</summary>
    public required string Source { get; init; }
    /// <summary>True while the year's notice is not published: weekends only.</summary>
    public bool Provisional { get; init; }
    public IReadOnlyList<DateOnly> DaysOff { get; init; } = [];
    public IReadOnlyList<DateOnly> MakeUpWorkdays { get; init; } = [];

    internal CalendarYear ToYear() => new(Year, Source, DaysOff, MakeUpWorkdays, Provisional);
}

/// <summary>固定日期的节日 (holidays.yaml): days off on the same date each year, for years whose notice is not published yet.</summary>
public sealed record PackHolidays : PackEntry
{
    public required string Source { get; init; }
    /// <summary>Month and day, such as 10-01.</summary>
    public IReadOnlyList<string> Fixed { get; init; } = [];
}
