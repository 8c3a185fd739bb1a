using Gongbao.Data;
using Gongbao.Data.Packs;
using Gongbao.Platform.Modules;
using Gongbao.Platform.Time;
using Gongbao.Registers.Contracts;
using Gongbao.Registers.LoadPack;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Registers;

/// <summary>What the host knows of the Registers module (名录).</summary>
public sealed class RegistersModule : IModule
{
    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<IModelPart, RegistersModelPart>();
        services.AddSingleton<CityRegisters>();
        services.AddScoped<LoadRegisters>();
    }

    public void MapRoutes(IEndpointRouteBuilder routes) => RegisterExports.Map(routes);

    public async Task PrepareAsync(IServiceProvider services, CancellationToken cancel) =>
        await services.GetRequiredService<LoadRegisters>().RunAsync(services.GetRequiredService<Pack>(), services.GetRequiredService<CityClock>().Now, cancel);

    public IEnumerable<NavItem> Navigation => [new("/registers/units", typeof(RegistersText), "Registers", 40)];

    public IEnumerable<AccessRow> Access =>
    [
        new("GET", "/registers/units", null),
        new("GET", "/registers/units/{Id}", null),
        new("GET", "/registers/regions", null),
        .. RegisterExports.Routes.Select(route => new AccessRow("GET", route, null)),
    ];
}
