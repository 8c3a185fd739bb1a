using Gongbao.Commitments.Overview;
using Gongbao.Data;
using Gongbao.Data.Packs;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.ChainChecklist;

/// <summary>The checklist of all chains (机制清单), read at once: points by chains, a few hundred rows at most.</summary>
internal sealed class CheckGrid(GongbaoDb db, Pack pack, ChainDirectory chains)
{
    public IReadOnlyList<PackPoint> Points => pack.Mechanism;

    /// <summary>The state of each point of each chain on a day.</summary>
    public async Task<IReadOnlyDictionary<(string Chain, string Point), CheckState>> ReadAsync(DateOnly day, CancellationToken cancel)
    {
        var evidence = await db.Set<ChainEvidence>().AsNoTracking().Where(e => e.Withdrawn == null && e.On <= day)
            .Select(e => new { e.ChainId, e.PointId, e.On, e.Until }).ToListAsync(cancel);
        var known = evidence.ToLookup(e => (e.ChainId, e.PointId), e => (e.On, e.Until));
        return chains.All.SelectMany(_ => Points, (chain, point) => (chain, point))
            .ToDictionary(c => (c.chain, c.point.Id), c => CheckRule.On(c.point.Cadence, known[(c.chain, c.point.Id)], day));
    }

    /// <summary>Everything entered for a point of a chain, the newest first, withdrawn ones too.</summary>
    public Task<List<ChainEvidence>> HistoryAsync(string chain, string point, CancellationToken cancel) =>
        db.Set<ChainEvidence>().AsNoTracking().Where(e => e.ChainId == chain && e.PointId == point).OrderByDescending(e => e.On).ThenByDescending(e => e.Id).ToListAsync(cancel);
}
