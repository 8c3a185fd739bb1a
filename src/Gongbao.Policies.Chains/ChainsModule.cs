using Gongbao.Platform.Modules;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Policies.Chains;

/// <summary>Industrial chains: self-checks for anchor enterprises and for the rungs of the ladder.</summary>
public sealed class ChainsModule : IModule
{
    public void AddServices(IServiceCollection services)
    {
        foreach (var check in ChainsChecks.All) services.AddSingleton(check);
    }

    public void MapRoutes(IEndpointRouteBuilder routes)
    {
    }

    public IEnumerable<NavItem> Navigation => [];

    public IEnumerable<AccessRow> Access =>
    [
        new("GET", "/check/anchor-enterprise", null), new("POST", "/check/anchor-enterprise", null),
        new("GET", "/check/ladder/{Rung}", null), new("POST", "/check/ladder/{Rung}", null),
    ];
}
