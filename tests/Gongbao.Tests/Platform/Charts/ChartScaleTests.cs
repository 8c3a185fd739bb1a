using CsCheck;
using Gongbao.Platform.Charts;

namespace Gongbao.Tests.Platform.Charts;

/// <summary>A drawing must not lie: places follow values exactly.</summary>
public sealed class ChartScaleTests
{
    // thousandths between -10 and 10 billion
    private static readonly Gen<decimal> Values = Gen.Long[-10_000_000_000_000, 10_000_000_000_000].Select(n => n / 1000m);

    [Fact]
    public void The_scale_holds_all_values_and_its_marks_run_from_end_to_end() => Gen.Select(Values.List[1, 20], Gen.Bool).Always((values, fromZero) =>
    {
        var scale = ChartScale.Over(values.Cast<decimal?>(), fromZero);
        var marks = scale.Marks.ToList();
        Assert.True(scale.Low <= values.Min() && values.Max() <= scale.High && scale.Low < scale.High);
        Assert.Equal((scale.Low, scale.High), (marks[0], marks[^1]));
        Assert.InRange(marks.Count, 2, 7);
    });

    [Fact]
    public void Equal_differences_have_equal_lengths() => Gen.Select(Values, Values, Gen.Long[0, 1000]).Always((a, b, part) =>
    {
        var scale = ChartScale.Over([a, b, 0]);
        var between = Math.Min(a, b) + Math.Abs(a - b) * part / 1000m;
        var (low, at, high) = (scale.At(Math.Min(a, b), 300), scale.At(between, 300), scale.At(Math.Max(a, b), 300));
        Assert.True(low <= at && at <= high);
        Assert.True(Math.Abs(at - low - (high - low) * part / 1000m) < 0.000001m);
    });

    [Fact]
    public void Bars_begin_at_zero() => Values.List[1, 10].Always(values =>
    {
        var scale = ChartScale.Over(values.Cast<decimal?>());
        Assert.True(scale.Low <= 0 && 0 <= scale.High);
    });

    [Theory]
    [InlineData("", 0, 1, 1)]
    [InlineData("0", 0, 1, 1)]
    [InlineData("7", 0, 8, 2)]
    [InlineData("-7", -8, 0, 2)]
    [InlineData("0.003", 0, 0.003, 0.001)]
    [InlineData("900,1000", 900, 1000, 50)]
    [InlineData("-5,5", -5, 5, 5)]
    [InlineData("20,400", 0, 400, 100)]
    public void Steps_are_round(string values, decimal low, decimal high, decimal step)
    {
        var scale = ChartScale.Over(values.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(v => (decimal?)decimal.Parse(v, System.Globalization.CultureInfo.InvariantCulture)), fromZero: false);
        Assert.Equal((low, high, step), (scale.Low, scale.High, scale.Step));
    }

    [Fact]
    public void Unknown_values_are_left_out() => Assert.Equal(ChartScale.Over([3, 9]), ChartScale.Over([null, 3, null, 9]));
}
