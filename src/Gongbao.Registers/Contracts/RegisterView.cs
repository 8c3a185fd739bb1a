using Gongbao.Kernel;

namespace Gongbao.Registers.Contracts;

/// <summary>名录: the registers of units and regions as they stand, in the customary order. Never changes; ask <see cref="CityRegisters"/> for the newest.</summary>
public sealed class RegisterView
{
    private readonly Dictionary<string, RegisteredUnit> _units;
    private readonly Dictionary<RegionCode, RegisteredRegion> _regions;

    /// <exception cref="ArgumentException">A key twice, or a parent or successor that is not there.</exception>
    internal RegisterView(IReadOnlyList<RegisteredUnit> units, IReadOnlyList<RegisteredRegion> regions)
    {
        (Units, Regions) = (units, regions);
        _units = units.ToDictionary(u => u.Id);
        _regions = regions.ToDictionary(r => r.Region.Code);
        Tree = new RegionTree(regions.Select(r => r.Region));
        Directory = new UnitDirectory(units.Select(u => u.Unit), NameOf(RegionKind.City) ?? "市", NameOf(RegionKind.Province));
    }

    public IReadOnlyList<RegisteredUnit> Units { get; }

    public IReadOnlyList<RegisteredRegion> Regions { get; }

    /// <summary>Leads from printed names to units.</summary>
    public UnitDirectory Directory { get; }

    /// <summary>What lies under what.</summary>
    public RegionTree Tree { get; }

    public RegisteredUnit? Find(string unitId) => _units.GetValueOrDefault(unitId);

    public RegisteredRegion? Find(RegionCode code) => _regions.GetValueOrDefault(code);

    /// <summary>The units whose work, or a part of it, passed to this one.</summary>
    public IEnumerable<(RegisteredUnit Unit, UnitSuccession Succession)> Predecessors(string unitId) =>
        Units.SelectMany(u => u.Unit.Successions.Where(s => s.To == unitId).Select(s => (u, s)));

    private string? NameOf(RegionKind kind) => Regions.FirstOrDefault(r => r.Region.Kind == kind)?.Region.Name;
}
