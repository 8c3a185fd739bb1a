using System.Net;
using AngleSharp.Html.Dom;
using Gongbao.Casework.Cases;
using Gongbao.Casework.Contracts;
using Gongbao.Data;
using Gongbao.Data.Acts;
using Gongbao.Data.Identity;
using Gongbao.Platform.Access;
using Gongbao.Platform.Time;
using Gongbao.SignIn;
using Gongbao.Web.Tests.Cities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Web.Tests.Care;

/// <summary>A paper application entered by an office, all on one screen.</summary>
public sealed class OnPaperTests(City city) : IClassFixture<City>
{
    [Fact]
    public async Task A_paper_application_becomes_a_case_of_nobodys_account_with_a_receipt()
    {
        using var clerk = await ClerkAsync();
        var page = await clerk.GetAsync("/care/paper");
        var sent = await clerk.SubmitAsync(page, Applying.Form, Whole(Applying.Identity("99018119910601001")));
        Assert.Matches("^/cases/ZH990181-2024-[0-9]{5}/slip$", sent.Location!);
        Assert.Equal(sent.Location, (await clerk.SubmitAsync(page, Applying.Form, Whole(Applying.Identity("99018119910601001")))).Location);
        await using var scope = city.Services.CreateAsyncScope();
        var number = sent.Location!.Split('/')[2];
        Assert.Null((await scope.ServiceProvider.GetRequiredService<GongbaoDb>().Set<Case>().SingleAsync(c => c.Number == number, TestContext.Current.CancellationToken)).ApplicantId);
    }

    [Fact]
    public async Task All_that_is_missing_is_named_at_once_and_what_was_typed_stays()
    {
        using var clerk = await ClerkAsync();
        var page = await clerk.SubmitAsync(await clerk.GetAsync("/care/paper"), Applying.Form, ("Form.applicant.name", "试填人"), ("Form.applicant.identityNumber", "1"));
        Assert.True(page.Errors.Count > 10);
        Assert.Equal("1", page.Document.QuerySelector("#Form-applicant-identityNumber")!.GetAttribute("value"));
        Assert.Equal("试填人", page.Document.QuerySelector("#Form-applicant-name")!.GetAttribute("value"));
    }

    [Fact]
    public async Task What_was_asked_for_comes_to_the_counter_scans_by_kind_and_the_form_mended()
    {
        using var clerk = await ClerkAsync();
        var sent = await clerk.SubmitAsync(await clerk.GetAsync("/care/paper"), Applying.Form, Whole(Applying.Identity("99018119910602001")));
        var number = sent.Location!.Split('/')[2];
        Assert.Contains("补充附件", (await clerk.GetAsync(sent.Location!)).Text, StringComparison.Ordinal);
        var page = await clerk.GetAsync("/cases/" + number);
        Assert.Null(page.Document.QuerySelector($"a[href='/care/correct/{number}']"));
        Assert.Contains("户口簿", page.Document.QuerySelector("select[name='Form.Kind']")!.TextContent, StringComparison.Ordinal);
        await AttachAsync(clerk, page, "household-register");
        Assert.Contains("户口簿", (await clerk.GetAsync("/cases/" + number)).Document.QuerySelectorAll("main a[href^='/files/']").Select(a => a.TextContent));

        await ReturnAsync(number);
        Assert.NotNull((await clerk.GetAsync("/cases/" + number)).Document.QuerySelector($"a[href='/care/correct/{number}']"));
        var check = (await clerk.SubmitAsync(await clerk.GetAsync("/care/correct/" + number), Applying.Form)).Location!;
        await Applying.AnswerAsync(clerk, check[..check.LastIndexOf('/')], "address", ("Form.applicant.address.townshipCode", "990181001"), ("Form.applicant.address.village", "溪尾社区"));
        var done = await clerk.SubmitAsync(await clerk.GetAsync(check), Applying.Form);
        Assert.Equal("/cases/" + number, done.Location);
        Assert.Contains("溪尾社区", (await clerk.GetAsync(done.Location!)).Text, StringComparison.Ordinal);
        // an office that does not have the case brings nothing
        using var resident = await city.SignedInAsync(Role.Resident);
        Assert.Equal(HttpStatusCode.NotFound, (await resident.GetAsync("/care/correct/" + number)).Status);
    }

