using Gongbao.Commitments.Register;
using Gongbao.Data;
using Gongbao.Data.Identity;
using Gongbao.Data.Model;
using Gongbao.Platform.Messages;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.Escalate;

/// <summary>
/// 催办: reminds before a report or a deadline is due, then tells the unit's head, then the supervision officers, then proposes a letter.
/// Each step is written down once with the message that it sent, in one transaction; people get one message a round, not one an item.
/// </summary>
internal sealed class EscalateLate(GongbaoDb db)
{
    private const int Batch = 1000;

    // the round runs for each day; a week more covers steps whose parameters were shortened
    private const int Window = 7;
    private static readonly DueState[] Owed = [DueState.Open, DueState.Drafted, DueState.Checked, DueState.Returned, DueState.Missed];

    /// <returns>How many steps were taken.</returns>
    public async Task<int> RunAsync(DateOnly day, DateTimeOffset at, CycleLaw law, CancellationToken cancel)
    {
        var steps = await ReportsAsync(EscalationLevel.Reminder, day, day.AddDays(law.RemindReport), day, at, cancel)
            + await DeadlinesAsync(EscalationLevel.Reminder, day, day.AddDays(law.RemindDeadline), day, at, cancel);
        foreach (var (level, days) in ((EscalationLevel, int)[])[(EscalationLevel.UnitHead, law.Head), (EscalationLevel.Officer, law.Officer), (EscalationLevel.Letter, law.Letter)])
        {
            var last = day.AddDays(-days);
            steps += await ReportsAsync(level, DateOnly.MinValue, last, day, at, cancel) + await DeadlinesAsync(level, last.AddDays(-Window), last, day, at, cancel);
        }
        return steps;
    }

    private async Task<int> ReportsAsync(EscalationLevel level, DateOnly first, DateOnly last, DateOnly day, DateTimeOffset at, CancellationToken cancel)
    {
        var due = from d in db.Set<ReportDue>()
                  where Owed.Contains(d.State) && d.Due >= first && d.Due <= last
                      && !db.Set<EscalationStep>().Any(e => e.ItemId == d.ItemId && e.UnitId == d.UnitId && e.Subject == d.Period && e.Level == level)
                  orderby d.Due
                  select new Step(d.ItemId, d.UnitId, d.Period);
        for (var all = 0; ;)
        {
            var steps = await due.Take(Batch).ToListAsync(cancel);
            if (steps.Count == 0) return all;
            await WriteAsync(steps, level, forReports: true, day, at, cancel);
            all += steps.Count;
        }
    }

    private async Task<int> DeadlinesAsync(EscalationLevel level, DateOnly first, DateOnly last, DateOnly day, DateTimeOffset at, CancellationToken cancel)
    {
        var items = await db.Set<CommitmentItem>()
            .Where(i => i.Deadline >= first && i.Deadline <= last && i.Status < ItemStatus.Closed && i.DoneOn == null && i.OwnerUnitId != null)
            .Select(i => new { i.Id, i.OwnerUnitId, i.Deadline }).ToListAsync(cancel);
        var all = 0;
        foreach (var chunk in items.Chunk(Batch))
        {
            var ids = chunk.Select(i => i.Id).ToList();
            var told = (await db.Set<EscalationStep>().Where(e => ids.Contains(e.ItemId) && e.Level == level).Select(e => new { e.ItemId, e.UnitId, e.Subject }).ToListAsync(cancel))
                .Select(e => new Step(e.ItemId, e.UnitId, e.Subject)).ToHashSet();
            var steps = chunk.Select(i => new Step(i.Id, i.OwnerUnitId!, EscalationStep.ForDeadline(i.Deadline!.Value))).Where(s => !told.Contains(s)).ToList();
            if (steps.Count > 0) await WriteAsync(steps, level, forReports: false, day, at, cancel);
            all += steps.Count;
        }
        return all;
    }

    private async Task WriteAsync(List<Step> steps, EscalationLevel level, bool forReports, DateOnly day, DateTimeOffset at, CancellationToken cancel)
    {
        db.AddRange(steps.Select(s => new EscalationStep { ItemId = s.ItemId, UnitId = s.UnitId, Subject = s.Subject, Level = level, Day = day }));
        if (level is EscalationLevel.Reminder or EscalationLevel.UnitHead)
        {
            foreach (var unit in steps.GroupBy(s => s.UnitId))
            {
                var (zh, en) = EscalationWords.Of(level, forReports, unit.Count());
                await db.TellAsync(level == EscalationLevel.Reminder ? Role.Clerk : Role.Issuer, unit.Key, day, zh, en, "/desk", at, cancel);
            }
        }
        else
        {
            var (zh, en) = EscalationWords.Of(level, forReports, steps.Count);
            var officers = await db.Set<RoleHolding>().InForceOn(day).Where(h => h.Role == Role.Supervisor).Select(h => h.UserId).Distinct().ToListAsync(cancel);
            foreach (var officer in officers) db.Tell(officer, zh, en, "/desk", at);
        }
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }

    private sealed record Step(Guid ItemId, string UnitId, string Subject);
}
