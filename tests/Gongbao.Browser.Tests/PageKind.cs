using Gongbao.Data.Identity;

namespace Gongbao.Browser.Tests;

/// <summary>One address of each kind of page, with who may see it. A module adds its own here.</summary>
/// <param name="Name">Name of the screenshot.</param>
/// <param name="Address">Address in the sample city; <c>{user}</c> stands for the id of a user, a name in braces for the first of its list (see <see cref="Firsts"/>), <c>{simulation}</c> for a file of invented people.</param>
/// <param name="Role">Who looks; null: a visitor.</param>
/// <param name="Unit">The unit the role is held in; null: the office of the city government.</param>
internal sealed record PageKind(string Name, string Address, Role? Role = null, string? Unit = null)
{
    private const string Bureau = "industry";

    /// <summary>Lists, and the link of theirs that an address stands for.</summary>
    public static IReadOnlyDictionary<string, (string List, string Link)> Firsts { get; } = new Dictionary<string, (string, string)>
    {
        ["{document}"] = ("/gazette", "main table a[href^='/gazette/']"),
        ["{item}"] = ("/commitments?unit=industry&kind=Target", "main table a[href^='/commitments/2']"),
        ["{letter}"] = ("/commitments/letters", "main table a[href^='/commitments/letters/']"),
        ["{report}"] = ("/commitments/reports", "main a[href*='/report/']"),
        ["{owed}"] = ("/desk/reports", "main a[href*='/report/']"),
        ["{bulletin}"] = ("/commitments/bulletins", "main a[href*='/commitments/bulletins/']"),
    };

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
        new("check-anchor", "/check/anchor-enterprise"),
        new("parameters", "/rules/parameters?policy=care"),
        new("parameter", "/rules/parameters/care.standard.home"),
        new("parameter-difference", "/rules/parameters/difference?from=2024-01-01&to=2024-07-01"),
        new("readings", "/rules/readings"),
        new("api", "/api/v1"),
        new("forbidden", "/admin/audit", Data.Identity.Role.Clerk),
        new("desk", "/desk", Data.Identity.Role.Clerk),
        new("messages", "/messages", Data.Identity.Role.Clerk),
        new("account", "/account", Data.Identity.Role.Clerk),
        new("password", "/account/password", Data.Identity.Role.Clerk),
        new("two-step", "/account/two-step", Data.Identity.Role.Clerk),
        new("passkeys", "/account/passkeys", Data.Identity.Role.Clerk),
        new("check", "/check"),
        new("check-care", "/check/care"),
        new("check-deed-tax", "/check/deed-tax-subsidy"),
        new("check-housing", "/check/housing/home-tax"),
        new("progress", "/progress"),
        new("progress-chain", "/progress/equipment"),
        new("leader", "/leader", Data.Identity.Role.Leader),
        new("leader-past", "/leader?on=2024-06-01", Data.Identity.Role.Leader),
        new("leader-chain", "/leader/chains/equipment", Data.Identity.Role.Leader),
        new("instruct", "/leader/instruct", Data.Identity.Role.Leader),
        new("register", "/commitments"),
        new("item-public", "{item}"),
        new("register-office", "/commitments?light=Red", Data.Identity.Role.Supervisor),
        new("item", "{item}", Data.Identity.Role.Supervisor),
        new("item-owner", "{item}/owner", Data.Identity.Role.Supervisor),
        new("item-decompose", "{item}/decompose", Data.Identity.Role.Supervisor),
        new("item-cycle", "{item}/cycle", Data.Identity.Role.Supervisor),
        new("item-plan", "{item}/plan", Data.Identity.Role.Supervisor),
        new("item-milestones", "{item}/milestones", Data.Identity.Role.Supervisor),
        new("item-change", "{item}/change", Data.Identity.Role.Supervisor),
        new("item-publish", "{item}/publish", Data.Identity.Role.Supervisor),
        new("item-letter", "{item}/letter", Data.Identity.Role.Supervisor),
        new("item-close", "{item}/close", Data.Identity.Role.Supervisor),
        new("item-withdraw", "{item}/withdraw", Data.Identity.Role.Supervisor),
        new("new-item", "/commitments/new", Data.Identity.Role.Supervisor),
        new("desk-office", "/desk", Data.Identity.Role.Supervisor),
        new("reports-to-accept", "/commitments/reports", Data.Identity.Role.Supervisor),
        new("report-to-accept", "{report}", Data.Identity.Role.Supervisor),
        new("letters", "/commitments/letters", Data.Identity.Role.Supervisor),
        new("letter", "{letter}", Data.Identity.Role.Supervisor),
        new("bulletins", "/commitments/bulletins", Data.Identity.Role.Supervisor),
        new("bulletin", "{bulletin}", Data.Identity.Role.Supervisor),
        new("desk-unit", "/desk", Data.Identity.Role.Clerk, Bureau),
        new("desk-unit-head", "/desk", Data.Identity.Role.Issuer, Bureau),
        new("desk-reports", "/desk/reports", Data.Identity.Role.Clerk, Bureau),
        new("report", "{owed}", Data.Identity.Role.Clerk, Bureau),
        new("ledger", "/commitments/ledger", Data.Identity.Role.Clerk, Bureau),
        new("letters-unit", "/commitments/letters", Data.Identity.Role.Clerk, Bureau),
        new("calendar", "/commitments/calendar", Data.Identity.Role.Clerk, Bureau),
        new("desk-leader", "/desk", Data.Identity.Role.Leader),
        new("rankings", "/commitments/rankings", Data.Identity.Role.Supervisor),
        new("chains", "/commitments/chains", Data.Identity.Role.Supervisor),
        new("chain-point", "/commitments/chains/equipment/lead-unit", Data.Identity.Role.Supervisor),
        new("review-list", "/commitments/review", Data.Identity.Role.Supervisor),
        new("review", "/commitments/review/云府发〔2023〕9号?part=1", Data.Identity.Role.Supervisor),
        new("review-edit", "/commitments/review/云府发〔2023〕9号?part=1&edit=1", Data.Identity.Role.Supervisor),
        new("simulation", "/rules/simulation", Data.Identity.Role.Supervisor),
        new("simulation-run", "{simulation}?care.standard.home=900", Data.Identity.Role.Supervisor),
        new("parameter-changes", "/rules/parameters/care.standard.home/changes", Data.Identity.Role.Clerk),
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
