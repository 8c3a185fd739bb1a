using System.Net;
using Gongbao.Data.Identity;

namespace Gongbao.Web.Tests.Commitments;

/// <summary>The register and the page of one item: who sees what of it.</summary>
public sealed class ItemPageTests(RegisterCity city) : IClassFixture<RegisterCity>
{
    [Fact]
    public async Task The_public_sees_what_is_published_and_nothing_else()
    {
        var open = await city.RegisterAsync(city.Target("公开的目标", published: true));
        var hidden = await city.RegisterAsync(city.Target("不公开的目标"));
        using var visitor = city.City.Visitor();
        var list = await visitor.GetAsync("/commitments?q=目标");
        Assert.Contains("公开的目标", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("不公开的目标", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(hidden, (await visitor.GetAsync("/commitments.csv")).Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/commitments/" + hidden)).Status);
        var page = await visitor.GetAsync("/commitments/" + open);
        Assert.Equal("公开的目标", page.Heading);
        Assert.Null(page.Document.QuerySelector(".acts"));
        Assert.DoesNotContain("进展报告", page.Text, StringComparison.Ordinal);
        Assert.Contains("正文未载入", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_is_not_there_is_not_found()
    {
        using var officer = await city.AsAsync(Role.Supervisor);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.GetAsync("/commitments/1900-9999")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.GetAsync("/commitments/1900-9999/owner")).Status);
    }

    [Fact]
    public async Task Without_a_printed_lead_the_first_listed_unit_is_proposed_and_marked()
    {
        var number = await city.RegisterAsync(city.Target("没有牵头的目标", owner: null));
        using var officer = await city.AsAsync(Role.Supervisor);
        var page = await officer.GetAsync("/commitments/" + number);
        Assert.Contains("文件没有写明牵头单位", page.Text, StringComparison.Ordinal);
        Assert.Contains("推定", page.Text, StringComparison.Ordinal);
        Assert.Contains("名录中未找到", page.Text, StringComparison.Ordinal);
        Assert.Contains("灰灯", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector($".acts a[href='/commitments/{number}/owner']"));
        using var clerk = await city.AsAsync(Role.Clerk);
        Assert.Null((await clerk.GetAsync("/commitments/" + number)).Document.QuerySelector(".acts"));
    }

    [Fact]
    public async Task Filters_orders_and_exports_give_the_same_rows()
    {
        var number = await city.RegisterAsync(city.Target("筛选用的青色目标"));
        using var officer = await city.AsAsync(Role.Supervisor);
        foreach (var query in (string[])["q=青色", $"q={number}", "q=筛选 青色&kind=Target&status=Assigned", "q=青色&light=Grey&sort=-deadline", $"q=青色&unit={RegisterCity.Office}&sort=light", "q=青色&region=city&sort=-number", "q=青色&in=mine", "q=青色&in=listed", $"q=青色&from={city.Today:yyyy-MM-dd}&to=2999-1-1"])
        {
            var rows = (await officer.GetAsync("/commitments?" + query)).Document.QuerySelectorAll("main tbody tr");
            Assert.Contains(number, Assert.Single(rows).TextContent, StringComparison.Ordinal);
        }
        foreach (var query in (string[])["q=青色&light=Red", "q=青色&unit=none", "q=青色&in=public", "q=青色&document=云府办发〔1999〕1号"])
            Assert.Empty((await officer.GetAsync("/commitments?" + query)).Document.QuerySelectorAll("main tbody tr"));
        Assert.Equal(2, (await officer.GetAsync("/commitments.csv?q=青色")).Body.Trim().Split('\n').Length);
        Assert.Equal(HttpStatusCode.OK, (await officer.GetAsync("/commitments.xlsx?q=青色")).Status);
        Assert.Contains("不是一个日期", Assert.Single((await officer.GetAsync("/commitments?from=明天")).Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parts_that_do_not_add_up_show_the_difference()
    {
        var number = await city.RegisterAsync(city.Target("按年分解的目标"));
        using var officer = await city.AsAsync(Role.Supervisor);
        var form = await officer.GetAsync($"/commitments/{number}/decompose?by=YearPart");
        var year = form.Document.QuerySelector("input[name$='.Value']")!.GetAttribute("name")!;
        var other = form.Document.QuerySelectorAll("input[name$='.On']").Skip(1).Select(i => i.GetAttribute("name")!).ToList();
        Assert.NotEmpty(other);
        var check = await officer.SubmitAsync(form, "form.act", (year, "150"), (other[0], ""));
        Assert.Contains("少50", check.Text, StringComparison.Ordinal);
        Assert.Equal($"/commitments/{number}?done=decompose", (await officer.SubmitAsync(check, "form.act", ("Form.Step", "do"))).Location);
        var page = await officer.GetAsync("/commitments/" + number);
        Assert.Contains("分项合计150亿元", page.Text, StringComparison.Ordinal);
        Assert.Equal(2, (await officer.GetAsync($"/commitments?q={number}-")).Document.QuerySelectorAll("main tbody tr").Length);
    }
}
