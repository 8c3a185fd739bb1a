using System.Net;
using Gongbao.Web.Tests.Cities;

namespace Gongbao.Web.Tests.Policies;

/// <summary>The housing calculators without script, in Yichun whose pack has all measures.</summary>
public sealed class HousingCheckTests(ChainsCheckTests.Yichun yichun) : IClassFixture<ChainsCheckTests.Yichun>
{
    [Fact]
    public async Task A_buyer_is_told_the_deed_tax()
    {
        using var visitor = yichun.City.Visitor();
        var page = await StartAsync(visitor);
        foreach (var answer in new[] { "yes", "only", "new", "88.5", "100万元" }) page = await visitor.SubmitAsync(page, "main form", ("Form.Answer", answer));
        Assert.Equal("按所答情况，应缴契税 10,000 元", page.Heading);
        Assert.Equal("/check/housing/home-tax", page.Address);
    }

    [Fact]
    public async Task An_area_that_is_none_is_said_at_the_field()
    {
        using var visitor = yichun.City.Visitor();
        var page = await StartAsync(visitor);
        foreach (var answer in new[] { "yes", "only", "new", "88.555" }) page = await visitor.SubmitAsync(page, "main form", ("Form.Answer", answer));
        Assert.Contains("请填平方米数", Assert.Single(page.Errors), StringComparison.Ordinal);
        Assert.Equal("88.555", page.Document.QuerySelector("input[name='Form.Answer']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_calculator_that_is_none_is_not_found_and_the_index_lists_all_that_are()
    {
        using var visitor = yichun.City.Visitor();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/check/housing/castle")).Status);
        var index = await visitor.GetAsync("/check");
        var links = index.Document.QuerySelectorAll("main a[href^='/check/housing/']").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Equal(16, links.Count);
        foreach (var link in links) Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(link)).Status);
    }

    private static async Task<WebPage> StartAsync(Visitor visitor) => await visitor.SubmitAsync(await visitor.GetAsync("/check/housing/home-tax"), "main form",
        ("Form.Day.Year", "2024"), ("Form.Day.Month", "6"), ("Form.Day.Day", "1"), ("Form.County", "360902"));
}
