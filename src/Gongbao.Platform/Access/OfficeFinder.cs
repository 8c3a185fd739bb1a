using Gongbao.Data.Packs;
using Gongbao.Kernel;

namespace Gongbao.Platform.Access;

/// <summary>The unit that has a duty in a place on a day.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Office">What the pack says of the duty: hands, basis, level.</param>
/// <param name="Level">The level at which the unit stands.</param>
public sealed record FoundOffice(PackUnit Unit, PackOffice Office, OfficeLevel Level)
{
    /// <summary>True where another level does what the document gives to this one (the county's federation for a township without its own).</summary>
    public bool StandsIn => Level != Office.Level;
}

/// <summary>
/// 按职责找机构: which unit does a step for a place on a day. The nearest listed unit from the place upwards (township, county, city) that is in force
/// on the day, following successions; a name for several units (民政部门) is none. Reads nothing but the pack.
/// </summary>
public sealed class OfficeFinder
{
    private readonly Pack _pack;
    private readonly RegionTree _tree;
    private readonly Dictionary<string, OrgUnit> _units;
    private readonly Kernel.UnitDirectory _directory;
    private readonly Dictionary<string, PackUnit> _entries;
    private readonly Dictionary<(string Name, string Region), PackUnit> _byPlace = [];

    /// <exception cref="ArgumentException">Regions or units of the pack contradict each other.</exception>
    public OfficeFinder(Pack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        (_pack, _tree, _directory) = (pack, pack.RegionTree(), pack.UnitDirectory());
        _units = _directory.All.ToDictionary(u => u.Id);
        _entries = pack.Units.ToDictionary(u => u.Id);
        foreach (var unit in pack.Units.Where(u => u.Kind is not UnitKind.Group && u.Region is not null))
            foreach (var name in new[] { unit.Id, unit.Template }.OfType<string>()) _byPlace.TryAdd((name, unit.Region!), unit);
    }

    /// <summary>Who has a duty of a procedure in a region on a day.</summary>
    /// <param name="procedure">Key of the procedure: <c>care</c>.</param>
    /// <param name="duty">Its duty: <c>first-review</c>.</param>
    /// <param name="region">Code of the township, county, zone or city.</param>
    /// <param name="day">The day that counts; mergers of offices before it are followed.</param>
    /// <returns>Null when the procedure, duty or region is unknown, or nobody has the duty there on that day.</returns>
    public FoundOffice? Find(string procedure, string duty, string region, DateOnly day) =>
        _pack.Procedure(procedure)?.OfficeOf(duty) is { } office && Find(office.Units, region, day) is { } unit ? new(unit, office, LevelOf(unit)) : null;

    /// <summary>The nearest of the named units from a region upwards, or who has its work by that day.</summary>
    /// <param name="names">Identifiers of units or of templates, the preferred first.</param>
    /// <param name="region">Code of the region to begin with.</param>
    /// <param name="day">The day that counts.</param>
    public PackUnit? Find(IReadOnlyList<string> names, string region, DateOnly day) =>
        Upwards(region).SelectMany(code => names.Select(name => At(name, code, day))).FirstOrDefault(unit => unit is not null);

    private PackUnit? At(string name, string region, DateOnly day)
    {
        if (!_byPlace.TryGetValue((name, region), out var entry)) return null;
        return _directory.After(_units[entry.Id], day).FirstOrDefault(u => u.Existence.Contains(day)) is { } unit ? _entries[unit.Id] : null;
    }

    // a zone answers to the city, yet its people live in the county that its code lies in: that county's offices come after the city's
    private IEnumerable<string> Upwards(string region)
    {
        if (!RegionCode.TryParse(region, out var code) || _tree.Find(code) is null) return [];
        var above = _tree.Upwards(code).ToList();
        return above.Concat(code.Parent is { IsCounty: true } county && !above.Contains(county) ? _tree.Upwards(county) : []).Select(c => c.ToString());
    }

    private static OfficeLevel LevelOf(PackUnit unit) => (unit.Region is { } region ? RegionCode.Parse(region) : null) switch
    {
        { IsBelowCounty: true } => OfficeLevel.Township,
        { IsCounty: true } => OfficeLevel.County,
        _ => OfficeLevel.City,
    };
}
