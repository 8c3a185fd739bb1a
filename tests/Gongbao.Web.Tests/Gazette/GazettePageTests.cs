using System.Net;
using System.Text.Json;
using Gongbao.Web.Tests.Cities;

namespace Gongbao.Web.Tests.Gazette;

/// <summary>The public pages of the gazette, on the issues that the sample city ships.</summary>
public sealed class GazettePageTests(City city) : IClassFixture<City>
{
    [Fact]
    public async Task All_documents_are_listed_with_their_force_on_the_day()
    {
        using var visitor = city.Visitor();
        var page = await visitor.GetAsync("/gazette");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("现行有效", page.Text, StringComparison.Ordinal);
        Assert.True(page.Document.QuerySelectorAll("tbody tr").Length > 15);
    }

    [Fact]
    public async Task A_document_shows_head_text_force_and_what_hangs_on_it()
    {
        using var visitor = city.Visitor();
        var page = await visitor.GetAsync(await FirstDocumentAsync(visitor));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.NotNull(page.Document.QuerySelector(".dochead"));
        Assert.True(page.Document.QuerySelectorAll(".doc .prov").Length > 3);
        Assert.NotNull(page.Document.QuerySelector(".margin .light"));
        Assert.Equal(page.Document.QuerySelectorAll("[id]").Length, page.Document.QuerySelectorAll("[id]").Select(e => e.Id).Distinct().Count());
    }

    [Fact]
    public async Task Any_writing_of_a_number_leads_to_its_one_address()
    {
        using var visitor = city.Visitor();
        var slug = Uri.UnescapeDataString((await FirstDocumentAsync(visitor))["/gazette/".Length..]);
        var other = slug.Replace('〔', '[').Replace('〕', ']').Replace("号", " 号", StringComparison.Ordinal);
        var page = await visitor.GetAsync("/gazette/" + Uri.EscapeDataString(other));
        Assert.Equal(HttpStatusCode.MovedPermanently, page.Status);
        Assert.Equal("/gazette/" + Uri.EscapeDataString(slug), page.Location);
    }

