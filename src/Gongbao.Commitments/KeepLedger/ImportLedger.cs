using Gongbao.Commitments.Register;
using Gongbao.Commitments.Report;
using Gongbao.Data;
using Gongbao.Data.Files;
using Gongbao.Platform.Access;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.KeepLedger;

/// <summary>导入台账: keeps the file, shows what it would change, and writes all its drafts in one act, or none. What was accepted is only corrected by a new draft.</summary>
internal sealed class ImportLedger(GongbaoDb db, ItemActs acts, FileStore files, CheckLedger check, DraftReport draft)
{
    /// <summary>Keeps the file, so that what is imported is what was looked at.</summary>
    public Task<Outcome> TakeInAsync(Stream content, string name, Hand hand, CancellationToken cancel) => acts.RunAsync(hand, async () =>
    {
        if (!hand.May(Permissions.DraftPapers)) return Work.No(Refusal.NotAllowed);
        var file = await files.AddAsync(db, content, name, hand.At, cancel);
        return Work.Of(hand.Act(CommitmentActs.UploadLedger, "ledger", file.Id), file.Id);
    }, cancel);

    /// <summary>Reads a kept file; null when there is none.</summary>
    public async Task<LedgerFile?> ReadAsync(Guid id, CancellationToken cancel)
    {
        if (await db.Set<StoredFile>().AsNoTracking().FirstOrDefaultAsync(f => f.Id == id && f.ContentType == FileType.Xlsx && f.Size <= LedgerFile.MaxBytes, cancel) is not { } stored) return null;
        using var held = new MemoryStream();
        await files.CopyToAsync(stored.Hash, held, cancel);
        held.Position = 0;
        return LedgerFile.Read(held);
    }

    /// <summary>Writes the drafts. A file that has become wrong meanwhile writes nothing.</summary>
    /// <exception cref="DbUpdateException">Somebody changed one of the reports in between; nothing was written.</exception>
    public Task<Outcome> RunAsync(Guid id, Hand hand, CancellationToken cancel) => acts.RunAsync(hand, async () =>
    {
        if (!hand.May(Permissions.DraftPapers)) return Work.No(Refusal.NotAllowed);
        if (await ReadAsync(id, cancel) is not { Fault: null } file) return Work.No(Refusal.Unknown);
        var found = await check.RunAsync(file, hand.UnitId, hand.Day, cancel);
        if (found.Faults.Count > 0) return Work.No(Refusal.ChangedMeanwhile);
        if (found.Changes.Count == 0) return Work.No(Refusal.NothingChanged);
        foreach (var change in found.Changes)
        {
            var drafted = await draft.PrepareAsync(change.Item.Id, change.Period, change.Now, hand, cancel);
            if (!drafted.Outcome.Done) return drafted;
        }
        return Work.Of(hand.Act(CommitmentActs.ImportLedger, "ledger", id) with { Details = $$"""{"drafts":{{found.Changes.Count}}}""" }, id);
    }, cancel);
}
