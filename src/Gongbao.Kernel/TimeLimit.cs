namespace Gongbao.Kernel;

/// <summary>In what a time limit is counted.</summary>
public enum TimeLimitUnit
{
    /// <summary>工作日: only where the text says so.</summary>
    WorkingDays,
    /// <summary>日, 天.</summary>
    Days,
    /// <summary>个月.</summary>
    Months,
    /// <summary>年.</summary>
    Years,
}

/// <summary>期限: a number of days, months or years, at least one.</summary>
public readonly record struct TimeLimit
{
    /// <exception cref="ArgumentOutOfRangeException">Less than one.</exception>
    public TimeLimit(int amount, TimeLimitUnit unit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(amount, 1);
        (Amount, Unit) = (amount, unit);
    }

    public int Amount { get; }

    public TimeLimitUnit Unit { get; }
}

/// <summary>
/// How the days of a time limit are counted. The general practice (unverified in our sources, so an option of the pack and not a rule):
/// the day of the event does not count, and a limit that would end on a day off ends on the next working day.
/// </summary>
/// <param name="CountsFirstDay">Whether the day of the event is the first day of the limit.</param>
/// <param name="RunsOnOverDaysOff">Whether a last day that is a day off moves to the next working day.</param>
public readonly record struct DeadlineCounting(bool CountsFirstDay, bool RunsOnOverDaysOff)
{
    /// <summary>The general practice.</summary>
    public static DeadlineCounting Usual => new(CountsFirstDay: false, RunsOnOverDaysOff: true);
}

/// <summary>截止日: the last day on which something is still in time.</summary>
/// <param name="LastDay">That day, until 24:00.</param>
/// <param name="IsProvisional">Whether it may move when the notice on a year's holidays comes.</param>
public readonly record struct Deadline(DateOnly LastDay, bool IsProvisional)
{
    public bool IsOverdue(DateOnly asOf) => asOf > LastDay;
}
