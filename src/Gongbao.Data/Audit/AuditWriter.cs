using System.Data.Common;
using Gongbao.Data.Acts;
using Gongbao.Data.Encryption;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Data.Audit;

/// <summary>Appends audit rows inside the transaction of what they report. Acts use <see cref="ActLog"/>, readings <see cref="ReadingLog"/>.</summary>
public sealed class AuditWriter(IFieldCipher cipher)
{
    internal async Task AppendAsync(GongbaoDb db, IReadOnlyCollection<Act> acts, CancellationToken cancellation)
    {
        // Units in one order everywhere: two batches never wait for each other in a circle.
        foreach (var unit in acts.GroupBy(a => a.UnitId).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var seq = await TakeAsync(db, unit.Key, unit.Count(), cancellation);
            foreach (var act in unit)
            {
                var row = AuditRow.Of(act, seq++, cipher.CurrentKey);
                row.Mac = AuditCodes.OfRow(cipher, row);
                db.Add(row);
            }
        }
    }

    /// <summary>Takes the next numbers of the unit; its counter stays locked until the transaction ends.</summary>
    private static async Task<long> TakeAsync(GongbaoDb db, string unit, int count, CancellationToken cancellation)
    {
        var counter = db.Set<AuditCounter>().Where(c => c.UnitId == unit);
        Task<int> Raise() => counter.ExecuteUpdateAsync(s => s.SetProperty(c => c.Last, c => c.Last + count), cancellation);
        if (await Raise() == 0)
        {
            await OpenAsync(db, unit, cancellation);
            await Raise();
        }
        return await counter.Select(c => c.Last).SingleAsync(cancellation) - count + 1;
    }

    /// <summary>A unit's first act makes its counter; when two are first, the later one waits and finds it made.</summary>
    private static async Task OpenAsync(GongbaoDb db, string unit, CancellationToken cancellation)
    {
        var transaction = db.Database.CurrentTransaction!;
        await transaction.CreateSavepointAsync("counter", cancellation);
        try
        {
            await db.Database.ExecuteSqlAsync($"INSERT INTO audit_counter (unit_id, last, sealed) VALUES ({unit}, 0, 0)", cancellation);
        }
        catch (DbException e) when (Model.Duplicates.IsDuplicate(e))
        {
            await transaction.RollbackToSavepointAsync("counter", cancellation);
        }
        await transaction.ReleaseSavepointAsync("counter", cancellation);
    }
}
