using Microsoft.AspNetCore.StaticAssets;

namespace Gongbao.Hosting;

/// <summary>Lets a request through to its endpoint only when the rights table (权限表) names the endpoint and the visitor has the permission.</summary>
internal sealed class AccessGate(RequestDelegate next, AccessTable table, ILogger<AccessGate> log)
{
    public async Task InvokeAsync(HttpContext context)
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
        }
        else if (row.Permission is null) await next(context);
        else context.Response.StatusCode = StatusCodes.Status403Forbidden;
    }
}
