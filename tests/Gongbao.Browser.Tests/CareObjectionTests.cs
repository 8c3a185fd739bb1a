using Gongbao.Data.Identity;
using Gongbao.Platform.Time;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Browser.Tests;

/// <summary>Somebody objects to a public notice: the case waits until the objection is answered.</summary>
public sealed class CareObjectionTests(CareCity city, Chromium chromium) : CareJourney(city, chromium), IClassFixture<CareCity>
{
    [Theory]
    [InlineData(true, "990121197501010038", "19750101")]
    [InlineData(false, "990121197602020059", "19760202")]
    public async Task An_objection_holds_the_case_until_it_is_answered_and_the_objector_is_told_why(bool script, string identity, string birth)
    {
        await City.StaffAsync();
        (Office, var phone) = script ? (Desk, Phone) : (Plain, Bare);
        var number = await ApplyAsync(phone, identity, "沈立冬");
        await ToNoticeAsync(number);
        var objection = await ObjectAsync(phone, birth);
        await City.MoveToAsync(City.Services.GetRequiredService<CityClock>().Today.AddDays(13));
        await using (var clerk = await OpenAsync(Role.Clerk, CareCity.TownshipOffice, Office))
        {
            await clerk.Page.GotoAsync($"/cases/{number}/act/EndNotice");
            await clerk.Page.Locator("button[name='Form.Step'][value='check']").ClickAsync();
            await clerk.Page.Locator("button[name='Form.Step'][value='do']").ClickAsync();
            await clerk.Page.WaitForURLAsync("**?done=*");
        }
        await using (var issuer = await OpenAsync(Role.Issuer, CareCity.TownshipOffice, Office))
        {
            await issuer.Page.GotoAsync("/cases/" + number);
            await SubmitAsync(issuer.Page, "issue");
            await issuer.Page.GetByText("有异议尚未办结").First.WaitForAsync();
        }
        await ActAsync(CareCity.Federation, objection, "Review", checks: false, ("Reason", "已入户核实"));
        await ActAsync(CareCity.Federation, objection, "Refuse", checks: false, ("Reason", "经核实，家庭状况属实"));
        await PassAsync(Role.Issuer, CareCity.TownshipOffice, "/cases/" + number, "issue");
        await using var told = await OpenAsync(Role.Enterprise, null, phone);
        await told.Page.GotoAsync("/my/cases/" + objection);
        await told.Page.GetByText("经核实，家庭状况属实").First.WaitForAsync();
    }

    private async Task<string> ObjectAsync(View phone, string birth)
    {
        await using var window = await OpenAsync(Role.Enterprise, null, phone);
        await window.Page.GotoAsync("/notices");
        await window.Page.Locator("main table a[href^='/notices/']").First.ClickAsync();
        // nothing on the notice tells more than a neighbour may know
        Assert.DoesNotContain(birth, await window.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await window.Page.Locator("main a[href$='/object']").ClickAsync();
        await window.Page.Locator("[name='Form.Text']").FillAsync("该户有固定收入，不属于低保户。");
        await SubmitAsync(window.Page, "object");
        await window.Page.WaitForURLAsync("**/slip");
        return window.Page.Url.Split('/')[^2];
    }
}
