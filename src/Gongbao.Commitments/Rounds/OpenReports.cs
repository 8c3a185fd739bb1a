using Gongbao.Commitments.Register;
using Gongbao.Data;
using Gongbao.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.Rounds;

/// <summary>
/// 开启报送期: opens the reports of the period that ended before the day, and marks those whose day has passed. The owner owes a report;
/// until one is set, every listed unit that is resolved. Run twice, it does nothing more.
/// </summary>
internal sealed class OpenReports(GongbaoDb db, CommitmentLaws laws)
{
    private const int Batch = 2000;
    private static readonly Cadence[] Cadences = [Cadence.Monthly, Cadence.Quarterly, Cadence.HalfYearly, Cadence.Yearly];

    /// <returns>How many were opened.</returns>
    public async Task<int> OpenAsync(DateOnly day, CancellationToken cancel)
    {
        var opened = 0;
        foreach (var cadence in Cadences)
        {
            var period = ReportPeriod.Of(cadence, day).Previous;
            opened += await AllAsync(Owners(period, day), period, cancel) + await AllAsync(Listed(period, day), period, cancel);
        }
        return opened;
    }

    /// <summary>Reports not issued by their day are late from the next day on; one that nobody began is missed.</summary>
    /// <returns>How many became late.</returns>
    public async Task<int> MarkLateAsync(DateOnly day, CancellationToken cancel)
    {
        DueState[] owed = [DueState.Open, DueState.Drafted, DueState.Checked, DueState.Returned];
        var late = db.Set<ReportDue>().Where(d => owed.Contains(d.State) && d.Due < day && d.LateSince == null);
        var marked = 0;
        foreach (var last in await late.Select(d => d.Due).Distinct().ToListAsync(cancel))
        {
            DateOnly? since = last.AddDays(1);
            marked += await late.Where(d => d.Due == last && d.State == DueState.Open)
                .ExecuteUpdateAsync(s => s.SetProperty(d => d.State, DueState.Missed).SetProperty(d => d.LateSince, since), cancel);
            marked += await late.Where(d => d.Due == last).ExecuteUpdateAsync(s => s.SetProperty(d => d.LateSince, since), cancel);
        }
        return marked;
    }

    private async Task<int> AllAsync(IQueryable<Owed> missing, ReportPeriod period, CancellationToken cancel)
    {
        for (var opened = 0; ;)
        {
            var batch = await missing.Take(Batch).ToListAsync(cancel);
            if (batch.Count == 0) return opened;
            db.AddRange(batch.Select(o => Due(o, period)));
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
            opened += batch.Count;
        }
    }

    private ReportDue Due(Owed owed, ReportPeriod period) => new()
    {
        ItemId = owed.ItemId,
        UnitId = owed.UnitId,
        Period = period.ToString(),
        PeriodEnd = period.End,
        Opens = period.End.AddDays(1),
        Due = owed.InWorkingDays ? laws.Calendar.AddWorkingDays(period.End, owed.DueDays) : period.End.AddDays(owed.DueDays),
    };

    private IQueryable<Owed> Owners(ReportPeriod period, DateOnly day)
    {
        var (name, end) = (period.ToString(), period.End);
        return from c in db.Set<CycleRule>().InForceOn(day)
               where c.Cadence == period.Cadence && c.Since <= end
               join i in db.Set<CommitmentItem>() on c.ItemId equals i.Id
               where i.Status < ItemStatus.Closed && i.OwnerUnitId != null
                   && !db.Set<ReportDue>().Any(d => d.ItemId == i.Id && d.UnitId == i.OwnerUnitId && d.Period == name)
               orderby i.Id
               select new Owed(i.Id, i.OwnerUnitId!, c.DueDays, c.InWorkingDays);
    }

    private IQueryable<Owed> Listed(ReportPeriod period, DateOnly day)
    {
        var (name, end) = (period.ToString(), period.End);
        return (from c in db.Set<CycleRule>().InForceOn(day)
                where c.Cadence == period.Cadence && c.Since <= end
                join i in db.Set<CommitmentItem>() on c.ItemId equals i.Id
                where i.Status < ItemStatus.Closed && i.OwnerUnitId == null
                join u in db.Set<CommitmentUnit>() on i.Id equals u.ItemId
                where u.UnitId != null && u.Role != UnitRole.Besides
                    && !db.Set<ReportDue>().Any(d => d.ItemId == i.Id && d.UnitId == u.UnitId && d.Period == name)
                select new { i.Id, u.UnitId, c.DueDays, c.InWorkingDays })
            .Distinct().OrderBy(o => o.Id).ThenBy(o => o.UnitId).Select(o => new Owed(o.Id, o.UnitId!, o.DueDays, o.InWorkingDays));
    }

    private sealed record Owed(Guid ItemId, string UnitId, int DueDays, bool InWorkingDays);
}
