using Gongbao.Data;
using Gongbao.Data.Identity;
using Gongbao.Data.Packs;
using Gongbao.Platform.Access;
using Gongbao.Platform.Time;
using Gongbao.SignIn;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Gongbao.Browser.Tests;

/// <summary>The sample city with people in every office that works on applications for care, and days that go by.</summary>
public sealed class CareCity : BrowserCity
{
    internal const string County = "990121", Township = "990121001", Federation = "disabled-federation-990121", TownshipOffice = "township-government-990121001";

    public Task MoveToAsync(DateOnly day) => MoveAsync(day);

    /// <summary>Makes the accounts, once.</summary>
    public async Task StaffAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        var (services, cancel) = (scope.ServiceProvider, TestContext.Current.CancellationToken);
        var db = services.GetRequiredService<GongbaoDb>();
        var known = await db.Users.AsNoTracking().FirstAsync(u => u.UserName == "clerk", cancel);
        foreach (var (role, unit) in DemoAccounts.OfOffices(services.GetRequiredService<Pack>(), services.GetRequiredService<OfficeFinder>(), services.GetRequiredService<CityClock>().Today).DistinctBy(a => (a.Role, a.Unit.Id)))
        {
            var name = DemoAccounts.NameOf(role, unit);
            if (await db.Users.AnyAsync(u => u.UserName == name, cancel)) continue;
            var user = new GongbaoUser
            {
                UserName = name, NormalizedUserName = name.ToUpperInvariant(), DisplayName = name, PasswordHash = known.PasswordHash, SecurityStamp = Guid.NewGuid().ToString("N"), CreatedAt = known.CreatedAt,
            };
            db.Add(user);
            db.Add(new RoleHolding { UserId = user.Id, Role = role, UnitId = unit.Id, Since = new DateOnly(2020, 1, 1) });
        }
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>A page of somebody who is signed in.</summary>
    internal async Task<IPage> PageOfAsync(Chromium chromium, Role role, string? unit, View view)
    {
        var context = await OpenAsync(chromium, view, await CookiesOfAsync(chromium, role, unit));
        return await context.NewPageAsync();
    }
}
