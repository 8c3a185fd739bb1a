using System.CommandLine;
using System.Globalization;
using System.Text;
using Gongbao.Data.Identity;
using Gongbao.Hosting;
using Gongbao.Platform.Access;
using Gongbao.Platform.Modules;

namespace Gongbao.Commands;

/// <summary><c>gongbao rights --markdown</c> (权限表): every page and endpoint against every role, as docs/rights.md has it.</summary>
internal static class RightsCommand
{
    private static readonly Option<bool> Markdown = new("--markdown") { Description = "The document docs/rights.md; without it, one line a row." };

    public static Command Create()
    {
        var command = new Command("rights", "Prints every page and endpoint with the roles that may use it.") { Markdown };
        command.SetAction(parsed => parsed.InvocationConfiguration.Output.Write(parsed.GetValue(Markdown) ? Document() : Lines()));
        return command;
    }

    /// <summary>The whole of docs/rights.md.</summary>
    public static string Document()
    {
        var roles = Enum.GetValues<Role>();
        var text = new StringBuilder("""
            # Rights 权限表

            Every page and endpoint against every role. Made by `gongbao rights --markdown`; a test holds it against the program, another walks it
            with real requests. What is not listed is not reachable. ● allowed, · not. “Public” is a visitor who has not signed in.
            A role counts within the unit it is held in: what a page shows is cut to the unit's region, a public user sees what is theirs.
            Static files (style sheet, icon, scripts) are public and not listed; so is the address to which the city's identity provider answers (`/signin-oidc`), present only when one is configured.


            """);
        text.Append("| method | address | permission | Public |").AppendJoin('|', roles.Select(r => $" {r} ")).Append("|\n|---|---|---|:-:|").AppendJoin('|', roles.Select(_ => ":-:")).Append("|\n");
        foreach (var row in Rows())
            text.Append(CultureInfo.InvariantCulture, $"| {row.Method} | `{row.Route}` | {row.Permission ?? "—"} | {Mark(row.Permission is null)} |").AppendJoin('|', roles.Select(r => $" {Mark(Allows(row, r))} ")).Append("|\n");
        return text.ToString().ReplaceLineEndings("\n");
    }

    /// <summary>True when somebody in this role may use the row.</summary>
    public static bool Allows(AccessRow row, Role role) => row.Permission is null || role.Has(row.Permission);

    private static string Lines() => string.Concat(Rows().Select(r =>
        $"{r.Method,-6} {r.Route,-45} {(r.Permission is null ? "public" : string.Join(", ", Enum.GetValues<Role>().Where(role => Allows(r, role))))}\n"));

    private static IEnumerable<AccessRow> Rows() => new AccessTable(CityModules.All.SelectMany(m => m.Access)).Rows;

    private static string Mark(bool allowed) => allowed ? "●" : "·";
}
