using CsCheck;
using Gongbao.Kernel;
using Gongbao.Rules.Parameters;

namespace Gongbao.Tests.Rules;

public sealed class ParameterTests
{
    private static readonly RegionCode County = RegionCode.Parse("990102");
    private static readonly RegionCode City = RegionCode.Parse("990100");

    [Theory]
    [InlineData(ParameterUnit.Yuan, "600", 60_000)]
    [InlineData(ParameterUnit.YuanMonth, "0.01", 1)]
    [InlineData(ParameterUnit.Yuan, "1.5万元", 1_500_000)]
    [InlineData(ParameterUnit.Percent, "12.5", 1_250)]
    [InlineData(ParameterUnit.Percent, "3.456", null)]
    [InlineData(ParameterUnit.Count, "4", 4)]
    [InlineData(ParameterUnit.Count, "4.5", null)]
    [InlineData(ParameterUnit.Count, "-4", null)]
    [InlineData(ParameterUnit.Yuan, "-1", null)]
    [InlineData(ParameterUnit.Count, "99999999999999999999", null)]
    [InlineData(ParameterUnit.Switch, "true", 1)]
    [InlineData(ParameterUnit.Switch, "1", null)]
    [InlineData(ParameterUnit.Date, "2024-02-29", 738_944)]
    [InlineData(ParameterUnit.Date, "2023-02-29", null)]
    public void A_value_is_read_in_the_smallest_step_of_its_unit(ParameterUnit unit, string text, int? steps) =>
        Assert.Equal(steps, ParameterValue.Read(unit, text)?.Number is { } n ? (int)n : null);

    [Theory]
    [InlineData("living, nursing", "living nursing")]
    [InlineData("a1 b-2", "a1 b-2")]
    [InlineData("a a", null)]
    [InlineData("A", null)]
    [InlineData("", null)]
    public void Words_keep_their_order(string text, string? written) =>
        Assert.Equal(written, ParameterValue.Read(ParameterUnit.Words, text)?.Write(ParameterUnit.Words));

    [Fact]
    public void What_is_written_is_read_back() =>
        Gen.Select(Gen.Enum<ParameterUnit>(), Gen.Long[0, 3_000_000]).Always((unit, steps) =>
        {
            var value = unit switch { ParameterUnit.Switch => ParameterValue.Of(steps % 2 == 0), ParameterUnit.Words => ParameterValue.Of([$"w{steps}", "z"]), _ => ParameterValue.Of(steps) };
            Assert.Equal(value, ParameterValue.Read(unit, value.Write(unit)));
        });

    [Theory]
    [InlineData(RegionalRule.NotBelow, 500, 600, 600)]
    [InlineData(RegionalRule.NotBelow, 700, 600, 700)]
    [InlineData(RegionalRule.NotAbove, 500, 600, 500)]
    [InlineData(RegionalRule.Free, 500, 600, 500)]
    [InlineData(RegionalRule.None, 500, 600, 600)]
    public void What_a_county_sets_counts_as_far_as_the_text_allows(RegionalRule rule, int county, int city, int expected)
    {
        var figure = Figure(rule, new(new(2024, 1, 1), ParameterValue.Of(city)), new(new(2024, 1, 1), ParameterValue.Of(county)) { Region = County });
        Assert.Equal(expected, figure.At(new(2024, 1, 1), [County, City])?.Value?.Number);
        Assert.Equal(city, figure.At(new(2024, 1, 1))?.Value?.Number);
    }

    [Fact]
    public void A_raise_announced_later_counts_from_its_day_but_not_in_what_was_known_before()
    {
        var figure = Figure(RegionalRule.None,
            new(new(2022, 1, 1), ParameterValue.Of(80)), new(new(2023, 1, 1), ParameterValue.Of(100)) { Known = new(2023, 5, 10) });
        Assert.Equal(100, figure.At(new(2023, 2, 1))?.Value?.Number);
        Assert.Equal(80, figure.At(new(2023, 2, 1), known: new(2023, 5, 9))?.Value?.Number);
        Assert.Equal(100, figure.At(new(2023, 2, 1), known: new(2023, 5, 10))?.Value?.Number);
    }

