using System.CommandLine;
using Gongbao.Data;
using Gongbao.Data.Acts;
using Gongbao.Data.Identity;
using Gongbao.Data.Operate;
using Gongbao.Platform.Access;
using Gongbao.Platform.Time;
using Gongbao.Platform.Users;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commands;

/// <summary><c>gongbao user add | list | role | reset</c> (用户): for the first administrators and when nobody can get in any more.</summary>
internal static class UserCommand
{
    private static readonly Argument<string> Name = new("NAME") { Description = "User name: small letters, digits and . - _" };
    private static readonly Option<Role?> Role = new("--role") { Description = "The role to give." };
    private static readonly Option<string?> Unit = new("--unit") { Description = "Id of the unit in which the role is held, from the pack's units.yaml." };
    private static readonly Option<string?> Display = new("--name") { Description = "Name as colleagues see it." };

    public static Command Create() => new("user", "Users and their roles.")
    {
        CityCommand.Create("add", "Makes an account with a temporary password.", AddAsync, Name, Display, Role, Unit),
        CityCommand.Create("list", "Lists the accounts.", ListAsync),
        CityCommand.Create("role", "Gives a role.", GiveRoleAsync, Name, Role, Unit),
        CityCommand.Create("reset", "Gives an account a new temporary password and unlocks it.", ResetAsync, Name),
    };

    private static async Task<int> AddAsync(ParseResult parsed, CityCommand.CityScope city, CancellationToken cancel)
    {
        await city.Get<DatabaseSetup>().EnsureAsync(city.Get<CityClock>().Now, cancel);
        var holding = HoldingOf(parsed, city, Guid.Empty);
        var name = parsed.GetValue(Name)!;
        var user = new GongbaoUser { UserName = name, DisplayName = parsed.GetValue(Display) ?? name };
        var password = ManageUsers.NewPassword();
        var errors = await city.Get<ManageUsers>().CreateAsync(_ => ActOn(city, "user.create", user), user, password);
        if (errors.Count > 0) throw new RefusedCommandException(string.Join(' ', errors.Select(e => e.Description)));
        if (holding is not null) await GrantAsync(city, user, HoldingOf(parsed, city, user.Id)!);
        city.Say(new { user = name, password }, HostText.Say("User.Made", name, password));
        return 0;
    }

    private static async Task<int> ListAsync(ParseResult parsed, CityCommand.CityScope city, CancellationToken cancel)
    {
        var db = city.Get<GongbaoDb>();
        var holdings = (await db.Set<RoleHolding>().AsNoTracking().ToListAsync(cancel)).ToLookup(h => h.UserId);
        var users = await db.Users.AsNoTracking().OrderBy(u => u.NormalizedUserName).ToListAsync(cancel);
        city.Say(users.Select(u => new { user = u.UserName, name = u.DisplayName, roles = holdings[u.Id].Select(h => new { role = h.Role.ToString(), unit = h.UnitId, since = h.Since, until = h.Until }) }),
            users.Select(u => $"{u.UserName,-20} {u.DisplayName}  {string.Join(", ", holdings[u.Id].Select(h => $"{h.Role}@{h.UnitId}"))}"));
        return 0;
    }

    private static async Task<int> GiveRoleAsync(ParseResult parsed, CityCommand.CityScope city, CancellationToken cancel)
    {
        var user = await FindAsync(parsed, city, cancel);
        var holding = HoldingOf(parsed, city, user.Id) ?? throw new RefusedCommandException(HostText.Say("User.RoleMissing"));
        await GrantAsync(city, user, holding);
        city.Say(new { user = user.UserName, role = holding.Role.ToString(), unit = holding.UnitId }, HostText.Say("User.Granted", user.UserName!, holding.Role, holding.UnitId));
        return 0;
    }

    private static async Task<int> ResetAsync(ParseResult parsed, CityCommand.CityScope city, CancellationToken cancel)
    {
        var user = await FindAsync(parsed, city, cancel);
        var password = await city.Get<ManageUsers>().ResetAsync(ActOn(city, "user.reset", user), user);
        city.Say(new { user = user.UserName, password }, HostText.Say("User.Made", user.UserName!, password!));
        return 0;
    }

    private static async Task GrantAsync(CityCommand.CityScope city, GongbaoUser user, RoleHolding holding)
    {
        var act = ActOn(city, "role.grant", user) with { Details = $$"""{"role":"{{holding.Role}}","unit":"{{holding.UnitId}}"}""" };
        if (await city.Get<ManageUsers>().GrantAsync(act, user, holding) is { } refusal) throw new RefusedCommandException(HostText.Say("User.Refused." + refusal));
    }

    private static RoleHolding? HoldingOf(ParseResult parsed, CityCommand.CityScope city, Guid user)
    {
        if (parsed.GetValue(Role) is not { } role) return null;
        var unit = parsed.GetValue(Unit) ?? "";
        var outside = role is Data.Identity.Role.Resident or Data.Identity.Role.Enterprise;
        if (!outside && !city.Get<UnitDirectory>().Contains(unit)) throw new RefusedCommandException(HostText.Say("User.UnitMissing", unit));
        return new RoleHolding { UserId = user, Role = role, UnitId = outside ? "" : unit, Since = city.Get<CityClock>().Today };
    }

    private static async Task<GongbaoUser> FindAsync(ParseResult parsed, CityCommand.CityScope city, CancellationToken cancel)
    {
        var name = parsed.GetValue(Name)!.ToUpperInvariant();
        return await city.Get<GongbaoDb>().Users.SingleOrDefaultAsync(u => u.NormalizedUserName == name, cancel)
            ?? throw new RefusedCommandException(HostText.Say("User.Unknown", parsed.GetValue(Name)!));
    }

    private static Act ActOn(CityCommand.CityScope city, string kind, GongbaoUser user) => new()
    {
        Kind = kind,
        Actor = Actor.System,
        At = city.Get<CityClock>().Now,
        SubjectType = "user",
        SubjectId = user.Id.ToString(),
    };
}
