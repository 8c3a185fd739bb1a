using System.Net;
using Gongbao.Data.Identity;
using Gongbao.SignIn;
using Gongbao.Web.Tests.Cities;

namespace Gongbao.Web.Tests.Platform;

public sealed class SignInTests(City city) : IClassFixture<City>
{
    [Fact]
    public async Task A_page_that_needs_a_person_sends_a_visitor_to_sign_in_and_back()
    {
        using var visitor = city.Visitor();
        var refused = await visitor.GetAsync("/account?x=1");
        Assert.Equal(HttpStatusCode.Redirect, refused.Status);
        Assert.Equal("/sign-in?back=%2Faccount%3Fx%3D1", refused.Location);
        var page = await visitor.GetAsync(refused.Location!);
        var answer = await visitor.SubmitAsync(page, "main form", ("Form.User", "clerk"), ("Form.Password", DemoAccounts.Password));
        Assert.Equal("/account?x=1", answer.Location);
        Assert.Equal("演示经办员", (await visitor.GetAsync("/account")).Heading);
    }

    [Fact]
    public async Task A_wrong_password_is_refused_in_words_that_do_not_tell_whether_the_account_exists()
    {
        using var visitor = city.Visitor();
        var page = await visitor.GetAsync("/sign-in");
        var wrong = await visitor.SubmitAsync(page, "main form", ("Form.User", "leader"), ("Form.Password", "not-this-one"));
        var unknown = await visitor.SubmitAsync(page, "main form", ("Form.User", "nobody"), ("Form.Password", "not-this-one"));
        Assert.Single(wrong.Errors);
        Assert.Equal(wrong.Errors, unknown.Errors);
        Assert.StartsWith("有误", wrong.Document.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_five_wrong_passwords_the_right_one_is_refused_too()
    {
        using var visitor = city.Visitor();
        var page = await visitor.GetAsync("/sign-in");
        for (var i = 0; i < 5; i++) await visitor.SubmitAsync(page, "main form", ("Form.User", "issuer"), ("Form.Password", "wrong-password"));
        var answer = await visitor.SubmitAsync(page, "main form", ("Form.User", "issuer"), ("Form.Password", DemoAccounts.Password));
        Assert.Null(answer.Location);
        Assert.Single(answer.Errors);
    }

    [Fact]
    public async Task Whoever_signs_out_is_a_visitor_again()
    {
        using var visitor = await city.SignedInAsync(Role.Checker);
        var desk = await visitor.GetAsync("/desk");
        Assert.Equal(HttpStatusCode.OK, desk.Status);
        await visitor.SubmitAsync(desk, "header form[action='/sign-out']");
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync("/desk")).Status);
    }

    [Fact]
    public async Task A_post_without_the_antiforgery_token_changes_nothing()
    {
        using var visitor = await city.SignedInAsync(Role.Editor);
        var answer = await visitor.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/sign-out") { Content = new FormUrlEncodedContent([]) });
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("这次提交没有被接受", answer.Heading);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/desk")).Status);
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("https://evil.example")]
    public async Task The_way_back_never_leaves_the_site(string back)
    {
        using var visitor = city.Visitor();
        var page = await visitor.GetAsync("/sign-in?back=" + Uri.EscapeDataString(back));
        var answer = await visitor.SubmitAsync(page, "main form", ("Form.User", "clerk"), ("Form.Password", DemoAccounts.Password));
        Assert.Equal("/desk", answer.Location);
    }
}
