using Gongbao.Data.Identity;
using Gongbao.Platform.Time;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Browser.Tests;

/// <summary>Somebody objects to a public notice: the case waits until the objection is answered.</summary>
public sealed class CareObjectionTests(CareCity city, Chromium chromium) : CareJourney(city, chromium), IClassFixture<CareCity>
{
    [Fact]
    public async Task An_objection_holds_the_case_until_it_is_answered_and_the_objector_is_told_why()
    {
        await City.StaffAsync();
        var number = await ApplyAsync(Phone, "990121197501010038", "沈立冬");
        await ToNoticeAsync(number);
        var objection = await ObjectAsync();
        await City.MoveToAsync(City.Services.GetRequiredService<CityClock>().Today.AddDays(13));
        await using (var clerk = await OpenAsync(Role.Clerk, CareCity.TownshipOffice, Desk))
        {
            await clerk.Page.GotoAsync($"/cases/{number}/act/EndNotice");
            await clerk.Page.Locator("button[name='Form.Step'][value='check']").ClickAsync();
            await clerk.Page.Locator("button[name='Form.Step'][value='do']").ClickAsync();
            await clerk.Page.WaitForURLAsync("**?done=*");
        }
        await using (var issuer = await OpenAsync(Role.Issuer, CareCity.TownshipOffice, Desk))
        {
            await issuer.Page.GotoAsync("/cases/" + number);
            await SubmitAsync(issuer.Page, "issue");
            await issuer.Page.GetByText("有异议尚未办结").First.WaitForAsync();
        }
        await ActAsync(CareCity.Federation, objection, "Review", checks: false, ("Reason", "已入户核实"));
        await ActAsync(CareCity.Federation, objection, "Refuse", checks: false, ("Reason", "经核实，家庭状况属实"));
        await PassAsync(Role.Issuer, CareCity.TownshipOffice, "/cases/" + number, "issue");
        await using var told = await OpenAsync(Role.Enterprise, null, Phone);
        await told.Page.GotoAsync("/my/cases/" + objection);
        await told.Page.GetByText("经核实，家庭状况属实").First.WaitForAsync();
    }

    private async Task<string> ObjectAsync()
    {
        await using var window = await OpenAsync(Role.Enterprise, null, Phone);
        await window.Page.GotoAsync("/notices");
        await window.Page.Locator("main table a[href^='/notices/']").First.ClickAsync();
        // nothing on the notice tells more than a neighbour may know
        Assert.DoesNotContain("19750101", await window.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await window.Page.Locator("main a[href$='/object']").ClickAsync();
        await window.Page.Locator("[name='Form.Text']").FillAsync("该户有固定收入，不属于低保户。");
        await SubmitAsync(window.Page, "object");
        await window.Page.WaitForURLAsync("**/slip");
        return window.Page.Url.Split('/')[^2];
    }
}
