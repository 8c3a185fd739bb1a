using Gongbao.Data.Packs;
using Gongbao.Kernel;
using Gongbao.Platform.Modules;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Policies.Housing;

/// <summary>Housing measures: the self-check for the deed-tax subsidy and the calculators.</summary>
public sealed class HousingModule : IModule
{
    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton(DeedTaxCheck.Form);
        // the forms are the same in every city, only the working days of the land sale are its own
        var count = HousingChecks.All(new WorkingCalendar([])).Count;
        for (var i = 0; i < count; i++)
        {
            var place = i;
            services.AddSingleton(s => HousingChecks.All(s.GetRequiredService<Pack>().WorkingCalendar())[place]);
        }
    }

    public void MapRoutes(IEndpointRouteBuilder routes)
    {
    }

    public IEnumerable<NavItem> Navigation => [];

    public IEnumerable<AccessRow> Access =>
    [
        new("GET", "/check/deed-tax-subsidy", null), new("POST", "/check/deed-tax-subsidy", null),
        new("GET", "/check/housing/{Name}", null), new("POST", "/check/housing/{Name}", null),
    ];
}
