using Gongbao.Casework.Acts;
using Gongbao.Casework.Cases;
using Gongbao.Data;
using Gongbao.Data.Model;
using Gongbao.Platform.Access;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Casework.Contracts;

/// <summary>拟办内容: what an office wants to do with a case.</summary>
/// <param name="Kind">What.</param>
/// <param name="Content">The fields as the procedure read them, JSON; null: none.</param>
/// <param name="Reason">Reason or list of what is missing.</param>
public sealed record ActInMaking(CaseActKind Kind, string? Content = null, string? Reason = null);

/// <summary>
/// 经办、审核、签发 in the unit that owns the case. Nobody does two of the levels, not for somebody else either. What is issued counts at once.
/// Where a step asks for one person only, drafting issues.
/// </summary>
public sealed class MakeAct
{
    /// <summary>Longest reason, in characters.</summary>
    public const int LongestReason = 1000;

    private readonly GongbaoDb _db;
    private readonly CaseActs _acts;
    private readonly Procedures _procedures;
    private readonly CaseOffices _offices;
    private readonly CaseSeal _seal;
    private readonly CarryOut _carryOut;

    internal MakeAct(GongbaoDb db, CaseActs acts, Procedures procedures, CaseOffices offices, CaseSeal seal, CarryOut carryOut) =>
        (_db, _acts, _procedures, _offices, _seal, _carryOut) = (db, acts, procedures, offices, seal, carryOut);

    /// <summary>经办: drafts an act, or drafts it anew after it was given back.</summary>
    /// <param name="id">The case.</param>
    /// <param name="seen">Version of the case that the person saw.</param>
    /// <param name="making">The act.</param>
    /// <param name="hand">Who acts.</param>
    /// <param name="cancel">Stops before the commit.</param>
    public Task<CaseOutcome> DraftAsync(Guid id, int seen, ActInMaking making, CaseHand hand, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(making);
        return RunAsync(id, seen, Permissions.DraftPapers, hand, async (c, procedure) =>
        {
            if (c.Stage != DraftStage.None) return CaseChange.No(CaseRefusal.WrongState);
            if (Procedures.MoveOf(procedure.Plan, c.Step, c.State, making.Kind) is not { } move) return CaseChange.No(CaseRefusal.WrongStep);
            if (move.NeedsReason && string.IsNullOrWhiteSpace(making.Reason)) return CaseChange.No(CaseRefusal.Missing, "Reason");
            if (making.Reason?.Length > LongestReason) return CaseChange.No(CaseRefusal.TooLong, "Reason");
            var draft = await DraftOfAsync(c, cancel);
            var levels = Procedures.LevelsOf(procedure.Plan, c.Step, move);
            if (levels == 1) return await IssueAsync(c, procedure, move, making, draft, hand, hand.Actor.Name, null, cancel);
            Write(c, draft, making, hand);
            (c.Stage, c.TouchedAt) = (levels > 2 ? DraftStage.Drafted : DraftStage.Checked, hand.At);
            return new(CaseOutcome.Of(c.Id), hand.Act("case.draft", c.Id, Details(making.Kind, c)));
        }, cancel);
    }

    /// <summary>审核.</summary>
    public Task<CaseOutcome> CheckAsync(Guid id, int seen, CaseHand hand, CancellationToken cancel) => RunAsync(id, seen, Permissions.CheckPapers, hand, async (c, procedure) =>
    {
        if (c.Stage != DraftStage.Drafted || await DraftOfAsync(c, cancel) is not { } draft) return CaseChange.No(CaseRefusal.WrongState);
        if (Did(draft, hand)) return CaseChange.No(CaseRefusal.SamePerson);
        (draft.CheckerId, draft.Checker, draft.CheckerFor) = (hand.UserId, hand.Actor.Name, hand.Role?.CoverOf);
        (c.Stage, c.TouchedAt) = (DraftStage.Checked, hand.At);
        return new(CaseOutcome.Of(c.Id), hand.Act("case.check", c.Id, Details(draft.Kind, c)));
    }, cancel);

    /// <summary>签发: the act counts from now on.</summary>
    public Task<CaseOutcome> IssueAsync(Guid id, int seen, CaseHand hand, CancellationToken cancel) => RunAsync(id, seen, Permissions.IssuePapers, hand, async (c, procedure) =>
    {
        if (c.Stage == DraftStage.None || await DraftOfAsync(c, cancel) is not { } draft) return CaseChange.No(CaseRefusal.WrongState);
        if (Procedures.MoveOf(procedure.Plan, c.Step, c.State, draft.Kind) is not { } move) return CaseChange.No(CaseRefusal.WrongStep);
        if (draft.Checker is null && Procedures.LevelsOf(procedure.Plan, c.Step, move) > 2) return CaseChange.No(CaseRefusal.WrongState);
        if (Did(draft, hand)) return CaseChange.No(CaseRefusal.SamePerson);
        var making = new ActInMaking(draft.Kind, _seal.Open(CaseDraft.ContentColumn, draft.Id, draft.Content), _seal.Open(CaseDraft.ReasonColumn, draft.Id, draft.Reason));
        return await IssueAsync(c, procedure, move, making, draft, hand, draft.Drafter, draft.Checker, cancel);
    }, cancel);

