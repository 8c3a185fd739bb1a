using Gongbao.Commitments.Contracts;
using Gongbao.Commitments.Register;
using Gongbao.Data;
using Gongbao.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.Lights;

/// <summary>Reads what the light rule asks of items on a day: four queries for any number of items (亮灯事实).</summary>
internal sealed class LightFactsReader(GongbaoDb db)
{
    private static readonly DueState[] Settled = [DueState.Accepted, DueState.Dropped];

    /// <summary>The facts of the items, which are not tracked.</summary>
    public async Task<IReadOnlyDictionary<Guid, LightFacts>> ReadAsync(IReadOnlyList<Guid> ids, DateOnly day, CancellationToken cancel)
    {
        var items = await db.Set<CommitmentItem>().AsNoTracking().Where(i => ids.Contains(i.Id)).ToListAsync(cancel);
        return await OfAsync(items, day, cancel);
    }

    public async Task<IReadOnlyDictionary<Guid, LightFacts>> OfAsync(IReadOnlyList<CommitmentItem> items, DateOnly day, CancellationToken cancel)
    {
        var open = items.Where(i => i.IsOpen).Select(i => i.Id).ToList();
        var cycles = await db.Set<CycleRule>().AsNoTracking().InForceOn(day).Where(c => open.Contains(c.ItemId) && c.Cadence != Cadence.None)
            .ToDictionaryAsync(c => c.ItemId, c => c.Cadence, cancel);
        var milestones = (await db.Set<Milestone>().AsNoTracking().Where(m => open.Contains(m.ItemId)).ToListAsync(cancel)).ToLookup(m => m.ItemId);
        // accepted in time says nothing; of those accepted late only the ones of the present window do, none of which is older than a year
        var window = day.AddYears(-1);
        var dues = (await db.Set<ReportDue>().AsNoTracking()
            .Where(d => open.Contains(d.ItemId) && d.Opens <= day && (!Settled.Contains(d.State) || d.State == DueState.Accepted && d.LateSince != null && d.Opens > window))
            .OrderBy(d => d.Due).ToListAsync(cancel)).ToLookup(d => d.ItemId);
        return items.ToDictionary(i => i.Id, i => Of(i, day, cycles.TryGetValue(i.Id, out var cadence) ? cadence : null, milestones[i.Id], dues[i.Id]));
    }

    private static LightFacts Of(CommitmentItem item, DateOnly day, Cadence? cadence, IEnumerable<Milestone> milestones, IEnumerable<ReportDue> dues) => new()
    {
        Day = day,
        Status = item.Status,
        EndedOn = item.EndedOn,
        Target = item.Kind == ItemKind.Target ? Target(item) : null,
        Deadline = item.Deadline,
        DoneOn = item.DoneOn,
        HasReport = item.ReportedTo is not null,
        HasCycle = cadence is not null,
        WindowOpens = cadence is { } c ? ReportPeriod.Of(c, day).First : null,
        Milestones = [.. milestones.Select(m => new MilestoneFact(m.Due, m.PlannedValue, m.ReachedOn))],
        Dues = [.. dues.Select(d => new DueFact(d.Period, d.PeriodEnd, d.Opens, d.Due, d.State, d.LateSince))],
    };

    private static TargetFacts Target(CommitmentItem item) => new()
    {
        DefinitionAgreed = item.DefinitionAgreed,
        Comparator = item.Comparator ?? Comparator.Equal,
        Value = item.Value,
        Min = item.Min,
        Max = item.Max,
        Path = item.Path,
        Baseline = item.Baseline,
        BaselineOn = item.BaselineOn,
        Latest = item.LatestValue,
        LatestOn = item.LatestOn,
    };
}
