using Gongbao.Data.Identity;

namespace Gongbao.Browser.Tests;

/// <summary>One address of each kind of page, with who may see it. A module adds its own here.</summary>
/// <param name="Name">Name of the screenshot.</param>
/// <param name="Address">Address in the sample city; <c>{user}</c> stands for the id of a user, <c>{document}</c> for the first document of the list, <c>{simulation}</c> for a file of invented people.</param>
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
        new("document", "{document}"),
        new("contacts", "/gazette/contacts"),
        new("api", "/api/v1"),
        new("forbidden", "/admin/audit", Data.Identity.Role.Clerk),
        new("desk", "/desk", Data.Identity.Role.Clerk),
        new("messages", "/messages", Data.Identity.Role.Clerk),
        new("account", "/account", Data.Identity.Role.Clerk),
        new("password", "/account/password", Data.Identity.Role.Clerk),
        new("two-step", "/account/two-step", Data.Identity.Role.Clerk),
        new("passkeys", "/account/passkeys", Data.Identity.Role.Clerk),
        new("progress", "/progress"),
        new("progress-chain", "/progress/equipment"),
        new("leader", "/leader", Data.Identity.Role.Leader),
        new("leader-past", "/leader?on=2024-06-01", Data.Identity.Role.Leader),
        new("leader-chain", "/leader/chains/equipment", Data.Identity.Role.Leader),
        new("instruct", "/leader/instruct", Data.Identity.Role.Leader),
        new("rankings", "/commitments/rankings", Data.Identity.Role.Supervisor),
        new("chains", "/commitments/chains", Data.Identity.Role.Supervisor),
        new("chain-point", "/commitments/chains/equipment/lead-unit", Data.Identity.Role.Supervisor),
        new("review-list", "/commitments/review", Data.Identity.Role.Supervisor),
        new("review", "/commitments/review/云府发〔2023〕9号?part=1", Data.Identity.Role.Supervisor),
        new("review-edit", "/commitments/review/云府发〔2023〕9号?part=1&edit=1", Data.Identity.Role.Supervisor),
        new("simulation", "/rules/simulation", Data.Identity.Role.Supervisor),
        new("simulation-run", "{simulation}?care.standard.home=900", Data.Identity.Role.Supervisor),
        new("desk-admin", "/desk", Data.Identity.Role.SystemAdmin),
        new("users", "/admin/users", Data.Identity.Role.SystemAdmin),
        new("new-user", "/admin/users/new", Data.Identity.Role.SystemAdmin),
        new("user", "/admin/users/{user}", Data.Identity.Role.SystemAdmin),
        new("user-account", "/admin/users/{user}/account", Data.Identity.Role.SystemAdmin),
        new("user-roles", "/admin/users/{user}/roles", Data.Identity.Role.SecurityAdmin),
        new("settings", "/admin/settings", Data.Identity.Role.SystemAdmin),
        new("audit", "/admin/audit", Data.Identity.Role.Auditor),
    ];
}
