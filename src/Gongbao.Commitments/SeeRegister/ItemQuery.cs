using Gongbao.Commitments.Register;
using Gongbao.Data;
using Gongbao.Kernel;
using Gongbao.Platform.Access;
using Gongbao.Platform.Lists;
using Gongbao.Platform.Parts;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.SeeRegister;

/// <summary>事项查询: filters and orders the register for one person. Each filter is one comparison on the item's own row, which the list's index holds.</summary>
internal sealed class ItemQuery(GongbaoDb db, CurrentUser user)
{
    /// <summary>Names of the filters in addresses.</summary>
    public static readonly string[] Filters = ["q", "in", "kind", "chain", "unit", "region", "light", "status", "document", "from", "to"];

    /// <summary>Own unit leads; own unit is listed; published only.</summary>
    public const string Mine = "mine", Listed = "listed", Public = "public";

    /// <summary>No owner is set; no light; the whole city.</summary>
    public const string None = "none", City = "city";

    /// <summary>Whether the whole of what is in scope is asked for, or only the published part.</summary>
    public bool IsOfficial => user.Has(Permissions.Desk);

    /// <summary>All rows, for exports.</summary>
    public IQueryable<CommitmentItem> Rows(ListState state) => Ordered(Filtered(Seen(state["in"]), state), state);

    /// <summary>One page of the same rows in the same order. Numbers are looked for in the indexes alone; then only the rows shown are read, by number.</summary>
    public async Task<ListPage<CommitmentItem>> PageAsync(ListState state, CancellationToken cancel)
    {
        var items = Filtered(Seen(state["in"]), state);
        var total = await items.CountAsync(cancel);
        if (total == 0) return new([], 0);
        var numbers = await items.NumbersAsync(state with { Page = Math.Min(state.Page, (total + state.Size - 1) / state.Size) }, cancel);
        var rows = await db.Set<CommitmentItem>().AsNoTracking().Where(i => numbers.Contains(i.Number)).ToDictionaryAsync(i => i.Number, cancel);
        return new([.. numbers.Where(rows.ContainsKey).Select(n => rows[n])], total);
    }

    private IQueryable<CommitmentItem> Seen(string? view)
    {
        var items = db.Set<CommitmentItem>().AsNoTracking();
        if (!IsOfficial || view == Public) return items.Where(i => i.Published);
        var unit = user.UnitId;
        if (view == Mine) return items.Where(i => i.OwnerUnitId == unit);
        if (view == Listed) return items.Where(i => db.Set<CommitmentUnit>().Where(u => u.UnitId == unit).Select(u => u.ItemId).Contains(i.Id));
        // an office of the city sees the whole city; a county's its own area
        return user.Scope.Prefix switch { null => items.Where(i => i.Published), { Length: <= 4 } => items, var prefix => items.Below(prefix) };
    }

    private static IQueryable<CommitmentItem> Filtered(IQueryable<CommitmentItem> items, ListState state)
    {
        if (state["q"] is { } words) items = Worded(items, words);
        if (Enum.TryParse<ItemKind>(state["kind"], out var kind)) items = items.Where(i => i.Kind == kind);
        if (state["chain"] is { } chain) items = items.Where(i => i.ChainId == chain);
        if (state["unit"] is { } unit) items = unit == None ? items.Where(i => i.OwnerUnitId == null && i.Status < ItemStatus.Closed) : items.Where(i => i.OwnerUnitId == unit);
        if (state["region"] is { } region) items = region == City ? items.Where(i => i.RegionCode == null) : RegionCode.TryParse(region, out _) ? items.Below(new RegionScope(region).Prefix!) : items;
        if (state["light"] == None) items = items.Where(i => i.Light == null);
        else if (Enum.TryParse<LightKind>(state["light"], out var light)) items = items.Where(i => i.Light == light);
        if (Enum.TryParse<ItemStatus>(state["status"], out var status)) items = items.Where(i => i.Status == status);
        if (state["document"] is { } typed && (DocumentNumber.TryParse(typed, out var parsed) ? parsed.ToString() : typed) is { } number) items = items.Where(i => i.DocumentNumber == number);
        if (LegalDate.TryParse(state["from"], out var from)) items = items.Where(i => i.Deadline >= from);
        if (LegalDate.TryParse(state["to"], out var to)) items = items.Where(i => i.Deadline <= to);
        return items;
    }

    // a number, or its beginning, goes by its index; words are looked for in the titles
    private static IQueryable<CommitmentItem> Worded(IQueryable<CommitmentItem> items, string words)
    {
        if (words.Length >= 4 && words.All(c => char.IsAsciiDigit(c) || c == '-'))
        {
            var (from, to) = ItemScope.Range(words);
            return items.Where(i => i.Number.CompareTo(from) >= 0 && i.Number.CompareTo(to) < 0);
        }
        foreach (var word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            items = items.Where(i => i.Title.Contains(word) || i.TitleEn != null && i.TitleEn.Contains(word));
        return items;
    }

    private static IOrderedQueryable<CommitmentItem> Ordered(IQueryable<CommitmentItem> items, ListState state) => (state.Sort, state.Descending) switch
    {
        // items without a light or a deadline stand last on both engines
        ("light", false) => items.OrderByDescending(i => i.Light != null).ThenByDescending(i => i.Light).ThenBy(i => i.Number),
        ("light", true) => items.OrderByDescending(i => i.Light != null).ThenBy(i => i.Light).ThenBy(i => i.Number),
        ("deadline", false) => items.OrderBy(i => i.Deadline == null).ThenBy(i => i.Deadline).ThenBy(i => i.Number),
        ("deadline", true) => items.OrderBy(i => i.Deadline == null).ThenByDescending(i => i.Deadline).ThenBy(i => i.Number),
        (_, true) when state.Sort == "number" => items.OrderByDescending(i => i.Number),
        _ => items.OrderBy(i => i.Number),
    };
}
