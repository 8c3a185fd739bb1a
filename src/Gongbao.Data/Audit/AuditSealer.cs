using Gongbao.Data.Encryption;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Data.Audit;

/// <summary>The chain's end: its number and hash.</summary>
public sealed record AuditHead(long No, string Hash);

/// <summary>日根. To be printed and kept outside the database; <see cref="AuditVerifier"/> takes it back.</summary>
public sealed record AuditRoot(DateOnly Day, long No, string Hash);

/// <summary>What a round of sealing did.</summary>
/// <param name="Sealed">Rows sealed now.</param>
/// <param name="Head">The chain's end; null while nothing was ever sealed, or when another node sealed first.</param>
/// <param name="NewRoot">Root of the last day of sealing, when that day is over and had none yet.</param>
public sealed record SealResult(long Sealed, AuditHead? Head, AuditRoot? NewRoot);

/// <summary>封存. Links the unsealed rows of all units into the one chain; for a job every few seconds, on any number of nodes.</summary>
public sealed class AuditSealer(GongbaoDb db, IFieldCipher cipher)
{
    private const int BatchSize = 2_000;

    /// <param name="today">The day in the city's zone.</param>
    /// <param name="cancellation">Stops between batches.</param>
    public async Task<SealResult> SealAsync(DateOnly today, CancellationToken cancellation = default)
    {
        var total = 0L;
        AuditRoot? newRoot = null;
        while (true)
        {
            db.ChangeTracker.Clear();
            try
            {
                await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
                var head = await db.Set<AuditSeal>().AsNoTracking().OrderByDescending(s => s.No).FirstOrDefaultAsync(cancellation);
                var root = await RootAsync(head, today, cancellation);
                var rows = await UnsealedAsync(cancellation);
                head = await LinkAsync(head, rows, today, cancellation);
                await db.SaveChangesAsync(cancellation);
                await transaction.CommitAsync(CancellationToken.None);
                total += rows.Count;
                newRoot ??= root;
                if (rows.Count < BatchSize) return new SealResult(total, head is null ? null : new AuditHead(head.No, head.Hash), newRoot);
            }
            catch (DbUpdateException)
            {
                // Another node sealed the same rows first: its links stand, ours were rolled back.
                db.ChangeTracker.Clear();
                return new SealResult(total, null, newRoot);
            }
        }
    }

    // A unit's numbers become visible in their order, so what is seen beyond the sealed ones has no gap.
    private Task<List<AuditRow>> UnsealedAsync(CancellationToken cancellation) => (
        from counter in db.Set<AuditCounter>()
        where counter.Last > counter.Sealed
        from row in db.Set<AuditRow>()
        where row.UnitId == counter.UnitId && row.Seq > counter.Sealed
        orderby row.UnitId, row.Seq
        select row).AsNoTracking().Take(BatchSize).ToListAsync(cancellation);

    private async Task<AuditSeal?> LinkAsync(AuditSeal? head, List<AuditRow> rows, DateOnly today, CancellationToken cancellation)
    {
        foreach (var row in rows)
        {
            var link = new AuditSeal { No = (head?.No ?? 0) + 1, UnitId = row.UnitId, Seq = row.Seq, Day = today, KeyId = cipher.CurrentKey };
            link.Hash = AuditCodes.OfSeal(cipher, head?.Hash ?? "", link, row.Mac);
            db.Add(link);
            head = link;
        }
        foreach (var unit in rows.GroupBy(r => r.UnitId))
        {
            var last = unit.Max(r => r.Seq);
            await db.Set<AuditCounter>().Where(c => c.UnitId == unit.Key)
                .ExecuteUpdateAsync(s => s.SetProperty(c => c.Sealed, last), cancellation);
        }
        return head;
    }

    private async Task<AuditRoot?> RootAsync(AuditSeal? head, DateOnly today, CancellationToken cancellation)
    {
        if (head is null || head.Day >= today || await db.Set<AuditRootRow>().AnyAsync(r => r.Day == head.Day, cancellation)) return null;
        var key = cipher.CurrentKey;
        db.Add(new AuditRootRow { Day = head.Day, No = head.No, Hash = head.Hash, KeyId = key, Mac = AuditCodes.OfRoot(cipher, key, head.Day, head.No, head.Hash) });
        return new AuditRoot(head.Day, head.No, head.Hash);
    }
}
