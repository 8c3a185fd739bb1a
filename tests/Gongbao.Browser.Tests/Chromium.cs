using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Gongbao.Browser.Tests.Chromium))]

namespace Gongbao.Browser.Tests;

/// <summary>The one browser of a test run: the system's Chromium, named by <c>GONGBAO_TEST_CHROMIUM</c> or found in its usual place.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The browser. Without one the test is skipped with the reason; in CI it fails.</summary>
    public IBrowser Browser
    {
        get
        {
            if (_browser is null)
            {
                const string Reason = "No Chromium: install it (Debian: apt-get install chromium fonts-noto-cjk) or name it in GONGBAO_TEST_CHROMIUM.";
                if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(Reason);
                Assert.Skip(Reason);
            }
            return _browser;
        }
    }

    public async ValueTask InitializeAsync()
    {
        var path = Environment.GetEnvironmentVariable("GONGBAO_TEST_CHROMIUM") is { Length: > 0 } named ? named : "/usr/bin/chromium";
        if (!File.Exists(path)) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, ChromiumSandbox = false, Args = ["--disable-gpu"] });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
