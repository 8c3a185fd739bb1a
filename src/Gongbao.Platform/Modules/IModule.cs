using System.Reflection;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Platform.Modules;

/// <summary>What the host knows of a module (模块): one public <c>XModule</c> class in its root namespace implements this.</summary>
public interface IModule
{
    /// <summary>Assembly with the module's pages.</summary>
    Assembly Pages => GetType().Assembly;

    /// <summary>Registers services and the module's model part.</summary>
    void AddServices(IServiceCollection services);

    /// <summary>Maps endpoints that are not pages (API, files, feeds).</summary>
    void MapRoutes(IEndpointRouteBuilder routes);

    /// <summary>Brings the module's tables to what the pack says; run at each start after the migrations, and quick when nothing is to do.</summary>
    Task PrepareAsync(IServiceProvider services, CancellationToken cancel) => Task.CompletedTask;

    /// <summary>Entries of the main navigation.</summary>
    IEnumerable<NavItem> Navigation { get; }

    /// <summary>Rows of the rights table (权限表): every page and endpoint of the module, once for each method.</summary>
    IEnumerable<AccessRow> Access { get; }

    /// <summary>What the module shows on the city's home page.</summary>
    IEnumerable<PagePart> HomeParts => [];

    /// <summary>What the module shows on the desk (工作台) of the person signed in: only what is due for them.</summary>
    IEnumerable<PagePart> DeskParts => [];

    /// <summary>What the module shows in the margin of a document of the gazette: components with one parameter <c>Slug</c>, the segment of the document's address.</summary>
    IEnumerable<PagePart> DocumentParts => [];
}

/// <summary>An entry of the main navigation (导航).</summary>
/// <param name="Href">Address from the root, such as <c>/gazette</c>.</param>
/// <param name="Texts">Marker class of the module's texts, such as <c>typeof(GazetteText)</c>.</param>
/// <param name="Key">Key of the word in these texts.</param>
/// <param name="Order">Smaller comes first; home is 0.</param>
/// <param name="Permission">Shown only to those who have it; null: to everybody.</param>
public sealed record NavItem(string Href, Type Texts, string Key, int Order, string? Permission = null);

/// <summary>A part (版块) that a module puts on a page of the host: a component without parameters, unless the page says which it gives.</summary>
/// <param name="Component">The component.</param>
/// <param name="Order">Smaller comes first.</param>
/// <param name="Permission">Shown only to those who have it; null: to everybody who sees the page.</param>
public sealed record PagePart(Type Component, int Order, string? Permission = null);

/// <summary>One row of the rights table (权限表). What no row names is not reachable.</summary>
/// <param name="Method">HTTP method; a page with a form has one row for GET and one for POST.</param>
/// <param name="Route">Route pattern exactly as mapped, such as <c>/gazette/{Number}</c>.</param>
/// <param name="Permission">Null: open to the public. Otherwise one of the constants in <see cref="Access.Permissions"/>.</param>
public sealed record AccessRow(string Method, string Route, string? Permission)
{
    /// <summary>True where a file may be sent; all other requests may send a form's worth only.</summary>
    public bool Upload { get; init; }
}
