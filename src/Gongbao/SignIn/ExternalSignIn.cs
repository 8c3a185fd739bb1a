using Gongbao.Data.Identity;
using Gongbao.Hosting;
using Microsoft.AspNetCore.Identity;

namespace Gongbao.SignIn;

/// <summary>
/// The way back from the city's identity provider (统一身份认证). A person known by the provider's subject is signed in. On their first time
/// they are matched by user name with an account that an administrator made for them without a password; nobody makes an account by signing in.
/// </summary>
internal static class ExternalSignIn
{
    public static async Task<IResult> ReturnAsync(SignInManager<GongbaoUser> signIn, UserManager<GongbaoUser> users, SignInAudit audit, string? back)
    {
        var info = await signIn.GetExternalLoginInfoAsync();
        if (info is null) return Results.LocalRedirect("/sign-in?refused=external");
        var user = await users.FindByLoginAsync(info.LoginProvider, info.ProviderKey) ?? await MatchAsync(users, info);
        if (user is null) return Results.LocalRedirect("/sign-in?refused=unknown");
        var result = await signIn.ExternalLoginSignInAsync(info.LoginProvider, info.ProviderKey, isPersistent: false, bypassTwoFactor: true);
        if (!result.Succeeded) return Results.LocalRedirect("/sign-in?refused=locked");
        await audit.SignedInAsync(user, "oidc");
        return Results.LocalRedirect(Preferences.IsLocal(back) ? back! : "/desk");
    }

    private static async Task<GongbaoUser?> MatchAsync(UserManager<GongbaoUser> users, ExternalLoginInfo info)
    {
        if (info.Principal.FindFirst("preferred_username")?.Value is not { Length: > 0 } name || await users.FindByNameAsync(name) is not { } user) return null;
        if (await users.HasPasswordAsync(user) || (await users.GetLoginsAsync(user)).Count > 0) return null;
        return (await users.AddLoginAsync(user, info)).Succeeded ? user : null;
    }
}
