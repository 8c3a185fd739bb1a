using Gongbao.Web.Tests.Cities;

namespace Gongbao.Web.Tests.Policies;

/// <summary>The self-check for the deed-tax subsidy.</summary>
public sealed class DeedTaxCheckTests(City city) : IClassFixture<City>
{
    [Fact]
    public async Task A_home_that_was_inherited_is_settled_by_one_answer()
    {
        using var visitor = city.Visitor();
        var page = await visitor.SubmitAsync(await StartAsync(visitor), "main form", ("Form.Answer", "other"));
        Assert.Equal("不符合条件", page.Heading);
    }

    [Fact]
    public async Task A_purchase_within_the_period_is_told_its_amount_and_an_amount_that_is_none_is_refused()
    {
        using var visitor = city.Visitor();
        var page = await visitor.SubmitAsync(await StartAsync(visitor), "main form", ("Form.Answer", "new"));
        if (page.Document.QuerySelector("main input[type=radio]") is not null) page = await visitor.SubmitAsync(page, "main form", ("Form.Answer", "yes"));
        for (var i = 0; i < 2; i++)
            page = await visitor.SubmitAsync(page, "main form", ("Form.Answer.Year", "2024"), ("Form.Answer.Month", "3"), ("Form.Answer.Day", "5"));
        page = await visitor.SubmitAsync(page, "main form", ("Form.Answer", "-3"));
        Assert.StartsWith("“缴纳了多少契税（元）？”：", Assert.Single(page.Errors), StringComparison.Ordinal);
        Assert.Equal("-3", page.Document.QuerySelector("input[name='Form.Answer']")!.GetAttribute("value"));
        page = await visitor.SubmitAsync(page, "main form", ("Form.Answer", "12000"));
        Assert.StartsWith("符合条件，补贴 ", page.Heading, StringComparison.Ordinal);
    }

    private static async Task<WebPage> StartAsync(Visitor visitor) => await visitor.SubmitAsync(await visitor.GetAsync("/check/deed-tax-subsidy"), "main form",
        ("Form.Day.Year", "2024"), ("Form.Day.Month", "6"), ("Form.Day.Day", "15"), ("Form.County", "990102"));
}
