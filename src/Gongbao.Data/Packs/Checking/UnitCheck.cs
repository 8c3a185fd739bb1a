using Gongbao.Kernel;

namespace Gongbao.Data.Packs;

internal static class UnitCheck
{
    public static IEnumerable<PackProblem> Problems(Pack pack)
    {
        var units = new Dictionary<string, PackUnit>();
        foreach (var unit in pack.Units) units.TryAdd(unit.Id, unit);
        var regions = pack.Regions.Select(r => r.Code).ToHashSet();
        return PackCheck.Doubles(pack.Units, u => u.Id)
            .Concat(pack.Units.SelectMany(u => One(u, units, regions)))
            .Concat(Names(pack.Units, UnitName.Fold(pack.Manifest.Name.Zh)));
    }

    private static IEnumerable<PackProblem> One(PackUnit unit, Dictionary<string, PackUnit> units, HashSet<string> regions)
    {
        if (unit.Region is { } region && !regions.Contains(region)) yield return new(unit.At, "NoRegion", region);
        if (unit.Parent is { } parent && !units.ContainsKey(parent)) yield return new(unit.At, "NoUnit", parent);
        if (PackCheck.GoesInACircle(unit.Id, id => units.GetValueOrDefault(id)?.Parent)) yield return new(unit.At, "UnitCircle", unit.Id);
        if (unit.From > unit.To) yield return new(unit.At, "DatesReversed", $"{unit.From:yyyy-MM-dd}", $"{unit.To:yyyy-MM-dd}");
        if (unit.Members.Count > 0 && unit.Kind != UnitKind.Group) yield return new(unit.At, "MembersOfOffice");
        foreach (var member in unit.Members)
            if (!units.ContainsKey(member)) yield return new(unit.At, "NoUnit", member);
    }

    // A name printed in a document of some day must lead to one unit.
    private static IEnumerable<PackProblem> Names(IReadOnlyList<PackUnit> units, string city)
    {
        var owners = new Dictionary<string, List<PackUnit>>();
        foreach (var unit in units)
        {
            var own = new HashSet<string>();
            foreach (var name in NamesOf(unit))
            {
                if (!own.Add(name)) { yield return new(unit.At, "AliasRepeated", name, unit.Id); continue; }
                var key = Key(name, city);
                if (!owners.TryGetValue(key, out var before)) owners[key] = before = [];
                if (before.Find(o => o.Id != unit.Id && Overlap(o, unit)) is { } other) yield return new(unit.At, "AliasTwice", name, other.Id, other.At.ToString());
                before.Add(unit);
            }
        }
    }

    // 宜春市工信局 is 市工信局, and brackets and blanks do not make another name: the same rule by which names are looked up.
    internal static string Key(string name, string city)
    {
        var folded = UnitName.Fold(name);
        return folded.Length > city.Length && folded.StartsWith(city, StringComparison.Ordinal) ? "市" + folded[city.Length..] : folded;
    }

    internal static IEnumerable<string> NamesOf(PackUnit unit) =>
        [unit.Name, .. unit.ShortName is { } s ? [s] : Array.Empty<string>(), .. unit.Aliases];

    private static bool Overlap(PackUnit a, PackUnit b) =>
        (a.From ?? DateOnly.MinValue) <= (b.To ?? DateOnly.MaxValue) && (b.From ?? DateOnly.MinValue) <= (a.To ?? DateOnly.MaxValue);
}
