using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace Gongbao.Hosting;

/// <summary>
/// Answers that are not what was asked for (出错页面): every status from 400 without a body of its own gets a page in the layout,
/// or problem+json below /api. A failure is logged under the reference number that the page shows, and shows nothing else of itself.
/// </summary>
internal sealed class ErrorPages(RequestDelegate next, ILogger<ErrorPages> log)
{
    public const string Route = "/error/{Status:int}";

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (Exception e) when (!context.Response.HasStarted)
        {
            var status = e is BadHttpRequestException bad ? bad.StatusCode : 500;
            if (status == 500) log.LogError(e, "Request failed, reference {Reference}", Reference(context));
            var kept = context.Response.Headers.ToList();
            context.Response.Clear();
            foreach (var (name, value) in kept.Where(h => !h.Key.StartsWith("Content-", StringComparison.OrdinalIgnoreCase))) context.Response.Headers[name] = value;
            context.Response.StatusCode = status;
        }
        if (context.Response is { HasStarted: false, StatusCode: >= 400, ContentLength: null, ContentType: null }) await AnswerAsync(context);
    }

    /// <summary>The number under which the log tells what happened.</summary>
    public static string Reference(HttpContext context) => (Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier)[..8].ToUpperInvariant();

    private async Task AnswerAsync(HttpContext context)
    {
        var status = context.Response.StatusCode;
        if (context.Request.Path.StartsWithSegments("/api"))
        {
            await Results.Problem(statusCode: status, extensions: new Dictionary<string, object?> { ["reference"] = Reference(context) }).ExecuteAsync(context);
            return;
        }
        // a fresh scope: what the failed request left in the old one (half-rendered page, changed entities) must not be met again
        await using var scope = context.RequestServices.CreateAsyncScope();
        var (services, path, method) = (context.RequestServices, context.Request.Path, context.Request.Method);
        // without this feature Blazor leaves a 404 without a body to others
        context.Features.Set<IStatusCodeReExecuteFeature>(new StatusCodeReExecuteFeature { OriginalPath = path, OriginalPathBase = context.Request.PathBase });
        context.SetEndpoint(null);
        context.Request.RouteValues.Clear();
        (context.Request.Path, context.Request.Method) = ($"/error/{status}", HttpMethods.Get);
        context.Features.Set<IServiceProvidersFeature>(new ScopedServices(scope.ServiceProvider));
        try
        {
            await next(context);
        }
        finally
        {
            (context.Request.Path, context.Request.Method) = (path, method);
            context.Features.Set<IServiceProvidersFeature>(new ScopedServices(services));
        }
    }

    private sealed class ScopedServices(IServiceProvider services) : IServiceProvidersFeature
    {
        public IServiceProvider RequestServices { get; set; } = services;
    }
}
