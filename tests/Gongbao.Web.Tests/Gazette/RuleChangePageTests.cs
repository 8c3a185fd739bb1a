using System.Net;
using Gongbao.Data;
using Gongbao.Data.Identity;
using Gongbao.Gazette.Parameters;
using Gongbao.Web.Tests.Cities;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Web.Tests.Gazette;

/// <summary>Changes of parameters through their pages, by three persons.</summary>
public sealed class RuleChangePageTests(City city) : IClassFixture<City>
{
    private const string List = "/rules/parameters", Home = List + "/care.standard.home/changes", Draft = "form:has(input[value='draft'])";

    [Fact]
    public async Task A_value_is_drafted_checked_and_issued_by_three_persons_and_counts_then()
    {
        using var clerk = await city.SignedInAsync(Role.Clerk);
        var page = await clerk.GetAsync(Home);
        Assert.Contains("可以更高，不得更低", page.Text, StringComparison.Ordinal);
        var wrong = await clerk.SubmitAsync(page, Draft, [.. Fields("很多"), ("Form.Source", "新通知")]);
        Assert.Single(wrong.Errors);
        Assert.Equal("很多", wrong.Document.QuerySelector("input[name='Form.Value']")!.GetAttribute("value"));
        Assert.Single((await clerk.SubmitAsync(page, Draft, [.. Fields("610").Where(f => f.Item1 != "Form.From.Month"), ("Form.Source", "新通知"), ("Form.From.Month", "13")])).Errors);
        Assert.Contains("低于", Assert.Single((await clerk.SubmitAsync(page, Draft, [.. Fields("1"), ("Form.Source", "新通知"), ("Form.Region", "990102")])).Errors), StringComparison.Ordinal);
        page = await clerk.GetAsync(Home);
        var drafted = await clerk.SubmitAsync(page, Draft, [.. Fields("610"), ("Form.Source", "新通知")]);
        Assert.True(drafted.Location is not null, string.Join(' ', drafted.Errors));
        Assert.Equal(drafted.Location, (await clerk.SubmitAsync(page, Draft, [.. Fields("610"), ("Form.Source", "新通知")])).Location);
        Assert.Empty((await clerk.GetAsync(drafted.Location!)).Document.QuerySelectorAll("input[value='check']"));
        Assert.Contains("待审核", (await clerk.GetAsync(Home)).Text, StringComparison.Ordinal);
        Assert.Equal((true, false), (await OnDeskAsync(Role.Checker, drafted.Location!), await OnDeskAsync(Role.Issuer, drafted.Location!)));
        await PressAsync(Role.Checker, drafted.Location!, "check");
        Assert.Equal((false, true), (await OnDeskAsync(Role.Checker, drafted.Location!), await OnDeskAsync(Role.Issuer, drafted.Location!)));
        Assert.DoesNotContain("610", (await clerk.GetAsync(List + "?q=care.standard.home&on=2030-02-01")).Text, StringComparison.Ordinal);
        await PressAsync(Role.Issuer, drafted.Location!, "issue");
        Assert.False(await OnDeskAsync(Role.Issuer, drafted.Location!));
        Assert.Contains("610", (await clerk.GetAsync(List + "?q=care.standard.home&on=2030-02-01")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("610", (await clerk.GetAsync(List + "?q=care.standard.home&on=2029-12-31")).Text, StringComparison.Ordinal);
        Assert.Empty((await clerk.GetAsync(drafted.Location!)).Document.QuerySelectorAll("main form"));
    }

    [Fact]
    public async Task Who_is_no_officer_sees_nothing_who_may_not_draft_sees_no_form_and_what_does_not_exist_is_not_there()
    {
        Assert.NotEqual(HttpStatusCode.OK, (await city.Visitor().GetAsync(Home)).Status);
        using var leader = await city.SignedInAsync(Role.Leader);
        Assert.Empty((await leader.GetAsync(Home)).Document.QuerySelectorAll("main form"));
        Assert.Equal(HttpStatusCode.NotFound, (await leader.GetAsync(List + "/care.none/changes")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await leader.GetAsync($"/rules/changes/{Guid.CreateVersion7()}")).Status);
        using var clerk = await city.SignedInAsync(Role.Clerk);
        Assert.Empty((await clerk.GetAsync(List + "/care.age.birthday/changes")).Document.QuerySelectorAll("main form"));
    }

    private static (string, string)[] Fields(string value) =>
        [("Form.Value", value), ("Form.From.Year", "2030"), ("Form.From.Month", "1"), ("Form.From.Day", "1"), ("Form.Reason", "调标")];

    [Fact]
    public async Task A_countys_value_is_said_to_count_only_until_the_citys_rises_above_it()
    {
        using var clerk = await city.SignedInAsync(Role.Clerk);
        var page = await clerk.GetAsync(Home);
        Assert.Contains("自全市调整之日起按全市的执行", page.Text, StringComparison.Ordinal);
        var drafted = await clerk.SubmitAsync(page, Draft, ("Form.Region", "990121"), ("Form.Value", "480"), ("Form.From.Year", "2024"), ("Form.From.Month", "1"), ("Form.From.Day", "1"), ("Form.Source", "县通知"), ("Form.Reason", "调标"));
        Assert.Contains("自2024年7月1日起为", (await clerk.GetAsync(drafted.Location!)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_another_unit_drafted_stands_on_no_desk_of_this_one()
    {
        var (own, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await using (var scope = city.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<GongbaoDb>();
            db.AddRange(Drafted(own, "city-government-office"), Drafted(other, "industry"));
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
        Assert.Equal((true, false), (await OnDeskAsync(Role.Checker, "/rules/changes/" + own), await OnDeskAsync(Role.Checker, "/rules/changes/" + other)));
    }

    private static RuleChange Drafted(Guid id, string unit) => new()
    {
        Id = id, Kind = RuleChangeKind.Value, Key = "care.standard.day", From = new(2031, 1, 1), Value = "800", Source = "新通知", Reason = "调标", UnitId = unit,
    };

    private async Task<bool> OnDeskAsync(Role role, string address)
    {
        using var person = await city.SignedInAsync(role);
        return (await person.GetAsync("/desk")).Document.QuerySelector($"main a[href='{address}']") is not null;
    }

    private async Task PressAsync(Role role, string address, string form)
    {
        using var person = await city.SignedInAsync(role);
        var page = await person.GetAsync(address);
        var answer = await person.SubmitAsync(page, $"form:has(input[value='{form}'])");
        Assert.True(answer.Location is not null, string.Join(' ', answer.Errors));
        Assert.Equal(answer.Location, (await person.SubmitAsync(page, $"form:has(input[value='{form}'])")).Location);
    }
}
