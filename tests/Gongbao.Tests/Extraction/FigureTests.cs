using CsCheck;
using Gongbao.Commitments.Extraction.Figures;
using Gongbao.Commitments.Extraction.Words;

namespace Gongbao.Tests.Extraction;

/// <summary>Numerals, measures and dates by themselves.</summary>
public sealed class FigureTests
{
    [Fact]
    public void A_numeral_written_in_characters_is_read_back() =>
        Gen.Int[1, 99_999_999].Always(n => ChineseNumeral.Read(Written(n) + "家", 0) is { } read && read.Value == n, cases: 2000);

    [Theory]
    [InlineData("1.5万亩", 15000, "亩")]
    [InlineData("1,200件", 1200, "件")]
    [InlineData("千万元", 10000000, "元")]
    [InlineData("百分之八十", 80, "%")]
    [InlineData("三分之一", 33.33, "%")]
    [InlineData("六成五", 65, "%")]
    [InlineData("20万千瓦时", 200000, "千瓦时")]
    [InlineData("3千米", 3, "千米")]
    [InlineData("500元/人·月", 500, "元/人·月")]
    [InlineData("3个百分点", 3, "个百分点")]
    [InlineData("15个工作日", 15, "个工作日")]
    [InlineData("1.2万亿元", 1200000000000, "元")]
    public void A_figure_has_its_value_in_base_units_and_its_measure_as_printed(string text, double value, string unit)
    {
        var figure = Assert.Single(FigureReader.Read(Line.Of(text).Text, []));
        Assert.Equal((decimal)value, figure.Value);
        Assert.Equal(unit, figure.Unit);
    }

    [Theory]
    [InlineData("2—3家", 2, 3)]
    [InlineData("9至15人", 9, 15)]
    [InlineData("5-8万亩", 50000, 80000)]
    [InlineData("5%～10%", 5, 10)]
    [InlineData("三至五年", 3, 5)]
    public void A_range_has_both_ends(string text, double min, double max)
    {
        var figure = Assert.Single(FigureReader.Read(Line.Of(text).Text, []));
        Assert.Equal(((decimal?)min, (decimal?)max), (figure.Min, figure.Max));
    }

    [Theory]
    [InlineData("5G网络")]
    [InlineData("IPv6规模部署")]
    [InlineData("第三条")]
    [InlineData("一二三产业")]
    [InlineData("一批项目")]
    [InlineData("数百个")]
    [InlineData("每万人口")]
    public void What_counts_nothing_is_no_figure(string text) =>
        Assert.DoesNotContain(FigureReader.Read(Line.Of(text).Text, []), f => f.Measure != MeasureKind.None);

    [Theory]
    [InlineData("到2027年，", "2027")]
    [InlineData("2026年6月底前，", "2026-06")]
    [InlineData("2025年12月31日前，", "2025-12-31")]
    [InlineData("2025—2028年，", "2028")]
    [InlineData("2025年6月1日至2025年12月31日，", "2025-12-31")]
    [InlineData("每年10月15日前，", "10-15")]
    [InlineData("次年2月底前，", "次年-02")]
    [InlineData("到“十五五”末，", "2030")]
    public void A_deadline_keeps_its_printed_precision(string text, string deadline)
    {
        var line = Line.Of(text).Text;
        var date = Assert.Single(DateReader.Read(line, Masks.Of(line), 2025));
        Assert.Equal((DateRole.Deadline, deadline), (date.Role, date.Text));
    }

    [Theory]
    [InlineData("比2024年增长", "Baseline")]
    [InlineData("截至2024年底，", "Past")]
    [InlineData("2019年建成", "Past")]
    [InlineData("自2025年9月1日起施行", "Start")]
    public void Other_dates_say_what_they_do(string text, string role)
    {
        var line = Line.Of(text).Text;
        Assert.Equal(role, Assert.Single(DateReader.Read(line, Masks.Of(line), 2025)).Role.ToString());
    }

    private static string Written(int n)
    {
        const string Digits = "零一二三四五六七八九";
        if (n >= 10_000)
        {
            var rest = n % 10_000;
            return Written(n / 10_000) + "万" + (rest == 0 ? "" : (rest < 1000 ? "零" : "") + Written(rest));
        }
        var (text, zero) = ("", false);
        foreach (var (unit, name) in new[] { (1000, "千"), (100, "百"), (10, "十"), (1, "") })
        {
            var d = n / unit % 10;
            if (d == 0) zero = text.Length > 0;
            else
            {
                text += (zero ? "零" : "") + Digits[d] + name;
                zero = false;
            }
        }
        return text;
    }
}
