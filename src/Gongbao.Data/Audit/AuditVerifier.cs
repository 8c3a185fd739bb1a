using System.Runtime.CompilerServices;
using Gongbao.Data.Encryption;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Data.Audit;

/// <summary>审计核验. Checks every link, row and root, and names the first that is wrong.</summary>
public sealed class AuditVerifier(GongbaoDb db, IFieldCipher cipher)
{
    private const int BatchSize = 2_000;

    /// <summary>Checks everything.</summary>
    /// <param name="known">Roots kept outside the database: without them one who can write everything, counters included, could cut the end off unseen.</param>
    /// <param name="progress">Links checked so far.</param>
    /// <param name="cancellation">Stops the check.</param>
    /// <exception cref="DataRefusedException">The key ring lacks a key that a row names.</exception>
    public async Task<AuditReport> VerifyAsync(
        IReadOnlyCollection<AuditRoot>? known = null, IProgress<long>? progress = null, CancellationToken cancellation = default)
    {
        var last = await db.Set<AuditSeal>().AsNoTracking().OrderByDescending(s => s.No).FirstOrDefaultAsync(cancellation);
        var head = last is null ? null : new AuditHead(last.No, last.Hash);
        var walk = new Walk(await RootsAsync(known ?? [], cancellation));
        await foreach (var (seal, row) in LinksAsync(cancellation))
        {
            if (Check(walk, seal, row) is { } broken) return new AuditReport(walk.No, 0, head, broken);
            if (walk.No % BatchSize == 0) progress?.Report(walk.No);
        }
        if (walk.Roots.FirstOrDefault(r => r.No > walk.No) is { } beyond)
            return new AuditReport(walk.No, 0, head, new AuditBreak(AuditFault.Truncated, beyond.No, null, null, beyond.Day));
        var (unsealed, fault) = await TailAsync(cancellation);
        return new AuditReport(walk.No, unsealed, head, fault ?? await RootFaultAsync(cancellation));
    }

    private AuditBreak? Check(Walk walk, AuditSeal seal, AuditRow? row)
    {
        AuditBreak Broken(AuditFault fault) => new(fault, seal.No, seal.UnitId, seal.Seq);
        if (seal.No != walk.No + 1) return new AuditBreak(AuditFault.Missing, walk.No + 1, null, null);
        if (row is null) return Broken(AuditFault.Missing);
        if (AuditCodes.OfRow(cipher, row) != row.Mac) return Broken(AuditFault.Changed);
        if (AuditCodes.OfSeal(cipher, walk.Hash, seal, row.Mac) != seal.Hash) return Broken(AuditFault.ChainBroken);
        (walk.No, walk.Hash) = (seal.No, seal.Hash);
        foreach (var root in walk.Roots)
            if (root.No == seal.No && root.Hash != seal.Hash) return Broken(AuditFault.RootChanged) with { Day = root.Day };
        return null;
    }

    private async IAsyncEnumerable<(AuditSeal Seal, AuditRow? Row)> LinksAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var after = 0L;
        while (true)
        {
            var batch = await (
                from seal in db.Set<AuditSeal>().Where(s => s.No > after).OrderBy(s => s.No).Take(BatchSize)
                join row in db.Set<AuditRow>() on new { seal.UnitId, seal.Seq } equals new { row.UnitId, row.Seq } into rows
                from row in rows.DefaultIfEmpty()
                orderby seal.No
                select new { seal, row }).AsNoTracking().ToListAsync(cancellation);
            foreach (var link in batch) yield return (link.seal, link.row);
            if (batch.Count < BatchSize) yield break;
            after = batch[^1].seal.No;
        }
    }

    /// <summary>The rows that are not sealed yet: all there, in their words, and none that nobody numbered.</summary>
    private async Task<(long Unsealed, AuditBreak? Fault)> TailAsync(CancellationToken cancellation)
    {
        var unsealed = 0L;
        var counters = await db.Set<AuditCounter>().AsNoTracking().OrderBy(c => c.UnitId).ToListAsync(cancellation);
        foreach (var counter in counters)
        {
            var seq = await db.Set<AuditSeal>().Where(s => s.UnitId == counter.UnitId).MaxAsync(s => (long?)s.Seq, cancellation) ?? 0;
            var rows = db.Set<AuditRow>().AsNoTracking().Where(r => r.UnitId == counter.UnitId && r.Seq > seq).OrderBy(r => r.Seq);
            await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellation))
            {
                if (row.Seq != ++seq) return (unsealed, new AuditBreak(AuditFault.Missing, null, row.UnitId, seq));
                if (AuditCodes.OfRow(cipher, row) != row.Mac) return (unsealed, new AuditBreak(AuditFault.Changed, null, row.UnitId, row.Seq));
                if (seq > counter.Last) return (unsealed, new AuditBreak(AuditFault.Added, null, row.UnitId, row.Seq));
                unsealed++;
            }
            if (seq < counter.Last) return (unsealed, new AuditBreak(AuditFault.Truncated, null, counter.UnitId, seq + 1));
        }
        var added = await db.Set<AuditRow>().AsNoTracking()
            .Where(r => r.Seq < 1 || !db.Set<AuditCounter>().Any(c => c.UnitId == r.UnitId))
            .OrderBy(r => r.UnitId).ThenBy(r => r.Seq).FirstOrDefaultAsync(cancellation);
        return (unsealed, added is null ? null : new AuditBreak(AuditFault.Added, null, added.UnitId, added.Seq));
    }

    private async Task<List<AuditRoot>> RootsAsync(IReadOnlyCollection<AuditRoot> known, CancellationToken cancellation)
    {
        var stored = await db.Set<AuditRootRow>().AsNoTracking().OrderBy(r => r.No).ToListAsync(cancellation);
        return [.. known, .. stored.Select(r => new AuditRoot(r.Day, r.No, r.Hash))];
    }

    private async Task<AuditBreak?> RootFaultAsync(CancellationToken cancellation)
    {
        var stored = await db.Set<AuditRootRow>().AsNoTracking().OrderBy(r => r.Day).ToListAsync(cancellation);
        var bad = stored.Find(r => AuditCodes.OfRoot(cipher, r.KeyId, r.Day, r.No, r.Hash) != r.Mac);
        return bad is null ? null : new AuditBreak(AuditFault.RootChanged, bad.No, null, null, bad.Day);
    }

    /// <summary>Where the check stands.</summary>
    private sealed class Walk(List<AuditRoot> roots)
    {
        public long No { get; set; }

        public string Hash { get; set; } = "";

        public List<AuditRoot> Roots { get; } = roots;
    }
}
