using System.Net;
using System.Text.Json;
using Gongbao.Web.Tests.Cities;

namespace Gongbao.Web.Tests.Gazette;

/// <summary>Parameters and readings of the rules, as anybody reads them.</summary>
public sealed class ParameterPageTests(City city) : IClassFixture<City>
{
    [Fact]
    public async Task The_list_shows_value_first_day_and_provision_of_the_day_asked_for()
    {
        using var visitor = city.Visitor();
        var before = Row(await visitor.GetAsync("/rules/parameters?q=care.standard.home&on=2023-12-01"));
        var after = Row(await visitor.GetAsync("/rules/parameters?q=care.standard.home&on=2024-07-01"));
        Assert.Contains("居家照护补贴标准", before, StringComparison.Ordinal);
        Assert.Contains("450", before, StringComparison.Ordinal);
        Assert.DoesNotContain("450", after, StringComparison.Ordinal);
        Assert.Contains("500", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_narrows_pages_and_exports()
    {
        using var visitor = city.Visitor();
        var all = (await visitor.GetAsync("/rules/parameters")).Document.QuerySelector(".listfoot span")!.TextContent;
        var page = await visitor.GetAsync("/rules/parameters?policy=care&show=regional");
        Assert.NotEqual(all, page.Document.QuerySelector(".listfoot span")!.TextContent);
        Assert.All(page.Document.QuerySelectorAll("main tbody .mono"), k => Assert.StartsWith("care.", k.TextContent, StringComparison.Ordinal));
        var csv = await visitor.GetAsync("/rules/parameters.csv?policy=care&show=regional");
        Assert.Equal(page.Document.QuerySelectorAll("main tbody tr").Length, csv.Body.TrimEnd().Split("\r\n").Length - 1);
        Assert.Contains("示范城市", csv.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_region_shows_its_own_value_where_that_counts_on_the_page_and_in_exports()
    {
        using var visitor = city.Visitor();
        const string own = "?q=care.standard.home&on=2024-03-01&region=990102";
        var page = await visitor.GetAsync("/rules/parameters" + own);
        Assert.Contains("520", Row(page), StringComparison.Ordinal);
        Assert.Contains("临江", Row(page), StringComparison.Ordinal);
        Assert.Contains("region=990102", page.Document.QuerySelector("main a[href*='.csv']")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("520", (await visitor.GetAsync("/rules/parameters.csv" + own)).Body, StringComparison.Ordinal);
        Assert.Contains("450", Row(await visitor.GetAsync("/rules/parameters?q=care.standard.home&on=2024-03-01&region=990121")), StringComparison.Ordinal);
        Assert.Contains("没有代码为", Assert.Single((await visitor.GetAsync("/rules/parameters?region=1")).Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_parameter_shows_its_values_over_time_with_counties_and_leads_to_the_provision()
    {
        using var visitor = city.Visitor();
        var page = await visitor.GetAsync("/rules/parameters/care.standard.home");
        Assert.Equal("居家照护补贴标准", page.Heading);
        var rows = page.Document.QuerySelectorAll("main tbody tr").Select(r => r.TextContent).ToList();
        Assert.True(rows.Count > 2);
        Assert.Contains(rows, r => r.Contains("全市", StringComparison.Ordinal));
        Assert.Contains(rows, r => !r.Contains("全市", StringComparison.Ordinal));
        Assert.Equal(rows.Count, page.Document.QuerySelectorAll(".timeline li").Length);
        var cite = page.Document.QuerySelector("main a.cite")!.GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(cite)).Status);
    }

    [Fact]
    public async Task Two_days_are_compared_and_each_difference_names_its_document()
    {
        using var visitor = city.Visitor();
        var page = await visitor.GetAsync("/rules/parameters/difference?from=2024-06-30&to=2024-07-01");
        var row = Assert.Single(page.Document.QuerySelectorAll("main tbody tr"), r => r.TextContent.Contains("居家照护补贴标准", StringComparison.Ordinal) && r.TextContent.Contains("全市", StringComparison.Ordinal));
        Assert.NotNull(row.QuerySelector("a.cite"));
        var same = await visitor.GetAsync("/rules/parameters/difference?from=2024-06-30&to=2024-06-30");
        Assert.Contains("没有不同", same.Document.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/rules/parameters?on=soon")]
    [InlineData("/rules/parameters/difference?from=2024-13-01&to=2024-07-01")]
    public async Task A_day_that_is_none_is_said(string address)
    {
        using var visitor = city.Visitor();
        Assert.Contains("不是日期", Assert.Single((await visitor.GetAsync(address)).Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_that_is_none_is_not_found()
    {
        using var visitor = city.Visitor();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/rules/parameters/care.nothing")).Status);
    }

    [Fact]
    public async Task Readings_show_which_one_is_in_use_on_what_it_rests_and_what_it_sets()
    {
        using var visitor = city.Visitor();
        var page = await visitor.GetAsync("/rules/readings?severity=A");
        var cards = page.Document.QuerySelectorAll("main section.card");
        Assert.NotEmpty(cards);
        Assert.All(cards, c => Assert.Single(c.QuerySelectorAll("strong + .tag")));
        var set = page.Document.QuerySelector("main section.card a[href^='/rules/parameters/']")!;
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(set.GetAttribute("href")!)).Status);
    }

    [Fact]
    public async Task The_api_gives_parameters_of_a_day_and_region_and_readings()
    {
        using var visitor = city.Visitor();
        var old = JsonDocument.Parse((await visitor.GetAsync("/api/v1/parameters?policy=care&on=2023-12-01")).Body).RootElement.EnumerateArray().Single(p => p.GetProperty("key").GetString() == "care.standard.home");
        Assert.Equal(("450", "YuanMonth"), (old.GetProperty("value").GetString(), old.GetProperty("unit").GetString()));
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.GetAsync("/api/v1/parameters?on=2023")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.GetAsync("/api/v1/parameters?region=1")).Status);
        Assert.True(JsonDocument.Parse((await visitor.GetAsync("/api/v1/readings")).Body).RootElement.GetArrayLength() > 3);
    }

    private static string Row(WebPage page) => Assert.Single(page.Document.QuerySelectorAll("main tbody tr")).TextContent;
}
