using System.Net;
using AngleSharp.Html.Dom;
using Gongbao.Commitments.Register;
using Gongbao.Commitments.ReviewProposals;
using Gongbao.Data;
using Gongbao.Data.Identity;
using Gongbao.Web.Tests.Cities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Web.Tests.Commitments;

/// <summary>The review of proposals, as an editor or an officer goes through it without script.</summary>
public sealed class ReviewTests(City city) : IClassFixture<City>
{
    private static string Address(string number) => "/commitments/review/" + Uri.EscapeDataString(number);

    private const string Plan = "云府发〔2023〕9号", Tasks = "云府办发〔2023〕21号", Housing = "云府办发〔2023〕18号";

    [Fact]
    public async Task Whoever_does_not_review_is_refused()
    {
        using var clerk = await city.SignedInAsync(Role.Clerk);
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.GetAsync("/commitments/review")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.GetAsync(Address(Plan))).Status);
        using var visitor = city.Visitor();
        Assert.StartsWith("/sign-in", (await visitor.GetAsync(Address(Plan))).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_document_is_a_404_that_says_what_was_asked_for()
    {
        using var editor = await city.SignedInAsync(Role.Editor);
        var page = await editor.GetAsync(Address("云府发〔1999〕1号"));
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains("云府发〔1999〕1号", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_leads_to_the_documents_and_tells_how_far_each_has_come()
    {
        using var editor = await city.SignedInAsync(Role.Editor);
        var list = await editor.GetAsync("/commitments/review?state=Unopened");
        Assert.NotEmpty(list.Document.QuerySelectorAll("main tbody tr"));
        await editor.GetAsync(Address(Tasks));
        Assert.Contains(Tasks, (await editor.GetAsync("/commitments/review?state=Open")).Text, StringComparison.Ordinal);
        Assert.Contains("份文件的提案待核对", (await editor.GetAsync("/desk")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_text_stands_beside_the_proposal_with_its_parts_named()
    {
        using var editor = await city.SignedInAsync(Role.Editor);
        var page = await editor.GetAsync(Address(Plan) + "?kind=Target");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        var value = page.Document.QuerySelector(".marked mark.value");
        Assert.NotNull(value);
        Assert.Equal("数值", value.QuerySelector("sup")!.TextContent);
        Assert.NotEmpty(page.Document.QuerySelectorAll(".review .now dl dd"));
        Assert.Contains("为什么提为提案", page.Text, StringComparison.Ordinal);
        Assert.Equal(page.Document.QuerySelectorAll("[id]").Length, page.Document.QuerySelectorAll("[id]").Select(e => e.Id).Distinct().Count());
    }

    [Fact]
    public async Task Accepting_leads_to_the_next_and_a_form_sent_twice_is_answered_like_the_first()
    {
        using var officer = await city.SignedInAsync(Role.Supervisor);
        var page = await officer.GetAsync(Address(Tasks) + "?kind=Task");
        var id = IdOf(page);
        var first = await officer.SubmitAsync(page, "form:has([data-key=a])", ("Form.Do", "accept"));
        Assert.Equal(HttpStatusCode.Redirect, first.Status);
        Assert.DoesNotContain(id.ToString(), first.Location, StringComparison.Ordinal);
        var second = await officer.SubmitAsync(page, "form:has([data-key=a])", ("Form.Do", "accept"));
        Assert.Equal(HttpStatusCode.Redirect, second.Status);
        var row = await FindAsync(id);
        Assert.Equal(ProposalState.Accepted, row.State);
        await using var scope = city.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GongbaoDb>();
        Assert.Equal(1, await db.Set<CommitmentSource>().CountAsync(s => s.ItemId == row.ItemId, TestContext.Current.CancellationToken));
        var shown = await officer.GetAsync($"{Address(Tasks)}?at={id}");
        Assert.Contains("已立项", shown.Document.QuerySelector(".now")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("提案已核对", (await officer.GetAsync("/gazette/" + Uri.EscapeDataString(Tasks))).Document.QuerySelector(".margin")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_pack_has_registered_is_merged_and_not_doubled()
    {
        using var officer = await city.SignedInAsync(Role.Supervisor);
        var page = await officer.GetAsync(Address(Tasks) + "?kind=Task&flag=Known");
        var into = (IHtmlButtonElement)page.Document.QuerySelector("button[data-key=m]")!;
        Assert.NotNull((await officer.SubmitAsync(page, "form:has([data-key=m])", (into.Name!, into.Value))).Location);
        var row = await FindAsync(IdOf(page));
        Assert.Equal((ProposalState.Merged, Guid.Parse(into.Value)), (row.State, row.ItemId!.Value));
    }

    [Fact]
    public async Task Of_two_who_decide_the_second_is_told_and_nothing_changes()
    {
        using var editor = await city.SignedInAsync(Role.Editor);
        using var officer = await city.SignedInAsync(Role.Supervisor);
        var page = await editor.GetAsync(Address(Housing) + "?state=Open");
        var same = await officer.GetAsync($"{Address(Housing)}?at={IdOf(page)}");
        Assert.NotNull((await editor.SubmitAsync(page, "form:has([name='Form.Why'])", ("Form.Why", "RuleInForce"))).Location);
        var late = await officer.SubmitAsync(same, "form:has([data-key=a])", ("Form.Do", "accept"));
        Assert.Contains("其他人刚刚办理了这一项", Assert.Single(late.Errors), StringComparison.Ordinal);
        var row = await FindAsync(IdOf(page));
        Assert.Equal((ProposalState.Rejected, "是标准、条件或限额，不是要达到的目标"), (row.State, row.Reason));
    }

    [Fact]
    public async Task A_rejection_without_words_is_refused_at_its_field()
    {
        using var editor = await city.SignedInAsync(Role.Editor);
        var page = await editor.GetAsync(Address(Plan) + "?state=Open");
        var wrong = await editor.SubmitAsync(page, "form:has([name='Form.Why'])", ("Form.Why", "Other"), ("Form.Reason", " "));
        Assert.Equal("请填写此项。", Assert.Single(wrong.Errors));
        Assert.Equal("true", wrong.Document.QuerySelector("[name='Form.Reason']")!.GetAttribute("aria-invalid"));
        Assert.Equal(ProposalState.Open, (await FindAsync(IdOf(page))).State);
    }

    [Fact]
    public async Task Bad_input_keeps_what_was_typed_and_a_good_one_is_saved()
    {
        using var editor = await city.SignedInAsync(Role.Editor);
        var page = await editor.GetAsync(Address(Plan) + "?kind=Target&state=Open");
        var edit = await editor.GetAsync(page.Document.QuerySelector("[data-key=e]")!.GetAttribute("href")!);
        var wrong = await editor.SubmitAsync(edit, "form:has([name='Form.Title'])", ("Form.Value", "很多"), ("Form.Title", "我的说法"));
        Assert.Contains("“很多”不是数字", Assert.Single(wrong.Errors), StringComparison.Ordinal);
        Assert.Equal("很多", ((IHtmlInputElement)wrong.Document.QuerySelector("[name='Form.Value']")!).Value);
        var date = await editor.SubmitAsync(edit, "form:has([name='Form.Title'])", ("Form.Deadline", "2026-13"));
        Assert.Equal("true", date.Document.QuerySelector("[name='Form.Deadline']")!.GetAttribute("aria-invalid"));
        var saved = await editor.SubmitAsync(edit, "form:has([name='Form.Title'])", ("Form.Value", "1.5亿"), ("Form.Title", "我的说法"));
        Assert.NotNull(saved.Location);
        var row = await FindAsync(IdOf(edit));
        Assert.Equal(("我的说法", true, 150_000_000m), (row.Title, row.Edited, ProposalContent.Parse(row.Content).Value!.Value));
    }

    [Fact]
    public async Task Many_are_decided_at_once_with_a_result_for_each()
    {
        using var editor = await city.SignedInAsync(Role.Editor);
        const string number = "云府办发〔2023〕15号";
        var page = await editor.GetAsync(Address(number));
        var none = await PostManyAsync(editor, page, []);
        Assert.Contains("没有选中任何提案", Assert.Single(none.Errors), StringComparison.Ordinal);
        var ticks = page.Document.QuerySelectorAll("[name='Form.Rows']").Cast<IHtmlInputElement>().Select(i => i.Value).ToList();
        Assert.NotEmpty(ticks);
        var done = await PostManyAsync(editor, page, ticks);
        Assert.Contains($"共选{ticks.Count}条", done.Text, StringComparison.Ordinal);
        Assert.True(done.Document.QuerySelectorAll("[name='Form.Rows']").Length < ticks.Count);
    }

    [Fact]
    public async Task Keys_are_listed_and_can_be_switched_off_and_everything_works_without_them()
    {
        using var editor = await city.SignedInAsync(Role.Editor);
        var page = await editor.GetAsync(Address(Plan));
        Assert.NotNull(page.Document.QuerySelector("details[data-keys][hidden] [data-keys-switch]"));
        Assert.Equal(6, page.Document.QuerySelectorAll("[data-keys] kbd").Length);
        Assert.NotNull(page.Document.QuerySelector("a[data-key=j][rel=next]"));
        Assert.Equal(HttpStatusCode.OK, (await editor.GetAsync(page.Document.QuerySelector("script[src*=keys]")!.GetAttribute("src")!)).Status);
    }

    private static Guid IdOf(WebPage page) => Guid.Parse(((IHtmlInputElement)page.Document.QuerySelector(".now form [name='Form.Id']")!).Value);

    private async Task<Proposal> FindAsync(Guid id)
    {
        await using var scope = city.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<GongbaoDb>().Set<Proposal>().AsNoTracking().SingleAsync(p => p.Id == id, TestContext.Current.CancellationToken);
    }

    private static async Task<WebPage> PostManyAsync(Visitor visitor, WebPage page, IEnumerable<string> ticks)
    {
        var form = page.Document.QuerySelector("form:has(table)")!;
        var fields = form.QuerySelectorAll("input[type=hidden]").Cast<IHtmlInputElement>().Select(i => KeyValuePair.Create(i.Name!, i.Value))
            .Append(KeyValuePair.Create("Form.Do", "accept")).Concat(ticks.Select(t => KeyValuePair.Create("Form.Rows", t)));
        return await visitor.SendAsync(new HttpRequestMessage(HttpMethod.Post, page.Address) { Content = new FormUrlEncodedContent(fields) });
    }
}
