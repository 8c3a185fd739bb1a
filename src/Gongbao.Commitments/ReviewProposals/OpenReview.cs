using Gongbao.Commitments.Contracts;
using Gongbao.Commitments.Register;
using Gongbao.Data;
using Gongbao.Data.Acts;
using Gongbao.Gazette.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.ReviewProposals;

/// <summary>
/// 建立核对单: makes the proposals of a document when it is first opened, and anew when it has a new version: what nobody decided is replaced,
/// what somebody decided is kept, and not proposed again where the new text says the same.
/// </summary>
internal sealed class OpenReview(GongbaoDb db, ActLog acts, PublishedDocuments documents)
{
    public async Task<ReviewSheet> RunAsync(PublishedDocument document, Hand system, CancellationToken cancel)
    {
        if (await FindAsync(document, cancel) is { } ready && ready.TextVersion >= document.TextVersion) return ready;
        try
        {
            return await MakeAsync(document, system, cancel);
        }
        catch (DbUpdateException)
        {
            // somebody opened it at the same time: theirs are the same
            return await FindAsync(document, cancel) is { } theirs && theirs.TextVersion >= document.TextVersion ? theirs : throw new DbUpdateConcurrencyException();
        }
    }

    private Task<ReviewSheet?> FindAsync(PublishedDocument document, CancellationToken cancel) =>
        db.Set<ReviewSheet>().AsNoTracking().FirstOrDefaultAsync(s => s.DocumentKey == document.Slug, cancel);

    private async Task<ReviewSheet> MakeAsync(PublishedDocument document, Hand system, CancellationToken cancel)
    {
        var (read, source) = await documents.ReadAsync(document, cancel);
        var found = CommitmentExtractor.Extract(read, source);
        var rows = new ProposalRows(document.Slug, document.TextVersion, system.At, new PrintedPlaces(read, source));
        var besides = PrintedUnits.Pack(found.AlsoImplementedBy.Select(n => new PrintedUnit(n, UnitRole.Besides)));
        var sheet = await db.Set<ReviewSheet>().FirstOrDefaultAsync(s => s.DocumentKey == document.Slug, cancel);
        if (sheet is null) db.Add(sheet = new ReviewSheet { DocumentKey = document.Slug, TextVersion = document.TextVersion, At = system.At, Besides = besides });
        else await ReplaceAsync(sheet, document, besides, system.At, cancel);
        db.AddRange(Fresh(rows.Of(found), [.. db.ChangeTracker.Entries<Proposal>().Where(e => e.State != EntityState.Deleted).Select(e => e.Entity)]));
        db.AddRange(rows.LeftOut(found));
        var act = system.Act(ReviewActs.Propose, "commitment-review", document.Id);
        await acts.CommitAsync(act, new ActResult(200, null), cancellation: cancel);
        db.ChangeTracker.Clear();
        return sheet;
    }

    private async Task ReplaceAsync(ReviewSheet sheet, PublishedDocument document, string besides, DateTimeOffset at, CancellationToken cancel)
    {
        (sheet.TextVersion, sheet.At, sheet.Besides) = (document.TextVersion, at, besides);
        var rows = await db.Set<Proposal>().Where(p => p.DocumentKey == document.Slug).ToListAsync(cancel);
        db.RemoveRange(rows.Where(p => p.State == ProposalState.Open));
        db.RemoveRange(await db.Set<LeftOutFigure>().Where(f => f.DocumentKey == document.Slug).ToListAsync(cancel));
    }

    // What the new text says as the old one did keeps its decision; the rest is proposed.
    private static List<Proposal> Fresh(List<Proposal> found, List<Proposal> decided)
    {
        var before = decided.GroupBy(p => p.Origin).ToDictionary(g => g.Key, g => new Queue<Proposal>(g.OrderBy(p => p.Place)));
        var fresh = new List<Proposal>();
        foreach (var row in found)
        {
            if (before.TryGetValue(row.Origin, out var same) && same.TryDequeue(out var kept)) (kept.TextVersion, kept.Place) = (row.TextVersion, row.Place);
            else fresh.Add(row);
        }
        return fresh;
    }
}

/// <summary>Kinds of acts (行为种类) of the review, as the audit names them for ever.</summary>
internal static class ReviewActs
{
    public const string Propose = "commitments.propose";
    public const string Accept = "proposal.accept";
    public const string Merge = "proposal.merge";
    public const string Reject = "proposal.reject";
    public const string Reopen = "proposal.reopen";
    public const string Edit = "proposal.edit";
    public const string PickUnit = "proposal.unit";
}
