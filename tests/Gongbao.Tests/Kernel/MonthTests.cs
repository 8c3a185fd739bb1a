using CsCheck;
using Gongbao.Kernel;

namespace Gongbao.Tests.Kernel;

public sealed class MonthTests
{
    private static readonly Gen<Month> AnyMonth = Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 12], (y, m) => new Month(y, m));

    [Theory]
    [InlineData("2023-09")]
    [InlineData("2023-9")]
    [InlineData("2023/9")]
    [InlineData("2023年9月")]
    [InlineData(" ２０２３ 年 ９ 月 ")]
    [InlineData("二〇二三年九月")]
    public void A_month_is_read_from_each_notation(string text)
    {
        Assert.Equal(new Month(2023, 9), Month.Parse(text));
        Assert.Equal("2023-09", Month.Parse(text).ToString());
        Assert.Equal("2023年9月", Month.Parse(text).ToChinese());
    }

    [Theory]
    [InlineData("", ParseProblem.Empty, 0)]
    [InlineData("2023", ParseProblem.MissingNumber, 4)]
    [InlineData("2023年9", ParseProblem.MissingNumber, 6)]
    [InlineData("2023-13", ParseProblem.OutOfRange, 5)]
    [InlineData("2023-00", ParseProblem.OutOfRange, 5)]
    [InlineData("23-09", ParseProblem.OutOfRange, 0)]
    [InlineData("2023-09-01", ParseProblem.TrailingText, 7)]
    [InlineData("九月", ParseProblem.OutOfRange, 0)]
    [InlineData("2023年9日", ParseProblem.UnexpectedCharacter, 6)]
    public void What_is_no_month_is_refused_with_problem_and_place(string text, ParseProblem problem, int position)
    {
        Assert.False(Month.TryParse(text, out _, out var reason));
        Assert.Equal(new ParseError(problem, position), reason);
    }

    [Fact]
    public void Every_month_reads_back_from_both_notations() => AnyMonth.Always(m => Month.Parse(m.ToString()) == m && (m.Year < 1000 || Month.Parse(m.ToChinese()) == m));

    [Fact]
    public void Adding_months_and_the_difference_undo_each_other() => Gen.Select(AnyMonth, AnyMonth).Always((a, b) => b.AddMonths(a - b) == a && (a > b) == (a - b > 0));

    [Fact]
    public void Each_day_of_a_month_is_in_it_and_the_days_beside_are_not() => AnyMonth.Where(m => m.Year is > 1 and < 9999).Always(m =>
        m.Contains(m.FirstDay) && m.Contains(m.LastDay) && !m.Contains(m.FirstDay.AddDays(-1)) && !m.Contains(m.LastDay.AddDays(1))
        && m.LastDay.AddDays(1) == m.AddMonths(1).FirstDay && m.Days.Days == m.LastDay.Day);

    [Fact]
    public void Months_run_through_the_turn_of_the_year()
    {
        Assert.Equal(["2023-11", "2023-12", "2024-01"], new Month(2023, 11).Through(new(2024, 1)).Select(m => m.ToString()));
        Assert.Empty(new Month(2024, 1).Through(new(2023, 12)));
        Assert.Equal(4, new Month(2023, 11).Quarter);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Month(9999, 12).AddMonths(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Month(2023, 13));
        Assert.Equal(new Month(1, 1), default);
    }
}
