using Gongbao.Data.Identity;
using Gongbao.Hosting;
using Gongbao.SignIn;
using Gongbao.Web.Tests.Cities;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

namespace Gongbao.Browser.Tests;

/// <summary>The sample city on a free port, with people who look at it in Chromium.</summary>
public sealed class BrowserCity : IAsyncLifetime
{
    private readonly string _data = Directory.CreateTempSubdirectory("gongbao-browser-").FullName;
    private WebApplication? _app;

    /// <summary>Where it listens; a host name, because passkeys need one.</summary>
    public string Address { get; private set; } = "";

    /// <summary>Services of the city, for looking things up.</summary>
    public IServiceProvider Services => _app!.Services;

    public async ValueTask InitializeAsync()
    {
        var options = new CityOptions { Pack = Path.Combine(AppContext.BaseDirectory, "packs", "sample"), Data = _data, Urls = "http://127.0.0.1:0", Environment = "Test" };
        await CityTemplate.CopyAsync(options.Pack, _data);
        _app = CityHost.Build(options);
        await CityHost.StartAsync(_app, TestContext.Current.CancellationToken);
        Address = "http://localhost:" + new Uri(_app.Urls.First()).Port;
    }

    /// <summary>A fresh window, as a person with this view would have it.</summary>
    internal async Task<IBrowserContext> OpenAsync(Chromium chromium, View view)
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
        });
        context.SetDefaultTimeout(20_000);
        return context;
    }

    /// <summary>Signs in on the page, as a person would.</summary>
    internal static async Task SignInAsync(IPage page, Role role, bool english = false)
    {
        await page.GotoAsync("/sign-in");
        await page.GetByLabel(english ? "User name" : "用户名").FillAsync(DemoAccounts.NameOf(role));
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
    }
}

/// <summary>How somebody looks at the site.</summary>
internal sealed record View(string Name, bool Phone = false, bool Dark = false, bool English = false, bool Script = true)
{
    public static View[] All { get; } =
    [
        new("desktop-zh"), new("phone-zh", Phone: true), new("desktop-dark-en", Dark: true, English: true), new("phone-dark-en", Phone: true, Dark: true, English: true),
    ];
}
