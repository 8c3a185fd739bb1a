using System.Net;
using Gongbao.Casework.KeepDraft;
using Gongbao.Data;
using Gongbao.Data.Identity;
using Gongbao.Web.Tests.Cities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Web.Tests.Care;

/// <summary>The application for the care subsidy, as the public fills it in without script.</summary>
public sealed class ApplyPageTests(City city) : IClassFixture<City>
{
    [Fact]
    public async Task Anybody_reads_who_can_apply_what_to_bring_and_what_is_kept_and_must_sign_in_to_begin()
    {
        using var visitor = city.Visitor();
        var page = await visitor.GetAsync("/care/apply");
        foreach (var said in new[] { "年满 18 周岁", "身份证", "保存多久", "需要登录" }) Assert.Contains(said, page.Text, StringComparison.Ordinal);
        Assert.Contains(page.Document.QuerySelectorAll("main a.cite"), a => a.GetAttribute("href")!.StartsWith("/gazette/", StringComparison.Ordinal));
        Assert.Null(page.Document.QuerySelector("main form"));
        Assert.StartsWith("/sign-in", (await visitor.GetAsync("/care/apply/0190197e-0000-7000-8000-000000000000/who")).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_consent_nothing_begins()
    {
        using var visitor = await Applying.SignedInAsync(city);
        var page = await visitor.SubmitAsync(await visitor.GetAsync("/care/apply"), Applying.Form);
        Assert.Contains("同意处理个人信息后才能开始", Assert.Single(page.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_of_somebody_else_and_one_that_is_not_there_are_answered_alike()
    {
        using var visitor = await Applying.SignedInAsync(city);
        using var other = await city.SignedInAsync(Role.Clerk);
        var draft = await Applying.BeginAsync(visitor);
        foreach (var step in new[] { "who", "papers", "check" })
        {
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync($"{draft}/{step}")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"{draft}/{step}")).Status);
        }
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(draft + "/nothing")).Status);
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_its_field_and_what_was_typed_stays()
    {
        using var visitor = await Applying.SignedInAsync(city);
        var draft = await Applying.BeginAsync(visitor);
        var page = await Applying.AnswerAsync(visitor, draft, "person", ("Form.applicant.name", "试填人"), ("Form.applicant.identityNumber", "990181199001010000"), ("Form.applicant.phone", "12"));
        Assert.Equal(2, page.Errors.Count);
        Assert.Contains("校验位不符", page.Errors[0], StringComparison.Ordinal);
        Assert.DoesNotContain("990181199001010000", string.Concat(page.Errors), StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("#Form-applicant-identityNumber[aria-invalid=true]"));
        var again = await visitor.GetAsync(draft + "/person");
        Assert.Equal("990181199001010000", again.Document.QuerySelector("#Form-applicant-identityNumber")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_category_that_the_certificates_number_does_not_show_is_asked_about_once_and_then_taken()
    {
        using var visitor = await Applying.SignedInAsync(city);
        var draft = await Applying.BeginAsync(visitor);
        var identity = Applying.Identity("99018119910101001");
        await Applying.AnswerAsync(visitor, draft, "person", ("Form.applicant.name", "试填人"), ("Form.applicant.identityNumber", identity), ("Form.applicant.phone", "13900000001"));
        (string, string)[] answers = [("Form.applicant.certificateNumber", identity + "41"), ("Form.applicant.kind", "mental"), ("Form.applicant.grade", "1")];
        var page = await visitor.SubmitAsync(await visitor.GetAsync(draft + "/certificate"), Applying.Form, answers);
        Assert.Contains("残疾类别与残疾证号第十九位所示的不一致", page.Text, StringComparison.Ordinal);
        Assert.Equal(draft + "/county", (await visitor.SubmitAsync(page, Applying.Form, answers)).Location);
    }

    [Fact]
    public async Task Handed_in_twice_it_is_one_case_and_the_draft_is_gone()
    {
        using var visitor = await Applying.SignedInAsync(city);
        var draft = await Applying.BeginAsync(visitor);
        await Applying.FillAsync(visitor, draft, Applying.Identity("99018119920202001"));
        var check = await visitor.GetAsync(draft + "/check");
        Assert.Contains("溪口社区", check.Text, StringComparison.Ordinal);
        var (first, second) = (await visitor.SubmitAsync(check, Applying.Form), await visitor.SubmitAsync(check, Applying.Form));
        Assert.Equal(first.Location, second.Location);
        Assert.Matches("^/my/cases/ZH990181-2024-[0-9]{5}/slip$", first.Location!);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(draft + "/check")).Status);
        var slip = await visitor.GetAsync(first.Location!);
        Assert.Matches("[2-9A-Z]{4}-[2-9A-Z]{4}", slip.Text);
        Assert.DoesNotContain("试填人", slip.Body, StringComparison.Ordinal);
        Assert.Contains(first.Location!.Split('/')[3], (await visitor.GetAsync("/my")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_has_an_open_case_is_told_its_number_and_anybody_else_only_that_it_cannot_be_handed_in_here()
    {
        var identity = Applying.Identity("99018119930303001");
        using var visitor = await Applying.SignedInAsync(city);
        var number = await Applying.HandInAsync(visitor, identity);
        Assert.Contains(number, Assert.Single((await TryAsync(visitor, identity)).Errors), StringComparison.Ordinal);
        using var other = await city.SignedInAsync(Role.Clerk);
        var told = Assert.Single((await TryAsync(other, identity)).Errors);
        Assert.DoesNotContain(number, told, StringComparison.Ordinal);
        Assert.Contains("窗口", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_is_listed_with_the_page_where_it_is_filled_in()
    {
        using var visitor = await Applying.SignedInAsync(city);
        var draft = await Applying.BeginAsync(visitor);
        var page = await visitor.GetAsync(draft + "/check");
        Assert.Contains(page.Document.QuerySelectorAll(".notice a"), a => a.GetAttribute("href") == draft + "/person?from=check");
        Assert.NotEmpty((await visitor.SubmitAsync(page, Applying.Form)).Errors);
        // from there it leads back
        var back = await visitor.SubmitAsync(await visitor.GetAsync(draft + "/who?from=check"), Applying.Form, ("Form.who", "self"));
        Assert.Equal(draft + "/check", back.Location);
    }

    [Fact]
    public async Task Photos_are_kept_with_the_draft_and_what_is_no_photo_is_refused_without_taking_the_others_away()
    {
        using var visitor = await Applying.SignedInAsync(city);
        var draft = await Applying.BeginAsync(visitor);
        var page = await UploadAsync(visitor, draft, ("Form.identity-card", "front.png", Png), ("Form.identity-card", "virus.exe", [77, 90, 1, 2]));
        Assert.Contains("virus.exe", Assert.Single(page.Errors), StringComparison.Ordinal);
        var paper = page.Document.QuerySelector("main li a[href^='/files/']")!;
        Assert.Equal("front.png", paper.TextContent);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(paper.GetAttribute("href")!)).Status);
        using var other = await city.SignedInAsync(Role.Clerk);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(paper.GetAttribute("href")!)).Status);
        var out1 = page.Document.QuerySelector("button[name='Form.Out']")!.GetAttribute("value")!;
        await visitor.SubmitAsync(page, Applying.Form, ("Form.Out", out1));
        Assert.Null((await visitor.GetAsync(draft + "/papers")).Document.QuerySelector("main li a[href^='/files/']"));
    }

    [Fact]
    public async Task A_draft_is_sealed_in_the_database_and_its_owner_may_delete_it()
    {
        using var visitor = await Applying.SignedInAsync(city);
        var draft = await Applying.BeginAsync(visitor);
        await Applying.AnswerAsync(visitor, draft, "person", ("Form.applicant.name", "只在草稿里"));
        var id = Guid.Parse(draft.Split('/')[3]);
        await using (var scope = city.Services.CreateAsyncScope())
        {
            var row = await scope.ServiceProvider.GetRequiredService<GongbaoDb>().Set<ApplicationDraft>().SingleAsync(d => d.Id == id, TestContext.Current.CancellationToken);
            Assert.DoesNotContain("只在草稿里", row.Content.Text, StringComparison.Ordinal);
        }
        var my = await visitor.GetAsync("/my");
        Assert.Equal("/my", (await visitor.SubmitAsync(my, $"form:has(a[href='{draft}/check'])")).Location);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(draft + "/who")).Status);
    }

