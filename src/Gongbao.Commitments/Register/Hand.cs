using System.Globalization;
using Gongbao.Data.Acts;
using Gongbao.Platform.Access;
using Gongbao.Platform.Time;

namespace Gongbao.Commitments.Register;

/// <summary>
/// 经手人: who acts, in which role, and when. Acts get it as an argument, so that a page, a job, a demonstration and a test run the same code.
/// </summary>
/// <param name="Actor">The person, or the system.</param>
/// <param name="Role">The role they act in; null for the system, which may do what no person must decide.</param>
/// <param name="At">Instant.</param>
/// <param name="Day">Its legal day in the city's zone.</param>
/// <param name="Form">The form's one-time token.</param>
internal sealed record Hand(Actor Actor, HeldRole? Role, DateTimeOffset At, DateOnly Day, FormToken? Form = null)
{
    /// <summary>系统: jobs and loading of packs.</summary>
    public static Hand System(DateTimeOffset at, DateOnly day) => new(Actor.System, null, at, day);

    /// <summary>The person who asks, now.</summary>
    public static Hand Of(CurrentUser user, CityClock clock, FormToken? form = null)
    {
        var now = clock.Now;
        return new Hand(user.Actor, user.Active, now, clock.DayOf(now), form);
    }

    public bool IsSystem => Actor == Actor.System;

    public string UnitId => Role?.UnitId ?? "";

    /// <summary>Id of the person; empty for the system.</summary>
    public Guid UserId => Guid.TryParse(Actor.Id, out var id) ? id : Guid.Empty;

    /// <summary>Whether the role has the permission; the system has all.</summary>
    public bool May(string permission) => IsSystem || (Role?.Role.Has(permission) ?? false);

    /// <summary>Whether the item lies in the region of the role; a city-wide item in that of the city.</summary>
    public bool Covers(CommitmentItem item) => IsSystem || Role is { } role && CoversRegion(role.Scope, item.RegionCode);

    /// <summary>Whether a region lies in a scope; null is the whole city, which only a scope of the city or above has.</summary>
    public static bool CoversRegion(RegionScope scope, string? region) => region is null ? scope.Prefix is { Length: <= 4 } : scope.Covers(region);

    /// <summary>The same hand for one row of a form with many, which is an act of its own.</summary>
    public Hand ForRow(int row) => this with { Form = Form is null ? null : new FormToken(string.Create(CultureInfo.InvariantCulture, $"{Form.Value}.{row}"), Form.RequestHash) };

    /// <summary>Begins the act.</summary>
    public Act Act(string kind, string subjectType, Guid subject, string? reason = null) => new()
    {
        Kind = kind,
        Actor = Actor,
        UnitId = UnitId,
        OnBehalfOf = Role?.CoverOf?.ToString(),
        At = At,
        SubjectType = subjectType,
        SubjectId = subject.ToString(),
        Reason = reason,
        Form = Form,
    };
}
