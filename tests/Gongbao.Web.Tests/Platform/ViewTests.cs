using Gongbao.Hosting;
using Gongbao.Web.Tests.Cities;

namespace Gongbao.Web.Tests.Platform;

/// <summary>Language, light and dark, size of type.</summary>
public sealed class ViewTests(City city) : IClassFixture<City>
{
    [Theory]
    [InlineData("zh-CN,zh;q=0.9", "zh-Hans")]
    [InlineData("en-US,en;q=0.9", "en")]
    [InlineData("fr-FR", "zh-Hans")]
    [InlineData(null, "zh-Hans")]
    public async Task The_browsers_language_decides_first(string? asked, string shown)
    {
        using var visitor = city.Visitor(asked);
        Assert.Equal(shown, (await visitor.GetAsync("/")).Document.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task The_link_to_the_other_language_keeps_the_page_and_is_remembered()
    {
        using var visitor = city.Visitor("zh-CN");
        var page = await visitor.GetAsync("/search?q=%E7%85%A7%E6%8A%A4");
        var link = page.Document.QuerySelector("a[hreflang=en]")!.GetAttribute("href")!;
        var back = await visitor.GetAsync(link);
        Assert.Equal("/search?q=%E7%85%A7%E6%8A%A4", back.Location);
        Assert.Equal("en", (await visitor.GetAsync("/")).Document.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task Dark_and_large_type_are_remembered_without_script()
    {
        using var visitor = city.Visitor();
        await visitor.GetAsync("/view?theme=dark");
        await visitor.GetAsync("/view?size=large");
        var root = (await visitor.GetAsync("/")).Document.DocumentElement;
        Assert.Equal("dark", root.GetAttribute("data-theme"));
        Assert.Equal("large", root.GetAttribute("data-size"));
        await visitor.GetAsync("/view?theme=system");
        Assert.Null((await visitor.GetAsync("/")).Document.DocumentElement.GetAttribute("data-theme"));
    }

    [Theory]
    [InlineData("/", true)]
    [InlineData("/gazette?x=1", true)]
    [InlineData("", false)]
    [InlineData(null, false)]
    [InlineData("//evil.example", false)]
    [InlineData("/\\evil.example", false)]
    [InlineData("https://evil.example", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("/\tfoo", false)]
    [InlineData("/a\r\nSet-Cookie: x", false)]
    public void Only_an_address_on_this_site_is_gone_back_to(string? address, bool local) => Assert.Equal(local, Preferences.IsLocal(address));

    [Fact]
    public async Task The_sample_city_says_on_each_page_that_it_is_invented()
    {
        using var visitor = city.Visitor();
        foreach (var address in (string[])["/", "/sign-in", "/gazette", "/nowhere"])
            Assert.Contains("虚构", (await visitor.GetAsync(address)).Document.QuerySelector(".banner")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_home_page_and_all_it_needs_weigh_under_a_third_of_the_budget()
    {
        using var visitor = city.Visitor();
        var page = await visitor.GetAsync("/");
        var weight = await WeighAsync("/");
        foreach (var needed in page.Document.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], script[src], img").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!)) weight += await WeighAsync(needed);
        Assert.InRange(weight, 1_000, 50_000);

        async Task<int> WeighAsync(string address)
        {
            using var plain = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = System.Net.DecompressionMethods.None }) { BaseAddress = city.Address };
            plain.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br, gzip");
            return (await plain.GetByteArrayAsync(address, TestContext.Current.CancellationToken)).Length;
        }
    }
}
