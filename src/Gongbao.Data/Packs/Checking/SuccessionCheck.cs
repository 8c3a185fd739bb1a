namespace Gongbao.Data.Packs;

internal static class SuccessionCheck
{
    public static IEnumerable<PackProblem> Problems(Pack pack)
    {
        var units = new Dictionary<string, PackUnit>();
        foreach (var unit in pack.Units) units.TryAdd(unit.Id, unit);
        return pack.Units.SelectMany(u => Of(u, units));
    }

    private static IEnumerable<PackProblem> Of(PackUnit unit, Dictionary<string, PackUnit> units)
    {
        var seen = new List<PackSuccession>();
        foreach (var succession in unit.Successions)
        {
            if (!units.TryGetValue(succession.To, out var successor))
            {
                yield return new(succession.At, "NoUnit", succession.To);
                continue;
            }
            if (succession.From is { } from && (from < successor.From || from > successor.To))
                yield return new(succession.At, "SuccessorNotYet", succession.To, $"{from:yyyy-MM-dd}");
            if (succession.From <= unit.From)
                yield return new(succession.At, "DatesReversed", $"{unit.From:yyyy-MM-dd}", $"{succession.From:yyyy-MM-dd}");
            if (seen.Find(s => s.From == succession.From && s.Scope == succession.Scope) is { } twin)
                yield return new(succession.At, "SuccessionTwice", $"{succession.From:yyyy-MM-dd}", twin.To, succession.To);
            seen.Add(succession);
        }
        if (unit.Successions.Count > 0 && PackCheck.GoesInACircle(unit.Id, id => units.GetValueOrDefault(id)?.Successions is [var next, ..] ? next.To : null))
            yield return new(unit.At, "UnitCircle", unit.Id);
    }
}
