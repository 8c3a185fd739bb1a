using Gongbao.Data.Identity;

namespace Gongbao.Browser.Tests;

/// <summary>An assessment at the applicant's home, where the phone has no signal: nothing filled in is lost, and nothing is done twice.</summary>
public sealed class HomeVisitTests(CareCity city, Chromium chromium) : CareJourney(city, chromium), IClassFixture<CareCity>
{
    private const string Doctor = "演示医生", Kept = "Object.entries(localStorage).filter(([key]) => key.startsWith('gongbao.act.')).map(([, value]) => value)";

    [Fact]
    public async Task An_assessment_without_a_signal_stays_on_the_phone_and_is_sent_once()
    {
        await City.StaffAsync();
        var number = await ApplyAsync(Bare, "99012119920303003X", "高小河");
        await ActAsync(CareCity.TownshipOffice, number, "Review", checks: false);
        await ActAsync(Agriculture, number, "Verify", checks: true, ("isAtRisk", "no"));
        await using var window = await OpenAsync(Role.Clerk, Health, Phone);
        var page = window.Page;
        await page.GotoAsync($"/cases/{number}/act/Assess");
        foreach (var activity in Activities) await FillAsync(page, activity, "unable");
        await FillAsync(page, "doctor", Doctor);
        await FillAsync(page, "institution", "虚构县人民医院");
        await FillAsync(page, "Reason", "高小河在家");
        await page.Context.SetOfflineAsync(true);
        await page.Locator("button[value='check']").ClickAsync();
        await page.Locator("[data-keep-failed]").WaitForAsync();
        Assert.Equal(Doctor, await page.Locator("[name='Form.doctor']").InputValueAsync());
        var kept = Assert.Single(await page.EvaluateAsync<string[]>(Kept));
        Assert.DoesNotContain("高小河", kept, StringComparison.Ordinal);
        await page.Context.SetOfflineAsync(false);

        // opened again, as after a phone that ran empty
        await page.GotoAsync($"/cases/{number}/act/Assess");
        await page.Locator("[data-keep-done]").WaitForAsync();
        Assert.Equal(Doctor, await page.Locator("[name='Form.doctor']").InputValueAsync());
        Assert.Equal(Activities.Length, await page.Locator("main input[type=radio][value='unable']:checked").CountAsync());
        await page.Locator("button[value='check']").ClickAsync();
        await page.Locator("button[value='do']").WaitForAsync();

        // the act arrives, its answer is lost
        await page.RouteAsync("**/act/Assess", async route =>
        {
            await route.FetchAsync(new() { MaxRedirects = 0 });
            await route.AbortAsync();
        });
        await page.Locator("button[value='do']").ClickAsync();
        await page.Locator("[data-keep-failed]").WaitForAsync();
        Assert.Single(await page.EvaluateAsync<string[]>(Kept));
        await page.UnrouteAllAsync();
        await page.Locator("button[value='do']").ClickAsync();
        await page.WaitForURLAsync("**?done=Assess");
        await page.GetByText(Doctor).Or(page.Locator($"[value='{Doctor}']")).First.WaitForAsync();
        Assert.Empty(await page.EvaluateAsync<string[]>(Kept));
    }

    [Fact]
    public async Task What_was_kept_goes_when_the_case_shows_that_somebody_else_did_the_step()
    {
        await City.StaffAsync();
        var number = await ApplyAsync(Bare, "990121199304040042", "白云山");
        await ActAsync(CareCity.TownshipOffice, number, "Review", checks: false);
        await ActAsync(Agriculture, number, "Verify", checks: true, ("isAtRisk", "no"));
        await using var window = await OpenAsync(Role.Clerk, Health, Phone);
        await window.Page.GotoAsync($"/cases/{number}/act/Assess");
        await FillAsync(window.Page, "doctor", Doctor);
        await window.Page.GotoAsync("/cases/" + number);
        Assert.Single(await window.Page.EvaluateAsync<string[]>(Kept));
        await ActAsync(Health, number, "Assess", checks: false, [.. Activities.Select(a => (a, "able")), ("doctor", Doctor), ("institution", "虚构县人民医院")]);
        await window.Page.GotoAsync($"/cases/{number}/act/Assess");
        await window.Page.Locator(".notice.warn").First.WaitForAsync();
        Assert.Empty(await window.Page.EvaluateAsync<string[]>(Kept));
    }
}
