using Gongbao.Data.Packs;
using Gongbao.Platform.Parts;

namespace Gongbao.Platform.Access;

/// <summary>The units (机构) in which roles are held, as the pack names them.</summary>
public sealed class UnitDirectory(Pack pack)
{
    private readonly Dictionary<string, PackUnit> _units = pack.Units.ToDictionary(u => u.Id);

    /// <summary>All units, in the order of the pack.</summary>
    public IReadOnlyList<PackUnit> All => pack.Units;

    /// <summary>True when the pack has the unit.</summary>
    public bool Contains(string id) => _units.ContainsKey(id);

    /// <summary>Name in the language of the current request; an unknown id is shown as it is.</summary>
    public string NameOf(string id) => !_units.TryGetValue(id, out var unit) ? id : Display.IsChinese ? unit.ShortName ?? unit.Name : unit.English ?? unit.Name;

    /// <summary>The regions that somebody in this unit sees.</summary>
    public RegionScope ScopeOf(string id) => new(_units.GetValueOrDefault(id)?.Region);
}
