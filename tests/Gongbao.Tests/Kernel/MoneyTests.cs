using CsCheck;
using Gongbao.Kernel;

namespace Gongbao.Tests.Kernel;

public sealed class MoneyTests
{
    private static readonly Gen<Money> AnyMoney = Gen.Long.Select(Money.FromFen);

    private static readonly Gen<Money> SmallMoney = Gen.Long[-1_000_000_000_000, 1_000_000_000_000].Select(Money.FromFen);

    [Theory]
    [InlineData("1,234.56", 123_456)]
    [InlineData("1234.5元", 123_450)]
    [InlineData("¥ 600", 60_000)]
    [InlineData("１，０００．００元", 100_000)]
    [InlineData("1.5万元", 1_500_000)]
    [InlineData("500万", 500_000_000)]
    [InlineData("2亿元", 20_000_000_000)]
    [InlineData("0.00000001亿元", 100)]
    [InlineData("1万亿元", 100_000_000_000_000)]
    [InlineData("2千万元", 2_000_000_000)]
    [InlineData("-3.20", -320)]
    [InlineData("10.000", 1_000)]
    [InlineData(" 0 ", 0)]
    public void Amounts_are_read_as_people_and_documents_write_them(string text, long fen) => Assert.Equal(fen, Money.Parse(text).Fen);

    [Theory]
    [InlineData("", ParseProblem.Empty, 0)]
    [InlineData("元", ParseProblem.MissingNumber, 0)]
    [InlineData("1.", ParseProblem.MissingNumber, 2)]
    [InlineData("1,23", ParseProblem.MisplacedSeparator, 1)]
    [InlineData("1234,567", ParseProblem.MisplacedSeparator, 4)]
    [InlineData("1,234,56.00", ParseProblem.MisplacedSeparator, 5)]
    [InlineData(",123", ParseProblem.MisplacedSeparator, 0)]
    [InlineData("1.234", ParseProblem.TooPrecise, 4)]
    [InlineData("5美元", ParseProblem.UnknownUnit, 1)]
    [InlineData("5元整", ParseProblem.TrailingText, 2)]
    [InlineData("1.2.3", ParseProblem.UnknownUnit, 3)]
    [InlineData("abc", ParseProblem.MissingNumber, 0)]
    [InlineData("99999999999亿元", ParseProblem.OutOfRange, 0)]
    [InlineData("999999999999999999999999", ParseProblem.OutOfRange, 23)]
    public void What_is_no_amount_is_refused_with_problem_and_place(string text, ParseProblem problem, int position)
    {
        Assert.False(Money.TryParse(text, out _, out var reason));
        Assert.Equal(new ParseError(problem, position), reason);
    }

    [Fact]
    public void Every_amount_reads_back_from_each_unit() => Gen.Select(AnyMoney, Gen.Enum<MoneyUnit>()).Always((m, unit) => Money.Parse(m.ToString(unit)) == m);

    [Theory]
    [InlineData(60_000, MoneyUnit.Yuan, "600元")]
    [InlineData(123_450, MoneyUnit.Yuan, "1,234.50元")]
    [InlineData(1_500_000, MoneyUnit.WanYuan, "1.5万元")]
    [InlineData(-123_456_789_00, MoneyUnit.WanYuan, "-12,345.6789万元")]
    [InlineData(150_000_000_000_00, MoneyUnit.YiYuan, "1,500亿元")]
    [InlineData(long.MinValue, MoneyUnit.Yuan, "-92,233,720,368,547,758.08元")]
    public void Amounts_are_printed_exactly_in_the_unit_asked_for(long fen, MoneyUnit unit, string text) => Assert.Equal(text, Money.FromFen(fen).ToString(unit));

