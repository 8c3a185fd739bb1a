using Gongbao.Data.Packs;
using Gongbao.Kernel;

namespace Gongbao.Platform.Simulation;

/// <summary>The regions by number, as files of people give them: the counties in the custom of the city's documents, then the zones.</summary>
public sealed class SimulationPlaces
{
    public SimulationPlaces(Pack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var tree = pack.RegionTree();
        All = [.. pack.Regions.Where(r => r.CountsAsCounty).Concat(pack.Regions.Where(r => r.Kind == RegionKind.Zone))];
        Chains = [.. All.Select(r => (IReadOnlyList<RegionCode>)[.. tree.Upwards(RegionCode.Parse(r.Code))])];
    }

    public IReadOnlyList<PackRegion> All { get; }

    /// <summary>The region and those above it, the nearest first.</summary>
    public IReadOnlyList<IReadOnlyList<RegionCode>> Chains { get; }

    /// <summary>In the language of the request.</summary>
    public string NameOf(int place) => Parts.Display.IsChinese ? All[place].ShortName ?? All[place].Name : All[place].English ?? All[place].Name;
}
