using Gongbao.Data.Packs;
using Gongbao.Kernel;
using Gongbao.Platform.Parts;

namespace Gongbao.Policies.DisabilityCare.Apply;

/// <summary>地点选项: counties and townships of the city to choose from.</summary>
internal static class Places
{
    /// <summary>Where people are registered: counties, districts and cities of the county level, in the city's order.</summary>
    public static IReadOnlyList<PackRegion> Counties(Pack pack) => [.. pack.Regions.Where(r => r.CountsAsCounty && RegionCode.Parse(r.Code).IsCounty)];

    /// <summary>Townships and subdistricts of a county; none where the pack does not list them.</summary>
    public static IReadOnlyList<PackRegion> TownshipsOf(Pack pack, string? county) =>
        county is null ? [] : [.. pack.Regions.Where(r => r.Kind == RegionKind.Township && r.Parent == county)];

    public static Choice Of(PackRegion region) => new(region.Code, Display.IsChinese ? region.Name : region.English ?? region.Name);
}
