using Gongbao.Data.Identity;

namespace Gongbao.Browser.Tests;

/// <summary>One address of each kind of page, with who may see it. A module adds its own here.</summary>
/// <param name="Name">Name of the screenshot.</param>
/// <param name="Address">Address in the sample city.</param>
/// <param name="Role">Who looks; null: a visitor.</param>
internal sealed record PageKind(string Name, string Address, Role? Role = null)
{
    public static PageKind[] All { get; } =
    [
        new("home", "/"),
        new("not-found", "/no/such/page"),
        new("sign-in", "/sign-in"),
        new("accessibility", "/accessibility"),
        new("search", "/search"),
        new("gazette", "/gazette"),
        new("forbidden", "/admin/audit", Data.Identity.Role.Clerk),
        new("desk", "/desk", Data.Identity.Role.Clerk),
        new("messages", "/messages", Data.Identity.Role.Clerk),
        new("account", "/account", Data.Identity.Role.Clerk),
        new("password", "/account/password", Data.Identity.Role.Clerk),
        new("two-step", "/account/two-step", Data.Identity.Role.Clerk),
        new("passkeys", "/account/passkeys", Data.Identity.Role.Clerk),
        new("desk-admin", "/desk", Data.Identity.Role.SystemAdmin),
        new("users", "/admin/users", Data.Identity.Role.SystemAdmin),
        new("new-user", "/admin/users/new", Data.Identity.Role.SystemAdmin),
        new("settings", "/admin/settings", Data.Identity.Role.SystemAdmin),
        new("audit", "/admin/audit", Data.Identity.Role.Auditor),
    ];
}
