using System.Net;
using Gongbao.Data.Identity;
using Gongbao.Web.Tests.Cities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Gongbao.Web.Tests.Platform;

/// <summary>How long somebody stays signed in.</summary>
public sealed class SessionTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 23, 1, 0, 0, TimeSpan.Zero));
    private City _city = default!;

    [Fact]
    public async Task After_twenty_minutes_without_use_one_signs_in_again()
    {
        using var visitor = await _city.SignedInAsync(Role.Clerk);
        _time.Advance(TimeSpan.FromMinutes(19));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/desk")).Status);
        _time.Advance(TimeSpan.FromMinutes(19));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/desk")).Status);
        _time.Advance(TimeSpan.FromMinutes(21));
        Assert.StartsWith("/sign-in", (await visitor.GetAsync("/desk")).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_twelve_hours_one_signs_in_again_however_busy()
    {
        using var visitor = await _city.SignedInAsync(Role.Clerk);
        for (var i = 0; i < 37; i++)
        {
            _time.Advance(TimeSpan.FromMinutes(19));
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/desk")).Status);
        }
        _time.Advance(TimeSpan.FromMinutes(18));
        Assert.StartsWith("/sign-in", (await visitor.GetAsync("/desk")).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reset_by_an_administrator_ends_open_sessions_within_a_minute()
    {
        using var visitor = await _city.SignedInAsync(Role.Checker);
        using var admin = await _city.SignedInAsync(Role.SystemAdmin);
        var users = await admin.GetAsync("/admin/users?q=checker");
        var account = users.Document.QuerySelector("tbody a")!.GetAttribute("href") + "/account";
        var done = await admin.SubmitAsync(await admin.GetAsync(account), "main section form");
        Assert.Contains("密码已重设", done.Text, StringComparison.Ordinal);
        _time.Advance(TimeSpan.FromSeconds(61));
        Assert.StartsWith("/sign-in", (await visitor.GetAsync("/messages")).Location, StringComparison.Ordinal);
    }

    public async ValueTask InitializeAsync() =>
        _city = await City.StartAsync(o => o with { Services = s => s.AddSingleton<TimeProvider>(_time) });

    public ValueTask DisposeAsync() => _city.DisposeAsync();
}