    [Fact]
    public async Task An_unknown_number_is_a_helpful_404_that_keeps_what_was_asked()
    {
        using var visitor = city.Visitor();
        var page = await visitor.GetAsync("/gazette/" + Uri.EscapeDataString("无府发〔1999〕9号"));
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("没有找到这份文件", page.Heading);
        Assert.Equal("无府发〔1999〕9号", page.Document.QuerySelector("main input[name=q]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Contacts_are_those_that_interpretations_print_with_their_place()
    {
        using var visitor = city.Visitor();
        var page = await visitor.GetAsync("/gazette/contacts");
        Assert.Equal("政策咨询", page.Heading);
        Assert.Contains("市残疾人联合会", page.Text, StringComparison.Ordinal);
        var source = page.Document.QuerySelector("tbody a.cite")!.GetAttribute("href")!;
        Assert.Contains("解读", (await visitor.GetAsync(source)).Text, StringComparison.Ordinal);
        Assert.Empty((await visitor.GetAsync("/gazette/contacts?q=" + Uri.EscapeDataString("无此单位"))).Document.QuerySelectorAll("tbody tr"));
        Assert.Contains("市残疾人联合会", (await visitor.GetAsync("/gazette/contacts.csv")).Body, StringComparison.Ordinal);
        Assert.Contains("市残疾人联合会", (await visitor.GetAsync("/api/v1/contacts?q=" + Uri.EscapeDataString("残疾人"))).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_day_gives_a_message_and_keeps_what_was_typed()
    {
        using var visitor = city.Visitor();
        var page = await visitor.GetAsync(await FirstDocumentAsync(visitor) + "?on=" + Uri.EscapeDataString("去年夏天"));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("“去年夏天”不是一个日期", page.Text, StringComparison.Ordinal);
        Assert.Equal("去年夏天", page.Document.QuerySelector("#on")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Before_its_first_day_a_document_is_not_yet_in_force()
    {
        using var visitor = city.Visitor();
        var page = await visitor.GetAsync(await FirstDocumentAsync(visitor) + "?on=1999-01-01");
        Assert.Contains("尚未施行", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_provision_has_a_page_with_its_citation_in_four_notations()
    {
        using var visitor = city.Visitor();
        var address = await FirstDocumentAsync(visitor);
        var id = (await visitor.GetAsync(address)).Document.QuerySelector(".doc .prov .anchor")!.GetAttribute("href")!;
        var page = await visitor.GetAsync(id);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(4, page.Document.QuerySelectorAll("input.copy").Length);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(address + "/art_999")).Status);
    }

    [Theory]
    [InlineData("/gazette/meetings")]
    [InlineData("/gazette/appointments")]
    [InlineData("/search")]
    [InlineData("/gazette/feed.atom")]
    [InlineData("/gazette/documents.csv")]
    [InlineData("/gazette/appointments.xlsx")]
    [InlineData("/api/v1/meetings")]
    [InlineData("/api/v1/appointments")]
    public async Task The_registers_and_their_files_answer(string address)
    {
        using var visitor = city.Visitor();
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(address)).Status);
    }

    [Theory]
    [InlineData(".akn.xml")]
    [InlineData(".json")]
    [InlineData(".txt")]
    [InlineData(".docx")]
    [InlineData("/versions")]
    [InlineData("/interpretation")]
    public async Task Every_document_can_be_taken_away_and_compared(string ending)
    {
        using var visitor = city.Visitor();
        using var list = JsonDocument.Parse((await visitor.GetAsync("/api/v1/documents?limit=100")).Body);
        var loaded = list.RootElement.GetProperty("items").EnumerateArray().Where(d => d.GetProperty("textLoaded").GetBoolean()).Select(d => d.GetProperty("url").GetString()!).ToList();
        Assert.True(loaded.Count > 15);
        foreach (var address in loaded)
        {
            var page = await visitor.GetAsync(address + ending);
            Assert.True(page is { Status: HttpStatusCode.OK, Bytes.Length: > 200 }, $"{page.Status} {Uri.UnescapeDataString(page.Address)}");
        }
    }

    [Fact]
    public async Task Search_marks_what_was_found_and_says_when_nothing_was()
    {
        using var visitor = city.Visitor();
        var found = await visitor.GetAsync("/search?q=" + Uri.EscapeDataString("照护"));
        Assert.NotEmpty(found.Document.QuerySelectorAll(".results mark"));
        var nothing = await visitor.GetAsync("/search?q=" + Uri.EscapeDataString("照护魑魅"));
        Assert.Contains("没有找到“照护魑魅”", nothing.Text, StringComparison.Ordinal);
        Assert.Contains("照护（", nothing.Document.QuerySelector(".chip")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_api_pages_by_cursor_and_knows_its_own_answer_again()
    {
        using var visitor = city.Visitor();
        var first = await visitor.GetAsync("/api/v1/documents?limit=5");
        var json = System.Text.Json.JsonDocument.Parse(first.Body).RootElement;
        Assert.Equal(5, json.GetProperty("items").GetArrayLength());
        var second = await visitor.GetAsync("/api/v1/documents?limit=5&cursor=" + json.GetProperty("next").GetString());
        var ids = System.Text.Json.JsonDocument.Parse(second.Body).RootElement.GetProperty("items").EnumerateArray().Select(d => d.GetProperty("id").GetString());
        Assert.Empty(ids.Intersect(json.GetProperty("items").EnumerateArray().Select(d => d.GetProperty("id").GetString())));
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/documents?limit=5");
        request.Headers.IfNoneMatch.Add(first.Response.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await visitor.SendAsync(request)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.GetAsync("/api/v1/documents?cursor=zzz")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/api/v1/documents/" + Uri.EscapeDataString("无府发〔1999〕9号"))).Status);
    }

    [Fact]
    public async Task A_visitor_who_wants_to_load_an_issue_is_asked_to_sign_in()
    {
        using var visitor = city.Visitor();
        var page = await visitor.GetAsync("/gazette/load");
        Assert.StartsWith("/sign-in", page.Location, StringComparison.Ordinal);
    }

    private static async Task<string> FirstDocumentAsync(Visitor visitor)
    {
        var list = await visitor.GetAsync("/gazette?kind=Rules&q=" + Uri.EscapeDataString("云府办发"));
        return list.Document.QuerySelector("tbody th a")!.GetAttribute("href")!.Split('?')[0];
    }
}
