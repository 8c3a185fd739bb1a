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
        foreach (var role in Enum.GetValues<Role>())
        {
            var name = NameOf(role);
            var user = new GongbaoUser
            {
                UserName = name,
                NormalizedUserName = name.ToUpperInvariant(),
                DisplayName = HostText.Say("Demo." + role),
                PasswordHash = hash,
                SecurityStamp = Guid.NewGuid().ToString("N"),
                CreatedAt = clock.Now,
                LockoutEnabled = true,
            };
            db.Add(user);
            db.Add(new RoleHolding { UserId = user.Id, Role = role, UnitId = role is Role.Resident or Role.Enterprise ? "" : office, Since = new DateOnly(2020, 1, 1) });
        }
        await db.SaveChangesAsync(cancel);
    }
}
