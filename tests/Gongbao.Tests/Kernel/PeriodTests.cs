using CsCheck;
using Gongbao.Kernel;

namespace Gongbao.Tests.Kernel;

public sealed class PeriodTests
{
    private static readonly Gen<DateOnly> Day = Gen.Int[0, 40].Select(d => new DateOnly(2023, 12, 20).AddDays(d));

    private static readonly Gen<DateOnly?> End = Gen.Frequency((3, Day.Select(d => (DateOnly?)d)), (1, Gen.Const((DateOnly?)null)));

    private static readonly Gen<Period> AnyPeriod = Gen.Select(End, End).Where((a, b) => !(b < a)).Select((a, b) => new Period(a, b));

    [Theory]
    [InlineData("2023-01-01/2026-12-31", "2023-01-01/2026-12-31")]
    [InlineData("2023年11月1日至2024年10月31日", "2023-11-01/2024-10-31")]
    [InlineData("2023/11/1/2024/10/31", "2023-11-01/2024-10-31")]
    [InlineData("2023-11-01/", "2023-11-01/..")]
    [InlineData("../2024-10-31", "../2024-10-31")]
    [InlineData("/", "../..")]
    [InlineData("2023-11-01", "2023-11-01/2023-11-01")]
    public void A_period_is_read_from_each_notation(string text, string normal) => Assert.Equal(normal, Period.Parse(text).ToString());

    [Theory]
    [InlineData("", ParseProblem.Empty, 0)]
    [InlineData("2024-01-01/2023-01-01", ParseProblem.EndBeforeStart, 11)]
    [InlineData("2023-02-29/..", ParseProblem.NoSuchDate, 8)]
    [InlineData("2023-01-01/2023-13-01", ParseProblem.OutOfRange, 16)]
    [InlineData("soon", ParseProblem.MissingNumber, 0)]
    public void What_is_no_period_is_refused_with_problem_and_place(string text, ParseProblem problem, int position)
    {
        Assert.False(Period.TryParse(text, out _, out var reason));
        Assert.Equal(new ParseError(problem, position), reason);
    }

    [Fact]
    public void Every_period_reads_back() => AnyPeriod.Always(p => Period.Parse(p.ToString()) == p);

    [Fact]
    public void The_common_part_has_just_the_days_that_both_have() => Gen.Select(AnyPeriod, AnyPeriod, Day).Always((a, b, day) =>
        (a.Intersect(b)?.Contains(day) ?? false) == (a.Contains(day) && b.Contains(day)) && a.Overlaps(b) == a.Intersect(b).HasValue && a.Overlaps(b) == b.Overlaps(a));

    [Fact]
    public void A_period_ends_the_day_before_the_anniversary()
    {
        Assert.Equal("2023-11-01/2024-10-31", Period.OfYears(new(2023, 11, 1), 1).ToString());
        Assert.Equal("2024-01-31/2024-02-29", Period.OfMonths(new(2024, 1, 31), 1).ToString());
        Assert.Equal("2024-02-29/2025-02-28", Period.OfYears(new(2024, 2, 29), 1).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.OfYears(new(2023, 1, 1), 0));
    }

    [Fact]
    public void Both_ends_belong_to_the_period()
    {
        var p = new Period(new(2023, 1, 1), new(2023, 1, 2));
        Assert.True(p.Contains(new(2023, 1, 1)) && p.Contains(new(2023, 1, 2)));
        Assert.False(p.Contains(new(2022, 12, 31)) || p.Contains(new(2023, 1, 3)));
        Assert.Equal(2, p.Days);
        Assert.Null(Period.Since(new(2023, 1, 1)).Days);
        Assert.True(p.Meets(Period.Since(new(2023, 1, 3))));
        Assert.False(p.Meets(Period.Since(new(2023, 1, 2))));
        Assert.True(Period.Always.Contains(default));
        Assert.Throws<ArgumentException>(() => new Period(new(2023, 1, 2), new(2023, 1, 1)));
    }

    [Theory]
    [InlineData("2023-09-18")]
    [InlineData("2023.9.18")]
    [InlineData("2023年9月18日")]
    [InlineData("2023 年 9 月 18 号")]
    [InlineData("二〇二三年九月十八日")]
    public void A_date_is_read_from_each_notation(string text) => Assert.Equal(new DateOnly(2023, 9, 18), LegalDate.Parse(text));

    [Fact]
    public void Every_date_reads_back_from_both_notations() => Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber)
        .Always(d => LegalDate.Parse(LegalDate.ToIso(d)) == d && (d.Year < 1000 || LegalDate.Parse(LegalDate.ToChinese(d)) == d));

    [Fact]
    public void A_limit_is_never_overdue_on_its_last_day()
    {
        var deadline = new Deadline(new(2023, 9, 18), false);
        Assert.False(deadline.IsOverdue(new(2023, 9, 18)));
        Assert.True(deadline.IsOverdue(new(2023, 9, 19)));
    }
}
