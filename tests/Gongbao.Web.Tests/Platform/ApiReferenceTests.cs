using System.Net;
using System.Text.Json;
using Gongbao.ApiReference;
using Gongbao.Hosting;
using Gongbao.Web.Tests.Cities;

namespace Gongbao.Web.Tests.Platform;

/// <summary>The description of the API: what is checked in, what is served and what is shown are one.</summary>
public sealed class ApiReferenceTests(City city) : IClassFixture<City>
{
    [Fact]
    public async Task The_description_in_docs_is_what_the_program_gives()
    {
        using var visitor = city.Visitor("en");
        var served = await visitor.GetAsync(ApiDescription.Route);
        var kept = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "api", "openapi.json"), TestContext.Current.CancellationToken);
        Assert.True(kept.Trim() == served.Body.Trim(), "docs/api/openapi.json is not what the program gives; docs/api/README.md says how to renew it");
    }

    [Fact]
    public async Task Every_API_endpoint_of_the_rights_table_is_described_in_both_languages()
    {
        var routes = new AccessTable(CityModules.All.SelectMany(m => m.Access)).Rows.Select(r => r.Route)
            .Where(r => r.StartsWith("/api/v1/", StringComparison.Ordinal) && r != ApiDescription.Route).Distinct().Order();
        foreach (var language in Preferences.Languages)
        {
            using var visitor = city.Visitor(language);
            using var document = JsonDocument.Parse((await visitor.GetAsync(ApiDescription.Route)).Body);
            var paths = document.RootElement.GetProperty("paths").EnumerateObject().ToList();
            Assert.Equal(routes, paths.Select(p => p.Name).Order());
            Assert.Empty(paths.SelectMany(p => p.Value.EnumerateObject()).SelectMany(o => Undescribed(o.Value)));
        }
    }

    [Fact]
    public async Task The_page_shows_each_operation_without_script_and_its_links_answer()
    {
        using var visitor = city.Visitor();
        var page = await visitor.GetAsync(ApiDescription.Page);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("开放接口", page.Heading);
        Assert.Empty(page.Document.QuerySelectorAll("script:not([src]), style, [style]"));
        var links = page.Document.QuerySelectorAll(".address a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.True(links.Count >= 5);
        foreach (var link in links) Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(link)).Status);
        Assert.All(page.Document.QuerySelectorAll("main a[href*='#']"), a => Assert.NotNull(page.Document.GetElementById(a.GetAttribute("href")!.Split('#')[1])));
    }

    private static IEnumerable<string> Undescribed(JsonElement operation)
    {
        var id = operation.GetProperty("operationId").GetString()!;
        if (operation.GetProperty("summary").GetString() is null or "" || operation.GetProperty("summary").GetString()!.StartsWith("Api.", StringComparison.Ordinal)) yield return id;
        foreach (var parameter in operation.TryGetProperty("parameters", out var all) ? all.EnumerateArray().ToList() : [])
            if (!parameter.TryGetProperty("description", out _)) yield return $"{id} {parameter.GetProperty("name").GetString()}";
    }
}
