using Gongbao.Commitments.Lights;
using Gongbao.Commitments.Overview;
using Gongbao.Commitments.Register;
using Gongbao.Commitments.Report;
using Gongbao.Data;
using Gongbao.Platform.Lists;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.LeadersPage;

/// <summary>The targets of one chain with what was accepted of them (产业链目标进度).</summary>
internal sealed class ChainQueries(GongbaoDb db, LightFactsReader facts)
{
    public async Task<ListPage<TargetLine>> TargetsAsync(string chain, TallyScope scope, DateOnly day, ListState state, CancellationToken cancel)
    {
        var items = db.Set<CommitmentItem>().AsNoTracking().Where(i => i.ChainId == chain && i.Kind == ItemKind.Target && i.ParentId == null);
        if (scope.RegionPrefix is { } prefix) items = items.Where(i => i.RegionCode!.StartsWith(prefix));
        var page = await items.OrderBy(i => i.Number).ToPageAsync(state, cancel);
        var ids = page.Rows.Select(i => i.Id).ToList();
        var accepted = (await db.Set<ProgressReport>().AsNoTracking().Where(r => ids.Contains(r.ItemId) && r.State == ReportState.Accepted && r.Value != null)
            .OrderBy(r => r.PeriodEnd).Select(r => new { r.ItemId, r.PeriodEnd, r.Value }).ToListAsync(cancel)).ToLookup(r => r.ItemId, r => (r.PeriodEnd, r.Value!.Value));
        var known = await facts.OfAsync(page.Rows, day, cancel);
        return new ListPage<TargetLine>([.. page.Rows.Select(i => new TargetLine(i, PathPoints.Of(known[i.Id], [.. accepted[i.Id]], day)))], page.Total);
    }
}

/// <summary>A target and its line (目标与曲线).</summary>
internal sealed record TargetLine(CommitmentItem Item, IReadOnlyList<Platform.Charts.LinePoint> Points);
