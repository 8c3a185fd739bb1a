using Gongbao.Commitments.Overview;
using Gongbao.Commitments.Register;
using Gongbao.Data;
using Gongbao.Platform.Lists;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.PublicProgress;

/// <summary>What the public page (公开进度) reads: published items only, and of them only what was promised and the accepted figure; no problem, no person.</summary>
internal sealed class ProgressQueries(GongbaoDb db)
{
    /// <summary>The published targets of a chain, in the order of their numbers.</summary>
    public Task<ListPage<ItemLine>> TargetsAsync(string chain, ListState state, CancellationToken cancel) =>
        db.Set<CommitmentItem>().AsNoTracking().Where(i => i.Published && i.ChainId == chain && i.Kind == ItemKind.Target && i.ParentId == null && i.Light != null)
            .OrderBy(i => i.Number).Select(i => new ItemLine
            {
                Number = i.Number, Title = i.Title, TitleEn = i.TitleEn, OwnerUnitId = i.OwnerUnitId, ChainId = i.ChainId, Deadline = i.Deadline, Light = i.Light, Reason = i.LightReason,
                Since = i.LightSince, Comparator = i.Comparator, Value = i.Value, Min = i.Min, Max = i.Max, Measure = i.Measure, LatestValue = i.LatestValue, LatestOn = i.LatestOn,
            }).ToPageAsync(state, cancel);
}
