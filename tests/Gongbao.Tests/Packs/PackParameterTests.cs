using Gongbao.Data.Packs;
using Gongbao.Kernel;

namespace Gongbao.Tests.Packs;

/// <summary>parameters/*.yaml: read as written, and each fault named once.</summary>
public sealed class PackParameterTests
{
    private const string Document = "id: d\nnumber: 某府发〔2023〕1号\ntitle: 关于某事的通知\nkind: plan\ndate: { printed: 2023-05-01 }\neffective: { printed: 2023-05-01 }";

    [Theory]
    [InlineData("count", "not-below", "{ from: 2023-05-01, value: a, cite: d 一 }", "NotAValue")]
    [InlineData("yuan", "not-below", "{ from: 2023-05-01, value: 1.234, cite: d 一 }", "NotAValue")]
    [InlineData("date", "not-below", "{ from: 2023-05-01, value: 2023-13-01, cite: d 一 }", "NotAValue")]
    [InlineData("words", "free", "{ from: 2023-05-01, value: [a, a], cite: d 一 }", "NotAValue")]
    [InlineData("count", "none", "{ from: 2023-05-01, value: 1 }", "NoBasis")]
    [InlineData("count", "none", "{ from: 2023-05-01, value: 1, cite: z 一 }", "CitesUnknown")]
    [InlineData("count", "none", "{ from: 2023-05-01, value: 1, cite: d 一又 }", "NotACitation")]
    [InlineData("count", "none", "{ from: 2023-05-01, value: 1, cite: d 一, region: \"990102\" }", "NoRegionalValue")]
    [InlineData("count", "free", "{ from: 2023-05-01, value: 1, cite: d 一 }, { from: 2023-05-01, value: 1, cite: d 一, region: \"990103\" }", "NoRegion")]
    [InlineData("count", "none", "{ from: 2023-05-01, value: 1, cite: d 一 }, { from: 2023-05-01, value: 2, cite: d 一 }", "ValueTwice")]
    [InlineData("count", "none", "{ from: 2023-05-01, to: 2023-06-01, value: 1, cite: d 一 }, { from: 2023-06-01, value: 2, cite: d 一 }", "ValuesOverlap")]
    [InlineData("count", "none", "{ from: 2023-05-01, to: 2023-05-31, value: 1, cite: d 一 }, { from: 2023-06-02, value: 2, cite: d 一 }", "ValuesGap")]
    [InlineData("count", "none", "{ from: 2023-05-01, to: 2023-04-30, value: 1, cite: d 一 }", "DatesReversed")]
    [InlineData("count", "none", "{ from: 2023-05-02, value: 1, cite: d 一 }", "GapAtStart")]
    [InlineData("yuan", "not-below", "{ from: 2023-05-01, value: 600, cite: d 一 }, { from: 2023-06-01, value: 599.99, cite: d 一, region: \"990102\" }", "OverrideBelow")]
    [InlineData("yuan", "not-below", "{ from: 2023-05-01, value: 600, cite: d 一 }, { from: 2024-01-01, value: 700, cite: d 一 }, { from: 2023-06-01, value: 650, cite: d 一, region: \"990102\" }", "OverrideBelow")]
    [InlineData("yuan", "not-above", "{ from: 2023-05-01, value: 600, cite: d 一 }, { from: 2023-06-01, value: 601, cite: d 一, region: \"990102\" }", "OverrideAbove")]
    [InlineData("yuan", "free", "{ from: 2023-05-01, value: 600, cite: d 一 }, { from: 2023-04-30, value: 1, cite: d 一, region: \"990102\" }", "OverrideOfNothing")]
    public void A_fault_of_a_parameter_is_named(string unit, string regional, string values, string expected)
    {
        using var folder = Folder(unit, regional, values);
        Assert.Equal(expected, Assert.Single(folder.Check()).Code);
    }

