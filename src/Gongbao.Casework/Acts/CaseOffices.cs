using Gongbao.Data.Packs;
using Gongbao.Platform.Access;

namespace Gongbao.Casework.Acts;

/// <summary>承办机构: which unit has a duty for a place, and which units take part in a procedure at all.</summary>
/// <param name="Find">Procedure, duty, region, day; null: nobody has it there.</param>
/// <param name="IsParty">Procedure, unit.</param>
internal sealed record CaseOffices(Func<string, string, string, DateOnly, string?> Find, Func<string, string, bool> IsParty)
{
    /// <summary>As the pack names them; a unit that took over from a named one takes part as well.</summary>
    public static CaseOffices Of(Pack pack, OfficeFinder finder)
    {
        var parties = pack.Procedures.ToDictionary(p => p.Key, p => Parties(pack, p));
        return new((procedure, duty, region, day) => UnitOf(finder, procedure, duty, region, day), (procedure, unit) => parties.TryGetValue(procedure, out var units) && units.Contains(unit));
    }

    /// <summary>Whether a unit may be handed a case at a step with this duty: it takes part in the procedure in which the duty lies.</summary>
    public bool MayTake(string procedure, string duty, string unit) => IsParty(duty.Split('/') is [var other, _] ? other : procedure, unit);

    // an objection asks for a duty of the procedure that it is about: care/objection
    private static string? UnitOf(OfficeFinder finder, string procedure, string duty, string region, DateOnly day) =>
        duty.Split('/') is [var other, var named] ? finder.Find(other, named, region, day)?.Unit.Id : finder.Find(procedure, duty, region, day)?.Unit.Id;

    private static HashSet<string> Parties(Pack pack, PackProcedure procedure)
    {
        var named = procedure.Offices.SelectMany(o => o.Units).ToHashSet();
        HashSet<string> parties = [.. pack.Units.Where(u => named.Contains(u.Id) || u.Template is { } template && named.Contains(template)).Select(u => u.Id)];
        for (var more = parties.ToList(); more.Count > 0;)
            more = [.. pack.Units.Where(u => more.Contains(u.Id)).SelectMany(u => u.Successions).Select(s => s.To).Where(parties.Add)];
        return parties;
    }
}
