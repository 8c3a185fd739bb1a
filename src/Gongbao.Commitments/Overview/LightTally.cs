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
    public async Task<TallySheet> ReadAsync(TallyScope scope, CancellationToken cancel = default)
    {
        // read before the lights: an act in between makes the sheet newer than its stamp, never older
        var stamp = await db.Database.SqlQuery<long>($"SELECT CAST(COALESCE(SUM(last), 0) AS BIGINT) AS \"Value\" FROM audit_counter").SingleAsync(cancel);
        if (cache.Find(scope, stamp) is { } known) return known;
        var lit = Lit(scope);
        var chains = await lit.GroupBy(i => new { Key = i.ChainId, i.Light }).Select(g => new Row(g.Key.Key, g.Key.Light, g.Count())).ToListAsync(cancel);
        var units = await lit.GroupBy(i => new { Key = i.UnitId, i.Light }).Select(g => new Row(g.Key.Key, g.Key.Light, g.Count())).ToListAsync(cancel);
        var regions = await lit.GroupBy(i => new { Key = i.RegionCode, i.Light }).Select(g => new Row(g.Key.Key, g.Key.Light, g.Count())).ToListAsync(cancel);
        return cache.Keep(scope, stamp, new TallySheet(Sum(chains), Sum(units), Sum(regions)));
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

/// <summary>The sheets counted last (统计缓存), one a scope and some scopes only.</summary>
internal sealed class TallyCache
{
    private const int Most = 100;

    private readonly ConcurrentDictionary<TallyScope, (long Stamp, TallySheet Sheet)> _sheets = new();

    public TallySheet? Find(TallyScope scope, long stamp) => _sheets.TryGetValue(scope, out var kept) && kept.Stamp == stamp ? kept.Sheet : null;

    public TallySheet Keep(TallyScope scope, long stamp, TallySheet sheet)
    {
        if (_sheets.Count >= Most) _sheets.Clear();
        _sheets[scope] = (stamp, sheet);
        return sheet;
    }
}
