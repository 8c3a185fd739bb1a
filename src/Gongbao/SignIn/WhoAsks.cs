using System.Security.Claims;
using Gongbao.Data;
using Gongbao.Platform;
using Gongbao.Platform.Access;
using Gongbao.Platform.Time;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.SignIn;

/// <summary>Fills in the current user (当前用户) of a request from the session and the roles held today.</summary>
internal sealed class WhoAsks(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, CurrentUser user, CityInfo city)
    {
        if (Guid.TryParse(context.User.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
            && context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            await FillAsync(context, user, id, RoleCookie(city));
        await next(context);
    }

    /// <summary>Name of the cookie with the holding that the person chose to act in.</summary>
    public static string RoleCookie(CityInfo city) => $"gongbao.{city.Key}.role";

    private static async Task FillAsync(HttpContext context, CurrentUser user, Guid id, string roleCookie)
    {
        var services = context.RequestServices;
        try
        {
            var person = await services.GetRequiredService<GongbaoDb>().Users.AsNoTracking().Where(u => u.Id == id)
                .Select(u => new { u.DisplayName, u.MustChangePassword }).SingleOrDefaultAsync(context.RequestAborted);
            if (person is null) return;
            var roles = await services.GetRequiredService<RolesToday>().ReadAsync(id, services.GetRequiredService<CityClock>().Today, context.RequestAborted);
            user.Become(id, person.DisplayName, roles, Guid.TryParse(context.Request.Cookies[roleCookie], out var chosen) ? chosen : null, person.MustChangePassword);
        }
        catch (System.Data.Common.DbException) when (context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
        {
            // the error page must come even when the database is what failed
        }
    }
}