    [Theory]
    [InlineData(1_549_999, MoneyUnit.WanYuan, 1, "1.5万元")]
    [InlineData(1_550_000, MoneyUnit.WanYuan, 1, "1.6万元")]
    [InlineData(-1_550_000, MoneyUnit.WanYuan, 1, "-1.6万元")]
    [InlineData(49, MoneyUnit.Yuan, 0, "0元")]
    [InlineData(100, MoneyUnit.Yuan, 2, "1.00元")]
    public void With_decimals_amounts_are_rounded_half_away_from_zero(long fen, MoneyUnit unit, int decimals, string text) =>
        Assert.Equal(text, Money.FromFen(fen).ToString(unit, decimals));

    [Fact]
    public void Sums_that_do_not_fit_throw_rather_than_turn_round()
    {
        var most = Money.FromFen(long.MaxValue);
        Assert.Throws<OverflowException>(() => most + Money.FromFen(1));
        Assert.Throws<OverflowException>(() => Money.Sum([most, most]));
        Assert.Throws<OverflowException>(() => most * 2);
        Assert.Throws<OverflowException>(() => -Money.FromFen(long.MinValue));
        Assert.Throws<OverflowException>(() => Money.FromYuan(long.MaxValue));
        Assert.Throws<OverflowException>(() => most.Share(2, 1, MidpointRounding.ToZero));
    }

    [Fact]
    public void Equal_parts_add_up_and_differ_by_a_fen_at_most() => Gen.Select(AnyMoney, Gen.Int[1, 50]).Always((m, n) =>
    {
        var parts = m.Split(n);
        return parts.Count == n && Money.Sum(parts) == m && parts.Max(p => p.Fen) - parts.Min(p => p.Fen) <= 1;
    });

    [Fact]
    public void Weighted_parts_add_up_and_are_within_a_fen_of_their_share() => Gen.Select(SmallMoney, Gen.Long[0, 1_000_000].Array[1, 12])
        .Where((_, w) => w.Any(x => x > 0))
        .Always((m, weights) =>
        {
            var parts = m.Split(weights);
            Int128 total = weights.Sum();
            return Money.Sum(parts) == m
                && parts.Zip(weights).All(p => Int128.Abs((Int128)p.First.Fen * total - (Int128)m.Fen * p.Second) < total);
        });

    [Fact]
    public void Odd_fen_go_to_the_largest_remainder_and_then_to_the_first()
    {
        Assert.Equal([34, 33, 33], Money.FromFen(100).Split(3).Select(m => m.Fen));
        Assert.Equal([-34, -33, -33], Money.FromFen(-100).Split(3).Select(m => m.Fen));
        Assert.Equal([14, 29, 57], Money.FromFen(100).Split([1, 2, 4]).Select(m => m.Fen));
        Assert.Throws<ArgumentException>(() => Money.FromFen(1).Split([0, 0]));
        Assert.Throws<ArgumentException>(() => Money.FromFen(1).Split([1, -1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Money.FromFen(1).Split(0));
    }

    [Fact]
    public void A_share_is_rounded_as_decimals_are() =>
        Gen.Select(Gen.Long[-1_000_000, 1_000_000], Gen.Long[-1_000, 1_000], Gen.Long[1, 1_000], Gen.Enum<MidpointRounding>()).Always((fen, up, down, mode) =>
            Money.FromFen(fen).Share(up, down, mode).Fen == (long)Exactly(fen * up, down, mode));

    // decimal division keeps 28 digits: enough to see on which side of a half these small numbers lie
    private static decimal Exactly(long up, long down, MidpointRounding mode) => Math.Round((decimal)up / down, mode);

    [Fact]
    public void Amounts_are_ordered_as_numbers()
    {
        Assert.True(Money.FromYuan(2) > Money.FromYuan(1) && Money.FromYuan(1) <= Money.FromFen(100));
        Assert.Equal(Money.FromYuan(2), Money.Max(Money.FromYuan(1), Money.FromYuan(2)));
        Assert.Equal(Money.FromYuan(1), Money.Min(Money.FromYuan(1), Money.FromYuan(2)));
    }
}
