namespace Gongbao.Kernel;

/// <summary>节假日安排 of one year, as the notice of the State Council's office publishes it.</summary>
/// <param name="Year">The year.</param>
/// <param name="Source">The notice, by number; in words where the number is not known.</param>
/// <param name="DaysOff">放假: every day off that the notice names; weekends need not be named.</param>
/// <param name="MakeUpWorkdays">调休上班: weekend days on which people work.</param>
/// <param name="IsProvisional">Whether these are our own assumptions until the notice comes.</param>
public sealed record CalendarYear(
    int Year, string Source, IReadOnlyCollection<DateOnly> DaysOff, IReadOnlyCollection<DateOnly> MakeUpWorkdays, bool IsProvisional = false);

/// <summary>
/// 工作日历. A day is worked on unless it is a weekend or a day off, and make-up days are worked on in any case. A year without a published
/// notice is provisional: weekends and the holidays of fixed date only; ask <see cref="IsProvisional(int)"/> before promising a date in it.
/// </summary>
public sealed class WorkingCalendar
{
    private readonly HashSet<int> _published;
    private readonly HashSet<int> _known;
    private readonly HashSet<DateOnly> _off;
    private readonly HashSet<DateOnly> _makeUp;
    private readonly HashSet<(int Month, int Day)> _fixed;

    /// <param name="years">What is published.</param>
    /// <param name="fixedHolidays">Holidays that fall on the same date each year, for the years that are not there.</param>
    /// <exception cref="ArgumentException">A year twice, or a day that is both off and worked on.</exception>
    public WorkingCalendar(IEnumerable<CalendarYear> years, IEnumerable<(int Month, int Day)>? fixedHolidays = null)
    {
        Years = [.. years.OrderBy(y => y.Year)];
        _known = [.. Years.Select(y => y.Year)];
        if (_known.Count < Years.Count) throw new ArgumentException("A year stands twice.", nameof(years));
        _published = [.. Years.Where(y => !y.IsProvisional).Select(y => y.Year)];
        _off = [.. Years.SelectMany(y => y.DaysOff)];
        _makeUp = [.. Years.SelectMany(y => y.MakeUpWorkdays)];
        _fixed = [.. fixedHolidays ?? []];
        if (_off.Overlaps(_makeUp)) throw new ArgumentException("A day is both off and worked on.", nameof(years));
    }

    public IReadOnlyList<CalendarYear> Years { get; }

    /// <summary>Whether the year's notice is missing, so that its dates may still move.</summary>
    public bool IsProvisional(int year) => !_published.Contains(year);

    /// <summary>Whether any year touched from one day to the other is provisional.</summary>
    public bool IsProvisional(DateOnly from, DateOnly to)
    {
        for (var year = Math.Min(from.Year, to.Year); year <= Math.Max(from.Year, to.Year); year++)
            if (IsProvisional(year)) return true;
        return false;
    }

    public bool IsWorkingDay(DateOnly day)
    {
        if (_makeUp.Contains(day)) return true;
        if (_off.Contains(day) || day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) return false;
        return _known.Contains(day.Year) || !_fixed.Contains((day.Month, day.Day));
    }

    /// <summary>The day itself if it is worked on, else the next one that is.</summary>
    public DateOnly OnOrAfter(DateOnly day)
    {
        while (!IsWorkingDay(day)) day = day.AddDays(1);
        return day;
    }

    /// <summary>The first working day after the day.</summary>
    public DateOnly NextWorkingDay(DateOnly day) => OnOrAfter(day.AddDays(1));

    /// <summary>The working day that lies so many working days after the day, which itself is not counted; before it with a negative number.
    /// With 0 the day itself, worked on or not.</summary>
    public DateOnly AddWorkingDays(DateOnly day, int workingDays)
    {
        var step = Math.Sign(workingDays);
        for (var left = Math.Abs(workingDays); left > 0;)
        {
            day = day.AddDays(step);
            if (IsWorkingDay(day)) left--;
        }
        return day;
    }

    /// <summary>How many working days there are from the first to the last, both included; none if the last lies before.</summary>
    public int CountWorkingDays(DateOnly first, DateOnly last)
    {
        var count = 0;
        for (var day = first; day <= last; day = day.AddDays(1))
            if (IsWorkingDay(day)) count++;
        return count;
    }

    /// <summary>The last day of a time limit that an event opens.</summary>
    /// <param name="opened">The day of the event (收到, 受理, 公布).</param>
    /// <param name="limit">How long.</param>
    /// <param name="counting">How days are counted.</param>
    public Deadline Deadline(DateOnly opened, TimeLimit limit, DeadlineCounting counting)
    {
        // a first day that counts is the same as an event on the day before
        var start = counting.CountsFirstDay ? opened.AddDays(-1) : opened;
        var last = limit.Unit switch
        {
            TimeLimitUnit.WorkingDays => AddWorkingDays(start, limit.Amount),
            TimeLimitUnit.Days => start.AddDays(limit.Amount),
            TimeLimitUnit.Months => start.AddMonths(limit.Amount),
            _ => start.AddYears(limit.Amount),
        };
        if (counting.RunsOnOverDaysOff) last = OnOrAfter(last);
        return new(last, IsProvisional(opened, last));
    }
}
