using System.Net;
using Gongbao.Casework.Contracts;
using Gongbao.Data.Audit;
using Gongbao.Data.Identity;
using Gongbao.Web.Tests.Cities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Web.Tests.Casework;

/// <summary>A case through its page: draft, check, issue by three persons; what it shows, and to whom it is there.</summary>
public sealed class CasePageTests(CaseCity city) : IClassFixture<CaseCity>
{
    [Fact]
    public async Task A_review_goes_from_draft_to_issue_and_the_case_goes_on()
    {
        var number = await city.SubmitAsync("赵灵均");
        var address = $"/cases/{number}";
        using var clerk = await city.AsAsync(Role.Clerk);
        var act = await clerk.GetAsync(Assert.Single((await clerk.GetAsync(address)).Document.QuerySelectorAll("main nav a.btn:not(.quiet)")).GetAttribute("href")!);
        var wrong = await clerk.SubmitAsync(act, "form.act", ("Form.amount", "很多"), ("Form.Step", "check"));
        Assert.Single(wrong.Errors);
        Assert.Equal("很多", wrong.Document.QuerySelector("[name='Form.amount']")!.GetAttribute("value"));
        var check = await clerk.SubmitAsync(wrong, "form.act", ("Form.amount", "650"), ("Form.Reason", "情况属实"), ("Form.Step", "check"));
        Assert.Equal("650", check.Document.QuerySelector("fieldset[disabled] input")!.GetAttribute("value"));
        Assert.Contains("经审核、签发后生效", check.Text, StringComparison.Ordinal);
        var drafted = await clerk.SubmitAsync(check, "form.act", ("Form.Step", "do"));
        Assert.StartsWith(address, drafted.Location, StringComparison.Ordinal);
        Assert.Equal(drafted.Location, (await clerk.SubmitAsync(check, "form.act", ("Form.Step", "do"))).Location);
        Assert.Equal(DraftStage.Drafted, (await city.CaseAsync(number)).Stage);

        await PressAsync(Role.Checker, address, "check");
        var issued = await PressAsync(Role.Issuer, address, "issue");
        Assert.Equal("visit", (await city.CaseAsync(number)).Step);
        Assert.Contains("已签发", issued.Text, StringComparison.Ordinal);
        Assert.Contains("情况属实", issued.Document.QuerySelector(".timeline")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_of_another_county_is_not_there_on_any_of_its_pages()
    {
        var number = await city.SubmitAsync(county: "990121");
        using var clerk = await city.AsAsync(Role.Clerk);
        foreach (var address in (string[])[$"/cases/{number}", $"/cases/{number}/act/Review", $"/cases/{number}/papers/{Guid.NewGuid()}", $"/cases/{number}/papers/{Guid.NewGuid()}/docx", "/cases/T990181-2099-00001", "/cases/T990181-2099-00001/act/Review"])
            Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetAsync(address)).Status);
        using var issuer = await city.AsAsync(Role.Issuer);
        Assert.Equal(HttpStatusCode.NotFound, (await issuer.GetAsync($"/cases/{number}/reassign")).Status);
        using var theirs = await city.AsAsync(Role.Clerk, PageProcedure.Elsewhere);
        Assert.Equal(HttpStatusCode.OK, (await theirs.GetAsync($"/cases/{number}")).Status);
    }

