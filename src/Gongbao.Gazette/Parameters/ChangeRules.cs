using Gongbao.Data;
using Gongbao.Data.Acts;
using Gongbao.Data.Model;
using Gongbao.Platform.Access;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Gazette.Parameters;

/// <summary>
/// 起草、审核、签发、撤回: three persons of one unit. What was issued counts from its first day, and is known from the day of issue.
/// </summary>
internal sealed class ChangeRules(GongbaoDb db, ActLog acts, RuleChecks checks)
{
    public Task<RuleOutcome> DraftAsync(NewRule rule, RuleHand hand, CancellationToken cancel) => RunAsync(hand, async () =>
    {
        if (!hand.May(Permissions.DraftPapers)) return Work.No(RuleRefusal.NotAllowed);
        if (await checks.FaultAsync(rule, hand, cancel) is { } fault) return new(fault, null);
        var change = rule.ToChange(Guid.CreateVersion7(hand.At), hand.UnitId, checks.Write(rule));
        db.Add(change);
        db.Add(hand.Step(change.Id, RuleChangeState.Draft, change.Reason));
        return new(new(null, change.Id), hand.Act(RuleActs.Draft, change, change.Reason));
    }, cancel);

    /// <exception cref="DbUpdateConcurrencyException">Somebody changed it in between.</exception>
    public Task<RuleOutcome> CheckAsync(Guid id, int seen, RuleHand hand, CancellationToken cancel) =>
        PassAsync(id, seen, Permissions.CheckPapers, RuleChangeState.Draft, RuleChangeState.Checked, RuleActs.Check, hand, cancel);

    /// <exception cref="DbUpdateConcurrencyException">Somebody changed it in between.</exception>
    public Task<RuleOutcome> IssueAsync(Guid id, int seen, RuleHand hand, CancellationToken cancel) =>
        PassAsync(id, seen, Permissions.IssuePapers, RuleChangeState.Checked, RuleChangeState.Issued, RuleActs.Issue, hand, cancel);

    /// <summary>Takes back what was not issued; any officer of the unit who may draft, check or issue.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody changed it in between.</exception>
    public Task<RuleOutcome> WithdrawAsync(Guid id, int seen, string? reason, RuleHand hand, CancellationToken cancel) => RunAsync(hand, async () =>
    {
        if (!((string[])[Permissions.DraftPapers, Permissions.CheckPapers, Permissions.IssuePapers]).Any(hand.May)) return Work.No(RuleRefusal.NotAllowed);
        var (change, fault) = await FindAsync(id, seen, hand, cancel);
        if (fault is not null) return Work.No(fault.Value);
        if (change!.State is not (RuleChangeState.Draft or RuleChangeState.Checked)) return Work.No(RuleRefusal.WrongState);
        if (string.IsNullOrWhiteSpace(reason)) return Work.No(RuleRefusal.Missing, "WithdrawReason");
        if (reason.Length > NewRule.Longest) return Work.No(RuleRefusal.TooLong, "WithdrawReason");
        change.State = RuleChangeState.Withdrawn;
        db.Add(hand.Step(id, RuleChangeState.Withdrawn, reason.Trim()));
        return new(new(null, id), hand.Act(RuleActs.Withdraw, change, reason.Trim()));
    }, cancel);

    private Task<RuleOutcome> PassAsync(Guid id, int seen, string permission, RuleChangeState from, RuleChangeState to, string act, RuleHand hand, CancellationToken cancel) => RunAsync(hand, async () =>
    {
        if (!hand.May(permission)) return Work.No(RuleRefusal.NotAllowed);
        var (change, fault) = await FindAsync(id, seen, hand, cancel);
        if (fault is not null) return Work.No(fault.Value);
        if (change!.State != from) return Work.No(RuleRefusal.WrongState);
        if (await EarlierAsync(id, hand, cancel)) return Work.No(RuleRefusal.SamePerson);
        // the city's value or the cited text may have changed since it was drafted
        if (await checks.FaultAsync(NewRule.Of(change), hand, cancel) is { } now) return new(now, null);
        change.State = to;
        if (to == RuleChangeState.Issued) (change.Known, change.IssuedAt) = (hand.Day, hand.At);
        db.Add(hand.Step(id, to));
        return new(new(null, id), hand.Act(act, change, change.Reason));
    }, cancel);

    private async Task<(RuleChange? Change, RuleRefusal? Fault)> FindAsync(Guid id, int seen, RuleHand hand, CancellationToken cancel)
    {
        if (await db.Set<RuleChange>().FirstOrDefaultAsync(c => c.Id == id, cancel) is not { } change) return (null, RuleRefusal.Unknown);
        if (change.UnitId != hand.UnitId) return (change, RuleRefusal.OutOfScope);
        db.ExpectVersion(change, seen);
        return (change, null);
    }

    // nobody does two steps, not for somebody else either, and nobody does a step for one who did an earlier
    private Task<bool> EarlierAsync(Guid id, RuleHand hand, CancellationToken cancel)
    {
        var persons = hand.Persons;
        return db.Set<RuleStep>().AnyAsync(s => s.ChangeId == id && (persons.Contains(s.ById) || s.ForId != null && persons.Contains(s.ForId.Value)), cancel);
    }

    private async Task<RuleOutcome> RunAsync(RuleHand hand, Func<Task<Work>> prepare, CancellationToken cancel)
    {
        if (await Receipts.FindAsync(db, hand.Actor, hand.Form, cancel) is { } before) return Answer(before);
        var work = await prepare();
        if (work.Act is not null) return Answer(await acts.CommitAsync(work.Act, new ActResult(303, work.Outcome.Id.ToString()), null, cancel));
        db.ChangeTracker.Clear();
        return await Receipts.FindAsync(db, hand.Actor, hand.Form, cancel) is { } twin ? Answer(twin) : work.Outcome;
    }

    private static RuleOutcome Answer(ActResult result) => new(null, Guid.Parse(result.Location!));

    private sealed record Work(RuleOutcome Outcome, Act? Act)
    {
        public static Work No(RuleRefusal refusal, string? field = null) => new(RuleOutcome.No(refusal, field), null);
    }
}
