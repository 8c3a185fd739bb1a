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
}
