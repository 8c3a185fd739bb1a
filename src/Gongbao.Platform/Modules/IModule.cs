using System.Reflection;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Platform.Modules;

/// <summary>What the host knows of a module: one public <c>XModule</c> class in its root namespace implements this.</summary>
public interface IModule
{
    /// <summary>Assembly with the module's pages.</summary>
    Assembly Pages => GetType().Assembly;

    /// <summary>Registers services and the module's model part.</summary>
    void AddServices(IServiceCollection services);

    /// <summary>Maps endpoints that are not pages (API, files, feeds).</summary>
    void MapRoutes(IEndpointRouteBuilder routes);

    /// <summary>Entries of the main navigation, in the order shown.</summary>
    IEnumerable<NavItem> Navigation { get; }

    /// <summary>Rows of the rights table (权限表): every page and endpoint of the module, once for each method.</summary>
    IEnumerable<AccessRow> Access { get; }
}

/// <summary>An entry of the navigation.</summary>
/// <param name="Href">Address from the root, such as <c>/gazette</c>.</param>
/// <param name="Text">The word shown, in the current language; called at each request.</param>
/// <param name="Order">Smaller comes first.</param>
public sealed record NavItem(string Href, Func<string> Text, int Order);

/// <summary>One row of the rights table (权限表).</summary>
/// <param name="Method">HTTP method.</param>
/// <param name="Route">Route pattern as mapped, such as <c>/gazette/{number}</c>.</param>
/// <param name="Permission">Null: open to the public. Otherwise the permission asked for.</param>
public sealed record AccessRow(string Method, string Route, string? Permission);
