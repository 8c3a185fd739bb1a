using System.Net;
using Gongbao.Casework.Cases;
using Gongbao.Casework.Contracts;
using Gongbao.Data.Identity;
using Gongbao.Platform.Time;
using Gongbao.Web.Tests.Cities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Web.Tests.Casework;

/// <summary>One act on many cases, each by itself; notices that have served their time.</summary>
public sealed class BulkTests(CaseCity city) : IClassFixture<CaseCity>
{
    [Fact]
    public async Task Many_are_checked_at_once_and_one_that_was_given_back_meanwhile_does_not_hold_up_the_others()
    {
        string[] numbers = [await city.DraftedAsync("批甲"), await city.DraftedAsync("批乙"), await city.DraftedAsync("批丙")];
        using var checker = await city.AsAsync(Role.Checker);
        var page = await checker.GetAsync("/cases/bulk");
        Assert.Contains("至少勾选", Assert.Single((await checker.SubmitAsync(page, "main form", ("Form.Act", "check"))).Errors), StringComparison.Ordinal);
        await city.ActAsync(numbers[0], Role.Checker, (m, id, seen, hand) => m.SendBackAsync(id, seen, "先退回", hand, TestContext.Current.CancellationToken));
        var results = await PickAsync(checker, page, "check", numbers);
        Assert.Contains("已办2件，未办1件", results.Text, StringComparison.Ordinal);
        Assert.Equal([DraftStage.None, DraftStage.Checked, DraftStage.Checked], await StagesAsync(numbers));
        // sent twice, each row is answered like the first time
        Assert.Contains("已办2件，未办1件", (await PickAsync(checker, page, "check", numbers)).Text, StringComparison.Ordinal);

        using var issuer = await city.AsAsync(Role.Issuer);
        var issued = await PickAsync(issuer, await issuer.GetAsync("/cases/bulk"), "issue", numbers[1..]);
        Assert.Contains("已办2件，未办0件", issued.Text, StringComparison.Ordinal);
        Assert.Equal("visit", (await city.CaseAsync(numbers[2])).Step);
    }

    [Fact]
    public async Task Whoever_drafts_is_offered_only_acts_without_fields_or_reasons()
    {
        await city.SubmitAsync("批丁");
        using var clerk = await city.AsAsync(Role.Clerk);
        var page = await clerk.GetAsync("/cases/bulk?step=pages.visit");
        Assert.DoesNotContain("pages.review", string.Concat(page.Document.QuerySelectorAll("main nav a").Select(a => a.GetAttribute("href"))), StringComparison.Ordinal);
        var wrong = await clerk.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/cases/bulk?step=pages.visit") { Content = new FormUrlEncodedContent(
            [.. Hidden(page), KeyValuePair.Create("Form.Act", "Review"), KeyValuePair.Create("Form.Pick", $"{Guid.NewGuid()}:1:X")]) });
        Assert.Single(wrong.Errors);
    }

    [Fact]
    public async Task Another_countys_case_is_refused_like_one_that_is_not_there()
    {
        var theirs = await city.CaseAsync(await city.SubmitAsync(county: "990121"));
        await city.DraftedAsync("批戊");
        using var checker = await city.AsAsync(Role.Checker);
        var page = await checker.GetAsync("/cases/bulk");
        string[] answers = [await AnswerAsync(checker, page, theirs.Id), await AnswerAsync(checker, await checker.GetAsync("/cases/bulk"), Guid.NewGuid())];
        Assert.Equal(answers[0], answers[1]);
        using var leader = await city.City.SignedInAsync(Role.Leader);
        Assert.Equal(HttpStatusCode.Forbidden, (await leader.GetAsync("/cases/bulk")).Status);
    }

    [Fact]
    public async Task A_notice_past_its_last_day_loses_what_it_showed_and_one_that_runs_keeps_it()
    {
        var c = await city.CaseAsync(await city.SubmitAsync("公示"));
        var today = city.Today;
        await city.ChangeAsync(db =>
        {
            foreach (var until in (DateOnly[])[today.AddDays(-1), today])
                db.Add(new PublicNotice { Id = Guid.CreateVersion7(), CaseId = c.Id, Procedure = c.Procedure, Region = c.Region, County = c.County, From = until.AddDays(-7), Until = until, Shown = "{\"name\":\"公*\"}" });
            return Task.CompletedTask;
        });
        await using var scope = city.City.Services.CreateAsyncScope();
        var round = scope.ServiceProvider.GetRequiredService<TakeDownNotices>();
        var now = scope.ServiceProvider.GetRequiredService<CityClock>().Now;
        await round.RunAsync(now, today, TestContext.Current.CancellationToken);
        Assert.Equal(0, await round.RunAsync(now, today, TestContext.Current.CancellationToken));
        Assert.Equal(["{}", "{\"name\":\"公*\"}"], await city.ReadAsync(db => db.Set<PublicNotice>().Where(n => n.CaseId == c.Id).OrderBy(n => n.Until).Select(n => n.Shown).ToListAsync()));
    }

    private async Task<List<DraftStage>> StagesAsync(string[] numbers)
    {
        var stages = new List<DraftStage>();
        foreach (var number in numbers) stages.Add((await city.CaseAsync(number)).Stage);
        return stages;
    }

    private static async Task<string> AnswerAsync(Visitor checker, WebPage page, Guid id)
    {
        var answer = await checker.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/cases/bulk") { Content = new FormUrlEncodedContent(
            [.. Hidden(page), KeyValuePair.Create("Form.Act", "check"), KeyValuePair.Create("Form.Pick", $"{id}:1:X")]) });
        return answer.Document.QuerySelector(".notice li")!.TextContent;
    }

    private static IEnumerable<KeyValuePair<string, string>> Hidden(WebPage page) =>
        page.Document.QuerySelectorAll("main form input[type=hidden]").Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value") ?? ""));

    private static Task<WebPage> PickAsync(Visitor visitor, WebPage page, string act, string[] numbers) => visitor.SendAsync(new HttpRequestMessage(HttpMethod.Post, page.Address)
    {
        Content = new FormUrlEncodedContent([.. Hidden(page), KeyValuePair.Create("Form.Act", act),
            .. page.Document.QuerySelectorAll("input[name='Form.Pick']").Select(i => i.GetAttribute("value")!).Where(v => numbers.Any(n => v.EndsWith(n, StringComparison.Ordinal))).Select(v => KeyValuePair.Create("Form.Pick", v))]),
    });
}
