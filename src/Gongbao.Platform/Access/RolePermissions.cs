using Gongbao.Data.Identity;

namespace Gongbao.Platform.Access;

/// <summary>Which role may do what (角色权限对照): the one place.</summary>
public static class RolePermissions
{
    private static readonly string[] Public = [Permissions.SignedIn];
    private static readonly string[] Office = [Permissions.SignedIn, Permissions.Desk];

    /// <summary>The permissions of a role.</summary>
    public static IReadOnlyList<string> Of(Role role) => role switch
    {
        Role.Resident or Role.Enterprise => Public,
        Role.Clerk => [.. Office, Permissions.DraftPapers, Permissions.WorkOnCases, Permissions.Simulate],
        Role.Checker => [.. Office, Permissions.CheckPapers, Permissions.WorkOnCases, Permissions.Simulate],
        Role.Issuer => [.. Office, Permissions.IssuePapers, Permissions.WorkOnCases, Permissions.Simulate],
        Role.Supervisor => [.. Office, Permissions.ReviewProposals, Permissions.Supervise, Permissions.SeeOverview, Permissions.Simulate],
        Role.Leader => [.. Office, Permissions.Instruct, Permissions.SeeOverview, Permissions.Simulate],
        Role.Editor => [.. Office, Permissions.EditGazette, Permissions.ReviewProposals],
        // 三员: whoever makes users gives no roles, whoever gives roles makes no users, and both are watched by a third
        Role.SystemAdmin => [.. Office, Permissions.SeeUsers, Permissions.ManageUsers, Permissions.SeeSettings],
        Role.SecurityAdmin => [.. Office, Permissions.SeeUsers, Permissions.GrantRoles],
        Role.Auditor => [.. Office, Permissions.ReadAudit],
        _ => Office,
    };

    /// <summary>True when the role has the permission.</summary>
    public static bool Has(this Role role, string permission) => Of(role).Contains(permission);
}
