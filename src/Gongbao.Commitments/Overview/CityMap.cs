using Gongbao.Data.Packs;
using Gongbao.Kernel;
using Gongbao.Platform.Charts;
using Gongbao.Platform.Parts;

namespace Gongbao.Commitments.Overview;

/// <summary>县区图: the counties and zones of the city in the customary order, with their places on the schematic map.</summary>
internal sealed class CityMap(Pack pack)
{
    private readonly Dictionary<string, PackRegion> _regions = pack.Regions.GroupBy(r => r.Code).ToDictionary(g => g.Key, g => g.First());

    public IReadOnlyList<PackRegion> Counties { get; } = [.. pack.Regions.Where(r => r.CountsAsCounty)];

    /// <summary>功能区; never ranked among the counties, in which they lie.</summary>
    public IReadOnlyList<PackRegion> Zones { get; } = [.. pack.Regions.Where(r => r.Kind is RegionKind.Zone)];

    /// <summary>Name in the language of the current request; an unknown code is shown as it is.</summary>
    public string NameOf(string code) =>
        !_regions.TryGetValue(code, out var region) ? code : Display.IsChinese ? region.ShortName ?? region.Name : region.English ?? region.Name;

    /// <summary>The counts by county and zone: what belongs to a park or township counts with the county or zone above it; the rest of the city is left out.</summary>
    public IReadOnlyDictionary<string, LightCounts> Gather(IReadOnlyDictionary<string, LightCounts> byRegion)
    {
        var gathered = Counties.Concat(Zones).ToDictionary(r => r.Code, _ => default(LightCounts));
        foreach (var (code, counts) in byRegion)
            if (Above(code) is { } region) gathered[region] += counts;
        return gathered;
    }

    /// <summary>The tiles of all regions that have a place on the map.</summary>
    public IReadOnlyList<MapTile> Tiles(IReadOnlyDictionary<string, LightCounts> gathered, Func<LightCounts, string> figure, Func<string, string> href) =>
    [
        .. Counties.Concat(Zones).Where(r => r.Tile is [_, _]).Select(r => new MapTile(
            r.Tile![0], r.Tile[1], NameOf(r.Code), gathered[r.Code].Worst, gathered[r.Code].Total == 0 ? "" : figure(gathered[r.Code]), href(r.Code), r.Kind is RegionKind.Zone)),
    ];

    private string? Above(string code)
    {
        for (var at = code; _regions.TryGetValue(at, out var region); at = region.Parent ?? "")
            if (region.CountsAsCounty || region.Kind is RegionKind.Zone) return at;
        return null;
    }
}
