using Gongbao.Platform.Modules;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Commitments;

/// <summary>What the host knows of the Commitments module.</summary>
public sealed class CommitmentsModule : IModule
{
    public void AddServices(IServiceCollection services)
    {
    }

    public void MapRoutes(IEndpointRouteBuilder routes)
    {
    }

    public IEnumerable<NavItem> Navigation => [];

    public IEnumerable<AccessRow> Access => [];
}
