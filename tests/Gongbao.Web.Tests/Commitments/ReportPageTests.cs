using System.Net;
using Gongbao.Commitments.Register;
using Gongbao.Data.Identity;
using Gongbao.Web.Tests.Cities;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Web.Tests.Commitments;

/// <summary>Reporting through its page: draft, check, issue by three persons, accept or return by the supervision office, correction.</summary>
public sealed class ReportPageTests(RegisterCity city) : IClassFixture<RegisterCity>
{
    [Fact]
    public async Task A_report_goes_from_draft_to_acceptance_and_is_corrected_afterwards()
    {
        var (number, period) = await city.OwingAsync("要报告的目标");
        var address = $"/commitments/{number}/report/{period}";
        using var clerk = await city.AsAsync(Role.Clerk);
        Assert.Contains("要报告的目标", (await clerk.GetAsync("/desk")).Text, StringComparison.Ordinal);
        var form = await clerk.GetAsync(address);
        var wrong = await DraftAsync(clerk, form, ("Form.Value", "很多"));
        Assert.Equal(2, wrong.Errors.Count);
        Assert.Equal("很多", wrong.Document.QuerySelector("[name='Form.Value']")!.GetAttribute("value"));
        var drafted = await DraftAsync(clerk, wrong, ("Form.Value", "120.5"), ("Form.Text", "进展顺利"));
        Assert.StartsWith(address, drafted.Location, StringComparison.Ordinal);
        Assert.Null((await clerk.GetAsync(address)).Document.QuerySelector("form:has(input[value='issue'])"));

        await PressAsync(Role.Checker, address, "check");
        await PressAsync(Role.Issuer, address, "issue");
        Assert.Equal(ItemStatus.UnderReview, (await city.ItemAsync(number)).Status);
        using var officer = await city.AsAsync(Role.Supervisor);
        var waiting = await officer.GetAsync($"{address}?unit={RegisterCity.Office}");
        var done = await officer.SubmitAsync(waiting, "form:has(input[value='accept'])");
        Assert.NotNull(done.Location);
        Assert.Equal(done.Location, (await officer.SubmitAsync(waiting, "form:has(input[value='accept'])")).Location);
        Assert.Equal(120.5m, (await city.ItemAsync(number)).LatestValue);

        Assert.Null((await clerk.GetAsync(address)).Document.QuerySelector("form:has(input[value='draft'])"));
        var correct = await clerk.GetAsync(address + "?correct=yes");
        Assert.NotNull((await DraftAsync(clerk, correct, ("Form.Value", "121"), ("Form.Text", "更正数据"))).Location);
        Assert.Contains("更正（第2稿）", (await clerk.GetAsync(address)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_returned_report_shows_the_reason_and_is_drafted_again()
    {
        var (number, period) = await city.OwingAsync("要退回的目标");
        var address = $"/commitments/{number}/report/{period}";
        using var clerk = await city.AsAsync(Role.Clerk);
        await DraftAsync(clerk, await clerk.GetAsync(address), ("Form.Text", "初稿"));
        await PressAsync(Role.Checker, address, "check");
        await PressAsync(Role.Issuer, address, "issue");
        using var officer = await city.AsAsync(Role.Supervisor);
        var page = await officer.GetAsync($"{address}?unit={RegisterCity.Office}");
        Assert.Single((await officer.SubmitAsync(page, "form:has(input[value='return'])")).Errors);
        Assert.NotNull((await officer.SubmitAsync(page, "form:has(input[value='return'])", ("Form.Reason", "缺少数据"))).Location);
        var back = await clerk.GetAsync(address);
        Assert.Contains("缺少数据", back.Document.QuerySelector(".notice.warn")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await DraftAsync(clerk, back, ("Form.Text", "补充数据"), ("Form.Value", "100"))).Location);
    }

    [Fact]
    public async Task Another_units_report_can_be_read_in_scope_but_not_written()
    {
        var (number, period) = await city.OwingAsync("别的单位的目标", RegisterCity.Other);
        using var clerk = await city.AsAsync(Role.Clerk);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetAsync($"/commitments/{number}/report/{period}")).Status);
        var page = await clerk.GetAsync($"/commitments/{number}/report/{period}?unit={RegisterCity.Other}");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Empty(page.Document.QuerySelectorAll("main form"));
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetAsync($"/commitments/{number}/report/1999-01?unit={RegisterCity.Other}")).Status);
    }

    [Fact]
    public async Task Several_are_accepted_at_once_and_one_that_was_decided_meanwhile_does_not_hold_up_the_others()
    {
        var items = new List<(string Number, string Period)>();
        using var clerk = await city.AsAsync(Role.Clerk);
        foreach (var title in (string[])["批量甲", "批量乙"])
        {
            var (number, period) = await city.OwingAsync(title);
            items.Add((number, period));
            await DraftAsync(clerk, await clerk.GetAsync($"/commitments/{number}/report/{period}"), ("Form.Text", title), ("Form.Value", "10"));
            await PressAsync(Role.Checker, $"/commitments/{number}/report/{period}", "check");
            await PressAsync(Role.Issuer, $"/commitments/{number}/report/{period}", "issue");
        }
        using var officer = await city.AsAsync(Role.Supervisor);
        var page = await officer.GetAsync("/commitments/reports");
        Assert.Contains("至少勾选", Assert.Single((await officer.SubmitAsync(page, "main form")).Errors), StringComparison.Ordinal);
        Assert.NotNull((await officer.SubmitAsync(await officer.GetAsync($"/commitments/{items[0].Number}/report/{items[0].Period}?unit={RegisterCity.Office}"), "form:has(input[value='accept'])")).Location);
        var results = await PickAllAsync(officer, page, items.Select(i => i.Number));
        Assert.Contains("采纳1份，未办1份", results.Text, StringComparison.Ordinal);
        Assert.Contains("采纳1份，未办1份", (await PickAllAsync(officer, page, items.Select(i => i.Number))).Text, StringComparison.Ordinal);
        Assert.Equal(10, (await city.ItemAsync(items[1].Number)).LatestValue);
    }

    private async Task PressAsync(Role role, string address, string form)
    {
        using var person = await city.AsAsync(role);
        var answer = await person.SubmitAsync(await person.GetAsync(address), $"form:has(input[value='{form}'])");
        Assert.True(answer.Location is not null, string.Join(' ', answer.Errors));
    }

    private static async Task<WebPage> DraftAsync(Visitor visitor, WebPage page, params (string Name, string Value)[] fields)
    {
        var form = page.Document.QuerySelector("form:has(input[value='draft'])")!;
        var content = new MultipartFormDataContent();
        foreach (var input in form.QuerySelectorAll("input[type=hidden]")) content.Add(new StringContent(input.GetAttribute("value") ?? ""), input.GetAttribute("name")!);
        foreach (var (name, value) in fields) content.Add(new StringContent(value), name);
        return await visitor.SendAsync(new HttpRequestMessage(HttpMethod.Post, page.Address) { Content = content });
    }

    private static Task<WebPage> PickAllAsync(Visitor officer, WebPage page, IEnumerable<string> numbers)
    {
        var fields = page.Document.QuerySelectorAll("main form input[type=hidden]").Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value") ?? ""))
            .Concat(page.Document.QuerySelectorAll("input[name='Form.Pick']").Select(i => i.GetAttribute("value")!).Where(v => numbers.Any(n => v.Contains(n, StringComparison.Ordinal))).Select(v => KeyValuePair.Create("Form.Pick", v)));
        return officer.SendAsync(new HttpRequestMessage(HttpMethod.Post, page.Address) { Content = new FormUrlEncodedContent(fields) });
    }
}
