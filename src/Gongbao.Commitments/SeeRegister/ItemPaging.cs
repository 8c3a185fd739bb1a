using Gongbao.Commitments.Register;
using Gongbao.Platform.Lists;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.SeeRegister;

/// <summary>事项分页: the numbers on one page, along an index. Ordering those with and those without a light (or a deadline) at once would sort the whole register, so it is two steps.</summary>
internal static class ItemPaging
{
    /// <param name="items">Filtered.</param>
    /// <param name="state">Order, page and size; the page is not past the end.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static async Task<List<string>> NumbersAsync(this IQueryable<CommitmentItem> items, ListState state, CancellationToken cancel)
    {
        var skip = (state.Page - 1) * state.Size;
        var (first, last) = state.Sort switch
        {
            "light" => (items.Where(i => i.Light != null), items.Where(i => i.Light == null)),
            "deadline" => (items.Where(i => i.Deadline != null), items.Where(i => i.Deadline == null)),
            _ => (items, null),
        };
        var numbers = await Ordered(first, state).Select(i => i.Number).Skip(skip).Take(state.Size).ToListAsync(cancel);
        if (last is null || numbers.Count == state.Size) return numbers;
        var before = numbers.Count > 0 ? skip : await first.CountAsync(cancel);
        numbers.AddRange(await last.OrderBy(i => i.Number).Select(i => i.Number).Skip(skip - before).Take(state.Size - numbers.Count).ToListAsync(cancel));
        return numbers;
    }

    private static IOrderedQueryable<CommitmentItem> Ordered(IQueryable<CommitmentItem> items, ListState state) => (state.Sort, state.Descending) switch
    {
        ("light", false) => items.OrderByDescending(i => i.Light).ThenBy(i => i.Number),
        ("light", true) => items.OrderBy(i => i.Light).ThenBy(i => i.Number),
        ("deadline", false) => items.OrderBy(i => i.Deadline).ThenBy(i => i.Number),
        ("deadline", true) => items.OrderByDescending(i => i.Deadline).ThenBy(i => i.Number),
        ("number", true) => items.OrderByDescending(i => i.Number),
        _ => items.OrderBy(i => i.Number),
    };
}
