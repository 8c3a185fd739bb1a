using Gongbao.Commitments.Register;
using Gongbao.Commitments.Report;
using Gongbao.Data;
using Gongbao.Data.Model;
using Gongbao.Kernel;
using Gongbao.Platform.Access;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.Extend;

/// <summary>延期: the owner asks for a later deadline, the supervision office decides; what was promised before stays on record.</summary>
internal sealed class Extend(GongbaoDb db, ItemActs acts)
{
    /// <exception cref="DbUpdateException">Another request was made at the same time.</exception>
    public Task<Outcome> RequestAsync(Guid itemId, DateOnly deadline, string reason, Hand hand, CancellationToken cancel) => acts.RunAsync(hand, async () =>
    {
        var (item, no) = await acts.FindAsync(itemId, null, hand, hand.May(Permissions.IssuePapers) ? Permissions.IssuePapers : Permissions.DraftPapers, cancel);
        if (no is not null) return no;
        if (item.OwnerUnitId != hand.UnitId) return Work.No(Refusal.OutOfScope);
        if (item.Deadline is not { } old) return Work.No(Refusal.WrongState);
        if (deadline <= old || deadline <= hand.Day) return Work.No(Refusal.BadDate, "Deadline");
        if (Checks.Texts(("Reason", reason, Checks.Short, true)) is { } text) return text;
        if (await db.Set<ExtensionRequest>().AnyAsync(e => e.ItemId == itemId && e.State == ExtensionState.Requested, cancel)) return Work.No(Refusal.Waiting);
        var request = new ExtensionRequest
        {
            Id = Guid.CreateVersion7(hand.At),
            ItemId = itemId,
            UnitId = hand.UnitId,
            OldDeadline = old,
            NewDeadline = deadline,
            Reason = reason,
            RequestedOn = hand.Day,
        };
        db.Add(request);
        db.Step(request.Id, StepKind.Draft, hand);
        return Work.Of(hand.Act(CommitmentActs.RequestExtension, "extension", request.Id, reason), request.Id);
    }, cancel);

    /// <exception cref="DbUpdateConcurrencyException">Somebody decided in between.</exception>
    public Task<Outcome> DecideAsync(Guid id, int seen, bool grant, string decision, Hand hand, CancellationToken cancel) => acts.RunAsync(hand, async () =>
    {
        if (await db.Set<ExtensionRequest>().FirstOrDefaultAsync(e => e.Id == id, cancel) is not { } request) return Work.No(Refusal.Unknown);
        var (item, no) = await acts.FindAsync(request.ItemId, null, hand, Permissions.Supervise, cancel);
        if (no is not null) return no;
        if (request.State != ExtensionState.Requested) return Work.No(Refusal.WrongState);
        if (await db.DidEarlierAsync(id, hand, cancel)) return Work.No(Refusal.SamePerson);
        if (Checks.Texts(("Decision", decision, Checks.Short, true)) is { } text) return text;
        db.ExpectVersion(request, seen);
        (request.State, request.Decision, request.DecidedOn) = (grant ? ExtensionState.Granted : ExtensionState.Refused, decision, hand.Day);
        db.Step(id, grant ? StepKind.Accept : StepKind.Return, hand, decision);
        if (grant)
        {
            db.Changed(item, ChangeKind.Deadline, LegalDate.ToIso(request.OldDeadline), LegalDate.ToIso(request.NewDeadline), decision, hand);
            item.Deadline = request.NewDeadline;
        }
        return Work.Of(hand.Act(CommitmentActs.DecideExtension, "extension", id, decision) with { Details = $$"""{"granted":{{(grant ? "true" : "false")}}}""" }, id, item.Id);
    }, cancel);
}
