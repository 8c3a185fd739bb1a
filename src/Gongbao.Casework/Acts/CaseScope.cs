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

    /// <summary>The cases of a procedure that somebody in this role sees.</summary>
    public static IQueryable<Case> Seen(this IQueryable<Case> cases, HeldRole? role, string procedure, CaseOffices offices)
    {
        if (role is null || !Works(role.Role)) return cases.Where(c => false);
        var unit = role.UnitId;
        var own = cases.Where(c => c.Procedure == procedure);
        if (!offices.IsParty(procedure, unit) || role.Scope.Prefix is not { } prefix) return own.Where(c => c.OwnerUnit == unit);
        // from the prefix to the last code that begins with it: a range, which both engines find by the index
        var last = prefix + "~";
        return own.Where(c => c.Region.CompareTo(prefix) >= 0 && c.Region.CompareTo(last) <= 0 || c.OwnerUnit == unit);
    }

    /// <summary>The cases of several procedures that somebody in this role sees.</summary>
    public static IQueryable<Case> Seen(this IQueryable<Case> cases, HeldRole? role, IReadOnlyList<string> procedures, CaseOffices offices)
    {
        if (procedures is [var one]) return cases.Seen(role, one, offices);
        if (role is null || !Works(role.Role)) return cases.Where(c => false);
        var unit = role.UnitId;
        var part = procedures.Where(p => offices.IsParty(p, unit)).ToList();
        if (part.Count == 0 || role.Scope.Prefix is not { } prefix) return cases.Where(c => c.OwnerUnit == unit);
        var last = prefix + "~";
        return cases.Where(c => part.Contains(c.Procedure) && c.Region.CompareTo(prefix) >= 0 && c.Region.CompareTo(last) <= 0 || c.OwnerUnit == unit);
    }

    // those who work on cases; whoever administers the system, edits the gazette or audits sees no persons
    private static bool Works(Role role) => role.Has(Permissions.WorkOnCases);
}
