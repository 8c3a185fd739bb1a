using System.Runtime.CompilerServices;
using Gongbao.Commitments.Lights;
using Gongbao.Commitments.Register;
using Gongbao.Commitments.Report;
using Gongbao.Data;
using Gongbao.Platform.Access;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.KeepLedger;

/// <summary>Reads the ledger (台账查看) of the items that the list's filters leave: six queries for each 500 items.</summary>
internal sealed class LedgerReader(GongbaoDb db, LightFactsReader facts, CurrentUser user)
{
    private const int Batch = 500;
    private static readonly DueState[] Owed = [DueState.Open, DueState.Drafted, DueState.Returned, DueState.Missed];

    /// <summary>One row a report that is owed, the oldest first; an item that owes none has one row with its newest report of the last year.</summary>
    public async IAsyncEnumerable<LedgerRow> RowsAsync(IQueryable<CommitmentItem> items, DateOnly today, [EnumeratorCancellation] CancellationToken cancel)
    {
        var serial = 0;
        for (var read = 0; ; read += Batch)
        {
            var batch = await items.Skip(read).Take(Batch).ToListAsync(cancel);
            if (batch.Count == 0) yield break;
            foreach (var row in await OfAsync(batch, today, cancel)) yield return row with { Serial = ++serial };
        }
    }

    private async Task<List<LedgerRow>> OfAsync(List<CommitmentItem> items, DateOnly today, CancellationToken cancel)
    {
        var ids = items.Select(i => i.Id).ToList();
        var sources = (await db.Set<CommitmentSource>().AsNoTracking().Where(s => ids.Contains(s.ItemId) && s.Place == 0).ToListAsync(cancel)).ToDictionary(s => s.ItemId, s => $"{s.DocumentNumber} {s.Path}".Trim());
        var units = (await db.Set<CommitmentUnit>().AsNoTracking().Where(u => ids.Contains(u.ItemId)).OrderBy(u => u.Place).ToListAsync(cancel)).ToLookup(u => u.ItemId);
        var since = today.AddYears(-1);
        var dues = (await db.Set<ReportDue>().AsNoTracking().Where(d => ids.Contains(d.ItemId) && d.Opens <= today && d.State != DueState.Dropped && (Owed.Contains(d.State) || d.Opens > since))
            .OrderBy(d => d.PeriodEnd).ToListAsync(cancel)).ToLookup(d => d.ItemId);
        var shown = items.SelectMany(i => Shown(i, dues[i.Id]), (i, due) => (Item: i, Due: due)).ToList();
        var standing = await StandingAsync(db, ids, [.. shown.Where(s => s.Due is not null).Select(s => s.Due!.PeriodEnd).Distinct()], cancel);
        var known = await facts.OfAsync(items, today, cancel);
        return [.. shown.Select(s => new LedgerRow(0, s.Item, sources.GetValueOrDefault(s.Item.Id), [.. units[s.Item.Id].Where(u => u.UnitId is null || u.UnitId != s.Item.OwnerUnitId).Select(u => u.PrintedName)],
            s.Due, s.Due is null ? null : standing.GetValueOrDefault((s.Item.Id, s.Due.UnitId, s.Due.PeriodEnd)), Planned(known[s.Item.Id], s.Due?.PeriodEnd ?? today)))];
    }

    /// <summary>The newest revision of each report of these items for these ends of periods.</summary>
    public static async Task<Dictionary<(Guid Item, string Unit, DateOnly End), ProgressReport>> StandingAsync(GongbaoDb db, List<Guid> items, List<DateOnly> ends, CancellationToken cancel) =>
        (await db.Set<ProgressReport>().AsNoTracking().Where(r => items.Contains(r.ItemId) && ends.Contains(r.PeriodEnd)).ToListAsync(cancel))
            .GroupBy(r => (r.ItemId, r.UnitId, r.PeriodEnd)).ToDictionary(g => g.Key, g => g.MaxBy(r => r.Revision)!);

    // a unit fills in its own reports, the office sees those of the owners
    private IEnumerable<ReportDue?> Shown(CommitmentItem item, IEnumerable<ReportDue> dues)
    {
        var unit = user.Has(Permissions.DraftPapers) ? user.UnitId : item.OwnerUnitId;
        var own = dues.Where(d => d.UnitId == unit).ToList();
        var owed = own.Where(d => Owed.Contains(d.State) && item.IsOpen).ToList();
        return owed.Count > 0 ? owed : new ReportDue?[] { own.LastOrDefault() };
    }

    private static decimal? Planned(LightFacts known, DateOnly on) =>
        known.Target is not null && TargetPath.Of(known) is { LacksBaseline: false } path && path.On(on) is { } planned ? decimal.Round(planned, 4) : null;
}
