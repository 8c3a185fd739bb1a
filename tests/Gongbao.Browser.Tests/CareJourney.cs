using Gongbao.Data.Identity;
using Microsoft.Playwright;

namespace Gongbao.Browser.Tests;

/// <summary>What journeys of applications for care share: answering page after page, and acts of offices, each by its own person in their own window.</summary>
public abstract class CareJourney(CareCity city, Chromium chromium)
{
    private protected const string Health = "health-990121", Agriculture = "agriculture-990121", Finance = "finance-990121";
    private protected static readonly View Desk = new("office"), Plain = new("plain", Script: false), Phone = new("phone", Phone: true), Bare = new("bare", Phone: true, Script: false);

    /// <summary>What the people of offices look at their cases in.</summary>
    private protected View Office { get; set; } = Desk;

    private protected CareCity City => city;

    /// <summary>From the township to the notice.</summary>
    private protected async Task ToNoticeAsync(string number)
    {
        await ActAsync(CareCity.TownshipOffice, number, "Review", checks: false);
        await ActAsync(Agriculture, number, "Verify", checks: true, ("isAtRisk", "no"));
        await ActAsync(Health, number, "Assess", checks: false, [.. Activities.Select(a => (a, "unable")), ("doctor", "演示医生"), ("institution", "虚构县人民医院")]);
        await ActAsync(CareCity.Federation, number, "Review", checks: true, ("living", "100"), ("nursing", "100"), ("oldAge", "0"), ("subsistence", "545"), ("other", "0"), ("sources", "0"));
        await ActAsync(CareCity.TownshipOffice, number, "PostNotice", checks: false);
    }

    private protected static string[] Activities => ["eating", "dressing", "transfer", "walking", "toileting", "bathing"];

    /// <summary>Answers page after page, as a guardian; each page is looked at for what it asks.</summary>
    private protected async Task<string> ApplyAsync(View view, string identity, string name)
    {
        await using var window = await OpenAsync(Role.Resident, null, view);
        var page = window.Page;
        await page.GotoAsync("/care/apply");
        await page.Locator("[name='Form.Consent']").CheckAsync();
        await SubmitAsync(page, "start");
        await AnswerAsync(page, ("who", "guardian"));
        await AnswerAsync(page, ("applicant.name", name), ("applicant.identityNumber", identity), ("applicant.phone", "13800001234"));
        await AnswerAsync(page, ("applicant.certificateNumber", identity + "41"), ("applicant.kind", "physical"), ("applicant.grade", "1"));
        await AnswerAsync(page, ("applicant.registered", "yes"), ("applicant.address.countyCode", CareCity.County));
        await AnswerAsync(page, ("applicant.address.townshipCode", CareCity.Township), ("applicant.address.village", "桥头村"), ("applicant.address.house", "1号"));
        await AnswerAsync(page, ("applicant.subsistence", "yes"), ("applicant.atRisk", "no"), ("applicant.marginal", "no"), ("applicant.destitute", "no"), ("applicant.longTermCare", "no"));
        await AnswerAsync(page, ("service.service", "home"));
        await AnswerAsync(page, ("service.home.name", "林大山"), ("service.home.relation", "父亲"), ("service.home.phone", "13800005678"));
        await AnswerAsync(page, ("account.holder", "林大山"), ("account.bank", "云汀农村商业银行"), ("account.number", "6228480402564890018"));
        await AnswerAsync(page, ("agent.name", "林大山"), ("agent.relation", "父亲"), ("agent.identityNumber", "990121196001010010"), ("agent.phone", "13800005678"));
        await page.Locator("button[name='Form.Do'][value='next']").ClickAsync();
        await AnswerAsync(page, ("declaration.accepts", "true"), ("applicant.consentsToComparison", "true"), ("applicant.knowsOfNotice", "true"), ("declaration.signer", "林大山"));
        await page.WaitForURLAsync("**/check**");
        await SubmitAsync(page, "submit");
        await page.WaitForURLAsync("**/slip");
        return page.Url.Split('/')[^2];
    }

    /// <summary>Fills in a page and goes on; where the page asks to look again, it is looked at and confirmed.</summary>
    private protected static async Task AnswerAsync(IPage page, params (string Field, string Value)[] answers)
    {
        foreach (var (field, value) in answers) await FillAsync(page, field, value);
        var before = page.Url;
        await SubmitAsync(page, "step");
        if (page.Url == before && await page.Locator("[name='Form.Seen']").CountAsync() > 0) await SubmitAsync(page, "step");
        Assert.True(page.Url != before, $"{before}: {string.Join(' ', await page.Locator(".wrong, .errors").AllInnerTextsAsync())}");
    }

    private protected static async Task FillAsync(IPage page, string field, string value)
    {
        var inputs = page.Locator($"main [name='Form.{field}']");
        if (await inputs.First.GetAttributeAsync("type") is "radio" or "checkbox") await page.Locator($"main [name='Form.{field}'][value='{value}']").CheckAsync();
        else await inputs.First.FillAsync(value);
    }

    private protected static Task SubmitAsync(IPage page, string form) => page.Locator($"main form:has(input[name='_handler'][value='{form}']) button[type=submit]").First.ClickAsync();

    /// <summary>Draft, check where the office has one, and issue, each by its own person in their own window.</summary>
    private protected async Task ActAsync(string unit, string number, string kind, bool checks, params (string Field, string Value)[] fields)
    {
        await using (var clerk = await OpenAsync(Role.Clerk, unit, Office))
        {
            await clerk.Page.GotoAsync($"/cases/{number}/act/{kind}");
            foreach (var (field, value) in fields) await FillAsync(clerk.Page, field, value);
            await clerk.Page.Locator("button[name='Form.Step'][value='check']").ClickAsync();
            await clerk.Page.Locator("button[name='Form.Step'][value='do']").ClickAsync();
            await clerk.Page.WaitForURLAsync("**?done=*");
        }
        if (checks) await PassAsync(Role.Checker, unit, "/cases/" + number, "check");
        await PassAsync(Role.Issuer, unit, "/cases/" + number, "issue");
    }

    private protected async Task PassAsync(Role role, string unit, string address, string form)
    {
        await using var window = await OpenAsync(role, unit, Office);
        await window.Page.GotoAsync(address);
        await SubmitAsync(window.Page, form);
        await window.Page.Locator($"main form:has(input[name='_handler'][value='{form}'])").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    private protected async Task<Window> OpenAsync(Role role, string? unit, View view) => new(await City.PageOfAsync(chromium, role, unit, view));

    private protected sealed class Window(IPage page) : IAsyncDisposable
    {
        public IPage Page => page;

        public async ValueTask DisposeAsync() => await page.Context.CloseAsync();
    }
}
