using Gongbao.Casework.Cases;
using Gongbao.Data.Identity;
using Gongbao.Platform.Access;

namespace Gongbao.Casework.Acts;

/// <summary>办件范围: who sees which cases. A unit that takes part in the procedure sees those of its region; whoever has a case with it sees it.</summary>
internal static class CaseScope
{
    /// <summary>Whether somebody in this role sees the case.</summary>
    public static bool Sees(Case c, HeldRole? role, CaseOffices offices) => role is not null && Works(role.Role)
        && (c.OwnerUnit == role.UnitId || offices.IsParty(c.Procedure, role.UnitId) && role.Scope.Covers(c.Region));

    /// <summary>The cases that somebody in this role sees.</summary>
    public static IQueryable<Case> Seen(this IQueryable<Case> cases, HeldRole? role, IReadOnlyList<string> procedures, CaseOffices offices)
    {
        if (role is null || !Works(role.Role)) return cases.Where(c => false);
        var unit = role.UnitId;
        if (PlaceOf(role, procedures, offices) is not (var part, var first, var last)) return cases.Where(c => c.OwnerUnit == unit);
        return cases.Where(c => part.Contains(c.Procedure) && c.Region.CompareTo(first) >= 0 && c.Region.CompareTo(last) <= 0 || c.OwnerUnit == unit);
    }

    /// <summary>辖区办件: of those, the cases of the region, without what came to the unit from elsewhere; of a unit without a region all that it sees.</summary>
    public static IQueryable<Case> Within(this IQueryable<Case> cases, HeldRole? role, IReadOnlyList<string> procedures, CaseOffices offices) =>
        role is not null && Works(role.Role) && PlaceOf(role, procedures, offices) is (var part, var first, var last)
            ? cases.Where(c => part.Contains(c.Procedure) && c.Region.CompareTo(first) >= 0 && c.Region.CompareTo(last) <= 0)
            : cases.Seen(role, procedures, offices);

    // the procedures in which the unit takes part, and its region from the first code to the last: a range, which both engines find by the index
    private static (List<string> Part, string First, string Last)? PlaceOf(HeldRole role, IReadOnlyList<string> procedures, CaseOffices offices)
    {
        var part = procedures.Where(p => offices.IsParty(p, role.UnitId)).ToList();
        return part.Count == 0 || role.Scope.Prefix is not { } prefix ? null : (part, prefix, prefix + "~");
    }

    // those who work on cases; whoever administers the system, edits the gazette or audits sees no persons
    private static bool Works(Role role) => role.Has(Permissions.WorkOnCases);
}
