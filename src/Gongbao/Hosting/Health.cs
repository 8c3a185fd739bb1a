using Gongbao.Data.Operate;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Gongbao.Hosting;

/// <summary>Health (健康检查): <c>/health/live</c> says that the process runs, <c>/health/ready</c> that it can serve.</summary>
internal static class Health
{
    public const string Live = "/health/live", Ready = "/health/ready";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Live, () => Results.Text("ok"));
        routes.MapHealthChecks(Ready, new HealthCheckOptions
        {
            ResponseWriter = (context, report) => context.Response.WriteAsJsonAsync(new
            {
                status = report.Status.ToString(),
                checks = report.Entries.ToDictionary(e => e.Key, e => e.Value.Description ?? e.Value.Status.ToString()),
            }),
        });
    }

    /// <summary>The database answers and lacks no migration.</summary>
    internal sealed class DatabaseCheck(DatabaseSetup setup) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            try
            {
                var missing = await setup.MissingAsync(cancellationToken);
                return missing.Count == 0 ? HealthCheckResult.Healthy("up to date") : HealthCheckResult.Unhealthy($"{missing.Count} migrations missing");
            }
            catch (System.Data.Common.DbException)
            {
                return HealthCheckResult.Unhealthy("not reachable");
            }
        }
    }
}
