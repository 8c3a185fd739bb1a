using System.Globalization;
using Gongbao.Data.Acts;
using Gongbao.Platform.Access;
using Gongbao.Platform.Time;

namespace Gongbao.Casework.Contracts;

/// <summary>经手人: who acts on a case, in which role and when. A page, a job, a demonstration and a test hand it in, so that they run the same code.</summary>
/// <param name="Actor">The person, or the system.</param>
/// <param name="Role">The role they act in; null for the system and for an applicant without one.</param>
/// <param name="At">Instant.</param>
/// <param name="Day">Its legal day in the city's zone.</param>
/// <param name="Form">The form's one-time token.</param>
public sealed record CaseHand(Actor Actor, HeldRole? Role, DateTimeOffset At, DateOnly Day, FormToken? Form = null)
{
    /// <summary>The person who asks, now.</summary>
    public static CaseHand Of(CurrentUser user, CityClock clock, FormToken? form = null)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(clock);
        var now = clock.Now;
        return new(user.Actor, user.Active, now, clock.DayOf(now), form);
    }

    public string UnitId => Role?.UnitId ?? "";

    /// <summary>Id of the person; empty for the system.</summary>
    public Guid UserId => Guid.TryParse(Actor.Id, out var id) ? id : Guid.Empty;

    /// <summary>The person and whom they stand in for: neither may have done an earlier level.</summary>
    public IReadOnlyList<Guid> Persons => Role?.CoverOf is { } other ? [UserId, other] : [UserId];

    public bool May(string permission) => Role?.Role.Has(permission) ?? false;

    /// <summary>The same hand for one row of a form with many, which is an act of its own.</summary>
    public CaseHand ForRow(int row) => this with { Form = Form is null ? null : new FormToken(string.Create(CultureInfo.InvariantCulture, $"{Form.Value}.{row}"), Form.RequestHash) };

    internal Act Act(string kind, Guid subject, string? details = null) => new()
    {
        Kind = kind,
        Actor = Actor,
        UnitId = UnitId,
        OnBehalfOf = Role?.CoverOf?.ToString(),
        At = At,
        SubjectType = "case",
        SubjectId = subject.ToString(),
        Details = details,
        Form = Form,
    };
}
