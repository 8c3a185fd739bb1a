using System.Text;
using Gongbao.Data.Identity;
using Microsoft.Playwright;

namespace Gongbao.Browser.Tests;

/// <summary>An application for care from a phone through every office, as people do it: with and without script.</summary>
public sealed class CareJourneyTests(CareCity city, Chromium chromium) : IClassFixture<CareCity>
{
    private const string Health = "health-990121", Agriculture = "agriculture-990121", Finance = "finance-990121";
    private static readonly View Desk = new("office"), Phone = new("phone", Phone: true), Bare = new("bare", Phone: true, Script: false);

    [Fact]
    public async Task An_application_from_a_phone_without_script_goes_through_every_office_to_the_first_payment_and_the_exit()
    {
        await city.StaffAsync();
        var number = await ApplyAsync(Bare, "99012119900305001X", "林小满");
        await ActAsync(CareCity.TownshipOffice, number, "Review", checks: false);
        await ActAsync(Agriculture, number, "Verify", checks: true, ("isAtRisk", "no"));
        await ActAsync(Health, number, "Assess", checks: false, [.. Activities.Select(a => (a, "unable")), ("doctor", "演示医生"), ("institution", "虚构县人民医院")]);
        await ActAsync(CareCity.Federation, number, "Review", checks: true, ("living", "100"), ("nursing", "100"), ("oldAge", "0"), ("subsistence", "545"), ("other", "0"), ("sources", "0"));
        await ActAsync(CareCity.TownshipOffice, number, "PostNotice", checks: false);
        await city.MoveToAsync(new DateOnly(2024, 6, 28));
        await ActAsync(CareCity.TownshipOffice, number, "EndNotice", checks: false);
        await ActAsync(Finance, number, "Approve", checks: true);
        await using (var mine = await OpenAsync(Role.Resident, null, Bare))
        {
            await mine.Page.GotoAsync("/my/cases/" + number);
            await mine.Page.GetByText("已通过").First.WaitForAsync();
        }
        await city.MoveToAsync(new DateOnly(2024, 7, 10));
        await PayAsync();
        await LeaveAsync("99012119900305001X");
    }

    [Fact]
    public async Task A_correction_is_brought_and_an_application_is_refused_with_reasons()
    {
        await city.StaffAsync();
        var number = await ApplyAsync(Phone, "990121198807120023", "何清河");
        await ActAsync(CareCity.TownshipOffice, number, "Return", checks: false, ("Reason", "残疾人证复印件\n银行卡复印件"));
        await using (var mine = await OpenAsync(Role.Resident, null, Phone))
        {
            await mine.Page.GotoAsync("/care/correct/" + number);
            await mine.Page.GetByText("残疾人证复印件").First.WaitForAsync();
            await mine.Page.Locator("main form button[type=submit]").First.ClickAsync();
            await mine.Page.WaitForURLAsync("**/check");
            await SubmitAsync(mine.Page, "submit");
            await mine.Page.WaitForURLAsync("**/my/cases/**");
        }
        await ActAsync(CareCity.TownshipOffice, number, "Disagree", checks: false, ("Reason", "家庭状况与名单不一致"));
        await ActAsync(CareCity.Federation, number, "Refuse", checks: true, ("Reason", "经核对不属于低保户"));
        await using var told = await OpenAsync(Role.Resident, null, Phone);
        await told.Page.GotoAsync("/my/cases/" + number);
        await told.Page.GetByText("经核对不属于低保户").First.WaitForAsync();
    }

    private static string[] Activities => ["eating", "dressing", "transfer", "walking", "toileting", "bathing"];

    /// <summary>Answers page after page, as a guardian; each page is looked at for what it asks.</summary>
    private async Task<string> ApplyAsync(View view, string identity, string name)
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
    private static async Task AnswerAsync(IPage page, params (string Field, string Value)[] answers)
    {
        foreach (var (field, value) in answers) await FillAsync(page, field, value);
        var before = page.Url;
        await SubmitAsync(page, "step");
        if (page.Url == before && await page.Locator("[name='Form.Seen']").CountAsync() > 0) await SubmitAsync(page, "step");
        Assert.True(page.Url != before, $"{before}: {string.Join(' ', await page.Locator(".wrong, .errors").AllInnerTextsAsync())}");
    }

