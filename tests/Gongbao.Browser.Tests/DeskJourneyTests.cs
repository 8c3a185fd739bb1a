using Gongbao.Data.Identity;

namespace Gongbao.Browser.Tests;

/// <summary>The desk walked by single keys, which the page lists; without script there is nothing to list and all is links.</summary>
[Collection(LivedCity.Shared)]
public sealed class DeskJourneyTests(LivedCity city, Chromium chromium)
{
    [Fact]
    public async Task An_officer_walks_the_desk_by_keyboard_opens_what_waits_and_ticks_reports()
    {
        await using var context = await city.OpenAsync(chromium, new View("desk-keys"), await city.CookiesOfAsync(chromium, Role.Supervisor, null));
        var page = await context.NewPageAsync();
        await page.GotoAsync("/desk");
        Task<string> FocusedAsync() => page.EvaluateAsync<string>("document.activeElement.getAttribute('href') ?? ''");
        var links = await page.Locator(".worklist > li").EvaluateAllAsync<string[]>("rows => rows.map(r => r.querySelector('a').getAttribute('href'))");
        await page.Keyboard.PressAsync("j");
        Assert.Equal(links[0], await FocusedAsync());
        await page.Keyboard.PressAsync("j");
        Assert.Equal(links[1], await FocusedAsync());
        await page.Keyboard.PressAsync("k");
        Assert.Equal(links[0], await FocusedAsync());
        await page.Keyboard.PressAsync("s");
        Assert.Equal(await page.Locator(".worklist").Nth(1).Locator("a").First.GetAttributeAsync("href"), await FocusedAsync());
        await page.GetByText("键盘快捷键").ClickAsync();
        await page.GetByText("下一栏").WaitForAsync();
        await page.Keyboard.PressAsync("m");
        await page.WaitForURLAsync("**/messages");

        await page.GotoAsync("/commitments/reports");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("x");
        Assert.Equal(1, await page.Locator("main input[name='Form.Pick']:checked").CountAsync());
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/report/**");
    }

    [Fact]
    public async Task Without_script_no_keys_are_promised()
    {
        await using var context = await city.OpenAsync(chromium, new View("desk-no-script", Script: false));
        var page = await context.NewPageAsync();
        await BrowserCity.SignInAsync(page, Role.Checker);
        Assert.False(await page.GetByText("键盘快捷键").IsVisibleAsync());
    }
}
