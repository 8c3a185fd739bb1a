using Gongbao.Data.Packs;
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
        Assert.Equal(["360902400", "360902403", "360902402"], regions.Where(r => r.Kind == PackRegionKind.Zone).Select(r => r.Code));
    }

    [Fact]
    public void Only_the_sample_city_is_marked_as_invented()
    {
        Assert.False(Pack.Open(Folder("yichun")).Manifest.Invented);
        Assert.True(Pack.Open(Folder("sample")).Manifest.Invented);
    }

    [Fact]
    public void Every_pack_knows_the_days_off_of_2023_to_2026()
    {
        foreach (var id in new[] { "yichun", "sample" })
            Assert.Equal([2023, 2024, 2025, 2026], Pack.Open(Folder(id)).Calendars.Select(c => c.Year));
    }
}
