using System.Net;
using System.Text.Json;
using Gongbao.Casework.Cases;
using Gongbao.Casework.Contracts;
using Gongbao.Data;
using Gongbao.Data.Acts;
using Gongbao.Data.Identity;
using Gongbao.Data.Packs;
using Gongbao.Platform.Access;
using Gongbao.Platform.Time;
using Gongbao.Web.Tests.Cities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Web.Tests.Care;

/// <summary>What an applicant sees and does after handing in, what anybody sees of it, and objections to a notice.</summary>
public sealed class MyCasePageTests(City city) : IClassFixture<City>
{
    [Fact]
    public async Task A_case_shows_where_it_stands_to_its_applicant_and_is_not_there_for_others()
    {
        using var visitor = await Applying.SignedInAsync(city);
        var number = await Applying.HandInAsync(visitor, Applying.Identity("99018119900501001"));
        var page = await visitor.GetAsync("/my/cases/" + number);
        Assert.Contains("望溪街道办事处", page.Text, StringComparison.Ordinal);
        Assert.Equal(["提交申请", "乡镇（街道）初审"], page.Document.QuerySelectorAll(".timeline li.done strong, .timeline li.now strong").Select(e => e.TextContent));
        Assert.DoesNotContain("试填人", page.Document.Title + page.Address, StringComparison.Ordinal);
        using var other = await city.SignedInAsync(Role.Clerk);
        foreach (var below in (string[])["", "/slip", "/withdraw", $"/papers/{Guid.NewGuid()}", $"/papers/{Guid.NewGuid()}/docx"])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/my/cases/{number}{below}")).Status);
            Assert.StartsWith("/sign-in", (await city.Visitor().GetAsync($"/my/cases/{number}{below}")).Location, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_was_asked_for_is_mended_on_the_same_pages_and_the_case_goes_on()
    {
        using var visitor = await Applying.SignedInAsync(city);
        var number = await Applying.HandInAsync(visitor, Applying.Identity("99018119900502001"));
        await ReturnAsync(number, "户口簿没有上传\n村名写错了");
        var page = await visitor.GetAsync("/my/cases/" + number);
        Assert.Contains("村名写错了", page.Text, StringComparison.Ordinal);
        var correct = await visitor.GetAsync("/care/correct/" + number);
        Assert.Equal(2, correct.Document.QuerySelectorAll("main section li").Length);
        var check = (await visitor.SubmitAsync(correct, Applying.Form)).Location!;
        var draft = check[..check.LastIndexOf('/')];
        await Applying.AnswerAsync(visitor, draft, "address", ("Form.applicant.address.townshipCode", "990181001"), ("Form.applicant.address.village", "溪尾社区"));
        var sent = await visitor.SubmitAsync(await visitor.GetAsync(check), Applying.Form);
        Assert.Equal("/my/cases/" + number, sent.Location);
        Assert.Equal(CaseState.Open, (await CaseAsync(number)).State);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/care/correct/" + number)).Status);
    }

    [Fact]
    public async Task An_applicant_takes_it_back_once_and_rates_it_once()
    {
        using var visitor = await Applying.SignedInAsync(city);
        var number = await Applying.HandInAsync(visitor, Applying.Identity("99018119900503001"));
        var confirm = await visitor.GetAsync($"/my/cases/{number}/withdraw");
        var (first, second) = (await visitor.SubmitAsync(confirm, Applying.Form, ("Form.Reason", "搬走了")), await visitor.SubmitAsync(confirm, Applying.Form, ("Form.Reason", "搬走了")));
        Assert.Equal((first.Location, CaseState.Withdrawn), (second.Location, (await CaseAsync(number)).State));
        var over = await visitor.GetAsync("/my/cases/" + number);
        Assert.NotEmpty((await visitor.SubmitAsync(over, "form:has([name='Form.Stars'])")).Errors);
        await visitor.SubmitAsync(over, "form:has([name='Form.Stars'])", ("Form.Stars", "4"));
        var rated = await visitor.GetAsync("/my/cases/" + number);
        Assert.Null(rated.Document.QuerySelector("[name='Form.Stars']"));
        Assert.Contains("满意", rated.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Number_and_code_show_the_step_and_nothing_of_the_person_and_a_wrong_one_is_answered_like_one_that_is_not_there()
    {
        using var visitor = await Applying.SignedInAsync(city);
        var number = await Applying.HandInAsync(visitor, Applying.Identity("99018119900504001"));
        var code = (await visitor.GetAsync($"/my/cases/{number}/slip")).Document.QuerySelectorAll("main .mono")[1].TextContent;
        using var anybody = city.Visitor();
        var track = await anybody.GetAsync("/track");
        var found = await anybody.SubmitAsync(track, Applying.Form, ("Form.Number", number), ("Form.Code", code.ToLowerInvariant()));
        Assert.Contains("乡镇（街道）初审", found.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("试填人", found.Body, StringComparison.Ordinal);
        Assert.Equal("/track", found.Address);
        var wrong = await anybody.SubmitAsync(track, Applying.Form, ("Form.Number", number), ("Form.Code", "ABCD-EFGH"));
        var none = await anybody.SubmitAsync(track, Applying.Form, ("Form.Number", "ZH990181-2024-99999"), ("Form.Code", code));
        Assert.Equal(wrong.Errors, none.Errors);
    }

    [Fact]
    public async Task A_notice_shows_what_it_may_until_its_last_day_and_an_objection_is_a_case_of_its_own()
    {
        using var visitor = await Applying.SignedInAsync(city);
        var number = await Applying.HandInAsync(visitor, Applying.Identity("99018119900505001"));
        var today = city.Services.GetRequiredService<CityClock>().Today;
        var (stands, over) = (await NoticeAsync(number, today.AddDays(-1), today), await NoticeAsync(number, today.AddDays(-9), today.AddDays(-1)));
        using var anybody = city.Visitor();
        var list = await anybody.GetAsync("/notices");
        Assert.Contains("试*人", list.Text, StringComparison.Ordinal);
        Assert.Contains("居家照护", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(number, list.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("试*人", (await anybody.GetAsync("/notices?place=990121")).Text, StringComparison.Ordinal);
        Assert.Contains("试*人", (await anybody.GetAsync("/notices?place=990181001")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await anybody.GetAsync($"/notices/{stands}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await anybody.GetAsync($"/notices/{over}")).Status);
        Assert.StartsWith("/sign-in", (await anybody.GetAsync($"/notices/{stands}/object")).Location, StringComparison.Ordinal);

        var form = await visitor.GetAsync($"/notices/{stands}/object");
        Assert.Single((await visitor.SubmitAsync(form, Applying.Form)).Errors);
        var (first, second) = (await visitor.SubmitAsync(form, Applying.Form, ("Form.Text", "此人已搬走")), await visitor.SubmitAsync(form, Applying.Form, ("Form.Text", "此人已搬走")));
        Assert.Equal(first.Location, second.Location);
        Assert.StartsWith("/my/cases/YY990181-2024-", first.Location, StringComparison.Ordinal);
        var objection = await CaseAsync(first.Location!.Split('/')[3]);
        Assert.Equal(((await CaseAsync(number)).Id, "disabled-federation-990181"), (objection.ParentId, objection.OwnerUnit));
        var again = await visitor.SubmitAsync(await visitor.GetAsync($"/notices/{stands}/object"), Applying.Form, ("Form.Text", "再说一遍"));
        Assert.Contains(objection.Number, Assert.Single(again.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_applicant_objects_to_a_refusal_until_the_last_day_and_the_answer_is_due_by_the_rule()
    {
        using var visitor = await Applying.SignedInAsync(city);
        var number = await Applying.HandInAsync(visitor, Applying.Identity("99018119900506001"));
        Assert.Contains("只能对不予通过", (await visitor.GetAsync($"/my/cases/{number}/object")).Text, StringComparison.Ordinal);
        var today = city.Services.GetRequiredService<CityClock>().Today;
        await RefusedAsync(number, today.AddDays(-31));
        var late = await visitor.GetAsync($"/my/cases/{number}/object");
        Assert.Empty(late.Document.QuerySelectorAll("main form"));
        Assert.Contains("云府办发〔2023〕15号", late.Text, StringComparison.Ordinal);
        await RefusedAsync(number, today.AddDays(-30));
        Assert.NotNull((await visitor.GetAsync("/my/cases/" + number)).Document.QuerySelector($"a[href='/my/cases/{number}/object']"));
        var form = await visitor.GetAsync($"/my/cases/{number}/object");
        // the last day passes while the page is open
        await RefusedAsync(number, today.AddDays(-31));
        Assert.Contains("期限已过", Assert.Single((await visitor.SubmitAsync(form, Applying.Form, ("Form.Text", "我有新的证明"))).Errors), StringComparison.Ordinal);
        await RefusedAsync(number, today.AddDays(-30));
        var sent = await visitor.SubmitAsync(await visitor.GetAsync($"/my/cases/{number}/object"), Applying.Form, ("Form.Text", "我有新的证明"));
        Assert.StartsWith("/my/cases/YY990181-2024-", sent.Location, StringComparison.Ordinal);
        var objection = await CaseAsync(sent.Location!.Split('/')[3]);
        Assert.Equal((city.Services.GetRequiredService<Pack>().WorkingCalendar().AddWorkingDays(today, 15), "disabled-federation-990181"), (objection.Due, objection.OwnerUnit));
        using var other = await city.SignedInAsync(Role.Clerk);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/my/cases/{number}/object")).Status);
        // an office of the procedure that is objected to may take it over, and keeps it for the answer
        var issuer = Hand(Role.Issuer, "disabled-federation-990181");
        await MustAsync<MoveCase>(m => m.ReassignAsync(objection.Id, objection.Version, "civil-affairs-990181", "涉及低保", issuer, TestContext.Current.CancellationToken));
        await MustAsync<MakeAct>(m => m.DraftAsync(objection.Id, objection.Version + 1, new(CaseActKind.Review, null, "已核实"), Hand(Role.Clerk, "civil-affairs-990181"), TestContext.Current.CancellationToken));
        await MustAsync<MakeAct>(m => m.IssueAsync(objection.Id, objection.Version + 2, Hand(Role.Issuer, "civil-affairs-990181"), TestContext.Current.CancellationToken));
        Assert.Equal(("answer", "civil-affairs-990181"), (await CaseAsync(objection.Number)) is var answering ? (answering.Step, answering.OwnerUnit) : default);
    }

    private CaseHand Hand(Role role, string unit)
    {
        var clock = city.Services.GetRequiredService<CityClock>();
        return new(new Actor(Guid.CreateVersion7().ToString(), role.ToString()), new HeldRole(Guid.CreateVersion7(), role, unit, new RegionScope("990181")), clock.Now, clock.Today);
    }

    private async Task MustAsync<TAct>(Func<TAct, Task<CaseOutcome>> act) where TAct : notnull
    {
        await using var scope = city.Services.CreateAsyncScope();
        Assert.Null((await act(scope.ServiceProvider.GetRequiredService<TAct>())).Refusal);
    }

    private async Task RefusedAsync(string number, DateOnly day)
    {
        await using var scope = city.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<GongbaoDb>().Set<Case>().Where(c => c.Number == number)
            .ExecuteUpdateAsync(s => s.SetProperty(c => c.State, CaseState.Refused).SetProperty(c => c.ClosedOn, day), TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("/track")]
    [InlineData("/notices")]
    public async Task Public_pages_are_there_in_English(string address)
    {
        using var visitor = city.Visitor("en");
        Assert.DoesNotMatch("[一-鿿]", (await visitor.GetAsync(address)).Document.QuerySelector("main h1")!.TextContent);
    }

    private async Task<Case> CaseAsync(string number)
    {
        await using var scope = city.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<GongbaoDb>().Set<Case>().AsNoTracking().SingleAsync(c => c.Number == number, TestContext.Current.CancellationToken);
    }

    private async Task<Guid> NoticeAsync(string number, DateOnly from, DateOnly until)
    {
        var of = await CaseAsync(number);
        await using var scope = city.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GongbaoDb>();
        var notice = new PublicNotice
        {
            Id = Guid.CreateVersion7(), CaseId = of.Id, Procedure = of.Procedure, Region = of.Region, County = of.County, From = from, Until = until,
            Shown = JsonSerializer.Serialize(new Dictionary<string, string> { ["name"] = "试*人", ["village"] = "溪口社区", ["form"] = "Home" }),
        };
        db.Add(notice);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return notice.Id;
    }

    // the township asks for a correction: drafted by one, issued by another
    private async Task ReturnAsync(string number, string reason)
    {
        var of = await CaseAsync(number);
        await using var scope = city.Services.CreateAsyncScope();
        var acts = scope.ServiceProvider.GetRequiredService<MakeAct>();
        var clock = city.Services.GetRequiredService<CityClock>();
        CaseHand As(Role role) => new(new Actor(Guid.CreateVersion7().ToString(), role.ToString()), new HeldRole(Guid.CreateVersion7(), role, of.OwnerUnit, new RegionScope(of.Region)), clock.Now, clock.Today);
        var cancel = TestContext.Current.CancellationToken;
        Assert.Null((await acts.DraftAsync(of.Id, of.Version, new(CaseActKind.Return, null, reason), As(Role.Clerk), cancel)).Refusal);
        Assert.Null((await acts.IssueAsync(of.Id, (await CaseAsync(number)).Version, As(Role.Issuer), cancel)).Refusal);
    }
}
