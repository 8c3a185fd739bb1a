using System.Net;
using System.Text;
using Gongbao.Data;
using Gongbao.Data.Audit;
using Gongbao.Data.Identity;
using Gongbao.Web.Tests.Cities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Web.Tests.Platform;

/// <summary>Simulation of a policy, as a policy officer uses it.</summary>
public sealed class SimulationPageTests(City city) : IClassFixture<City>
{
    private const string Head = "id,birth,app,appr,county,registered,subsistence,at_risk,cert,level,category,destitute,adl1,adl2,adl3,adl4,adl5,adl6,service";

    private const string People = Head + """

        71,19800101,20240305,20240402,0,1,1,0,1,1,mental,0,1,1,1,1,1,1,home
        72,19800101,20240305,20240402,1,1,1,0,1,1,mental,0,1,1,1,1,1,1,home
        73,19800101,20240305,20240402,1,0,1,0,1,1,mental,0,1,1,1,1,1,1,home
        """;

    [Fact]
    public async Task A_file_is_decided_by_county_and_another_value_is_held_against_the_one_in_force()
    {
        using var visitor = await city.SignedInAsync(Role.Supervisor);
        var sent = await SendAsync(visitor, "care", People);
        var page = await visitor.GetAsync(sent.Location!);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        // the first county pays 520 of its own, the city 450
        Assert.Contains("450", page.Document.QuerySelector("input[name='care.standard.home']")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains("享受2金额", Facts(page), StringComparison.Ordinal);
        Assert.Contains("970元", Facts(page), StringComparison.Ordinal);

        var supposed = await visitor.GetAsync(sent.Location + "?care.standard.home=500");
        Assert.Contains("+50元", Facts(supposed), StringComparison.Ordinal);
        Assert.Equal(2, supposed.Document.QuerySelectorAll("table.cards tbody tr").Length);
        var list = await visitor.GetAsync(sent.Location + "/changes.csv?care.standard.home=500");
        Assert.StartsWith("72,450,500", list.Body.TrimEnd().Split("\r\n")[1], StringComparison.Ordinal);
        Assert.Equal(2, list.Body.TrimEnd().Split("\r\n").Length);
    }

    [Fact]
    public async Task A_value_that_is_none_is_said_at_its_field_and_what_was_typed_stays()
    {
        using var visitor = await city.SignedInAsync(Role.Leader);
        var sent = await SendAsync(visitor, "care", People);
        var page = await visitor.GetAsync(sent.Location + "?care.standard.home=much");
        Assert.Single(page.Errors);
        Assert.Equal("much", page.Document.QuerySelector("input[name='care.standard.home']")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("care", Head + "\n1,19801301,20240305,20240402,0,1,1,0,1,1,mental,0,1,1,1,1,1,1,home", "第 2 行：“birth”列的“19801301”")]
    [InlineData("care", "name\n1", "缺少“id”列")]
    [InlineData("deed-tax", People, "缺少“filed”列")]
    [InlineData("care", "", "请选择人群文件")]
    [InlineData("tea", People, "请选择要测算的政策")]
    public async Task A_file_that_cannot_be_read_is_refused_with_line_and_column(string rule, string content, string said)
    {
        using var visitor = await city.SignedInAsync(Role.Clerk);
        var page = await SendAsync(visitor, rule, content);
        Assert.Contains(said, Assert.Single(page.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_sees_the_file_of_somebody_else_and_the_audit_says_who_took_in_how_many()
    {
        using var mine = await city.SignedInAsync(Role.Supervisor);
        var sent = await SendAsync(mine, "care", People);
        using var other = await city.SignedInAsync(Role.Leader);
        Assert.Equal("测算文件已清除", (await other.GetAsync(sent.Location!)).Heading);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(sent.Location + "/changes.csv")).Status);
        await using var scope = city.Services.CreateAsyncScope();
        var last = await scope.ServiceProvider.GetRequiredService<GongbaoDb>().Set<AuditRow>().Where(r => r.Kind == "simulation.take-in").OrderByDescending(r => r.At).FirstAsync(TestContext.Current.CancellationToken);
        Assert.Equal(("care", """{"people":3}"""), (last.SubjectId, last.Details));
    }

    [Fact]
    public async Task A_second_post_of_the_same_form_leads_to_the_same_page()
    {
        using var visitor = await city.SignedInAsync(Role.Supervisor);
        var page = await visitor.GetAsync("/rules/simulation");
        var first = await visitor.SendAsync(new HttpRequestMessage(HttpMethod.Post, page.Address) { Content = Form(page, "care", People) });
        var second = await visitor.SendAsync(new HttpRequestMessage(HttpMethod.Post, page.Address) { Content = Form(page, "care", People) });
        Assert.Equal(first.Location, second.Location);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(second.Location!)).Status);
    }

    private static string Facts(WebPage page) => page.Document.QuerySelector("dl.facts")!.TextContent;

    private static async Task<WebPage> SendAsync(Visitor visitor, string rule, string content)
    {
        var page = await visitor.GetAsync("/rules/simulation");
        return await visitor.SendAsync(new HttpRequestMessage(HttpMethod.Post, page.Address) { Content = Form(page, rule, content) });
    }

    private static MultipartFormDataContent Form(WebPage page, string rule, string content)
    {
        var form = new MultipartFormDataContent();
        foreach (var input in page.Document.QuerySelectorAll("main form input[type=hidden]")) form.Add(new StringContent(input.GetAttribute("value") ?? ""), input.GetAttribute("name")!);
        form.Add(new StringContent(rule), "Form.Rule");
        if (content.Length > 0) form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(content)), "Form.File", "people.csv");
        return form;
    }
}
