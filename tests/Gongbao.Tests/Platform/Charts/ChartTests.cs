using System.Xml.Linq;
using CsCheck;
using Gongbao.Platform.Charts;
using Gongbao.Platform.Parts;

namespace Gongbao.Tests.Platform.Charts;

/// <summary>Each chart as it is written: the drawing and its table come from the same rows, in both languages, without inline style.</summary>
public sealed class ChartTests
{
    private static readonly LinePoint[] Year =
    [
        new("1月", 10, 12), new("2月", 21, 24), new("3月", null, 36), new("4月", null, 48), new("5月", 55, 60), new("6月", null, 72),
    ];

    [Fact]
    public async Task Months_without_a_figure_are_gaps_and_the_table_says_so()
    {
        var chart = await LineAsync(Year);
        Assert.Equal(2, chart.All("polyline", "actual").Single().Attribute("points")!.Value.Split(' ').Length);
        Assert.Equal(6, chart.All("polyline", "plan").Single().Attribute("points")!.Value.Split(' ').Length);
        Assert.Equal(3, chart.All("circle").Count());
        Assert.Equal(["1月1012", "2月2124", "3月—36", "4月—48", "5月5560", "6月—72"], Rows(chart));
    }

    [Theory]
    [InlineData("zh-Hans", "营业收入折线图。最近实际：5月 55亿元；计划终点：6月 72亿元。各点数值见下方数据表。")]
    [InlineData("en", "Line chart: 营业收入. Latest actual: 5月 55 亿元; end of the plan: 6月 72 亿元. The table beneath has each figure.")]
    public async Task A_line_is_told_in_words(string language, string words) =>
        Assert.Equal(words, (await LineAsync(Year, language)).All("svg").Single().Attribute("aria-label")!.Value);

