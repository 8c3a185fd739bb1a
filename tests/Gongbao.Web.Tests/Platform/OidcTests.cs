using Gongbao.Data.Identity;
using Gongbao.Web.Tests.Cities;

namespace Gongbao.Web.Tests.Platform;

/// <summary>Sign-in through the city's own identity provider.</summary>
public sealed class OidcTests : IAsyncLifetime
{
    private IdentityProvider _provider = default!;
    private City _city = default!;

    [Fact]
    public async Task A_person_with_an_account_made_for_it_is_signed_in_and_known_afterwards_by_the_providers_subject()
    {
        using (var admin = await _city.SignedInAsync(Role.SystemAdmin))
        {
            var form = await admin.GetAsync("/admin/users/new");
            Assert.StartsWith("/admin/users/", (await admin.SubmitAsync(form, "main form", ("Form.Name", "赵六"), ("Form.User", "zhao-liu"), ("Form.External", "true"))).Location, StringComparison.Ordinal);
        }
        _provider.Person = ("s-42", "zhao-liu");
        using var first = _city.Visitor();
        Assert.Equal("/account", await SignInAsync(first, "/account"));
        Assert.Equal("赵六", (await first.GetAsync("/account")).Heading);
        // the name may change at the provider, the subject does not
        _provider.Person = ("s-42", "zhao-liu-2");
        using var again = _city.Visitor();
        Assert.Equal("/desk", await SignInAsync(again, ""));
        // and another subject does not get in by the name
        _provider.Person = ("s-43", "zhao-liu");
        using var other = _city.Visitor();
        Assert.Equal("/sign-in?refused=unknown", await SignInAsync(other, ""));
    }

    [Fact]
    public async Task Nobody_makes_an_account_by_signing_in_at_the_provider()
    {
        _provider.Person = ("s-7", "stranger");
        using var visitor = _city.Visitor();
        Assert.Equal("/sign-in?refused=unknown", await SignInAsync(visitor, ""));
        Assert.Contains("还没有您的账号", Assert.Single((await visitor.GetAsync("/sign-in?refused=unknown")).Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_with_a_password_is_not_taken_over_through_the_provider()
    {
        _provider.Person = ("s-8", "system-admin");
        using var visitor = _city.Visitor();
        Assert.Equal("/sign-in?refused=unknown", await SignInAsync(visitor, ""));
    }

    public async ValueTask InitializeAsync()
    {
        _provider = await IdentityProvider.StartAsync();
        _city = await City.StartAsync(o => o with
        {
            Settings = new Dictionary<string, string?> { ["Oidc:Authority"] = _provider.Address, ["Oidc:ClientId"] = "gongbao", ["Oidc:Name"] = "市统一身份认证" },
        });
    }

    public async ValueTask DisposeAsync()
    {
        await _city.DisposeAsync();
        await _provider.DisposeAsync();
    }

    /// <summary>Presses the button and follows every redirect by hand; the address at which the way ends.</summary>
    private static async Task<string?> SignInAsync(Visitor visitor, string back)
    {
        var page = await visitor.GetAsync("/sign-in?back=" + Uri.EscapeDataString(back));
        var answer = await visitor.SubmitAsync(page, "form[action='/sign-in/external']");
        for (var i = 0; i < 4 && answer.Location is { } next; i++)
        {
            if (answer.Address.StartsWith("/sign-in/external/return", StringComparison.Ordinal)) return next;
            answer = await visitor.GetAsync(next);
        }
        return answer.Location ?? answer.Address;
    }
}
