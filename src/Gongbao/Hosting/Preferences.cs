using Microsoft.AspNetCore.Localization;

namespace Gongbao.Hosting;

/// <summary>How a visitor wants pages to look (显示偏好): language, light or dark, size of type. Kept in cookies, set by plain links.</summary>
internal sealed record Preferences(string Language, string? Theme, bool Large)
{
    public const string Route = "/view", Chinese = "zh-Hans", English = "en";
    private const string ThemeCookie = "theme", SizeCookie = "size";

    public static string[] Languages { get; } = [Chinese, English];

    public static Preferences Of(HttpContext context) => new(
        System.Globalization.CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? English : Chinese,
        context.Request.Cookies[ThemeCookie] is "light" or "dark" ? context.Request.Cookies[ThemeCookie] : null,
        context.Request.Cookies[SizeCookie] == "large");

    /// <summary>Address that changes one preference and comes back to the page.</summary>
    public static string Link(HttpContext context, string name, string value) =>
        $"{Route}?{name}={value}&back={Uri.EscapeDataString(context.Request.Path + context.Request.QueryString)}";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(Route, (HttpContext context, string? lang, string? theme, string? size, string? back) =>
    {
        if (lang is not null && Languages.Contains(lang))
            Keep(context, CookieRequestCultureProvider.DefaultCookieName, CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(lang)));
        if (theme is "light" or "dark" or "system") Keep(context, ThemeCookie, theme);
        if (size is "large" or "normal") Keep(context, SizeCookie, size);
        return Results.LocalRedirect(IsLocal(back) ? back! : "/");
    });

    /// <summary>True for an address on this site: it begins with one slash and cannot be read as another host.</summary>
    public static bool IsLocal(string? address) =>
        address is { Length: > 0 and < 2000 } && address[0] == '/' && (address.Length == 1 || address[1] is not ('/' or '\\')) && !address.Any(char.IsControl);

    private static void Keep(HttpContext context, string name, string value) => context.Response.Cookies.Append(name, value, new CookieOptions
    {
        MaxAge = TimeSpan.FromDays(365),
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
        IsEssential = true,
    });
}
