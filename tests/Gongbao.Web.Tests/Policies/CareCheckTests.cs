using System.Net;
using Gongbao.Data;
using Gongbao.Data.Audit;
using Gongbao.Web.Tests.Cities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Web.Tests.Policies;

/// <summary>The self-check for care and custody, as anybody goes through it without script.</summary>
public sealed class CareCheckTests(City city) : IClassFixture<City>
{
    [Fact]
    public async Task Somebody_eligible_is_told_so_first_with_the_amount_reasons_and_where_to_go()
    {
        using var visitor = city.Visitor();
        var page = await ToServiceAsync(visitor);
        page = await visitor.SubmitAsync(page, "main form", ("Form.Answer", "home"));
        Assert.StartsWith("符合条件，标准为每月", page.Heading, StringComparison.Ordinal);
        foreach (var said in new[] { "这是自查，不是决定", "为什么", "市残联", "残疾人证", "2024年6月15日" }) Assert.Contains(said, page.Text, StringComparison.Ordinal);
        Assert.Contains(page.Document.QuerySelectorAll("ul.why a"), a => a.GetAttribute("href")!.StartsWith("/gazette/", StringComparison.Ordinal));
        Assert.Equal("/check/care", page.Address);
    }

    [Fact]
    public async Task One_answer_that_settles_it_ends_the_questions_and_the_result_says_what_would_change_it()
    {
        using var visitor = city.Visitor();
        var page = await visitor.SubmitAsync(await StartAsync(visitor), "main form", ("Form.Answer", "no"));
        Assert.Equal("不符合条件", page.Heading);
        Assert.Contains("还要看没有查明的其他各项", page.Text, StringComparison.Ordinal);
        Assert.Contains("本市户籍", page.Text, StringComparison.Ordinal);
        var again = await visitor.SubmitAsync(page, "main form", ("Form.Change", "registered"));
        Assert.Contains("户籍在本市吗", again.Document.QuerySelector("legend")!.TextContent, StringComparison.Ordinal);
        Assert.True(again.Document.QuerySelector("input[value=no]")!.HasAttribute("checked"));
    }

    [Fact]
    public async Task Who_does_not_know_goes_on_and_is_told_what_follows_either_way()
    {
        using var visitor = city.Visitor();
        var page = await visitor.SubmitAsync(await StartAsync(visitor), "main form", ("Form.Do", "unknown"));
        Assert.Contains("出生日期", page.Document.QuerySelector("legend")!.TextContent, StringComparison.Ordinal);
        page = await AnswerAsync(visitor, page);
        Assert.Equal("还不能判断是否符合条件", page.Heading);
        Assert.Contains("本市户籍：如果符合，结果为符合条件；如果不符合，结果为不符合条件。", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_is_said_at_its_field_and_stays()
    {
        using var visitor = city.Visitor();
        var page = await visitor.SubmitAsync(await StartAsync(visitor), "main form", ("Form.Answer", "yes"));
        page = await visitor.SubmitAsync(page, "main form", ("Form.Answer.Year", "1980"), ("Form.Answer.Month", "13"), ("Form.Answer.Day", "1"));
        Assert.StartsWith("“出生日期”：", Assert.Single(page.Errors), StringComparison.Ordinal);
        Assert.Equal("13", page.Document.QuerySelector("input[name='Form.Answer.Month']")!.GetAttribute("value"));
        page = await visitor.SubmitAsync(page, "main form", ("Form.Answer.Month", "1"));
        page = await visitor.SubmitAsync(page, "main form");
        Assert.Contains("请选择至少一项", Assert.Single(page.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024", "990102", "Is.grade", "9", "无法读取")]
    [InlineData("2001", "990102", "Is.grade", "1", "没有施行")]
    [InlineData("20", "990102", "Is.grade", "1", "1900")]
    [InlineData("2024", "", "Is.grade", "1", "请选择县")]
    public async Task A_start_that_is_none_is_refused(string year, string county, string name, string value, string said)
    {
        using var visitor = city.Visitor();
        var page = await visitor.GetAsync("/check/care");
        page = await visitor.SubmitAsync(page, "main form", ("Form.Day.Year", year), ("Form.County", county), (name, value));
        Assert.Contains(said, Assert.Single(page.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_recorded_and_the_list_of_checks_leads_here_in_both_languages()
    {
        using var visitor = city.Visitor("en");
        var before = await RowsAsync();
        var list = await visitor.GetAsync("/check");
        Assert.Equal(HttpStatusCode.OK, list.Status);
        Assert.NotNull(list.Document.QuerySelector("main a[href='/check/care']"));
        var page = await visitor.SubmitAsync(await StartAsync(visitor), "main form", ("Form.Answer", "no"));
        Assert.Equal("Not eligible", page.Heading);
        Assert.Equal(before, await RowsAsync());
    }

    private async Task<int> RowsAsync()
    {
        await using var scope = city.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<GongbaoDb>().Set<AuditRow>().CountAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<WebPage> StartAsync(Visitor visitor) => await visitor.SubmitAsync(await visitor.GetAsync("/check/care"), "main form",
        ("Form.Day.Year", "2024"), ("Form.Day.Month", "6"), ("Form.Day.Day", "15"), ("Form.County", "990102"));

    private static async Task<WebPage> ToServiceAsync(Visitor visitor)
    {
        var page = await visitor.SubmitAsync(await StartAsync(visitor), "main form", ("Form.Answer", "yes"));
        page = await AnswerAsync(visitor, page);
        Assert.Contains("服务形式", page.Document.QuerySelector("legend")!.TextContent, StringComparison.Ordinal);
        return page;
    }

    // from the date of birth to the last condition; multiple disability is not asked about where it is not multiple
    private static async Task<WebPage> AnswerAsync(Visitor visitor, WebPage page)
    {
        page = await visitor.SubmitAsync(page, "main form", ("Form.Answer.Year", "1980"), ("Form.Answer.Month", "1"), ("Form.Answer.Day", "1"));
        foreach (var answer in new[] { "subsistence", "yes", "1", "mental", "none" }) page = await visitor.SubmitAsync(page, "main form", ("Form.Answer", answer));
        // several ticks of one name: as the next form would carry them
        return await visitor.SubmitAsync(page, "main form", ("Is.unable", "eating dressing transfer toileting walking bathing"), ("Form.Asked", ""));
    }
}
