using Gongbao.Data.Packs;
using Gongbao.Kernel;
using Gongbao.Tests.Architecture;

namespace Gongbao.Tests.Packs;

/// <summary>The packs of this repository, as they are shipped.</summary>
public sealed class CityPackTests
{
    public static string Folder(string id) => Path.Combine(Repository.Root, "packs", id);

    [Theory]
    [InlineData("china")]
    [InlineData("yichun")]
    [InlineData("sample")]
    public void A_shipped_pack_has_no_problem(string id) =>
        Assert.Empty(PackCheck.Run(Folder(id)).Select(p => p.ToString()));

    [Fact]
    public void Yichun_has_ten_counties_and_three_zones_in_the_customary_order()
    {
        var regions = Pack.Open(Folder("yichun")).Regions;
        Assert.Equal("袁州 樟树 丰城 高安 奉新 万载 上高 宜丰 靖安 铜鼓",
            string.Join(' ', regions.Where(r => r.CountsAsCounty).Select(r => r.ShortName)));
        Assert.Equal(["360902400", "360902403", "360902402"], regions.Where(r => r.Kind == RegionKind.Zone).Select(r => r.Code));
    }

    [Fact]
    public void Only_the_sample_city_is_marked_as_invented()
    {
        Assert.False(Pack.Open(Folder("yichun")).Manifest.Invented);
        Assert.True(Pack.Open(Folder("sample")).Manifest.Invented);
    }

    [Theory]
    [InlineData("市市监局", "market-supervision")]
    [InlineData("宜春市工信局", "industry")]
    [InlineData("各县〈市、区〉政府", "all-counties")]
    [InlineData("市食安办", "food-safety-office")]
    [InlineData("宜春市袁州区人民政府", "yuanzhou")]
    [InlineData("“三区”管委会", "three-zones")]
    public void Yichun_finds_its_offices_under_every_name_that_the_issue_prints(string name, string id) =>
        Assert.Equal(id, Pack.Open(Folder("yichun")).UnitDirectory().ResolveAt(name, new(2023, 10, 10)).Unit?.Id);

    [Fact]
    public void The_work_of_rural_revitalisation_is_with_agriculture_after_the_reform()
    {
        var units = Pack.Open(Folder("sample")).UnitDirectory();
        Assert.Equal("rural-revitalization", units.Resolve("市乡村振兴局", new(2023, 9, 26), new(2024, 3, 14)).Unit?.Id);
        Assert.Equal("agriculture", units.Resolve("市乡村振兴局", new(2023, 9, 26), new(2024, 3, 15)).Unit?.Id);
    }

    [Fact]
    public void A_zone_answers_to_the_city_though_its_code_lies_in_a_district()
    {
        var tree = Pack.Open(Folder("yichun")).RegionTree();
        var zone = RegionCode.Parse("360902400");
        Assert.True(tree.IsWithin(zone, RegionCode.Parse("360900")));
        Assert.False(tree.IsWithin(zone, RegionCode.Parse("360902")));
    }

    [Theory]
    [InlineData(2023, "18 20 23 20 21 21 21 23 20 19 22 21")]
    [InlineData(2024, "22 18 21 22 21 19 23 22 21 19 21 22")]
    [InlineData(2025, "19 19 21 22 19 20 23 21 23 18 20 23")]
    [InlineData(2026, "21 16 22 21 19 21 23 21 22 18 21 23")]
    public void The_working_days_of_each_month_are_those_of_the_notices(int year, string expected)
    {
        var calendar = Pack.Open(Folder("sample")).WorkingCalendar();
        var months = Enumerable.Range(1, 12).Select(m => new DateOnly(year, m, 1));
        Assert.Equal(expected, string.Join(' ', months.Select(m => calendar.CountWorkingDays(m, m.AddMonths(1).AddDays(-1)))));
    }

    [Fact]
    public void A_year_without_a_notice_knows_the_days_of_fixed_date()
    {
        var calendar = Pack.Open(Folder("yichun")).WorkingCalendar();
        Assert.True(calendar.IsProvisional(2027));
        Assert.False(calendar.IsWorkingDay(new(2027, 10, 1)));
    }

    [Fact]
    public void In_mid_2024_the_sample_has_documents_in_force_expired_and_to_come()
    {
        var sample = Pack.Open(Folder("sample"));
        var day = sample.Manifest.DemoAsOf!.Value;
        Assert.Equal(new DateOnly(2024, 6, 15), day);
        var numbered = sample.Documents.Where(d => d.Effective is not null).ToList();
        Assert.Equal("care-amendment lifts", Ids(numbered.Where(d => d.Effective!.Value > day)));
        Assert.Equal("consumption-2023", Ids(numbered.Where(d => d.Expires?.Value < day)));
        Assert.Equal("care chains-445 food-safety housing housing-amendment licences priorities-2024 repeal-2023 tasks-445",
            Ids(numbered.Where(d => d.Effective!.Value <= day && !(d.Expires?.Value < day))));
        Assert.Equal(7, sample.Documents.Sum(d => d.Repeals.Count));
        Assert.Equal("care-amendment housing-amendment", Ids(sample.Documents.Where(d => d.Amends.Count > 0)));
    }

    private static string Ids(IEnumerable<PackDocument> documents) => string.Join(' ', documents.Select(d => d.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_pack_knows_the_days_off_of_2023_to_2026()
    {
        foreach (var id in new[] { "yichun", "sample" })
            Assert.Equal([2023, 2024, 2025, 2026], Pack.Open(Folder(id)).Calendars.Select(c => c.Year));
    }
}
