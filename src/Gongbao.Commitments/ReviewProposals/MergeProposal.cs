using Gongbao.Commitments.Register;
using Gongbao.Data;
using Gongbao.Gazette.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.ReviewProposals;

/// <summary>并入: the register has the item already; the proposal becomes one more of its sources.</summary>
internal sealed class MergeProposal(GongbaoDb db, ItemActs acts, Reviewing reviewing, PublishedDocuments documents)
{
    /// <returns>Id of the item.</returns>
    public Task<Outcome> RunAsync(Guid id, int seen, Guid item, Hand hand, CancellationToken cancel) => acts.RunAsync(hand, async () =>
    {
        var (row, no) = await reviewing.FindAsync(id, seen, ProposalState.Open, hand, cancel);
        if (no is not null) return no;
        if (await db.Set<CommitmentItem>().AsNoTracking().FirstOrDefaultAsync(i => i.Id == item, cancel) is not { } into) return Work.No(Refusal.Unknown);
        if (!into.IsOpen) return Work.No(Refusal.Ended);
        if (!hand.Covers(into)) return Work.No(Refusal.OutOfScope);
        if (await documents.FindAsync(row.DocumentKey, cancel) is not { } document) return Work.No(Refusal.Unknown);
        await AddSourceAsync(item, row, Reviewing.NumberOf(document), cancel);
        Reviewing.Decide(row, ProposalState.Merged, hand, item);
        // its place among the sources may be taken at the same time
        return Work.Of(hand.Act(ReviewActs.Merge, "proposal", row.Id), item) with { TakesNumber = true };
    }, cancel);

    private async Task AddSourceAsync(Guid item, Proposal row, string number, CancellationToken cancel)
    {
        var sources = await db.Set<CommitmentSource>().AsNoTracking().Where(s => s.ItemId == item).ToListAsync(cancel);
        if (sources.Any(s => s.DocumentNumber == number && s.Path == row.Path)) return;
        db.Add(new CommitmentSource { ItemId = item, Place = sources.Count == 0 ? 0 : sources.Max(s => s.Place) + 1, DocumentNumber = number, Path = row.Path, EId = row.EId });
    }
}
