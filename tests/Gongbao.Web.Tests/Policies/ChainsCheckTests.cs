using System.Net;
using Gongbao.Web.Tests.Cities;

namespace Gongbao.Web.Tests.Policies;

/// <summary>The self-checks of firms, as a firm's clerk goes through them without script, in Yichun whose pack has the ladder.</summary>
public sealed class ChainsCheckTests(ChainsCheckTests.Yichun yichun) : IClassFixture<ChainsCheckTests.Yichun>
{
    [Fact]
    public async Task A_firm_below_a_figure_is_told_which_and_what_would_change_it()
    {
        using var visitor = yichun.City.Visitor();
        var page = await StartAsync(visitor, "/check/ladder/above-size");
        page = await visitor.SubmitAsync(page, "main form", ("Form.Answer", "1500万元"));
        Assert.Equal("按所答情况，还不符合条件", page.Heading);
        Assert.Contains("20,000,000 元", page.Text, StringComparison.Ordinal);
        Assert.Equal("/check/ladder/above-size", page.Address);
    }

    [Fact]
    public async Task Years_of_a_firm_are_not_said_as_years_of_life()
    {
        using var visitor = yichun.City.Visitor();
        var page = await StartAsync(visitor, "/check/ladder/specialised");
        page = await visitor.SubmitAsync(page, "main form", ("Form.Answer", "1"));
        Assert.Contains("2 年", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("周岁", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_firm_above_it_is_told_so()
    {
        using var visitor = yichun.City.Visitor();
        var page = await StartAsync(visitor, "/check/ladder/above-size");
        page = await visitor.SubmitAsync(page, "main form", ("Form.Answer", "3500万元"));
        Assert.Equal("按所答情况，符合条件", page.Heading);
    }

    [Fact]
    public async Task The_anchor_check_ends_at_the_first_answer_that_settles_it()
    {
        using var visitor = yichun.City.Visitor();
        var page = await StartAsync(visitor, "/check/anchor-enterprise");
        Assert.Contains("本市依法登记设立", page.Document.QuerySelector("legend")!.TextContent, StringComparison.Ordinal);
        page = await visitor.SubmitAsync(page, "main form", ("Form.Answer", "no"));
        Assert.Equal("按所答情况，还不符合条件", page.Heading);
    }

    [Fact]
    public async Task Points_that_are_none_are_said_at_the_field()
    {
        using var visitor = yichun.City.Visitor();
        var page = await StartAsync(visitor, "/check/ladder/innovative");
        page = await visitor.SubmitAsync(page, "main form", ("Form.Answer", "no"));
        page = await visitor.SubmitAsync(page, "main form", ("Form.Answer", "85.555"));
        Assert.Contains("最多两位小数", Assert.Single(page.Errors), StringComparison.Ordinal);
        Assert.Equal("85.555", page.Document.QuerySelector("input[name='Form.Answer']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task An_amount_beyond_what_the_rule_can_compute_with_is_asked_again_and_the_other_answers_stay()
    {
        using var visitor = yichun.City.Visitor();
        var page = await StartAsync(visitor, "/check/ladder/specialised");
        page = await visitor.SubmitAsync(page, "main form", ("Form.Answer", "4"));
        page = await visitor.SubmitAsync(page, "main form", ("Form.Answer", "9999999999999"));
        Assert.Contains("9,999,999,999,999", Assert.Single(page.Errors), StringComparison.Ordinal);
        Assert.Contains("营业收入", page.Document.QuerySelector("label[for='Form-Answer'], main form label")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("4", page.Document.QuerySelector("input[name='Is.niche']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_rung_that_is_none_is_not_found_and_the_index_lists_all_that_are()
    {
        using var visitor = yichun.City.Visitor();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/check/ladder/ninth")).Status);
        var index = await visitor.GetAsync("/check");
        Assert.Equal(7, index.Document.QuerySelectorAll("main a[href^='/check/ladder/'], main a[href='/check/anchor-enterprise']").Length);
    }

    private static async Task<WebPage> StartAsync(Visitor visitor, string address)
    {
        var page = await visitor.GetAsync(address);
        return await visitor.SubmitAsync(page, "main form", ("Form.Day.Year", "2026"), ("Form.Day.Month", "6"), ("Form.Day.Day", "1"), ("Form.County", "360902"));
    }

    /// <summary>The city of Yichun's own pack.</summary>
    public sealed class Yichun : IAsyncLifetime
    {
        public City City { get; private set; } = default!;

        public async ValueTask InitializeAsync() => City = await City.StartAsync(o => o with { Pack = Path.Combine(AppContext.BaseDirectory, "packs", "yichun") });

        public ValueTask DisposeAsync() => City.DisposeAsync();
    }
}