    [Fact]
    public async Task An_office_without_a_part_in_it_enters_nothing()
    {
        using var other = await city.SignedInAsync(Role.Clerk);
        var page = await other.GetAsync("/care/paper");
        Assert.Empty(page.Document.QuerySelectorAll("main form[method=post]"));
        Assert.Contains("不承办", page.Text, StringComparison.Ordinal);
    }

    // of the office that begins the procedure in the township
    private async Task<Visitor> ClerkAsync()
    {
        await using var scope = city.Services.CreateAsyncScope();
        var (db, cancel) = (scope.ServiceProvider.GetRequiredService<GongbaoDb>(), TestContext.Current.CancellationToken);
        var unit = scope.ServiceProvider.GetRequiredService<OfficeFinder>().Find("care", "first-review", "990181001", scope.ServiceProvider.GetRequiredService<CityClock>().Today)!.Unit.Id;
        if (!await db.Users.AnyAsync(u => u.UserName == "counter", cancel))
        {
            var user = new GongbaoUser { UserName = "counter", NormalizedUserName = "COUNTER", DisplayName = "窗口", PasswordHash = (await db.Users.OrderBy(u => u.UserName).FirstAsync(cancel)).PasswordHash, SecurityStamp = "x" };
            db.Add(user);
            db.Add(new RoleHolding { UserId = user.Id, Role = Role.Clerk, UnitId = unit, Since = new DateOnly(2020, 1, 1) });
            await db.SaveChangesAsync(cancel);
        }
        var visitor = city.Visitor();
        await visitor.SubmitAsync(await visitor.GetAsync("/sign-in"), Applying.Form, ("Form.User", "counter"), ("Form.Password", DemoAccounts.Password));
        return visitor;
    }

    private static async Task AttachAsync(Visitor clerk, WebPage page, string kind)
    {
        var form = page.Document.QuerySelector("form:has(input[value='attach'])")!;
        var content = new MultipartFormDataContent();
        foreach (var input in form.QuerySelectorAll("input[type=hidden]").Cast<IHtmlInputElement>()) content.Add(new StringContent(input.Value), input.Name!);
        content.Add(new StringContent(kind), "Form.Kind");
        content.Add(new ByteArrayContent([.. "%PDF-1.4\n"u8]), "Form.File", "户口簿.pdf");
        Assert.NotNull((await clerk.SendAsync(new HttpRequestMessage(HttpMethod.Post, page.Address) { Content = content })).Location);
    }

    private async Task ReturnAsync(string number)
    {
        await using var scope = city.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var (clock, cancel) = (services.GetRequiredService<CityClock>(), TestContext.Current.CancellationToken);
        var of = await services.GetRequiredService<GongbaoDb>().Set<Case>().AsNoTracking().SingleAsync(c => c.Number == number, cancel);
        CaseHand As(Role role) => new(new Actor(Guid.CreateVersion7().ToString(), role.ToString()), new HeldRole(Guid.CreateVersion7(), role, of.OwnerUnit, new RegionScope(of.Region)), clock.Now, clock.Today);
        Assert.Null((await services.GetRequiredService<MakeAct>().DraftAsync(of.Id, of.Version, new(CaseActKind.Return, null, "村名写错了"), As(Role.Clerk), cancel)).Refusal);
        Assert.Null((await services.GetRequiredService<MakeAct>().IssueAsync(of.Id, of.Version + 1, As(Role.Issuer), cancel)).Refusal);
    }

    [Fact]
    public async Task Only_those_who_draft_papers_enter_one()
    {
        using var resident = await city.SignedInAsync(Role.Resident);
        Assert.Equal(HttpStatusCode.Forbidden, (await resident.GetAsync("/care/paper")).Status);
    }

    private static (string, string)[] Whole(string identity) =>
    [
        .. Applying.Whole(identity).Where(s => s.Step != "papers").SelectMany(s => s.Answers), ("Form.applicant.consentsToProcessing", "true"),
    ];
}
