using Gongbao.Platform.Modules;

namespace Gongbao.Hosting;

/// <summary>The host's own pages and endpoints, as a module among the others.</summary>
internal sealed class HostModule : IModule
{
    public void AddServices(IServiceCollection services)
    {
    }

    public void MapRoutes(IEndpointRouteBuilder routes) => Preferences.Map(routes);

    public IEnumerable<NavItem> Navigation => [new("/", typeof(HostText), "Nav.Home", 0)];

    public IEnumerable<AccessRow> Access =>
    [
        new("GET", "/", null),
        new("GET", Preferences.Route, null),
        new("GET", ErrorPages.Route, null),
    ];
}
