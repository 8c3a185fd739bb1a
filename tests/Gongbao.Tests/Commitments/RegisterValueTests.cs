using Gongbao.Commitments.Decompose;
using Gongbao.Commitments.Register;

namespace Gongbao.Tests.Commitments;

/// <summary>Periods of reports, figures, sums of parts.</summary>
public sealed class RegisterValueTests
{
    [Theory]
    [InlineData("2024-06", "2024-06-01", "2024-06-30")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2024-Q4", "2024-10-01", "2024-12-31")]
    [InlineData("2024-H2", "2024-07-01", "2024-12-31")]
    [InlineData("2024", "2024-01-01", "2024-12-31")]
    public void A_period_is_read_and_written_back(string text, string first, string last)
    {
        Assert.True(ReportPeriod.TryParse(text, out var period));
        Assert.Equal((text, DateOnly.ParseExact(first, "yyyy-MM-dd"), DateOnly.ParseExact(last, "yyyy-MM-dd")), (period.ToString(), period.First, period.End));
        Assert.Equal(period, ReportPeriod.Of(period.Cadence, period.End));
        Assert.Equal(period, period.Next.Previous);
        Assert.Equal(period.End.AddDays(1), period.Next.First);
    }

    [Theory]
    [InlineData("2024-13")]
    [InlineData("2024-00")]
    [InlineData("2024-Q5")]
    [InlineData("2024-H3")]
    [InlineData("2024-Q")]
    [InlineData("24-06")]
    [InlineData("0000")]
    [InlineData("2024/06")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_period_is_refused(string? text) => Assert.False(ReportPeriod.TryParse(text, out _));

    [Theory]
    [InlineData("0.0001", true)]
    [InlineData("0.00001", false)]
    [InlineData("900000000000000", true)]
    [InlineData("900000000000001", false)]
    [InlineData("-12.5", true)]
    public void A_figure_has_at_most_four_decimals(string figure, bool fits) =>
        Assert.Equal(fits, Figures.Fits(decimal.Parse(figure, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Parts_that_do_not_add_up_show_the_difference()
    {
        var sum = PartsSum.Of(Item(addsUp: true), PartOf.CountyPart, [30, 50.5m, null]);
        Assert.Equal(new PartsSum(100, 80.5m, 1), sum);
        Assert.Equal((-19.5m, false), (sum!.Difference, sum.AddsUp));
        Assert.True(PartsSum.Of(Item(addsUp: true), PartOf.YearPart, [40, 60])!.AddsUp);
    }

    [Fact]
    public void What_overlaps_and_shares_of_the_whole_need_not_add_up()
    {
        Assert.Null(PartsSum.Of(Item(addsUp: false), PartOf.CountyPart, [1]));
        Assert.Null(PartsSum.Of(Item(addsUp: true), PartOf.CountyShare, [null]));
    }

    private static CommitmentItem Item(bool addsUp) => new()
    {
        Id = Guid.CreateVersion7(),
        Number = "2024-0001",
        Kind = ItemKind.Target,
        Origin = ItemOrigin.Other,
        Title = "t",
        Value = 100,
        AddsUp = addsUp,
        RegisteredOn = new(2024, 1, 1),
    };
}