    [Fact]
    public void A_correction_replaces_the_value_of_the_same_day_once_it_is_known()
    {
        var figure = Figure(RegionalRule.None,
            new(new(2023, 1, 1), ParameterValue.Of(90)), new(new(2023, 1, 1), ParameterValue.Of(100)) { Known = new(2023, 3, 1) });
        Assert.Equal(90, figure.At(new(2023, 1, 1), known: new(2023, 2, 28))?.Value?.Number);
        Assert.Equal(100, figure.At(new(2023, 1, 1))?.Value?.Number);
    }

    [Fact]
    public void After_a_repeal_nothing_is_in_force_and_a_rule_that_asks_is_told_which_key_and_day()
    {
        var book = new ParameterBook([Figure(RegionalRule.None, new(new(2023, 1, 1), ParameterValue.Of(5)), new(new(2024, 1, 1), null))]);
        Assert.Equal(5, book.At(new(2023, 12, 31)).Whole("test.figure"));
        var e = Assert.Throws<ParameterMissingException>(() => book.At(new(2024, 1, 1)).Whole("test.figure"));
        Assert.Equal(("test.figure", new DateOnly(2024, 1, 1)), (e.Key, e.Day));
    }

    [Fact]
    public void A_simulation_changes_one_value_and_leaves_the_book_alone()
    {
        var law = new ParameterBook([Figure(RegionalRule.None, new DatedValue(new(2023, 1, 1), ParameterValue.Of(5)))]).At(new(2023, 1, 1));
        Assert.Equal((7, 5), (law.With("test.figure", ParameterValue.Of(7)).Whole("test.figure"), law.Whole("test.figure")));
        Assert.Throws<ArgumentException>(() => law.With("test.other", ParameterValue.Of(7)));
    }

    [Fact]
    public void An_issued_value_counts_from_its_day_and_what_was_known_before_its_issue_stays_as_it_was()
    {
        var pack = new ParameterBook([Figure(RegionalRule.None, new DatedValue(new(2023, 1, 1), ParameterValue.Of(80)))]);
        var book = pack.Beside([new("test.figure", new(new(2024, 1, 1), ParameterValue.Of(100)) { Known = new(2024, 5, 10) })]);
        Assert.Equal((80, 100), (book.At(new(2023, 12, 31)).Whole("test.figure"), book.At(new(2024, 1, 1)).Whole("test.figure")));
        Assert.Equal(80, book.At(new(2024, 2, 1), known: new(2024, 5, 9)).Whole("test.figure"));
        Assert.Equal(80, pack.At(new(2024, 2, 1)).Whole("test.figure"));
        Assert.Throws<ArgumentException>(() => pack.Beside([new("test.other", new(new(2024, 1, 1), null))]));
    }

    [Fact]
    public void The_difference_between_two_days_names_what_changed_for_the_city_and_for_each_county()
    {
        var book = new ParameterBook([Figure(RegionalRule.NotBelow,
            new(new(2023, 1, 1), ParameterValue.Of(5)), new(new(2024, 1, 1), null) { Cite = "D 1." },
            new(new(2023, 6, 1), ParameterValue.Of(7)) { Region = County })]);
        Assert.Equal([(null, 5, null), (County, null, 7)],
            book.Between(new(2023, 1, 1), new(2024, 1, 1)).Select(c => (c.Region, c.Before?.Value?.Number, c.After?.Value?.Number)));
        Assert.Equal("D 1.", book.Between(new(2023, 1, 1), new(2024, 1, 1)).First().After?.Cite);
        Assert.Empty(book.Between(new(2023, 6, 1), new(2023, 12, 31)));
    }

    private static Parameter Figure(RegionalRule rule, params DatedValue[] values) =>
        new("test.figure", ParameterUnit.Count, values) { Zh = "某数", En = "Figure", Regional = rule };
}
