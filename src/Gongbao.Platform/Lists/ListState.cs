using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Gongbao.Platform.Lists;

/// <summary>Where a list stands (列表状态): filters, order and page, all of it in the address, so that each state can be shared.</summary>
/// <param name="Path">Address of the list without its query.</param>
/// <param name="Filters">Values by name; empty ones are left out.</param>
/// <param name="Sort">Key of the column to sort by; null: the list's own order.</param>
/// <param name="Descending">Largest first.</param>
/// <param name="Page">From 1.</param>
public sealed record ListState(string Path, IReadOnlyDictionary<string, string> Filters, string? Sort, bool Descending, int Page)
{
    private const int LongestFilter = 200, LastPage = 100_000;

    /// <summary>Rows on a page.</summary>
    public int Size { get; init; } = 25;

    /// <summary>The value of a filter, or null.</summary>
    public string? this[string filter] => Filters.GetValueOrDefault(filter);

    /// <summary>True when at least one filter is set.</summary>
    public bool IsFiltered => Filters.Count > 0;

    /// <summary>Reads the state from a request. What cannot be read is left at its default; other names are ignored.</summary>
    /// <param name="request">The request.</param>
    /// <param name="filters">Names of the filters that this list knows.</param>
    public static ListState From(HttpRequest request, params IEnumerable<string> filters)
    {
        ArgumentNullException.ThrowIfNull(request);
        var values = new Dictionary<string, string>();
        foreach (var name in filters)
            if (request.Query[name].ToString().Trim() is { Length: > 0 and <= LongestFilter } value)
                values[name] = value;
        var sort = request.Query["sort"].ToString();
        var page = int.TryParse(request.Query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? Math.Clamp(n, 1, LastPage) : 1;
        return new ListState(request.Path, values, sort.TrimStart('-') is { Length: > 0 and < 40 } key ? key : null, sort.StartsWith('-'), page);
    }

    /// <summary>Address of another page of the same list.</summary>
    public string ToPage(int page) => Address(Path, Filters, Sort, Descending, page);

    /// <summary>Address of the same list in another order: by a column, or the other way round when it is sorted by it already.</summary>
    public string ToSort(string key) => Address(Path, Filters, key, Sort == key && !Descending, 1);

    /// <summary>Address of the same list with one filter changed; null takes it off.</summary>
    public string ToFilter(string name, string? value)
    {
        var filters = new Dictionary<string, string>(Filters);
        if (string.IsNullOrEmpty(value)) filters.Remove(name);
        else filters[name] = value;
        return Address(Path, filters, Sort, Descending, 1);
    }

    /// <summary>Address of the export of the same rows.</summary>
    /// <param name="path">Of the export endpoint, such as <c>/admin/audit.csv</c>.</param>
    public string ToExport(string path) => Address(path, Filters, Sort, Descending, 1);

    private static string Address(string path, IReadOnlyDictionary<string, string> filters, string? sort, bool descending, int page)
    {
        var text = new StringBuilder(path);
        var mark = '?';
        void Put(string name, string value)
        {
            text.Append(mark).Append(name).Append('=').Append(Uri.EscapeDataString(value));
            mark = '&';
        }
        foreach (var (name, value) in filters) Put(name, value);
        if (sort is not null) Put("sort", descending ? "-" + sort : sort);
        if (page > 1) Put("page", page.ToString(CultureInfo.InvariantCulture));
        return text.ToString();
    }
}
