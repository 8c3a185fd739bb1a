using System.Text;
using Gongbao.Data.Identity;
using Microsoft.Playwright;

namespace Gongbao.Browser.Tests;

/// <summary>An application for care from a phone through every office, as people do it: with and without script.</summary>
public sealed class CareJourneyTests(CareCity city, Chromium chromium) : CareJourney(city, chromium), IClassFixture<CareCity>
{
    [Fact]
    public async Task An_application_from_a_phone_without_script_goes_through_every_office_to_the_first_payment_and_the_exit()
    {
        await City.StaffAsync();
        var number = await ApplyAsync(Bare, "99012119900305001X", "林小满");
        await ToNoticeAsync(number);
        await City.MoveToAsync(new DateOnly(2024, 6, 28));
        await ActAsync(CareCity.TownshipOffice, number, "EndNotice", checks: false);
        await ActAsync(Finance, number, "Approve", checks: true);
        await using (var mine = await OpenAsync(Role.Resident, null, Bare))
        {
            await mine.Page.GotoAsync("/my/cases/" + number);
            await mine.Page.GetByText("已通过").First.WaitForAsync();
        }
        await City.MoveToAsync(new DateOnly(2024, 7, 10));
        await PayAsync();
        await LeaveAsync("99012119900305001X");
    }

    [Theory]
    [InlineData(true, "990121198807120023")]
    [InlineData(false, "990121198908130044")]
    public async Task A_correction_is_brought_and_an_application_is_refused_with_reasons(bool script, string identity)
    {
        await City.StaffAsync();
        (Office, var phone) = script ? (Desk, Phone) : (Plain, Bare);
        var number = await ApplyAsync(phone, identity, "何清河");
        await ActAsync(CareCity.TownshipOffice, number, "Return", checks: false, ("Reason", "残疾人证复印件\n银行卡复印件"));
        await using (var mine = await OpenAsync(Role.Resident, null, phone))
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
        await using var told = await OpenAsync(Role.Resident, null, phone);
        await told.Page.GotoAsync("/my/cases/" + number);
        await told.Page.GetByText("经核对不属于低保户").First.WaitForAsync();
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
}
