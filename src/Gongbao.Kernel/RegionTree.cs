using System.Diagnostics.CodeAnalysis;

namespace Gongbao.Kernel;

/// <summary>The regions of a city with what lies above and below each, in the customary order.</summary>
public sealed class RegionTree
{
    private readonly Dictionary<RegionCode, Region> _byCode;
    private readonly Dictionary<string, Region?> _byName = [];
    private readonly ILookup<RegionCode?, Region> _children;

    /// <exception cref="ArgumentException">A code twice, a parent that is not there, or a circle.</exception>
    public RegionTree(IEnumerable<Region> regions)
    {
        All = [.. regions.OrderBy(r => r.Order).ThenBy(r => r.Code)];
        _byCode = All.ToDictionary(r => r.Code);
        _children = All.ToLookup(r => r.Parent);
        foreach (var region in All)
        {
            if (region.Parent is { } parent && !_byCode.ContainsKey(parent))
                throw new ArgumentException($"Region {region.Code} has parent {parent}, which is not there.", nameof(regions));
            if (Above(region).Take(All.Count + 1).Count() > All.Count)
                throw new ArgumentException($"Region {region.Code} lies under itself.", nameof(regions));
            foreach (var name in new[] { region.Name, region.ShortName }.Concat(region.Aliases).OfType<string>().Distinct())
                _byName[UnitName.Fold(name)] = _byName.TryGetValue(UnitName.Fold(name), out var other) && other != region ? null : region;
        }
    }

    /// <summary>All regions in the customary order.</summary>
    public IReadOnlyList<Region> All { get; }

    public Region? Find(RegionCode code) => _byCode.GetValueOrDefault(code);

    /// <summary>The region that a document prints by this name; null if none or more than one has it.</summary>
    public Region? Find(string name) => _byName.GetValueOrDefault(UnitName.Fold(name));

    public IEnumerable<Region> ChildrenOf(RegionCode code) => _children[code];

    /// <summary>Whether a region is the other or lies under it; false when one of them is not there.</summary>
    public bool IsWithin(RegionCode code, RegionCode other) =>
        TryFind(code, out var region) && Above(region).Any(r => r.Code == other);

    /// <summary>The region and those above it, the nearest first; empty when it is not there.</summary>
    public IEnumerable<RegionCode> Upwards(RegionCode code) => TryFind(code, out var region) ? Above(region).Select(r => r.Code) : [];

    // the region itself, then upwards
    private IEnumerable<Region> Above(Region region)
    {
        for (var at = region; at is not null; at = at.Parent is { } p ? _byCode.GetValueOrDefault(p) : null) yield return at;
    }

    private bool TryFind(RegionCode code, [NotNullWhen(true)] out Region? region) => _byCode.TryGetValue(code, out region);
}
