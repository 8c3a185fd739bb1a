using Gongbao.Data.Acts;
using Gongbao.Platform.Access;
using Gongbao.Platform.Time;

namespace Gongbao.Gazette.Parameters;

/// <summary>经手人: who acts on the rules, in which role and when.</summary>
/// <param name="Actor">The person.</param>
/// <param name="Role">The role they act in.</param>
/// <param name="At">Instant.</param>
/// <param name="Day">Its legal day in the city's zone.</param>
/// <param name="Form">The form's one-time token.</param>
internal sealed record RuleHand(Actor Actor, HeldRole? Role, DateTimeOffset At, DateOnly Day, FormToken? Form = null)
{
    public static RuleHand Of(CurrentUser user, CityClock clock, FormToken? form)
    {
        var now = clock.Now;
        return new(user.Actor, user.Active, now, clock.DayOf(now), form);
    }

    public Guid Id => Guid.Parse(Actor.Id);

    /// <summary>Who acts, and the person stood in for.</summary>
    public Guid[] Persons => Role?.CoverOf is { } other ? [Id, other] : [Id];

    public string UnitId => Role?.UnitId ?? "";

    public bool May(string permission) => Role?.Role.Has(permission) ?? false;

    /// <summary>Whether the role's region holds this one; null is the whole city.</summary>
    public bool Covers(string? region) => Role is { } role && (region is null ? role.Scope.Prefix is { Length: <= 4 } : role.Scope.Covers(region));

    public RuleStep Step(Guid change, RuleChangeState to, string? reason = null) => new()
    {
        Id = Guid.CreateVersion7(At), ChangeId = change, To = to, ById = Id, By = Actor.Name, ForId = Role?.CoverOf, For = Role?.CoverOfName, At = At, Reason = reason,
    };

    public Act Act(string kind, RuleChange change, string? reason = null) => new()
    {
        Kind = kind,
        Actor = Actor,
        UnitId = UnitId,
        OnBehalfOf = Role?.CoverOf?.ToString(),
        At = At,
        SubjectType = "rule-change",
        SubjectId = change.Id.ToString(),
        Reason = reason,
        Details = System.Text.Json.JsonSerializer.Serialize(new { key = change.Key, region = change.Region, from = change.From, value = change.Value }),
        Form = Form,
    };
}

/// <summary>Kinds of acts on the rules, as the audit names them for ever.</summary>
internal static class RuleActs
{
    public const string Draft = "rules.draft";
    public const string Check = "rules.check";
    public const string Issue = "rules.issue";
    public const string Withdraw = "rules.withdraw";
}