    [Fact]
    public async Task One_point_is_a_dot_and_none_is_a_sentence()
    {
        var one = await LineAsync([new("1月", 10, null)]);
        Assert.Empty(one.All("polyline"));
        Assert.Equal("198", one.All("circle").Single().Attribute("cx")!.Value);
        var none = await LineAsync([]);
        Assert.Empty(none.All("svg"));
        Assert.Contains("还没有数据", none.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_goes_through_all_its_points() => await Gen.Int[-1000, 1000].List[2, 30].SampleAsync(async values =>
    {
        var chart = await LineAsync([.. values.Select((v, i) => new LinePoint($"{i}", v, null))]);
        var dots = chart.All("circle").ToList();
        for (var i = 1; i < dots.Count; i++)
        {
            Assert.True(dots[i].Place("cx") > dots[i - 1].Place("cx"));
            Assert.Equal(Math.Sign(values[i - 1] - values[i]), Math.Sign(dots[i].Place("cy") - dots[i - 1].Place("cy")));
        }
    }, iter: 30);

    [Theory]
    [InlineData(40, 100, 0, 120)]
    [InlineData(0, 100, 0, 0)]
    [InlineData(100, 100, 0, 300)]
    [InlineData(-50, 50, 0, 150)]
    public async Task A_bullet_is_as_long_as_its_value(int value, int target, int from, int length)
    {
        var bar = (await BulletAsync(value, target)).All("rect", "bar").Single();
        Assert.Equal((from, length), ((int)bar.Place("x"), (int)bar.Place("width")));
    }

    [Fact]
    public async Task A_bullet_without_figure_has_no_bar_but_words()
    {
        var bullet = await BulletAsync(null, 100);
        Assert.Empty(bullet.All("rect", "bar"));
        Assert.Equal("现值无数据，按计划此时应为无数据，目标100家", bullet.All("svg").Single().Attribute("aria-label")!.Value);
    }

    [Fact]
    public async Task Bars_stand_to_each_other_as_their_values()
    {
        var bars = await Drawn.AsAsync<BarTable>(new()
        {
            ["Title"] = "各县", ["NameHead"] = "县", ["ValueHead"] = "项", ["Unit"] = "项",
            ["Rows"] = new BarRow[] { new("甲县", 30, LightKind.Red, "/a"), new("乙县", 10), new("丙县", null), new("丁县", -10) },
        });
        var drawn = bars.All("rect", "bar").ToList();
        Assert.Equal(3 * drawn[1].Place("width"), drawn[0].Place("width"));
        Assert.Equal(drawn[1].Place("x"), drawn[2].Place("x") + drawn[2].Place("width"));
        Assert.Equal(["甲县30项", "乙县10项", "丙县—", "丁县-10项"], Rows(bars));
    }

    [Fact]
    public async Task Lights_fill_the_bar_and_lead_to_their_items()
    {
        var counts = new LightCount[] { new(LightKind.Red, 1, "/x?light=red"), new(LightKind.Amber, 0, "/x"), new(LightKind.Green, 3) };
        var bar = await Drawn.AsAsync<LightBar>(new() { ["Label"] = "各灯", ["Counts"] = counts });
        Assert.Equal([(0, 75), (75, 225)], bar.All("rect", "bar").Select(r => ((int)r.Place("x"), (int)r.Place("width"))));
        Assert.Equal(["严重滞后 1", "滞后 0", "正常 3"], bar.All("li").Select(l => l.Value.Trim()));
        Assert.Equal("/x?light=red", bar.All("a").Single().Attribute("href")!.Value);
        var none = await Drawn.AsAsync<LightBar>(new() { ["Label"] = "各灯", ["Counts"] = new LightCount[] { new(LightKind.Red, 0) } });
        Assert.Empty(none.All("rect", "bar"));
    }

    [Fact]
    public async Task A_spark_leaves_gaps_and_nothing_known_draws_nothing()
    {
        var spark = await Drawn.AsAsync<Spark>(new() { ["Values"] = new decimal?[] { 1, 2, null, 4, 5, null }, ["Light"] = LightKind.Amber });
        Assert.Equal(2, spark.All("polyline", "y").Count());
        Assert.Equal("走势：1、2、无数据、4、5、无数据", spark.All("svg").Single().Attribute("aria-label")!.Value);
        Assert.Empty((await Drawn.AsAsync<Spark>(new() { ["Values"] = new decimal?[] { null, null } })).All("svg"));
    }

    [Fact]
    public async Task A_tile_is_where_it_lies_and_says_its_light_in_words()
    {
        var map = await Drawn.AsAsync<TileMap>(new()
        {
            ["Title"] = "各县", ["FigureHead"] = "逾期",
            ["Tiles"] = new MapTile[] { new(2, 3, "甲县", LightKind.Red, "4 项", "/a"), new(1, 1, "乙区", null, Apart: true) },
        }, "en");
        Assert.Equal(["x1 y1 apart", "x2 y3"], map.All("li").Select(l => l.Attribute("class")!.Value));
        Assert.Equal("■ 甲县 Far behind 4 项", map.All("a").Single().Value.Trim());
        Assert.Equal(["甲县Far behind4 项", "乙区no figure—"], Rows(map));
    }

    [Fact]
    public async Task No_chart_has_inline_style_or_script()
    {
        foreach (var drawing in new[] { await LineAsync(Year), await BulletAsync(4, 8) })
        {
            Assert.DoesNotContain(drawing.Descendants().Attributes(), a => a.Name == "style" || a.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
            Assert.Empty(drawing.All("script"));
            Assert.Empty(drawing.All("style"));
        }
    }

    private static Task<XElement> LineAsync(LinePoint[] points, string language = "zh-Hans") =>
        Drawn.AsAsync<LineChart>(new() { ["Title"] = "营业收入", ["Unit"] = "亿元", ["Points"] = points, ["Light"] = LightKind.Green }, language);

    private static Task<XElement> BulletAsync(decimal? value, decimal? target) =>
        Drawn.AsAsync<Bullet>(new() { ["Value"] = value, ["Target"] = target, ["Unit"] = "家" });

    private static IEnumerable<string> Rows(XElement drawing) => drawing.All("tbody").Single().Elements("tr").Select(r => string.Concat(r.Elements().Select(c => c.Value.Trim())));
}
