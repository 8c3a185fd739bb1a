using Gongbao.Data.Acts;

namespace Gongbao.Platform.Access;

/// <summary>
/// Who is asking (当前用户), with the one role they act in at present. One a request; empty for a visitor who has not signed in.
/// Roles are read from the database at each request, so that a role taken away is gone at once.
/// </summary>
public sealed class CurrentUser
{
    /// <summary>Id; null: not signed in.</summary>
    public Guid? Id { get; private set; }

    /// <summary>Name as shown to colleagues.</summary>
    public string Name { get; private set; } = "";

    /// <summary>All roles open to the person today.</summary>
    public IReadOnlyList<HeldRole> Roles { get; private set; } = [];

    /// <summary>The role that they act in; null: none is held.</summary>
    public HeldRole? Active { get; private set; }

    /// <summary>True when a password set by an administrator must be changed before anything else.</summary>
    public bool MustChangePassword { get; private set; }

    /// <summary>True for a signed-in person.</summary>
    public bool IsSignedIn => Id is not null;

    /// <summary>The regions that the active role sees.</summary>
    public RegionScope Scope => Active?.Scope ?? RegionScope.None;

    /// <summary>Unit of the active role; empty when there is none.</summary>
    public string UnitId => Active?.UnitId ?? "";

    /// <summary>As the audit names them.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    public Actor Actor => Id is { } id ? new Actor(id.ToString(), Name) : throw new InvalidOperationException("Nobody is signed in.");

    /// <summary>True when the active role has the permission; everybody signed in has <see cref="Permissions.SignedIn"/>.</summary>
    public bool Has(string permission) => IsSignedIn && (permission == Permissions.SignedIn || (Active?.Role.Has(permission) ?? false));

    /// <summary>Begins an act of this person in their active role, on behalf of the person they stand in for.</summary>
    /// <param name="kind">What is done; stable for ever.</param>
    /// <param name="subjectType">Kind of thing.</param>
    /// <param name="subjectId">Which one.</param>
    /// <param name="at">The city's clock.</param>
    /// <param name="form">Token of the form.</param>
    public Act Act(string kind, string subjectType, string subjectId, DateTimeOffset at, FormToken? form = null) => new()
    {
        Kind = kind,
        Actor = Actor,
        UnitId = UnitId,
        OnBehalfOf = Active?.CoverOf?.ToString(),
        At = at,
        SubjectType = subjectType,
        SubjectId = subjectId,
        Form = form,
    };

    /// <summary>Fills in who it is; for the host, once a request.</summary>
    /// <param name="id">Id of the user.</param>
    /// <param name="name">Name as shown.</param>
    /// <param name="roles">Open today.</param>
    /// <param name="chosen">Holding that the person chose to act in; one that is not open falls back to the first.</param>
    /// <param name="mustChangePassword">See <see cref="MustChangePassword"/>.</param>
    public void Become(Guid id, string name, IReadOnlyList<HeldRole> roles, Guid? chosen = null, bool mustChangePassword = false)
    {
        ArgumentNullException.ThrowIfNull(roles);
        (Id, Name, Roles, MustChangePassword) = (id, name, roles, mustChangePassword);
        Active = roles.FirstOrDefault(r => r.Holding == chosen) ?? (roles.Count > 0 ? roles[0] : null);
    }
}
