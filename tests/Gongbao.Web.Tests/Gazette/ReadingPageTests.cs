using System.Net;
using System.Text.Json;
using Gongbao.Data.Identity;
using Gongbao.Web.Tests.Cities;

namespace Gongbao.Web.Tests.Gazette;

/// <summary>Choices of reading through their page, by three persons.</summary>
public sealed class ReadingPageTests(City city) : IClassFixture<City>
{
    private const string List = "/rules/readings", Draft = "form:has(input[value='draft'])";

    [Fact]
    public async Task Another_reading_is_drafted_checked_and_issued_and_is_in_use_from_its_first_day_and_not_before()
    {
        using var visitor = city.Visitor();
        var (past, ahead) = await IdsAsync(visitor);
        using var clerk = await city.SignedInAsync(Role.Clerk);
        await ChooseAsync(clerk, past, "2024");
        await ChooseAsync(clerk, ahead, "2099");
        Assert.Equal(("b", "Decided"), await InUseAsync(visitor, past));
        Assert.Equal("a", (await InUseAsync(visitor, ahead)).InUse);
        Assert.Equal(("2024-01-01", "2023-10-01"), (await SinceAsync(visitor, past), await SinceAsync(visitor, ahead)));
        var page = await visitor.GetAsync($"{List}/{past}");
        Assert.Contains("生日次日起满", Assert.Single(page.Document.QuerySelectorAll("main strong + .tag")).PreviousElementSibling!.TextContent, StringComparison.Ordinal);
        Assert.Contains("含三项", Assert.Single((await visitor.GetAsync($"{List}/{ahead}")).Document.QuerySelectorAll("main strong + .tag")).PreviousElementSibling!.TextContent, StringComparison.Ordinal);
        var list = await visitor.GetAsync($"{List}?q={past}");
        Assert.Contains("生日次日起满", Assert.Single(list.Document.QuerySelectorAll("main section.card strong")).TextContent, StringComparison.Ordinal);
        Assert.Equal($"{List}/{past}", list.Document.QuerySelector("main section.card h2 a")!.GetAttribute("href"));
        Assert.Contains("生日次日起满", (await visitor.GetAsync("/rules/parameters/care.age.birthday")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_draft_gets_no_form_and_bad_input_is_said_at_its_field()
    {
        using var visitor = city.Visitor();
        var (id, _) = await IdsAsync(visitor);
        Assert.Empty((await visitor.GetAsync($"{List}/{id}")).Document.QuerySelectorAll("main form"));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(List + "/none")).Status);
        using var leader = await city.SignedInAsync(Role.Leader);
        Assert.Empty((await leader.GetAsync($"{List}/{id}")).Document.QuerySelectorAll("main form"));
        using var clerk = await city.SignedInAsync(Role.Clerk);
        var page = await clerk.GetAsync($"{List}/{id}");
        Assert.Single((await clerk.SubmitAsync(page, Draft, [.. Fields("2024").Where(f => f.Item1 != "Form.Source")])).Errors);
        Assert.Single((await clerk.SubmitAsync(page, Draft, [.. Fields("2024").Where(f => f.Item1 != "Form.Value")])).Errors);
    }

    private static (string, string)[] Fields(string year) =>
        [("Form.Value", "b"), ("Form.From.Year", year), ("Form.From.Month", "1"), ("Form.From.Day", "1"), ("Form.Source", "市医保局会议纪要"), ("Form.Reason", "统一理解")];

    private async Task ChooseAsync(Visitor clerk, string id, string year)
    {
        var page = await clerk.GetAsync($"{List}/{id}");
        var drafted = await clerk.SubmitAsync(page, Draft, Fields(year));
        Assert.True(drafted.Location is not null, string.Join(' ', drafted.Errors));
        Assert.Equal(drafted.Location, (await clerk.SubmitAsync(page, Draft, Fields(year))).Location);
        Assert.Equal("a", (await InUseAsync(clerk, id)).InUse);
        await PressAsync(Role.Checker, drafted.Location!, "check");
        await PressAsync(Role.Issuer, drafted.Location!, "issue");
    }

    private async Task PressAsync(Role role, string address, string form)
    {
        using var person = await city.SignedInAsync(role);
        var answer = await person.SubmitAsync(await person.GetAsync(address), $"form:has(input[value='{form}'])");
        Assert.True(answer.Location is not null, string.Join(' ', answer.Errors));
    }

    private static async Task<(string Birthday, string Unmet)> IdsAsync(Visitor visitor)
    {
        var all = JsonDocument.Parse((await visitor.GetAsync("/api/v1/readings")).Body).RootElement.EnumerateArray().ToList();
        string Of(string key) => all.Single(r => r.GetProperty("sets").GetString() == key).GetProperty("id").GetString()!;
        return (Of("care.age.birthday"), Of("care.indicators.unmet"));
    }

    private static async Task<string?> SinceAsync(Visitor visitor, string id) =>
        JsonDocument.Parse((await visitor.GetAsync("/api/v1/readings")).Body).RootElement.EnumerateArray().Single(r => r.GetProperty("id").GetString() == id).GetProperty("since").GetString();

    private static async Task<(string? InUse, string? Basis)> InUseAsync(Visitor visitor, string id)
    {
        var one = JsonDocument.Parse((await visitor.GetAsync("/api/v1/readings")).Body).RootElement.EnumerateArray().Single(r => r.GetProperty("id").GetString() == id);
        return (one.GetProperty("inUse").GetString(), one.GetProperty("basis").GetString());
    }
}