    private static async Task FillAsync(IPage page, string field, string value)
    {
        var inputs = page.Locator($"main [name='Form.{field}']");
        if (await inputs.First.GetAttributeAsync("type") is "radio" or "checkbox") await page.Locator($"main [name='Form.{field}'][value='{value}']").CheckAsync();
        else await inputs.First.FillAsync(value);
    }

    private static Task SubmitAsync(IPage page, string form) => page.Locator($"main form:has(input[name='_handler'][value='{form}']) button[type=submit]").First.ClickAsync();

    /// <summary>Draft, check where the office has one, and issue, each by its own person in their own window.</summary>
    private async Task ActAsync(string unit, string number, string kind, bool checks, params (string Field, string Value)[] fields)
    {
        await using (var clerk = await OpenAsync(Role.Clerk, unit, Desk))
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

    private async Task PassAsync(Role role, string unit, string address, string form)
    {
        await using var window = await OpenAsync(role, unit, Desk);
        await window.Page.GotoAsync(address);
        await SubmitAsync(window.Page, form);
        await window.Page.Locator($"main form:has(input[name='_handler'][value='{form}'])").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    private async Task PayAsync()
    {
        string address;
        await using (var clerk = await OpenAsync(Role.Clerk, CareCity.Federation, Desk))
        {
            await clerk.Page.GotoAsync("/care/pay");
            await clerk.Page.Locator("[name='Form.County']").SelectOptionAsync(CareCity.County);
            await clerk.Page.Locator("[name='Form.Month']").FillAsync("2024-07");
            await SubmitAsync(clerk.Page, "draft");
            await clerk.Page.WaitForURLAsync("**/care/pay/*");
            address = new Uri(clerk.Page.Url).AbsolutePath;
        }
        await PassAsync(Role.Checker, CareCity.Federation, address, "check");
        await PassAsync(Role.Issuer, CareCity.Federation, address, "issue");
        await using var paid = await OpenAsync(Role.Clerk, CareCity.Federation, Desk);
        await paid.Page.GotoAsync(address);
        // 500 from July on, less the nursing subsidy of 100
        await paid.Page.GetByText("400").First.WaitForAsync();
    }

    /// <summary>A list of deaths proposes the exit; three persons decide it.</summary>
    private async Task LeaveAsync(string identity)
    {
        string address;
        await using (var clerk = await OpenAsync(Role.Clerk, CareCity.Federation, Desk))
        {
            await clerk.Page.GotoAsync("/care/recheck");
            await clerk.Page.Locator("[name='Form.Kind']").SelectOptionAsync("Deaths");
            await clerk.Page.Locator("[name='Form.County']").SelectOptionAsync(CareCity.County);
            await clerk.Page.Locator("[name='Form.File']").SetInputFilesAsync(new FilePayload { Name = "deaths.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes($"身份证号,死亡日期\n{identity},2024-07-05\n") });
            await SubmitAsync(clerk.Page, "list");
            await clerk.Page.WaitForURLAsync("**/care/recheck/*");
            address = new Uri(clerk.Page.Url).AbsolutePath;
        }
        foreach (var (role, act) in ((Role, string)[])[(Role.Clerk, "Draft"), (Role.Checker, "Check"), (Role.Issuer, "Issue")])
        {
            await using var window = await OpenAsync(role, CareCity.Federation, Desk);
            await window.Page.GotoAsync(address);
            await window.Page.Locator("[name='Form.Chosen']").First.CheckAsync();
            await window.Page.Locator($"button[name='Form.Act'][value='{act}']").ClickAsync();
            await window.Page.WaitForLoadStateAsync();
        }
        await using var left = await OpenAsync(Role.Clerk, CareCity.Federation, Desk);
        await left.Page.GotoAsync("/care/people?state=Exited");
        await left.Page.GetByRole(AriaRole.Link, new() { Name = "林*" }).First.WaitForAsync();
    }

    private async Task<Window> OpenAsync(Role role, string? unit, View view) => new(await city.PageOfAsync(chromium, role, unit, view));

    private sealed class Window(IPage page) : IAsyncDisposable
    {
        public IPage Page => page;

        public async ValueTask DisposeAsync() => await page.Context.CloseAsync();
    }
}