    /// <summary>退回经办: whoever checks or issues gives the draft back, with the reason.</summary>
    public Task<CaseOutcome> SendBackAsync(Guid id, int seen, string? reason, CaseHand hand, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(hand);
        return RunAsync(id, seen, hand.May(Permissions.IssuePapers) ? Permissions.IssuePapers : Permissions.CheckPapers, hand, async (c, _) =>
        {
            if (c.Stage == DraftStage.None || await DraftOfAsync(c, cancel) is not { } draft) return CaseChange.No(CaseRefusal.WrongState);
            if (string.IsNullOrWhiteSpace(reason)) return CaseChange.No(CaseRefusal.Missing, "BackReason");
            if (reason.Length > LongestReason) return CaseChange.No(CaseRefusal.TooLong, "BackReason");
            (draft.Back, draft.CheckerId, draft.Checker, draft.CheckerFor) = (_seal.Seal(CaseDraft.BackColumn, draft.Id, reason.Trim()), null, null, null);
            (c.Stage, c.TouchedAt) = (DraftStage.None, hand.At);
            return new(CaseOutcome.Of(c.Id), hand.Act("case.back", c.Id, Details(draft.Kind, c)));
        }, cancel);
    }

    private Task<CaseOutcome> RunAsync(Guid id, int seen, string permission, CaseHand hand, Func<Case, IProcedure, Task<CaseChange>> prepare, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(hand);
        return _acts.RunAsync(hand, async () =>
        {
            if (!hand.May(permission)) return CaseChange.No(CaseRefusal.NotAllowed);
            // a case that another unit owns is not told apart from one that is not there, unless the unit takes part and sees the place
            if (await _db.Set<Case>().FirstOrDefaultAsync(c => c.Id == id, cancel) is not { } found || !CaseScope.Sees(found, hand.Role, _offices)) return CaseChange.No(CaseRefusal.Unknown);
            if (found.OwnerUnit != hand.UnitId) return CaseChange.No(CaseRefusal.WrongState);
            _db.ExpectVersion(found, seen);
            return await prepare(found, _procedures[found.Procedure]);
        }, cancel);
    }

    private async Task<CaseChange> IssueAsync(Case c, IProcedure procedure, CaseMove move, ActInMaking making, CaseDraft? draft, CaseHand hand, string drafter, string? checker, CancellationToken cancel)
    {
        var step = c.Step;
        var act = new IssuedAct(making.Kind, step, making.Content, making.Reason?.Trim(), hand.Actor.Name, hand.UnitId, hand.At, hand.Day) { Drafter = drafter };
        var row = NewRow(c, act, hand, checker);
        if (await _carryOut.RunAsync(c, procedure, move, act, row, cancel) is { } no) return no;
        if (draft is not null) _db.Remove(draft);
        return new(CaseOutcome.Of(c.Id), hand.Act("case." + making.Kind.ToString().ToLowerInvariant(), c.Id, $$"""{"step":"{{step}}"}"""));
    }

    private CaseActRow NewRow(Case c, IssuedAct act, CaseHand hand, string? checker)
    {
        var id = Guid.CreateVersion7(act.At);
        return new()
        {
            Id = id, CaseId = c.Id, Seq = c.Acts + 1, Kind = act.Kind, Step = act.Step, UnitId = act.UnitId, IssuerId = hand.UserId, Issuer = act.Issuer,
            Drafter = act.Drafter, Checker = checker, For = hand.Role?.CoverOfName, At = act.At, Day = act.Day,
            Content = _seal.Seal(CaseActRow.ContentColumn, id, act.Content), Reason = _seal.Seal(CaseActRow.ReasonColumn, id, act.Reason),
        };
    }

    private void Write(Case c, CaseDraft? draft, ActInMaking making, CaseHand hand)
    {
        if (draft is null)
            _db.Add(draft = new CaseDraft { Id = Guid.CreateVersion7(hand.At), CaseId = c.Id, Kind = making.Kind, DrafterId = hand.UserId, Drafter = hand.Actor.Name, At = hand.At });
        (draft.Kind, draft.DrafterId, draft.Drafter, draft.DrafterFor, draft.At) = (making.Kind, hand.UserId, hand.Actor.Name, hand.Role?.CoverOf, hand.At);
        (draft.Content, draft.Reason) = (_seal.Seal(CaseDraft.ContentColumn, draft.Id, making.Content), _seal.Seal(CaseDraft.ReasonColumn, draft.Id, making.Reason?.Trim()));
        (draft.Back, draft.CheckerId, draft.Checker, draft.CheckerFor) = (null, null, null, null);
    }

    private Task<CaseDraft?> DraftOfAsync(Case c, CancellationToken cancel) => _db.Set<CaseDraft>().FirstOrDefaultAsync(d => d.CaseId == c.Id, cancel);

    private static bool Did(CaseDraft draft, CaseHand hand) =>
        ((Guid?[])[draft.DrafterId, draft.DrafterFor, draft.CheckerId, draft.CheckerFor]).Any(p => p is { } id && hand.Persons.Contains(id));

    private static string Details(CaseActKind kind, Case c) => $$"""{"act":"{{kind}}","step":"{{c.Step}}"}""";
}
