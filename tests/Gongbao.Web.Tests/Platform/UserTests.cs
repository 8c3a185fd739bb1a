using System.Net;
using Gongbao.Data;
using Gongbao.Data.Audit;
using Gongbao.Data.Identity;
using Gongbao.Web.Tests.Cities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Web.Tests.Platform;

public sealed class UserTests(City city) : IClassFixture<City>
{
    [Fact]
    public async Task A_new_user_signs_in_with_the_temporary_password_and_must_choose_an_own_one()
    {
        var password = await CreateAsync("zhang-san");
        using var visitor = city.Visitor();
        var signedIn = await visitor.SubmitAsync(await visitor.GetAsync("/sign-in"), "main form", ("Form.User", "zhang-san"), ("Form.Password", password));
        Assert.Equal("/desk", signedIn.Location);
        Assert.Equal("/account/password", (await visitor.GetAsync("/desk")).Location);
        var form = await visitor.GetAsync("/account/password");
        var weak = await visitor.SubmitAsync(form, "main form", ("Form.Present", password), ("Form.New", "Password2026!"), ("Form.Again", "Password2026!"));
        Assert.Contains("太常见", Assert.Single(weak.Errors), StringComparison.Ordinal);
        var good = await visitor.SubmitAsync(form, "main form", ("Form.Present", password), ("Form.New", "river tea seven"), ("Form.Again", "river tea seven"));
        Assert.Equal("/account?done=password", good.Location);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/desk")).Status);
    }

    [Fact]
    public async Task A_user_name_that_is_taken_is_refused_and_nothing_is_written()
    {
        using var admin = await city.SignedInAsync(Role.SystemAdmin);
        var before = await CountAsync();
        var answer = await admin.SubmitAsync(await admin.GetAsync("/admin/users/new"), "main form", ("Form.Name", "另一位"), ("Form.User", "clerk"));
        Assert.Contains("clerk", Assert.Single(answer.Errors), StringComparison.Ordinal);
        Assert.Equal("另一位", answer.Document.QuerySelector("#Form-Name")!.GetAttribute("value"));
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task A_form_sent_twice_makes_one_user()
    {
        using var admin = await city.SignedInAsync(Role.SystemAdmin);
        var form = await admin.GetAsync("/admin/users/new");
        var before = await CountAsync();
        await admin.SubmitAsync(form, "main form", ("Form.Name", "李四"), ("Form.User", "li-si"));
        await admin.SubmitAsync(form, "main form", ("Form.Name", "李四"), ("Form.User", "li-si"));
        Assert.Equal(before + 1, await CountAsync());
    }

    [Fact]
    public async Task Nobody_is_two_of_the_three_administrators()
    {
        using var security = await city.SignedInAsync(Role.SecurityAdmin);
        var answer = await GrantAsync(security, await IdOfAsync("system-admin"), Role.Auditor);
        Assert.Contains("三个人", Assert.Single(answer.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_gives_a_role_to_themselves()
    {
        using var security = await city.SignedInAsync(Role.SecurityAdmin);
        var answer = await GrantAsync(security, await IdOfAsync("security-admin"), Role.Editor);
        Assert.Contains("不能给自己授权", Assert.Single(answer.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_given_and_ended_opens_and_closes_its_pages_at_once_and_is_in_the_audit()
    {
        var password = await CreateAsync("wang-wu");
        var id = await IdOfAsync("wang-wu");
        using var visitor = city.Visitor();
        await visitor.SubmitAsync(await visitor.GetAsync("/sign-in"), "main form", ("Form.User", "wang-wu"), ("Form.Password", password));
        await visitor.SubmitAsync(await visitor.GetAsync("/account/password"), "main form", ("Form.Present", password), ("Form.New", "river tea seven"), ("Form.Again", "river tea seven"));
        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync("/admin/audit")).Status);
        using var security = await city.SignedInAsync(Role.SecurityAdmin);
        Assert.Equal($"/admin/users/{id}/roles", (await GrantAsync(security, id, Role.Auditor)).Location);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/admin/audit")).Status);
        await security.SubmitAsync(await security.GetAsync($"/admin/users/{id}/roles"), "main table form");
        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync("/admin/audit")).Status);
        await using var scope = city.Services.CreateAsyncScope();
        var kinds = await scope.ServiceProvider.GetRequiredService<GongbaoDb>().Set<AuditRow>().Where(r => r.SubjectId == id.ToString()).Select(r => r.Kind).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Superset(new HashSet<string> { "user.create", "sign-in", "account.password", "role.grant", "role.end" }, kinds.ToHashSet());
    }

    [Fact]
    public async Task A_locked_account_cannot_sign_in()
    {
        using var admin = await city.SignedInAsync(Role.SystemAdmin);
        var id = await IdOfAsync("statistician");
        await admin.SubmitAsync(await admin.GetAsync($"/admin/users/{id}/account"), "main section:last-of-type form");
        using var visitor = city.Visitor();
        var answer = await visitor.SubmitAsync(await visitor.GetAsync("/sign-in"), "main form", ("Form.User", "statistician"), ("Form.Password", SignIn.DemoAccounts.Password));
        Assert.Single(answer.Errors);
    }

    [Fact]
    public async Task An_unknown_user_is_not_found()
    {
        using var admin = await city.SignedInAsync(Role.SystemAdmin);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync($"/admin/users/{Guid.Empty}")).Status);
    }

    private async Task<string> CreateAsync(string name)
    {
        using var admin = await city.SignedInAsync(Role.SystemAdmin);
        var made = await admin.SubmitAsync(await admin.GetAsync("/admin/users/new"), "main form", ("Form.Name", name), ("Form.User", name));
        return made.Document.QuerySelectorAll("dd.mono")[1].TextContent.Trim();
    }

    private static async Task<WebPage> GrantAsync(Visitor security, Guid user, Role role)
    {
        var page = await security.GetAsync($"/admin/users/{user}/roles");
        var unit = page.Document.QuerySelectorAll("#Form-Unit option").Select(o => o.GetAttribute("value")!).First(v => v.Length > 0);
        return await security.SubmitAsync(page, "main section form", ("Form.Role", role.ToString()), ("Form.Unit", unit));
    }

    private async Task<Guid> IdOfAsync(string name)
    {
        await using var scope = city.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<GongbaoDb>().Users.Where(u => u.UserName == name).Select(u => u.Id).SingleAsync(TestContext.Current.CancellationToken);
    }

    private async Task<int> CountAsync()
    {
        await using var scope = city.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<GongbaoDb>().Users.CountAsync(TestContext.Current.CancellationToken);
    }
}
