using Gongbao.Commitments.Register;

namespace Gongbao.Commitments.ReviewProposals;

/// <summary>不立项, and its undoing. Who rejected what and why stays on record.</summary>
internal sealed class RejectProposal(ItemActs acts, Reviewing reviewing)
{
    /// <returns>Id of the proposal.</returns>
    public Task<Outcome> RunAsync(Guid id, int seen, string? reason, Hand hand, CancellationToken cancel) => acts.RunAsync(hand, async () =>
    {
        var (row, no) = await reviewing.FindAsync(id, seen, ProposalState.Open, hand, cancel);
        if (no is not null) return no;
        if (Checks.Texts(("Reason", reason, Checks.Short, true)) is { } wrong) return wrong;
        Reviewing.Decide(row, ProposalState.Rejected, hand, reason: reason!.Trim());
        return Work.Of(hand.Act(ReviewActs.Reject, "proposal", id, reason.Trim()), id);
    }, cancel);

    /// <summary>重新核对: a rejected proposal is open again.</summary>
    public Task<Outcome> ReopenAsync(Guid id, int seen, Hand hand, CancellationToken cancel) => acts.RunAsync(hand, async () =>
    {
        var (row, no) = await reviewing.FindAsync(id, seen, ProposalState.Rejected, hand, cancel);
        if (no is not null) return no;
        (row.State, row.DecidedBy, row.DecidedAt, row.Reason) = (ProposalState.Open, null, null, null);
        return Work.Of(hand.Act(ReviewActs.Reopen, "proposal", id), id);
    }, cancel);
}
