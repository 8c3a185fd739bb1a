using System.Net;
using Gongbao.Web.Tests.Cities;

namespace Gongbao.Web.Tests.Platform;

public sealed class HomeTests(City city) : IClassFixture<City>
{
    [Fact]
    public async Task The_home_page_greets_in_Chinese_first()
    {
        using var visitor = city.Visitor();
        var page = await visitor.GetAsync("/");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("zh-Hans", page.Document.DocumentElement.GetAttribute("lang"));
        Assert.Contains("政府", page.Heading, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_address_gets_a_page_in_the_layout_with_status_404()
    {
        using var visitor = city.Visitor();
        var page = await visitor.GetAsync("/no/such/page");
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("没有找到这一页", page.Heading);
        Assert.NotNull(page.Document.QuerySelector("header.mast"));
    }
}
