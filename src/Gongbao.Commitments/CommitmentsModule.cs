using Gongbao.Commitments.Register;
using Gongbao.Data;
using Gongbao.Platform.Modules;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Commitments;

/// <summary>What the host knows of the Commitments module (目标任务事项).</summary>
public sealed class CommitmentsModule : IModule
{
    public void AddServices(IServiceCollection services) => services.AddSingleton<IModelPart, CommitmentsModelPart>();

    public void MapRoutes(IEndpointRouteBuilder routes)
    {
    }

    public IEnumerable<NavItem> Navigation => [];

    public IEnumerable<AccessRow> Access => [];
}
