using Gongbao.Platform.Access;
using Microsoft.AspNetCore.StaticAssets;

namespace Gongbao.Hosting;

/// <summary>Lets a request through to its endpoint only when the rights table (权限表) names the endpoint and the visitor has the permission.</summary>
internal sealed class AccessGate(RequestDelegate next, AccessTable table, ILogger<AccessGate> log)
{
    private static readonly string[] OpenBeforeNewPassword = ["/account/password", SignIn.SignInRoutes.SignOut, Preferences.Route];

    public async Task InvokeAsync(HttpContext context, CurrentUser user)
    {
        var endpoint = context.GetEndpoint();
        if (endpoint is null || endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is not null)
        {
            await next(context);
            return;
        }
        var row = endpoint is RouteEndpoint route ? table.Find(context.Request.Method, route) : null;
        if (row is null)
        {
            log.LogWarning("{Method} {Endpoint} is not in the rights table and was refused", context.Request.Method, endpoint.DisplayName);
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        Limits.LimitBody(context, row.Upload);
        if (row.Permission is { } permission && !user.Has(permission)) Refuse(context, user);
        else if (user.MustChangePassword && row.Permission is not null && !OpenBeforeNewPassword.Contains(row.Route)) context.Response.Redirect("/account/password");
        else await next(context);
    }

    /// <summary>Whoever has not signed in is asked to; whoever has, lacks the right.</summary>
    private static void Refuse(HttpContext context, CurrentUser user)
    {
        if (user.IsSignedIn) context.Response.StatusCode = StatusCodes.Status403Forbidden;
        else if (context.Request.Path.StartsWithSegments("/api")) context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        else
        {
            var back = HttpMethods.IsGet(context.Request.Method) ? context.Request.Path + context.Request.QueryString : "/";
            context.Response.Redirect("/sign-in?back=" + Uri.EscapeDataString(back));
        }
    }
}
