using System.Collections.Concurrent;
using Gongbao.Commitments.Lights;
using Gongbao.Commitments.Register;
using Gongbao.Data;
using Gongbao.Data.Model;
using Gongbao.Platform.Parts;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.Overview;

/// <summary>
/// Counts lights (亮灯统计). Three grouped reads over covering indexes, kept until the next act: every act raises its unit's counter in the audit
/// within its own transaction, so the sum of the counters says whether anything can have changed. A sheet is never older than the last act.
/// </summary>
internal sealed class LightTally(GongbaoDb db, TallyCache cache)
{
    public Task<TallySheet> ReadAsync(TallyScope scope, CancellationToken cancel = default) => KeptAsync(scope, async () =>
    {
        var lit = Lit(scope);
        var chains = await lit.GroupBy(i => new { Key = i.ChainId, i.Light }).Select(g => new Row(g.Key.Key, g.Key.Light, g.Count())).ToListAsync(cancel);
        var units = await lit.GroupBy(i => new { Key = i.UnitId, i.Light }).Select(g => new Row(g.Key.Key, g.Key.Light, g.Count())).ToListAsync(cancel);
        var regions = await lit.GroupBy(i => new { Key = i.RegionCode, i.Light }).Select(g => new Row(g.Key.Key, g.Key.Light, g.Count())).ToListAsync(cancel);
        return new TallySheet(Sum(chains), Sum(units), Sum(regions));
    }, cancel);

    /// <summary>What was counted last under a key, or counted anew when there was an act since.</summary>
    /// <param name="key">With value equality: all that the count depends on, the day included.</param>
    /// <param name="count">Counts.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<T> KeptAsync<T>(object key, Func<Task<T>> count, CancellationToken cancel = default) where T : notnull
    {
        // read before the counting: an act in between makes the count newer than its stamp, never older
        var stamp = await db.Database.SqlQuery<long>($"SELECT CAST(COALESCE(SUM(last), 0) AS BIGINT) AS \"Value\" FROM audit_counter").SingleAsync(cancel);
        return cache.Find(key, stamp) is T known ? known : cache.Keep(key, stamp, await count());
    }

    private IQueryable<LitItem> Lit(TallyScope scope)
    {
        IQueryable<CommitmentItem> items = db.Set<CommitmentItem>();
        if (scope.PublishedOnly) items = items.Where(i => i.Published);
        if (scope.RegionPrefix is { } prefix) items = items.Where(i => i.RegionCode!.StartsWith(prefix));
        return scope.PastDay is not { } day
            ? items.Where(i => i.Light != null).Select(i => new LitItem { ChainId = i.ChainId, UnitId = i.OwnerUnitId, RegionCode = i.RegionCode, Light = i.Light })
            : from span in db.Set<LightSpan>().InForceOn(day)
              join item in items on span.ItemId equals item.Id
              where span.Light != null
              select new LitItem { ChainId = item.ChainId, UnitId = item.OwnerUnitId, RegionCode = item.RegionCode, Light = span.Light };
    }

    private static Dictionary<string, LightCounts> Sum(List<Row> rows) =>
        rows.GroupBy(r => r.Key ?? "").ToDictionary(g => g.Key, g => g.Aggregate(default(LightCounts), (sum, r) => sum + LightCounts.Of(r.Light!.Value, r.Count)));

    private sealed record Row(string? Key, LightKind? Light, int Count);

    private sealed class LitItem
    {
        public string? ChainId { get; init; }
        public string? UnitId { get; init; }
        public string? RegionCode { get; init; }
        public LightKind? Light { get; init; }
    }
}

/// <summary>What was counted last (统计缓存), some keys only.</summary>
internal sealed class TallyCache
{
    private const int Most = 100;

    private readonly ConcurrentDictionary<object, (long Stamp, object Counted)> _kept = new();

    public object? Find(object key, long stamp) => _kept.TryGetValue(key, out var kept) && kept.Stamp == stamp ? kept.Counted : null;

    public T Keep<T>(object key, long stamp, T counted) where T : notnull
    {
        if (_kept.Count >= Most) _kept.Clear();
        _kept[key] = (stamp, counted);
        return counted;
    }
}
