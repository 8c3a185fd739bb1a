using Gongbao.Casework.Contracts;
using Gongbao.Data.Acts;
using Gongbao.Data.Packs;
using Gongbao.Platform.Access;
using Gongbao.Policies.DisabilityCare.Casework;

namespace Gongbao.Policies.DisabilityCare.Served;

/// <summary>
/// 承办机构: whether somebody may act on a county's register and payments: by the permission, the region, and the office that has one of the duties
/// there. A city whose pack does not declare the procedure leaves it to permission and region.
/// </summary>
internal sealed class CareOffice(OfficeFinder finder, Pack pack)
{
    /// <summary>造册: who makes the roll.</summary>
    public const string Payroll = "payroll";

    /// <summary>发放: who pays.</summary>
    public const string Payment = "payment";

    /// <summary>退出: who decides that somebody leaves.</summary>
    public const string Exit = "exit";

    /// <summary>动态复核.</summary>
    public const string Recheck = "recheck";

    public bool May(CaseHand hand, string permission, string county, params ReadOnlySpan<string> duties) =>
        hand.Role is { } role && role.Role.Has(permission) && role.Scope.Covers(county) && IsOffice(hand.UnitId, county, hand.Day, duties);

    /// <summary>Whether what an office with this duty drafts is checked before it is issued; where the pack does not say, it is.</summary>
    public bool HasCheck(string duty) => pack.Procedure(CareSteps.Key)?.OfficeOf(duty)?.HasCheck ?? true;

    /// <summary>Whether the unit takes part in the procedure anywhere: only then does it see persons served.</summary>
    public bool IsParty(string unit) => pack.Procedure(CareSteps.Key) is not { } procedure
        || pack.Units.FirstOrDefault(u => u.Id == unit) is { } found && procedure.Offices.Any(o => o.Units.Contains(found.Id) || found.Template is { } template && o.Units.Contains(template));

    /// <summary>Whether the unit has one of the duties in the county.</summary>
    public bool IsOffice(string unit, string county, DateOnly day, params ReadOnlySpan<string> duties)
    {
        if (pack.Procedure(CareSteps.Key) is null) return true;
        foreach (var duty in duties)
            if (finder.Find(CareSteps.Key, duty, county, day)?.Unit.Id == unit) return true;
        return false;
    }
}

/// <summary>What acts of this module write about the hand.</summary>
internal static class CareHands
{
    /// <summary>Begins the act.</summary>
    public static Act Begin(this CaseHand hand, string kind, string subjectType, Guid subject, string? reason = null, string? details = null) => new()
    {
        Kind = kind,
        Actor = hand.Actor,
        UnitId = hand.UnitId,
        OnBehalfOf = hand.Role?.CoverOf?.ToString(),
        At = hand.At,
        SubjectType = subjectType,
        SubjectId = subject.ToString(),
        Reason = reason,
        Details = details,
        Form = hand.Form,
    };

    /// <summary>The step of a roll or finding.</summary>
    public static CareStep Step(this CaseHand hand, Guid subject, string to, string? reason = null) => new()
    {
        Id = Guid.CreateVersion7(hand.At), SubjectId = subject, To = to, ById = hand.UserId, By = hand.Actor.Name, ForId = hand.Role?.CoverOf, For = hand.Role?.CoverOfName, At = hand.At, Reason = reason,
    };
}
