using Gongbao.Data;
using Gongbao.Data.Identity;
using Gongbao.Data.Packs;
using Gongbao.Platform.Access;
using Gongbao.Platform.Time;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.SignIn;

/// <summary>Accounts for trying things out (演示账号), one a role, all with one known password. Made in Development and tests only, never in Production.</summary>
internal static class DemoAccounts
{
    public const string Password = "yunting-try-it";

    /// <summary>Name to sign in with, for each role: the role's word in small letters.</summary>
    public static string NameOf(Role role) => string.Concat(role.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));

    /// <summary>True where these accounts exist.</summary>
    public static bool Exist(IHostEnvironment environment) => !environment.IsProduction();

    public static async Task EnsureAsync(IServiceProvider services, CancellationToken cancel)
    {
        if (!Exist(services.GetRequiredService<IHostEnvironment>())) return;
        var db = services.GetRequiredService<GongbaoDb>();
        if (await db.Users.AnyAsync(cancel)) return;
        var (clock, pack, units) = (services.GetRequiredService<CityClock>(), services.GetRequiredService<Pack>(), services.GetRequiredService<UnitDirectory>());
        var office = pack.Units.FirstOrDefault(u => u.Kind == Kernel.UnitKind.Office)?.Id ?? (units.All.Count > 0 ? units.All[0].Id : "");
        // one slow hash for all of them: the start must be quick
        var hash = services.GetRequiredService<IPasswordHasher<GongbaoUser>>().HashPassword(new GongbaoUser(), Password);
        foreach (var role in Enum.GetValues<Role>()) Add(db, NameOf(role), HostText.Say("Demo." + role), role, role is Role.Resident or Role.Enterprise ? "" : office, hash, clock.Now);
        if (services.GetRequiredService<IHostEnvironment>().IsDevelopment())
            foreach (var (role, unit) in OfUnits(pack).Concat(OfOffices(pack, services.GetRequiredService<OfficeFinder>(), clock.Today)).DistinctBy(a => (a.Role, a.Unit.Id))) Add(db, NameOf(role, unit), $"{HostText.Say("Demo." + role)}（{unit.ShortName ?? unit.Name}）", role, unit.Id, hash, clock.Now);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Development only: those who report, in a bureau and in a county, so that each side of the register can be tried.</summary>
    public static IEnumerable<(Role Role, PackUnit Unit)> OfUnits(Pack pack) =>
        from unit in (PackUnit?[])[pack.Units.FirstOrDefault(u => u.Kind == Kernel.UnitKind.Bureau), pack.Units.FirstOrDefault(u => u.Kind == Kernel.UnitKind.Government && u.Region is { } region && !region.ToString()!.EndsWith("00", StringComparison.Ordinal))]
        where unit is not null
        from role in (Role[])[Role.Clerk, Role.Checker, Role.Issuer]
        select (role, unit);

    /// <summary>Development only: those who work on cases, in every office of one township and its county.</summary>
    public static IEnumerable<(Role Role, PackUnit Unit)> OfOffices(Pack pack, OfficeFinder offices, DateOnly day) =>
        from county in pack.Regions.Where(r => r.Kind == Kernel.RegionKind.County && pack.Regions.Any(t => t.Parent == r.Code && t.Kind == Kernel.RegionKind.Township)).Take(1)
        let township = pack.Regions.First(t => t.Parent == county.Code && t.Kind == Kernel.RegionKind.Township)
        from procedure in pack.Procedures
        from office in procedure.Offices
        let unit = offices.Find(procedure.Key, office.Duty, township.Code, day)?.Unit
        where unit is not null
        from role in (Role[])[Role.Clerk, Role.Checker, Role.Issuer]
        select (role, unit);

    /// <summary>Name to sign in with, for a role in a unit: <c>clerk.industry</c>.</summary>
    public static string NameOf(Role role, PackUnit unit) => $"{NameOf(role)}.{unit.Id}";

    private static void Add(GongbaoDb db, string name, string shown, Role role, string unit, string hash, DateTimeOffset at)
    {
        var user = new GongbaoUser
        {
            UserName = name,
            NormalizedUserName = name.ToUpperInvariant(),
            DisplayName = shown,
            PasswordHash = hash,
            SecurityStamp = Guid.NewGuid().ToString("N"),
            CreatedAt = at,
            LockoutEnabled = true,
        };
        db.Add(user);
        db.Add(new RoleHolding { UserId = user.Id, Role = role, UnitId = unit, Since = new DateOnly(2020, 1, 1) });
    }
}
