using Gongbao.Platform.Modules;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Policies.Housing;

/// <summary>Housing measures: the self-check for the deed-tax subsidy.</summary>
public sealed class HousingModule : IModule
{
    public void AddServices(IServiceCollection services) => services.AddSingleton(DeedTaxCheck.Form);

    public void MapRoutes(IEndpointRouteBuilder routes)
    {
    }

    public IEnumerable<NavItem> Navigation => [];

    public IEnumerable<AccessRow> Access => [new("GET", "/check/deed-tax-subsidy", null), new("POST", "/check/deed-tax-subsidy", null)];
}
