using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Features;

namespace Gongbao.Hosting;

/// <summary>Limits (限流): how often one address or account may sign in, post and search, and how much it may send.</summary>
internal static class Limits
{
    /// <summary>The largest file that pages accept, in bytes; they say so themselves.</summary>
    public const long LargestFile = 50L << 20;

    // above the pages' own limit, so that the page can answer a file that is too large in a friendly way
    private const long LargestUpload = 80L << 20, LargestForm = 1L << 20;
    private const int SignInsPerMinute = 10, TriesPerMinute = 10, PostsPerMinute = 120, SearchBurst = 300, SearchesPerSecond = 10;

    public static void Add(IServiceCollection services, bool off)
    {
        services.Configure<FormOptions>(o => o.MultipartBodyLengthLimit = LargestUpload);
        services.AddRateLimiter(o =>
        {
            o.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            o.OnRejected = (rejected, _) =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter = "60";
                return ValueTask.CompletedTask;
            };
            if (!off) o.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(Partition);
        });
    }

    /// <summary>How much the body of a request may hold: a form's worth, or where the rights table says so a file's.</summary>
    public static void LimitBody(HttpContext context, bool upload)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = upload ? LargestUpload : LargestForm;
    }

    private static RateLimitPartition<string> Partition(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress?.ToString() ?? "?";
        if (HttpMethods.IsPost(context.Request.Method))
            return context.Request.Path.StartsWithSegments("/sign-in") ? Window("sign-in " + address, SignInsPerMinute)
                // a code of a slip cannot be tried out
                : context.Request.Path.StartsWithSegments("/track") ? Window("track " + address, TriesPerMinute)
                : Window("post " + (context.User.Identity is { IsAuthenticated: true, Name: { } name } ? name : address), PostsPerMinute);
        return context.Request.Path.StartsWithSegments("/search")
            ? RateLimitPartition.GetTokenBucketLimiter("search " + address, _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = SearchBurst,
                TokensPerPeriod = SearchesPerSecond,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            })
            : RateLimitPartition.GetNoLimiter("");
    }

    private static RateLimitPartition<string> Window(string key, int perMinute) => RateLimitPartition.GetSlidingWindowLimiter(key, _ => new SlidingWindowRateLimiterOptions
    {
        PermitLimit = perMinute,
        Window = TimeSpan.FromMinutes(1),
        SegmentsPerWindow = 6,
    });
}
