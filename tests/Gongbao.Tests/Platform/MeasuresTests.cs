using System.Globalization;
using Gongbao.Platform.Parts;

namespace Gongbao.Tests.Platform;

/// <summary>Figures with their unit: sums of money in the steps of documents, nothing lost.</summary>
public sealed class MeasuresTests
{
    [Theory]
    [InlineData("42000000000", "元", "420亿元", "42 billion yuan")]
    [InlineData("100000000", "元", "1亿元", "100 million yuan")]
    [InlineData("15000", "元", "1.5万元", "15,000 yuan")]
    [InlineData("-250000000", "元", "-2.5亿元", "-250 million yuan")]
    [InlineData("9999", "元", "9,999元", "9,999 yuan")]
    [InlineData("123456789.25", "元", "123,456,789.25元", "123,456,789.25 yuan")]
    [InlineData("123456700", "元", "12,345.67万元", "123.4567 million yuan")]
    [InlineData("280000", "户", "280,000户", "280,000 households")]
    [InlineData("95.5", "%", "95.5%", "95.5%")]
    [InlineData("7", "", "7", "7")]
    public void A_figure_is_said_in_the_largest_step_that_loses_nothing(string figure, string unit, string chinese, string english)
    {
        Assert.Equal(chinese, In("zh-Hans", () => Measures.Of(decimal.Parse(figure, CultureInfo.InvariantCulture), unit)));
        Assert.Equal(english, In("en", () => Measures.Of(decimal.Parse(figure, CultureInfo.InvariantCulture), unit)));
    }

    [Fact]
    public void A_computed_figure_is_rounded_in_its_step()
    {
        Assert.Equal("381.23亿元", In("zh-Hans", () => Measures.Rounded(38_123_456_789.25m, "元")));
        Assert.Equal("38.12 billion yuan", In("en", () => Measures.Rounded(38_123_456_789.25m, "元")));
        Assert.Equal("12.35家", In("zh-Hans", () => Measures.Rounded(12.3456m, "家")));
    }

    [Fact]
    public void No_figure_is_no_words()
    {
        Assert.Null(Measures.Of(null, "元"));
        Assert.Null(Measures.Rounded(null, "元"));
    }

    private static string? In(string language, Func<string?> said)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        try { return said(); }
        finally { CultureInfo.CurrentUICulture = before; }
    }
}
