using Microsoft.EntityFrameworkCore;

namespace Gongbao.Platform.Lists;

/// <summary>One page (一页) of a list.</summary>
/// <param name="Rows">In order.</param>
/// <param name="Total">Rows in all pages.</param>
public sealed record ListPage<T>(IReadOnlyList<T> Rows, int Total);

/// <summary>Pages of queries.</summary>
public static class ListPageQueries
{
    /// <summary>Counts the rows and reads the page that the state asks for; a page past the end is the last one.</summary>
    /// <param name="query">Filtered and in a total order (end with the key).</param>
    /// <param name="state">Page and size.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static async Task<ListPage<T>> ToPageAsync<T>(this IQueryable<T> query, ListState state, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(state);
        var total = await query.CountAsync(cancel);
        var page = Math.Min(state.Page, Math.Max(1, (total + state.Size - 1) / state.Size));
        return new ListPage<T>(await query.Skip((page - 1) * state.Size).Take(state.Size).ToListAsync(cancel), total);
    }

    /// <summary>The same for rows that are in memory already.</summary>
    public static ListPage<T> ToPage<T>(this IReadOnlyList<T> rows, ListState state)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(state);
        var page = Math.Min(state.Page, Math.Max(1, (rows.Count + state.Size - 1) / state.Size));
        return new ListPage<T>([.. rows.Skip((page - 1) * state.Size).Take(state.Size)], rows.Count);
    }
}
