using System.Net;
using System.Resources;
using System.Text;
using Gongbao.Registers;
using Gongbao.Web.Tests.Cities;

namespace Gongbao.Web.Tests.Registers;

/// <summary>The public pages of the registers, on the sample city (which plays in mid-2024).</summary>
public sealed class RegisterPageTests(City city) : IClassFixture<City>
{
    private const string Units = "/registers/units", Regions = "/registers/regions";

    [Fact]
    public async Task The_list_of_units_begins_in_the_customary_order()
    {
        var page = await OpenAsync(Units);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("机构", page.Heading);
        Assert.Equal(["云汀市人民政府", "云汀市人民政府办公室"], Names(page).Take(2));
        Assert.Equal("page", page.Document.QuerySelector($"nav.nav a[href='{Units}']")?.GetAttribute("aria-current"));
    }

    [Theory]
    [InlineData("市工信局")]
    [InlineData("云汀市工业和信息化局")]
    [InlineData("信息化 工业")]
    [InlineData("Information Technology")]
    [InlineData("澜江省云汀市工信局")]
    public async Task A_unit_is_found_by_words_of_any_of_its_names(string words) =>
        Assert.Contains("市工业和信息化局", Names(await OpenAsync($"{Units}?q={Uri.EscapeDataString(words)}")));

    [Fact]
    public async Task The_old_name_of_a_merged_unit_says_who_has_its_work()
    {
        var page = await OpenAsync($"{Units}?q={Uri.EscapeDataString("市乡村振兴局")}");
        Assert.Equal(2, Names(page).Intersect(["市农业农村局", "市乡村振兴局"]).Count());
        Assert.Equal(Units + "/agriculture", page.Document.QuerySelector(".notice a")?.GetAttribute("href"));
    }

    [Fact]
    public async Task What_no_unit_is_called_is_answered_with_a_way_on()
    {
        var page = await OpenAsync($"{Units}?q={Uri.EscapeDataString("查无此局")}");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.NotNull(page.Document.QuerySelector(".empty"));
        Assert.Empty(Names(page));
    }

    [Theory]
    [InlineData("kind=Party", "市委组织部", "云汀市人民政府")]
    [InlineData("state=Ended", "市乡村振兴局", "市农业农村局")]
    [InlineData("region=990102", "临江区人民政府", "云汀市人民政府")]
    public async Task Filters_narrow_the_list(string query, string has, string hasNot)
    {
        var names = Names(await OpenAsync($"{Units}?{query}")).ToList();
        Assert.Contains(has, names);
        Assert.DoesNotContain(hasNot, names);
    }

    [Fact]
    public async Task Filters_that_nobody_understands_are_left_out() =>
        Assert.NotEmpty(Names(await OpenAsync($"{Units}?kind=nonsense&region=x&state=y&page=999&sort=zzz")));

    [Fact]
    public async Task A_units_page_names_aliases_successors_and_where_to_look_in_the_gazette()
    {
        var page = await OpenAsync(Units + "/rural-revitalization");
        Assert.Equal("市乡村振兴局", page.Heading);
        Assert.Contains("已撤并", page.Text, StringComparison.Ordinal);
        var step = page.Document.QuerySelector(".timeline a")!;
        Assert.Equal(("职能由市农业农村局承接", Units + "/agriculture"), (step.TextContent, step.GetAttribute("href")));
        Assert.Contains("2024年3月15日", page.Document.QuerySelector(".timeline time")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/search?q=" + Uri.EscapeDataString("市乡村振兴局"), page.Document.QuerySelector(".chip")?.GetAttribute("href"));

        var successor = await OpenAsync(Units + "/agriculture");
        Assert.Contains("承接自市乡村振兴局", successor.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nobody")]
    [InlineData("/%3Cscript%3E")]
    public async Task An_unknown_unit_is_the_page_for_what_is_not_there(string id)
    {
        var page = await OpenAsync(Units + id);
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("没有找到这一页", page.Heading);
    }

    [Fact]
    public async Task Regions_stand_in_the_customary_order_with_zones_after_counties()
    {
        var page = await OpenAsync(Regions);
        Assert.Equal(["澜江省", "云汀市", "临江区", "望川市"], Names(page).Take(4));
        Assert.Contains("功能区", page.Text, StringComparison.Ordinal);
        Assert.Equal("page", page.Document.QuerySelector($".tabs a[href='{Regions}']")?.GetAttribute("aria-current"));
    }

    [Theory]
    [InlineData(Units)]
    [InlineData(Units + "/industry")]
    [InlineData(Regions)]
    public async Task In_English_no_label_is_left_in_Chinese(string address)
    {
        using var visitor = city.Visitor("en");
        var page = await visitor.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        foreach (var label in page.Document.QuerySelectorAll("main th[scope=col], main dt, main h2, main label, main .kicker, main caption, .tabs a"))
            Assert.DoesNotContain(label.TextContent, c => c is >= '\u4E00' and <= '\u9FFF');
    }

    [Theory]
    [InlineData("/registers/units.csv?kind=Party", "市委组织部", "云汀市人民政府办公室")]
    [InlineData("/registers/regions.csv", "临江区", "市委组织部")]
    public async Task An_export_has_the_rows_of_the_page(string address, string has, string hasNot)
    {
        var file = await OpenAsync(address);
        Assert.Equal(HttpStatusCode.OK, file.Status);
        var text = Encoding.UTF8.GetString(file.Bytes);
        Assert.Contains(has, text, StringComparison.Ordinal);
        Assert.DoesNotContain(hasNot, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/registers/units.xlsx")]
    [InlineData("/registers/regions.xlsx")]
    public async Task An_Excel_export_is_a_workbook(string address)
    {
        var file = await OpenAsync(address);
        Assert.Equal((HttpStatusCode.OK, "PK"), (file.Status, Encoding.ASCII.GetString(file.Bytes.AsSpan(0, 2))));
    }

    [Fact]
    public void Every_text_has_its_English()
    {
        var texts = new ResourceManager(typeof(RegistersText));
        var chinese = Keys(texts, System.Globalization.CultureInfo.InvariantCulture);
        var english = Keys(texts, System.Globalization.CultureInfo.GetCultureInfo("en"));
        Assert.True(chinese.Count > 40);
        Assert.Equal(chinese.Order(StringComparer.Ordinal), english.Order(StringComparer.Ordinal));
    }

    private static List<string> Keys(ResourceManager texts, System.Globalization.CultureInfo culture) =>
        [.. texts.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!.Cast<System.Collections.DictionaryEntry>().Select(e => (string)e.Key)];

    private static IEnumerable<string> Names(WebPage page) =>
        page.Document.QuerySelectorAll("main tbody th").Select(t => (t.QuerySelector("[lang]") ?? t).TextContent.Trim());

    private async Task<WebPage> OpenAsync(string address)
    {
        using var visitor = city.Visitor();
        return await visitor.GetAsync(address);
    }
}
