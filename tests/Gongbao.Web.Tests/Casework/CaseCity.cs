using System.Text.Json;
using Gongbao.Casework.Cases;
using Gongbao.Casework.Contracts;
using Gongbao.Data;
using Gongbao.Data.Acts;
using Gongbao.Data.Identity;
using Gongbao.Platform.Access;
using Gongbao.Platform.Time;
using Gongbao.SignIn;
using Gongbao.Web.Tests.Cities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Web.Tests.Casework;

/// <summary>The sample city with <see cref="PageProcedure"/>, and people of the offices of two counties.</summary>
public sealed class CaseCity : IAsyncLifetime
{
    private City? _city;
    private int _persons;

    public City City => _city!;

    internal DateOnly Today => City.Services.GetRequiredService<CityClock>().Today;

    public async ValueTask InitializeAsync()
    {
        _city = await City.StartAsync(o => o with { Services = s => s.AddScoped<IProcedure, PageProcedure>().AddSingleton(PageProcedure.Offices) });
        await ChangeAsync(async db =>
        {
            var hash = (await db.Users.OrderBy(u => u.UserName).FirstAsync()).PasswordHash;
            foreach (var unit in (string[])[PageProcedure.Office, PageProcedure.Elsewhere])
                foreach (var role in (Role[])[Role.Clerk, Role.Checker, Role.Issuer])
                {
                    var user = new GongbaoUser { UserName = NameOf(role, unit), NormalizedUserName = NameOf(role, unit).ToUpperInvariant(), DisplayName = $"{role} {unit}", PasswordHash = hash, SecurityStamp = "x" };
                    db.Add(user);
                    db.Add(new RoleHolding { UserId = user.Id, Role = role, UnitId = unit, Since = new DateOnly(2020, 1, 1) });
                }
        });
    }

    public ValueTask DisposeAsync() => City.DisposeAsync();

    /// <summary>Somebody of an office, signed in.</summary>
    internal async Task<Visitor> AsAsync(Role role, string unit = PageProcedure.Office)
    {
        var visitor = City.Visitor();
        var answer = await visitor.SubmitAsync(await visitor.GetAsync("/sign-in"), "main form", ("Form.User", NameOf(role, unit)), ("Form.Password", DemoAccounts.Password));
        Assert.Equal("/desk", answer.Location);
        return visitor;
    }

    /// <summary>Hands in an application on paper and gives the number of the case.</summary>
    internal async Task<string> SubmitAsync(string name = "张三", string county = "990181", string? identity = null, DateOnly? day = null)
    {
        await using var scope = City.Services.CreateAsyncScope();
        var clock = scope.ServiceProvider.GetRequiredService<CityClock>();
        var facts = JsonSerializer.Serialize(new { name, identity = identity ?? $"9901811990{Interlocked.Increment(ref _persons):D8}" });
        var at = clock.Now.AddDays((day ?? Today).DayNumber - Today.DayNumber);
        var done = await scope.ServiceProvider.GetRequiredService<SubmitCase>().RunAsync(new(PageProcedure.Key, county + "001", county, facts), new(new Actor("system", "测试"), null, at, day ?? Today), TestContext.Current.CancellationToken);
        Assert.Null(done.Refusal);
        return await ReadAsync(db => db.Set<Case>().Where(c => c.Id == done.Id).Select(c => c.Number).SingleAsync());
    }

    /// <summary>One person of the office does their level through the act itself.</summary>
    internal async Task<CaseOutcome> ActAsync(string number, Role role, Func<MakeAct, Guid, int, CaseHand, Task<CaseOutcome>> act)
    {
        await using var scope = City.Services.CreateAsyncScope();
        var c = await CaseAsync(number);
        var clock = scope.ServiceProvider.GetRequiredService<CityClock>();
        var user = await ReadAsync(db => db.Users.SingleAsync(u => u.UserName == NameOf(role, PageProcedure.Office)));
        var hand = new CaseHand(new Actor(user.Id.ToString(), user.DisplayName!), new HeldRole(user.Id, role, PageProcedure.Office, new RegionScope("990181")), clock.Now, clock.Today);
        return await act(scope.ServiceProvider.GetRequiredService<MakeAct>(), c.Id, c.Version, hand);
    }

    /// <summary>A case whose review is drafted.</summary>
    internal async Task<string> DraftedAsync(string name = "李四", string content = "{\"amount\":\"600\"}")
    {
        var number = await SubmitAsync(name);
        Assert.Null((await ActAsync(number, Role.Clerk, (m, id, seen, hand) => m.DraftAsync(id, seen, new(CaseActKind.Review, content), hand, TestContext.Current.CancellationToken))).Refusal);
        return number;
    }

    /// <summary>A case that went through all steps.</summary>
    internal async Task<string> GrantedAsync(string name = "王五")
    {
        var number = await DraftedAsync(name);
        var cancel = TestContext.Current.CancellationToken;
        await ActAsync(number, Role.Checker, (m, id, seen, hand) => m.CheckAsync(id, seen, hand, cancel));
        await ActAsync(number, Role.Issuer, (m, id, seen, hand) => m.IssueAsync(id, seen, hand, cancel));
        await ActAsync(number, Role.Clerk, (m, id, seen, hand) => m.DraftAsync(id, seen, new(CaseActKind.Assess), hand, cancel));
        await ActAsync(number, Role.Clerk, (m, id, seen, hand) => m.DraftAsync(id, seen, new(CaseActKind.Approve), hand, cancel));
        Assert.Null((await ActAsync(number, Role.Issuer, (m, id, seen, hand) => m.IssueAsync(id, seen, hand, cancel))).Refusal);
        return number;
    }

    internal Task<Case> CaseAsync(string number) => ReadAsync(db => db.Set<Case>().AsNoTracking().SingleAsync(c => c.Number == number));

    internal async Task<T> ReadAsync<T>(Func<GongbaoDb, Task<T>> read)
    {
        await using var scope = City.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<GongbaoDb>());
    }

    internal async Task ChangeAsync(Func<GongbaoDb, Task> change)
    {
        await using var scope = City.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GongbaoDb>();
        await change(db);
        await db.SaveChangesAsync();
    }

    private static string NameOf(Role role, string unit) => $"{role}.{unit}".ToLowerInvariant();
}
