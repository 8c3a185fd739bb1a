using CsCheck;
using Gongbao.Data.Packs;
using Gongbao.Kernel;
using Gongbao.Tests.Architecture;

namespace Gongbao.Tests.Kernel;

public sealed class WorkingCalendarTests
{
    // the days off of the pack that all cities extend
    private static readonly WorkingCalendar Calendar = new(
        Pack.Open(Path.Combine(Repository.Root, "packs", "yichun")).Calendars
            .Where(c => !c.Provisional)
            .Select(c => new CalendarYear(c.Year, c.Source, c.DaysOff, c.MakeUpWorkdays)),
        [(1, 1), (5, 1), (10, 1)]);

    private static readonly Gen<DateOnly> Day = Gen.Int[new DateOnly(2023, 1, 1).DayNumber, new DateOnly(2026, 12, 31).DayNumber].Select(DateOnly.FromDayNumber);

    [Theory]
    [InlineData(2023, 249, "18 20 23 20 21 21 21 23 20 19 22 21")]
    [InlineData(2024, 251, "22 18 21 22 21 19 23 22 21 19 21 22")]
    [InlineData(2025, 248, "19 19 21 22 19 20 23 21 23 18 20 23")]
    [InlineData(2026, 248, "21 16 22 21 19 21 23 21 22 18 21 23")]
    public void Working_days_of_each_month_are_those_of_the_published_calendar(int year, int total, string months)
    {
        var counts = Enumerable.Range(1, 12).Select(m => new Month(year, m)).Select(m => Calendar.CountWorkingDays(m.FirstDay, m.LastDay)).ToList();
        Assert.Equal(months, string.Join(' ', counts));
        Assert.Equal(total, counts.Sum());
        Assert.False(Calendar.IsProvisional(year));
    }

    [Theory]
    [InlineData("2023-10-06", false)]
    [InlineData("2023-10-07", true)]
    [InlineData("2023-10-08", true)]
    [InlineData("2023-10-14", false)]
    [InlineData("2026-01-04", true)]
    [InlineData("2026-02-23", false)]
    public void A_make_up_weekend_is_worked_on_and_a_holiday_is_not(string day, bool worked) => Assert.Equal(worked, Calendar.IsWorkingDay(LegalDate.Parse(day)));

    [Fact]
    public void An_unpublished_year_is_provisional_with_weekends_and_fixed_holidays_only()
    {
        Assert.True(Calendar.IsProvisional(2027));
        Assert.False(Calendar.IsWorkingDay(new(2027, 1, 1)));
        Assert.True(Calendar.IsWorkingDay(new(2027, 10, 4)));
        Assert.False(Calendar.IsWorkingDay(new(2027, 10, 2)));
        Assert.True(Calendar.IsProvisional(new(2026, 12, 31), new(2027, 1, 1)));
        Assert.True(Calendar.IsProvisional(new(2027, 1, 1), new(2026, 12, 31)));
        Assert.False(Calendar.IsProvisional(new(2023, 1, 1), new(2026, 12, 31)));
        Assert.True(new WorkingCalendar([new(2027, "-", [], [], IsProvisional: true)]).IsProvisional(2027));
    }

    [Fact]
    public void Adding_working_days_and_counting_them_agree() => Gen.Select(Day, Gen.Int[0, 60]).Always((day, n) =>
    {
        var later = Calendar.AddWorkingDays(day, n);
        return Calendar.CountWorkingDays(day.AddDays(1), later) == n && (n == 0 ? later == day : Calendar.IsWorkingDay(later));
    });

    [Fact]
    public void Going_on_and_coming_back_ends_where_it_began() => Gen.Select(Day.Select(Calendar.OnOrAfter), Gen.Int[-60, 60])
        .Always((day, n) => Calendar.AddWorkingDays(Calendar.AddWorkingDays(day, n), -n) == day);

    [Fact]
    public void The_next_working_day_is_the_first_after_the_day()
    {
        Assert.Equal(new DateOnly(2023, 10, 7), Calendar.NextWorkingDay(new(2023, 9, 28)));
        Assert.Equal(new DateOnly(2023, 9, 28), Calendar.OnOrAfter(new(2023, 9, 28)));
    }

    [Theory]
    [InlineData("2023-09-27", 3, TimeLimitUnit.WorkingDays, "2023-10-08")]
    [InlineData("2023-09-25", 7, TimeLimitUnit.Days, "2023-10-07")]
    [InlineData("2024-01-31", 1, TimeLimitUnit.Months, "2024-02-29")]
    [InlineData("2024-02-29", 1, TimeLimitUnit.Years, "2025-02-28")]
    [InlineData("2026-12-28", 5, TimeLimitUnit.WorkingDays, "2027-01-05")]
    public void The_day_of_the_event_is_not_counted_and_a_day_off_at_the_end_runs_on(string opened, int amount, TimeLimitUnit unit, string last)
    {
        var day = LegalDate.Parse(opened);
        var deadline = Calendar.Deadline(day, new(amount, unit), DeadlineCounting.Usual);
        Assert.Equal(new Deadline(LegalDate.Parse(last), last.StartsWith("2027", StringComparison.Ordinal)), deadline);
    }

    [Fact]
    public void Both_rules_of_counting_are_options()
    {
        TimeLimit week = new(7, TimeLimitUnit.Days);
        Assert.Equal(new DateOnly(2023, 10, 2), Calendar.Deadline(new(2023, 9, 25), week, new(CountsFirstDay: false, RunsOnOverDaysOff: false)).LastDay);
        Assert.Equal(new DateOnly(2023, 10, 1), Calendar.Deadline(new(2023, 9, 25), week, new(CountsFirstDay: true, RunsOnOverDaysOff: false)).LastDay);
        Assert.Throws<ArgumentOutOfRangeException>(() => new TimeLimit(0, TimeLimitUnit.Days));
    }

    [Fact]
    public void A_year_twice_or_a_day_both_off_and_worked_on_is_refused()
    {
        CalendarYear year = new(2027, "-", [new(2027, 1, 1)], []);
        Assert.Throws<ArgumentException>(() => new WorkingCalendar([year, year]));
        Assert.Throws<ArgumentException>(() => new WorkingCalendar([year with { MakeUpWorkdays = [new(2027, 1, 1)] }]));
    }
}
