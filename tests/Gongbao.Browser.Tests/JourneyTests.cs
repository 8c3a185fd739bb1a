using Gongbao.Data.Identity;
using Microsoft.Playwright;

namespace Gongbao.Browser.Tests;

/// <summary>What people do on the platform's own pages, by role and label.</summary>
public sealed class JourneyTests(BrowserCity city, Chromium chromium) : IClassFixture<BrowserCity>
{
    [Fact]
    public async Task Without_script_one_signs_in_changes_the_language_and_signs_out()
    {
        await using var context = await city.OpenAsync(chromium, new View("no-script", Phone: true, Script: false));
        var page = await context.NewPageAsync();
        await BrowserCity.SignInAsync(page, Role.Clerk);
        await page.GetByRole(AriaRole.Link, new() { Name = "English" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Desk", Level = 1 }).WaitForAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Me", Exact = true }).ClickAsync();
        await page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Link, new() { Name = "Sign in" }).WaitForAsync();
    }

    [Fact]
    public async Task The_keyboard_alone_reaches_the_content_first()
    {
        await using var context = await city.OpenAsync(chromium, new View("keyboard"));
        var page = await context.NewPageAsync();
        await page.GotoAsync("/accessibility");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("跳到正文", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Fact]
    public async Task A_passkey_is_made_named_and_used_to_sign_in()
    {
        await using var context = await city.OpenAsync(chromium, new View("passkey"));
        var page = await context.NewPageAsync();
        var devices = await context.NewCDPSessionAsync(page);
        await devices.SendAsync("WebAuthn.enable");
        await devices.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true, ["hasUserVerification"] = true, ["isUserVerified"] = true, ["automaticPresenceSimulation"] = true,
            },
        });
        await BrowserCity.SignInAsync(page, Role.Leader);
        await page.GotoAsync("/account/passkeys");
        await page.GetByRole(AriaRole.Button, new() { Name = "添加通行密钥" }).ClickAsync();
        await page.GetByLabel("新名称").FillAsync("办公室电脑");
        await page.GetByRole(AriaRole.Button, new() { Name = "改名" }).ClickAsync();
        await page.GetByText("办公室电脑").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "退出" }).ClickAsync();
        await page.GotoAsync("/sign-in");
        await page.GetByRole(AriaRole.Button, new() { Name = "用通行密钥登录" }).ClickAsync();
        await page.WaitForURLAsync("**/desk");
        await page.GotoAsync("/account/passkeys");
        await page.GetByRole(AriaRole.Button, new() { Name = "删除" }).ClickAsync();
        await page.GetByText("还没有通行密钥").WaitForAsync();
    }

    [Fact]
    public async Task Without_script_on_a_phone_a_self_check_is_gone_through_to_its_result()
    {
        await using var context = await city.OpenAsync(chromium, new View("self-check", Phone: true, Script: false));
        var page = await context.NewPageAsync();
        await page.GotoAsync("/check");
        await page.GetByRole(AriaRole.Link, new() { Name = "残疾人照护和托养自查" }).ClickAsync();
        await page.GetByLabel("不清楚，按全市标准").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "开始" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "不知道" }).ClickAsync();
        await page.GetByLabel("年", new() { Exact = true }).FillAsync("1980");
        await page.GetByLabel("月", new() { Exact = true }).FillAsync("1");
        await page.GetByLabel("日", new() { Exact = true }).FillAsync("1");
        await page.GetByRole(AriaRole.Button, new() { Name = "继续" }).ClickAsync();
        await page.GetByLabel("都没有").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "继续" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "不符合条件", Level = 1 }).WaitForAsync();
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
    }
}
