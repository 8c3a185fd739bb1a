using Gongbao.Data.Packs;
using Gongbao.Platform.Access;
using Gongbao.Tests.Packs;

namespace Gongbao.Tests.Platform;

/// <summary>Who does a step for a place on a day.</summary>
public sealed class OfficeFinderTests
{
    private static readonly OfficeFinder Sample = new(Pack.Open(CityPackTests.Folder("sample")));
    private static readonly OfficeFinder Yichun = new(Pack.Open(CityPackTests.Folder("yichun")));
    private static readonly DateOnly Day = new(2024, 6, 15);

    [Theory]
    [InlineData("first-review", "990121001", "township-government-990121001")]
    [InlineData("first-review", "990121100", "township-government-990121100")]
    [InlineData("first-review", "990121", "disabled-federation-990121")]
    [InlineData("review-home", "990121100", "disabled-federation-990121")]
    [InlineData("subsistence", "990121100", "civil-affairs-990121")]
    [InlineData("assessment", "990181", "health-990181")]
    [InlineData("approval", "990100", "finance")]
    [InlineData("approval", "990102400", "finance")]
    public void The_nearest_office_upwards_has_the_duty(string duty, string region, string unit) =>
        Assert.Equal(unit, Sample.Find("care", duty, region, Day)?.Unit.Id);

    [Fact]
    public void The_countys_federation_does_the_townships_step_where_no_township_is_known()
    {
        var found = Yichun.Find("care", "first-review", "360902", Day)!;
        Assert.Equal(("disabled-federation-360902", OfficeLevel.County, true), (found.Unit.Id, found.Level, found.StandsIn));
        Assert.False(Sample.Find("care", "first-review", "990121100", Day)!.StandsIn);
    }

    [Fact]
    public void A_zone_without_offices_of_its_own_or_the_citys_has_those_of_the_county_it_lies_in() =>
        Assert.Equal("civil-affairs-360902", Yichun.Find("care", "subsistence", "360902400", Day)?.Unit.Id);

    [Theory]
    [InlineData("2024-03-14", "rural-revitalization-990121")]
    [InlineData("2024-03-15", "agriculture-990121")]
    public void A_merger_is_followed_from_its_day(string day, string unit) =>
        Assert.Equal(unit, Sample.Find(["rural-revitalization"], "990121100", DateOnly.Parse(day, null))?.Id);

    [Fact]
    public void What_is_unknown_is_nobody()
    {
        Assert.Null(Sample.Find("other", "first-review", "990121", Day));
        Assert.Null(Sample.Find("care", "other", "990121", Day));
        Assert.Null(Sample.Find("care", "first-review", "990199", Day));
        Assert.Null(Sample.Find("care", "first-review", "松坪县", Day));
        Assert.Null(Yichun.Find(["civil-affairs"], "360900", Day));
    }

    [Fact]
    public void An_office_that_is_not_there_yet_or_any_more_has_no_duty()
    {
        using var folder = new PackFolder().With("units.yaml",
            "units: [{ id: a, name: 甲局, kind: bureau, region: \"990102\", from: 2024-01-02, to: 2024-12-31 }, { id: b, name: 乙局, kind: bureau, region: \"990100\" }]");
        var finder = new OfficeFinder(folder.Open());
        Assert.Null(finder.Find(["a"], "990102", new(2024, 1, 1)));
        Assert.Equal("a", finder.Find(["a", "b"], "990102", new(2024, 1, 2))?.Id);
        Assert.Equal("b", finder.Find(["a", "b"], "990102", new(2025, 1, 1))?.Id);
    }
}
