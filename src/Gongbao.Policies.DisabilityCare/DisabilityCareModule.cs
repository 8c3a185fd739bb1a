using Gongbao.Platform.Modules;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Policies.DisabilityCare;

/// <summary>Care and custody: the self-check.</summary>
public sealed class DisabilityCareModule : IModule
{
    public void AddServices(IServiceCollection services) => services.AddSingleton(CareCheck.Form);

    public void MapRoutes(IEndpointRouteBuilder routes)
    {
    }

    public IEnumerable<NavItem> Navigation => [];

    public IEnumerable<AccessRow> Access => [new("GET", "/check/care", null), new("POST", "/check/care", null)];
}
