using System.Security.Claims;
using Gongbao.Data.Identity;
using Gongbao.Hosting;
using Gongbao.Platform;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongbao.SignIn;

/// <summary>The steps of signing in and out that are not pages.</summary>
internal static class SignInRoutes
{
    public const string SignOut = "/sign-out", ChooseRole = "/account/role", External = "/sign-in/external", ExternalReturn = "/sign-in/external/return",
        PasskeyOptions = "/sign-in/passkey-options", PasskeyCreation = "/account/passkeys/options";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost(SignOut, async ([FromForm] string? back, SignInManager<GongbaoUser> signIn) =>
        {
            await signIn.SignOutAsync();
            return Results.LocalRedirect("/");
        });
        routes.MapPost(ChooseRole, (HttpContext context, CityInfo city, [FromForm] Guid role, [FromForm] string? back) =>
        {
            context.Response.Cookies.Append(WhoAsks.RoleCookie(city), role.ToString(), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, IsEssential = true });
            return Results.LocalRedirect(Preferences.IsLocal(back) ? back! : "/desk");
        });
        routes.MapPost(External, (CitySettings settings, SignInManager<GongbaoUser> signIn, [FromForm] string? back) => settings.Oidc is null
            ? Results.NotFound()
            : Results.Challenge(signIn.ConfigureExternalAuthenticationProperties(SignInServices.Oidc, $"{ExternalReturn}?back={Uri.EscapeDataString(back ?? "")}"), [SignInServices.Oidc]));
        routes.MapGet(ExternalReturn, ExternalSignIn.ReturnAsync);
        routes.MapPost(PasskeyOptions, async (HttpContext context, IAntiforgery antiforgery, SignInManager<GongbaoUser> signIn) =>
            await antiforgery.IsRequestValidAsync(context) ? Results.Content(await signIn.MakePasskeyRequestOptionsAsync(null), "application/json") : Results.BadRequest());
        routes.MapPost(PasskeyCreation, async (HttpContext context, ClaimsPrincipal principal, IAntiforgery antiforgery, UserManager<GongbaoUser> users, SignInManager<GongbaoUser> signIn) =>
        {
            if (!await antiforgery.IsRequestValidAsync(context) || await users.GetUserAsync(principal) is not { } user) return Results.BadRequest();
            var entity = new PasskeyUserEntity { Id = user.Id.ToString(), Name = user.UserName!, DisplayName = user.DisplayName };
            return Results.Content(await signIn.MakePasskeyCreationOptionsAsync(entity), "application/json");
        });
    }
}