    [Fact]
    public async Task Whoever_does_not_work_on_cases_is_refused_and_a_visitor_is_led_to_sign_in()
    {
        var number = await city.SubmitAsync();
        using var supervisor = await city.City.SignedInAsync(Role.Supervisor);
        Assert.Equal(HttpStatusCode.Forbidden, (await supervisor.GetAsync($"/cases/{number}")).Status);
        using var visitor = city.City.Visitor();
        Assert.StartsWith("/sign-in", (await visitor.GetAsync($"/cases/{number}")).Location, StringComparison.Ordinal);
        using var checker = await city.AsAsync(Role.Checker);
        Assert.Equal(HttpStatusCode.Forbidden, (await checker.GetAsync($"/cases/{number}/act/Review")).Status);
        using var clerk = await city.AsAsync(Role.Clerk);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetAsync($"/cases/{number}/act/nonsense")).Status);
    }

    [Fact]
    public async Task Opening_a_case_is_written_down_and_its_address_and_title_do_not_name_the_person()
    {
        var number = await city.SubmitAsync("钱望舒");
        var id = (await city.CaseAsync(number)).Id.ToString();
        using var clerk = await city.AsAsync(Role.Clerk);
        var page = await clerk.GetAsync($"/cases/{number}");
        Assert.Contains("钱望舒", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("钱", page.Document.Title, StringComparison.Ordinal);
        Assert.Contains("自", page.Document.QuerySelector("dl.facts")!.TextContent, StringComparison.Ordinal);
        await city.City.Services.GetRequiredService<ReadingLog>().StopAsync(TestContext.Current.CancellationToken);
        Assert.Equal(1, await city.ReadAsync(db => db.Set<AuditRow>().CountAsync(r => r.Kind == "case.read" && r.SubjectId == id)));
    }

    [Fact]
    public async Task A_draft_given_back_shows_the_reason_and_what_was_filled_in()
    {
        var number = await city.DraftedAsync();
        using var checker = await city.AsAsync(Role.Checker);
        var page = await checker.GetAsync($"/cases/{number}");
        Assert.Equal("600", page.Document.QuerySelector("fieldset[disabled] input")!.GetAttribute("value"));
        Assert.Single((await checker.SubmitAsync(page, "form:has(input[value='back'])")).Errors);
        Assert.NotNull((await checker.SubmitAsync(page, "form:has(input[value='back'])", ("Form.BackReason", "金额有误"))).Location);
        using var clerk = await city.AsAsync(Role.Clerk);
        Assert.Contains("退回经办", (await clerk.GetAsync("/desk")).Text, StringComparison.Ordinal);
        var again = await clerk.GetAsync($"/cases/{number}/act/Review");
        Assert.Contains("金额有误", again.Text, StringComparison.Ordinal);
        Assert.Equal("600", again.Document.QuerySelector("[name='Form.amount']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Of_two_at_once_the_second_is_told()
    {
        var number = await city.DraftedAsync();
        using var checker = await city.AsAsync(Role.Checker);
        var (first, second) = (await checker.GetAsync($"/cases/{number}"), await checker.GetAsync($"/cases/{number}"));
        Assert.NotNull((await checker.SubmitAsync(first, "form:has(input[value='back'])", ("Form.BackReason", "先退回"))).Location);
        Assert.Single((await checker.SubmitAsync(second, "form:has(input[value='check'])")).Errors);
        Assert.Equal(DraftStage.None, (await city.CaseAsync(number)).Stage);
    }

    [Fact]
    public async Task A_correction_lists_what_is_missing_one_a_line()
    {
        var number = await city.SubmitAsync();
        using var clerk = await city.AsAsync(Role.Clerk);
        var page = await clerk.GetAsync($"/cases/{number}/act/Return");
        Assert.Single((await clerk.SubmitAsync(page, "form.act", ("Form.Step", "check"))).Errors);
        var check = await clerk.SubmitAsync(page, "form.act", ("Form.Reason", "户口簿\n残疾人证"), ("Form.Step", "check"));
        Assert.Equal(["户口簿", "残疾人证"], check.Document.QuerySelectorAll("form.act > ul li").Select(l => l.TextContent));
        var edit = await clerk.SubmitAsync(check, "form.act", ("Form.Step", "edit"));
        Assert.Equal("户口簿\n残疾人证", edit.Document.QuerySelector("textarea")!.TextContent.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_granted_case_shows_decision_and_frozen_paper_and_takes_the_stamped_scan_once()
    {
        var number = await city.GrantedAsync();
        using var clerk = await city.AsAsync(Role.Clerk);
        var page = await clerk.GetAsync($"/cases/{number}");
        Assert.Contains("符合条件", page.Text, StringComparison.Ordinal);
        var links = page.Document.QuerySelectorAll("a[href*='/papers/']").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Contains("issuer", (await clerk.GetAsync(links[0])).Text, StringComparison.Ordinal);
        Assert.Equal([1, 2, 3], (await clerk.GetAsync(links[1])).Bytes);

        Assert.Contains("请选择文件", Assert.Single((await SendAsync(clerk, page, "stamp-", null)).Errors), StringComparison.Ordinal);
        Assert.Contains("不接受此类文件", Assert.Single((await SendAsync(clerk, page, "stamp-", "MZ"u8.ToArray())).Errors), StringComparison.Ordinal);
        var done = await SendAsync(clerk, page, "stamp-", "%PDF-1.7 scan"u8.ToArray());
        Assert.NotNull(done.Location);
        var after = await clerk.GetAsync(done.Location!);
        Assert.Null(after.Document.QuerySelector("form:has(input[value^='stamp-'])"));
        var scan = after.Document.QuerySelector("a[href^='/files/']")!.GetAttribute("href")!;
        Assert.Equal("%PDF-1.7 scan"u8.ToArray(), (await clerk.GetAsync(scan)).Bytes);
        using var elsewhere = await city.AsAsync(Role.Clerk, PageProcedure.Elsewhere);
        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.GetAsync(scan)).Status);
        using var editor = await city.City.SignedInAsync(Role.Editor);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetAsync(scan)).Status);
    }

    [Fact]
    public async Task A_case_handed_to_an_office_that_takes_no_part_stays()
    {
        var number = await city.SubmitAsync();
        using var issuer = await city.AsAsync(Role.Issuer);
        var page = await issuer.GetAsync($"/cases/{number}/reassign");
        Assert.Single((await issuer.SubmitAsync(page, "main form", ("Form.Reason", "管辖有误"))).Errors);
        Assert.Single((await issuer.SubmitAsync(page, "main form", ("Form.Unit", PageProcedure.Elsewhere), ("Form.Reason", "管辖有误"))).Errors);
        Assert.Equal(PageProcedure.Office, (await city.CaseAsync(number)).OwnerUnit);
    }

    [Fact]
    public async Task English_pages_have_no_word_of_the_office_left_in_Chinese()
    {
        var number = await city.DraftedAsync();
        using var checker = await city.AsAsync(Role.Checker);
        var page = await checker.GetAsync($"/cases/{number}?culture=en");
        Assert.Contains("Pass the check", page.Text, StringComparison.Ordinal);
        Assert.Contains("working days", page.Text, StringComparison.Ordinal);
    }

    private async Task<WebPage> PressAsync(Role role, string address, string form)
    {
        using var person = await city.AsAsync(role);
        var answer = await person.SubmitAsync(await person.GetAsync(address), $"form:has(input[value='{form}'])");
        Assert.True(answer.Location is not null, string.Join(' ', answer.Errors));
        return await person.GetAsync(answer.Location!);
    }

    private static async Task<WebPage> SendAsync(Visitor visitor, WebPage page, string handler, byte[]? file)
    {
        var form = page.Document.QuerySelector($"form:has(input[value^='{handler}'])")!;
        using var content = new MultipartFormDataContent();
        foreach (var input in form.QuerySelectorAll("input[type=hidden]")) content.Add(new StringContent(input.GetAttribute("value") ?? ""), input.GetAttribute("name")!);
        if (file is not null) content.Add(new ByteArrayContent(file), form.QuerySelector("input[type=file]")!.GetAttribute("name")!, "扫描件.pdf");
        return await visitor.SendAsync(new HttpRequestMessage(HttpMethod.Post, page.Address) { Content = content });
    }
}