    [Theory]
    [InlineData("yuan", "not-below", "{ from: 2023-05-01, value: 600, cite: d 一 }, { from: 2023-06-01, value: 600, cite: d 一, region: \"990102\" }")]
    [InlineData("count", "none", "{ from: 2023-05-01, value: 1, cite: d 一 }, { from: 2023-05-01, value: 2, cite: d 一, known: 2023-07-01 }")]
    [InlineData("count", "none", "{ from: 2023-05-01, to: 2023-05-31, value: 1, cite: d 一 }, { from: 2023-06-01, value: null, cite: d 二 }, { from: 2023-07-01, value: 2, cite: d 一 }")]
    [InlineData("count", "none", "{ from: 2023-05-02, value: 1, cite: d 一, note: 次日起算 }")]
    [InlineData("yuan", "not-below", "{ from: 2023-05-01, to: 2023-12-31, value: 600, cite: d 一 }, { from: 2024-01-01, value: 700, cite: d 一 }, { from: 2023-06-01, to: 2023-12-31, value: 650, cite: d 一, region: \"990102\" }")]
    public void What_is_in_order_passes(string unit, string regional, string values)
    {
        using var folder = Folder(unit, regional, values);
        Assert.Empty(folder.Problems());
    }

    [Fact]
    public void A_key_belongs_to_the_file_of_its_first_word_and_is_there_once()
    {
        using var folder = Folder("count", "none", "{ from: 2023-05-01, value: 1, cite: d 一 }")
            .With("parameters/other.yaml", "parameters: [{ key: test.figure, unit: count, title: { zh: 某数, en: Figure }, values: [{ from: 2023-05-01, value: 1, cite: d 一 }] }]");
        Assert.Equal(["parameters/other.yaml:1:14 KeyElsewhere", "parameters/test.yaml:1:14 DoubleId"], folder.Problems());
    }

    [Fact]
    public void A_printed_last_day_ends_the_value_on_the_day_after()
    {
        using var folder = Folder("yuan", "none", "{ from: 2023-05-01, to: 2023-12-31, value: 1.5万元, cite: d 一 }");
        var figure = folder.Open().ParameterBook().Find("test.figure")!;
        Assert.Equal(Money.FromYuan(15_000).Fen, figure.At(new(2023, 12, 31))?.Value?.Number);
        Assert.Null(figure.At(new(2024, 1, 1))?.Value);
        Assert.Null(figure.At(new(2023, 4, 30)));
    }

    [Fact]
    public void The_pack_of_a_city_replaces_a_parameter_of_its_province_whole()
    {
        using var folder = new PackFolder(manifest: "extends: province").With("documents/d.yaml", Document)
            .Beside("province", "pack.yaml", "{ id: province, name: { zh: 某省, en: Province }, version: 1.0.0, level: province }")
            .Beside("province", "parameters/test.yaml", Figure("{ from: 2022-01-01, value: 1, source: 省文件 }"))
            .With("parameters/test.yaml", Figure("{ from: 2023-05-01, value: 2, cite: d 一 }"));
        var figure = Assert.Single(folder.Open().ParameterBook().All);
        Assert.Equal([2], figure.Values.Select(v => v.Value!.Number));
    }

    [Theory]
    [InlineData("2024-06-30", "990102", 520)]
    [InlineData("2024-07-01", "990102", 520)]
    [InlineData("2024-06-30", "990181", 450)]
    [InlineData("2024-07-01", "990181", 500)]
    [InlineData("2023-12-31", "990102", 450)]
    public void In_the_sample_a_district_pays_more_than_the_city(string day, string region, int yuan)
    {
        var sample = Pack.Open(CityPackTests.Folder("sample"));
        var law = sample.ParameterBook().At(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), [.. sample.RegionTree().Upwards(RegionCode.Parse(region))]);
        Assert.Equal(Money.FromYuan(yuan), law.Money("care.standard.home"));
    }

    private static PackFolder Folder(string unit, string regional, string values) =>
        new PackFolder().With("documents/d.yaml", Document).With("parameters/test.yaml", Figure(values, unit, regional));

    private static string Figure(string values, string unit = "count", string regional = "none") =>
        $"parameters: [{{ key: test.figure, unit: {unit}, regional: {regional}, title: {{ zh: 某数, en: Figure }}, values: [{values}] }}]";
}
