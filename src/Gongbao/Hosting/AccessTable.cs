using System.Collections.Frozen;
using Gongbao.Platform.Modules;

namespace Gongbao.Hosting;

/// <summary>The rights table (权限表) of all modules, looked up by method and route pattern.</summary>
internal sealed class AccessTable
{
    private readonly FrozenDictionary<(string Method, string Route), AccessRow> _rows;

    public AccessTable(IEnumerable<AccessRow> rows) => _rows = rows.ToFrozenDictionary(r => (r.Method, Normal(r.Route)));

    public IEnumerable<AccessRow> Rows => _rows.Values.OrderBy(r => r.Route, StringComparer.Ordinal).ThenBy(r => r.Method, StringComparer.Ordinal);

    /// <summary>The row of an endpoint; HEAD is looked up as GET. Null: not listed, so not reachable.</summary>
    public AccessRow? Find(string method, RouteEndpoint endpoint) =>
        _rows.GetValueOrDefault((HttpMethods.IsHead(method) ? HttpMethods.Get : method, Normal(endpoint.RoutePattern.RawText)));

    private static string Normal(string? route) => "/" + route?.Trim('/');
}
