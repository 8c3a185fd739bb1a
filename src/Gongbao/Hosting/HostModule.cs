using Gongbao.ApiReference;
using Gongbao.Platform.Access;
using Gongbao.Platform.Modules;
using Gongbao.SignIn;

namespace Gongbao.Hosting;

/// <summary>The host's own pages and endpoints, as a module among the others.</summary>
internal sealed class HostModule : IModule
{
    public void AddServices(IServiceCollection services)
    {
    }

    public void MapRoutes(IEndpointRouteBuilder routes)
    {
        Preferences.Map(routes);
        Health.Map(routes);
        ApiDescription.Map(routes);
        SignInRoutes.Map(routes);
    }

    public Task PrepareAsync(IServiceProvider services, CancellationToken cancel) => DemoAccounts.EnsureAsync(services, cancel);

    public IEnumerable<NavItem> Navigation => [new("/", typeof(HostText), "Nav.Home", 0)];

    public IEnumerable<AccessRow> Access =>
    [
        new("GET", "/", null),
        new("GET", "/accessibility", null),
        new("GET", Preferences.Route, null),
        new("GET", ErrorPages.Route, null),
        new("GET", Health.Live, null),
        new("GET", Health.Ready, null),
        new("GET", ApiDescription.Page, null),
        new("GET", ApiDescription.Route, null),
        .. Form("/sign-in", null),
        .. Form("/sign-in/code", null),
        .. Form("/sign-in/recovery", null),
        new("POST", SignInRoutes.PasskeyOptions, null),
        new("POST", SignInRoutes.External, null),
        new("GET", SignInRoutes.ExternalReturn, null),
        new("POST", SignInRoutes.SignOut, Permissions.SignedIn),
        new("GET", "/account", Permissions.SignedIn),
        new("POST", SignInRoutes.ChooseRole, Permissions.SignedIn),
        .. Form("/account/password", Permissions.SignedIn),
        .. Form("/account/two-step", Permissions.SignedIn),
        .. Form("/account/passkeys", Permissions.SignedIn),
        new("POST", SignInRoutes.PasskeyCreation, Permissions.SignedIn),
    ];

    private static AccessRow[] Form(string route, string? permission) => [new("GET", route, permission), new("POST", route, permission)];
}
