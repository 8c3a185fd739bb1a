using Gongbao.Commitments.Lights;
using Gongbao.Commitments.Overview;
using Gongbao.Commitments.Register;
using Gongbao.Data;
using Gongbao.Data.Model;
using Gongbao.Platform.Parts;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.LeadersPage;

/// <summary>What the leader's page (领导驾驶舱) reads besides the counts; each list is a few rows by an index, whatever the size of the register.</summary>
/// <param name="db">The database.</param>
internal sealed class LeaderQueries(GongbaoDb db)
{
    /// <summary>The items that have been red longest.</summary>
    /// <param name="scope">Region and day.</param>
    /// <param name="most">At most so many.</param>
    /// <param name="cancel">Stops the reading.</param>
    public Task<List<ItemLine>> LateAsync(TallyScope scope, int most, CancellationToken cancel)
    {
        if (scope.PastDay is { } day)
            return Lines(db.Set<LightSpan>().AsNoTracking().InForceOn(day).Where(s => s.Light == LightKind.Red), scope)
                .OrderBy(i => i.Since).ThenBy(i => i.Number).Take(most).ToListAsync(cancel);
        return Items(scope).Where(i => i.Light == LightKind.Red).OrderBy(i => i.LightSince).ThenBy(i => i.Number).Take(most).Select(i => new ItemLine
        {
            Number = i.Number, Title = i.Title, TitleEn = i.TitleEn, OwnerUnitId = i.OwnerUnitId, ProposedOwnerUnitId = i.ProposedOwnerUnitId,
            ChainId = i.ChainId, Deadline = i.Deadline, Light = i.Light, Reason = i.LightReason, Since = i.LightSince,
        }).ToListAsync(cancel);
    }

    /// <summary>How many lights changed to which since a day; those that an item was given first are no change.</summary>
    public async Task<LightCounts> TurnedAsync(TallyScope scope, DateOnly first, DateOnly last, CancellationToken cancel)
    {
        var turned = await Changed(scope, first, last).GroupBy(s => s.Light).Select(g => new { Light = g.Key, Count = g.Count() }).ToListAsync(cancel);
        return turned.Where(t => t.Light is not null).Aggregate(default(LightCounts), (sum, t) => sum + LightCounts.Of(t.Light!.Value, t.Count));
    }

    /// <summary>The latest changes of lights, the newest first, each with the light before.</summary>
    public async Task<IReadOnlyList<LightChange>> ChangesAsync(TallyScope scope, DateOnly first, DateOnly last, int most, CancellationToken cancel)
    {
        var newest = Changed(scope, first, last).OrderByDescending(s => s.Since).ThenByDescending(s => s.Id).Take(most);
        return await (
            from span in newest
            join item in db.Set<CommitmentItem>() on span.ItemId equals item.Id
            orderby span.Since descending, item.Number
            select new LightChange(item.Number, item.Title, item.TitleEn, item.OwnerUnitId, span.Since, span.Light, span.Was))
            .ToListAsync(cancel);
    }

    /// <summary>What was promised and then changed, withdrawn or closed, the newest first.</summary>
    public Task<List<PromiseChange>> PromisesAsync(TallyScope scope, DateOnly first, DateOnly last, int most, CancellationToken cancel) => (
        from change in db.Set<ItemChange>().AsNoTracking().Where(c => c.Day >= first && c.Day <= last && c.Kind != ChangeKind.Publicity && c.Kind != ChangeKind.Owner)
        join item in Items(scope) on change.ItemId equals item.Id
        orderby change.Day descending, change.Id descending
        select new PromiseChange(item.Number, item.Title, item.TitleEn, change.Day, change.Kind, change.Was, change.Now, change.Reason)).Take(most).ToListAsync(cancel);

    /// <summary>The first-numbered target of each chain: the one its plan opens with.</summary>
    public async Task<IReadOnlyList<ItemLine>> HeadlinesAsync(IReadOnlyList<string> chains, TallyScope scope, CancellationToken cancel)
    {
        if (chains.Count == 0) return [];
        // one read with one branch a chain, each a step into its index
        var headlines = chains.Select(chain => Items(scope).Where(i => i.ChainId == chain && i.Kind == ItemKind.Target && i.ParentId == null).OrderBy(i => i.Number).Take(1))
            .Aggregate((a, b) => a.Concat(b));
        return await headlines.Select(i => new ItemLine
        {
            Number = i.Number, Title = i.Title, TitleEn = i.TitleEn, ChainId = i.ChainId, Light = i.Light, Comparator = i.Comparator, Value = i.Value, Min = i.Min, Max = i.Max,
            Measure = i.Measure, LatestValue = i.LatestValue, LatestOn = i.LatestOn, Deadline = i.Deadline,
        }).ToListAsync(cancel);
    }

    private IQueryable<CommitmentItem> Items(TallyScope scope)
    {
        var items = db.Set<CommitmentItem>().AsNoTracking();
        return scope.RegionPrefix is { } prefix ? items.Where(i => i.RegionCode!.StartsWith(prefix)) : items;
    }

    private IQueryable<LightSpan> Changed(TallyScope scope, DateOnly first, DateOnly last)
    {
        var spans = db.Set<LightSpan>().AsNoTracking().Where(s => s.Since >= first && s.Since <= last && s.Light != null && s.Was != null
            // spelt out: the two columns compared with each other are not translated alike on both engines
            && !(s.Light == LightKind.Green && s.Was == LightKind.Green) && !(s.Light == LightKind.Amber && s.Was == LightKind.Amber)
            && !(s.Light == LightKind.Red && s.Was == LightKind.Red) && !(s.Light == LightKind.Grey && s.Was == LightKind.Grey));
        return scope.RegionPrefix is null ? spans : spans.Where(s => Items(scope).Any(i => i.Id == s.ItemId));
    }

    private IQueryable<ItemLine> Lines(IQueryable<LightSpan> spans, TallyScope scope) =>
        from span in spans
        join item in Items(scope) on span.ItemId equals item.Id
        select new ItemLine
        {
            Number = item.Number, Title = item.Title, TitleEn = item.TitleEn, OwnerUnitId = item.OwnerUnitId, ProposedOwnerUnitId = item.ProposedOwnerUnitId,
            ChainId = item.ChainId, Deadline = item.Deadline, Light = span.Light, Reason = span.Reason, Since = span.Since,
        };
}

/// <summary>A light that changed (灯的变化).</summary>
internal sealed record LightChange(string Number, string Title, string? TitleEn, string? OwnerUnitId, DateOnly Since, LightKind? Now, LightKind? Was)
{
    public string LocalTitle => Display.IsChinese ? Title : TitleEn ?? Title;
}

/// <summary>A promise that changed (承诺的变化).</summary>
internal sealed record PromiseChange(string Number, string Title, string? TitleEn, DateOnly Day, ChangeKind Kind, string? Was, string? Now, string Reason)
{
    public string LocalTitle => Display.IsChinese ? Title : TitleEn ?? Title;
}
