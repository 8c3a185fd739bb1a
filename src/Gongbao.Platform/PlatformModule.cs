using Gongbao.Data;
using Gongbao.Platform.Access;
using Gongbao.Platform.Lists;
using Gongbao.Platform.Modules;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Platform;

/// <summary>The platform's own pages: desk, messages, users, audit, settings.</summary>
public sealed class PlatformModule : IModule
{
    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<IModelPart, PlatformModel>();
        services.AddSingleton<UnitDirectory>();
        services.AddScoped<RolesToday>();
        services.AddScoped<ListExport>();
    }

    public void MapRoutes(IEndpointRouteBuilder routes)
    {
    }

    public IEnumerable<NavItem> Navigation => [new("/desk", typeof(PlatformText), "Desk", 90, Permissions.Desk)];

    public IEnumerable<AccessRow> Access =>
    [
        new("GET", "/desk", Permissions.SignedIn),
        new("GET", "/messages", Permissions.SignedIn),
        new("POST", "/messages", Permissions.SignedIn),
    ];
}
