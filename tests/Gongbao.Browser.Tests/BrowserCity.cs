using System.Collections.Concurrent;
using Gongbao.Commitments.Contracts;
using Gongbao.Data.Identity;
using Gongbao.Hosting;
using Gongbao.Platform.Time;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.SignIn;
using Gongbao.Web.Tests.Cities;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Gongbao.Browser.Tests;

/// <summary>The sample city on a free port, with people who look at it in Chromium.</summary>
public class BrowserCity : IAsyncLifetime
{
    private readonly string _data = Directory.CreateTempSubdirectory("gongbao-browser-").FullName;
    private readonly ConcurrentDictionary<(Role, string?), Lazy<Task<string>>> _signedIn = new();
    private WebApplication? _app;

    /// <summary>Where it listens; a host name, because passkeys need one.</summary>
    public string Address { get; private set; } = "";

    /// <summary>Services of the city, for looking things up.</summary>
    public IServiceProvider Services => _app!.Services;

    private static string Pack => Path.Combine(AppContext.BaseDirectory, "packs", "sample");

    public async ValueTask InitializeAsync()
    {
        if (!Lived) await CityTemplate.CopyAsync(Pack, _data);
        await StartAsync(null);
    }

    /// <summary>The days go by: the same city on a later day. Windows that were open are of no more use; cookies are.</summary>
    protected async Task MoveAsync(DateOnly day)
    {
        await _app!.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
        await StartAsync(day);
    }

    // everybody signs in from one address
    private static void Unlimited(IServiceCollection services) => services.Configure<RateLimiterOptions>(o => o.GlobalLimiter = null);

    private async Task StartAsync(DateOnly? day)
    {
        _app = CityHost.Build(new CityOptions { Pack = Pack, Data = _data, Urls = "http://127.0.0.1:0", Environment = Lived ? "Development" : "Test", AsOf = day, Services = Unlimited });
        if (Lived) await LiveAsync(_app.Services, TestContext.Current.CancellationToken);
        await CityHost.StartAsync(_app, TestContext.Current.CancellationToken);
        Address = "http://localhost:" + new Uri(_app.Urls.First()).Port;
    }

    /// <summary>Whether the city has accounts of its units and has lived through the months of its demonstration.</summary>
    protected virtual bool Lived => false;

    // before it listens, so that every page is looked at in one state
    private static async Task LiveAsync(IServiceProvider services, CancellationToken cancel)
    {
        await CityHost.PrepareAsync(services, cancel);
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<CommitmentsDemo>().EnsureAsync(services.GetRequiredService<CityClock>().Today, cancel);
        await scope.ServiceProvider.GetRequiredService<CareDemo>().EnsureAsync(services.GetRequiredService<CityClock>().Today, cancel);
    }

    /// <summary>A fresh window, as a person with this view would have it.</summary>
    /// <param name="chromium">The browser.</param>
    /// <param name="view">How they look.</param>
    /// <param name="signedIn">Cookies of somebody who signed in before.</param>
    internal async Task<IBrowserContext> OpenAsync(Chromium chromium, View view, string? signedIn = null)
    {
        var context = await chromium.Browser.NewContextAsync(new()
        {
            BaseURL = Address,
            Locale = view.English ? "en-GB" : "zh-CN",
            ColorScheme = view.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ViewportSize = view.Phone ? new() { Width = 390, Height = 844 } : new() { Width = 1280, Height = 900 },
            IsMobile = view.Phone,
            HasTouch = view.Phone,
            JavaScriptEnabled = view.Script,
            StorageState = signedIn,
        });
        context.SetDefaultTimeout(20_000);
        return context;
    }

    /// <summary>Cookies of somebody signed in; each signs in once, for the city counts who tries too often.</summary>
    internal Task<string> CookiesOfAsync(Chromium chromium, Role role, string? unit) => _signedIn.GetOrAdd((role, unit), _ => new Lazy<Task<string>>(async () =>
    {
        await using var context = await OpenAsync(chromium, new View("sign-in"));
        await SignInAsync(await context.NewPageAsync(), role, unit: unit);
        return await context.StorageStateAsync();
    })).Value;

    /// <summary>Signs in on the page, as a person would.</summary>
    /// <param name="page">Where.</param>
    /// <param name="role">Who.</param>
    /// <param name="english">Whether the page is in English.</param>
    /// <param name="unit">The role's unit, where it is not the office of the city government.</param>
    internal static async Task SignInAsync(IPage page, Role role, bool english = false, string? unit = null)
    {
        await page.GotoAsync("/sign-in");
        await page.GetByLabel(english ? "User name" : "用户名").FillAsync(DemoAccounts.NameOf(role) + (unit is null ? "" : "." + unit));
        await page.GetByLabel(english ? "Password" : "密码", new() { Exact = true }).FillAsync(DemoAccounts.Password);
        await page.Locator("main").GetByRole(AriaRole.Button, new() { Name = english ? "Sign in" : "登录", Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**/desk");
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            // a job at work writes into the folder until it is told to stop
            await _app.StopAsync(CancellationToken.None);
            await _app.DisposeAsync();
        }
        Directory.Delete(_data, recursive: true);
        GC.SuppressFinalize(this);
    }
}

/// <summary>The sample city after the months of its demonstration: lists, reports, letters and bulletins have something to show.</summary>
[CollectionDefinition(Shared)]
public sealed class LivedCity : BrowserCity, ICollectionFixture<LivedCity>
{
    /// <summary>Name under which test classes share the one that is made.</summary>
    public const string Shared = "lived";

    protected override bool Lived => true;
}

/// <summary>How somebody looks at the site.</summary>
internal sealed record View(string Name, bool Phone = false, bool Dark = false, bool English = false, bool Script = true, bool Axe = false)
{
    public static View[] All { get; } =
    [
        new("desktop-zh"), new("phone-zh", Phone: true, Axe: true), new("desktop-dark-en", Dark: true, English: true, Axe: true), new("phone-dark-en", Phone: true, Dark: true, English: true),
    ];
}
