using Gongbao.Data.Identity;
using Microsoft.Playwright;

namespace Gongbao.Browser.Tests;

/// <summary>A document's proposals reviewed with single keys, which can be switched off.</summary>
public sealed class ReviewJourneyTests(BrowserCity city, Chromium chromium) : IClassFixture<BrowserCity>
{
    private const string Document = "/commitments/review/云府办发〔2023〕15号";

    [Fact]
    public async Task An_officer_steps_edits_rejects_and_accepts_by_keyboard()
    {
        await using var context = await city.OpenAsync(chromium, new View("keys"));
        var page = await context.NewPageAsync();
        await BrowserCity.SignInAsync(page, Role.Supervisor);
        await page.GotoAsync(Document);
        var heading = page.Locator(".now h2");
        var first = await heading.TextContentAsync();
        await page.Keyboard.PressAsync("j");
        await page.GetByText("第2条，共").WaitForAsync();
        await page.Keyboard.PressAsync("k");
        await page.GetByText("第1条，共").WaitForAsync();
        Assert.Equal(first, await heading.TextContentAsync());

        await page.Keyboard.PressAsync("e");
        await page.GetByLabel("事项名称").FillAsync("改过的名称 j k x");
        await page.GetByRole(AriaRole.Button, new() { Name = "保存修改" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "改过的名称 j k x" }).WaitForAsync();

        await page.Keyboard.PressAsync("x");
        Assert.Equal("Form.Why", await page.EvaluateAsync<string>("document.activeElement.name"));
        await page.GetByRole(AriaRole.Button, new() { Name = "不立项", Exact = true }).ClickAsync();
        await page.GetByText("已核对1/").First.WaitForAsync();

        await page.Keyboard.PressAsync("a");
        await page.GetByText("已核对2/").First.WaitForAsync();
    }

    [Fact]
    public async Task Keys_switched_off_stay_off_and_typing_is_never_taken_for_a_key()
    {
        await using var context = await city.OpenAsync(chromium, new View("keys-off"));
        var page = await context.NewPageAsync();
        await BrowserCity.SignInAsync(page, Role.Editor);
        await page.GotoAsync(Document + "?edit=1");
        var address = page.Url;
        await page.GetByLabel("事项名称").PressAsync("j");
        Assert.Equal(address, page.Url);
        await page.GetByText("键盘快捷键").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "关闭单键快捷键" }).ClickAsync();
        await page.ReloadAsync();
        await page.Locator("main").PressAsync("j");
        Assert.Equal(address, page.Url);
        await page.GetByText("键盘快捷键").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "启用单键快捷键" }).WaitForAsync();
    }
}
