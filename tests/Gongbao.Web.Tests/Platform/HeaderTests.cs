using System.Net;
using Gongbao.Data.Identity;
using Gongbao.Web.Tests.Cities;

namespace Gongbao.Web.Tests.Platform;

public sealed class HeaderTests(City city) : IClassFixture<City>
{
    [Theory]
    [InlineData("/", 200)]
    [InlineData("/sign-in", 200)]
    [InlineData("/account", 302)]
    [InlineData("/no/such/page", 404)]
    [InlineData("/api/v1/nothing", 404)]
    [InlineData("/health/live", 200)]
    [InlineData("/health/ready", 200)]
    [InlineData("/passkeys.js", 200)]
    [InlineData("/view?lang=en", 302)]
    public async Task Every_answer_forbids_what_we_do_not_use(string address, int status)
    {
        using var visitor = city.Visitor();
        var page = await visitor.GetAsync(address);
        Assert.Equal(status, (int)page.Status);
        Assert.Equal("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'", Header(page, "Content-Security-Policy"));
        Assert.Equal("nosniff", Header(page, "X-Content-Type-Options"));
        Assert.Equal("DENY", Header(page, "X-Frame-Options"));
        Assert.Equal("same-origin", Header(page, "Referrer-Policy"));
        Assert.Equal("same-origin", Header(page, "Cross-Origin-Opener-Policy"));
        Assert.Contains("camera=()", Header(page, "Permissions-Policy"), StringComparison.Ordinal);
        Assert.False(page.Response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Pages_hold_nothing_inline_that_the_policy_would_block()
    {
        using var visitor = await city.SignedInAsync(Role.SystemAdmin);
        foreach (var address in (string[])["/", "/gazette", "/search", "/desk", "/account", "/account/passkeys", "/admin/users", "/admin/settings"])
        {
            var page = await visitor.GetAsync(address);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Empty(page.Document.QuerySelectorAll("style, [style], script:not([src])").Select(e => $"{address}: {e.OuterHtml}"));
            Assert.Empty(page.Document.All.Where(e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal))).Select(e => e.OuterHtml));
        }
    }

    [Fact]
    public async Task The_session_cookie_is_out_of_reach_for_scripts_and_other_sites()
    {
        using var visitor = city.Visitor();
        var page = await visitor.GetAsync("/sign-in");
        var answer = await visitor.SubmitAsync(page, "main form", ("Form.User", "clerk"), ("Form.Password", SignIn.DemoAccounts.Password));
        var cookie = Assert.Single(answer.Response.Headers.GetValues("Set-Cookie"), c => c.StartsWith("gongbao.sample.application", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_page_of_somebody_signed_in_is_kept_by_no_cache()
    {
        using var visitor = await city.SignedInAsync(Role.Clerk);
        Assert.Contains("no-store", Header(await visitor.GetAsync("/desk"), "Cache-Control"), StringComparison.Ordinal);
    }

    private static string Header(WebPage page, string name) => page.Response.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "";
}