    [Theory]
    [InlineData("/care/apply")]
    [InlineData("/my")]
    public async Task Every_page_is_there_in_English(string address)
    {
        using var visitor = city.Visitor("en");
        var page = await visitor.GetAsync("/sign-in");
        await visitor.SubmitAsync(page, "main form", ("Form.User", "resident"), ("Form.Password", "yunting-try-it"));
        Assert.DoesNotMatch("[一-鿿]", (await visitor.GetAsync(address)).Document.QuerySelector("main h1, main h2")!.TextContent);
    }

    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13];

    private static async Task<WebPage> TryAsync(Visitor visitor, string identity)
    {
        var draft = await Applying.BeginAsync(visitor);
        await Applying.FillAsync(visitor, draft, identity);
        return await visitor.SubmitAsync(await visitor.GetAsync(draft + "/check"), Applying.Form);
    }

    private static async Task<WebPage> UploadAsync(Visitor visitor, string draft, params (string Field, string Name, byte[] Content)[] files)
    {
        var page = await visitor.GetAsync(draft + "/papers");
        using var body = new MultipartFormDataContent();
        foreach (var hidden in page.Document.QuerySelectorAll("main form input[type=hidden]")) body.Add(new StringContent(hidden.GetAttribute("value") ?? ""), hidden.GetAttribute("name")!);
        body.Add(new StringContent("add"), "Form.Do");
        foreach (var (field, name, content) in files) body.Add(new ByteArrayContent(content), field, name);
        return await visitor.SendAsync(new HttpRequestMessage(HttpMethod.Post, draft + "/papers") { Content = body });
    }
}
