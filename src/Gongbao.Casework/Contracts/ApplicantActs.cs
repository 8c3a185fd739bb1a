using Gongbao.Casework.Acts;
using Gongbao.Casework.Cases;
using Gongbao.Data;
using Gongbao.Data.Model;
using Gongbao.Platform.Access;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Casework.Contracts;

/// <summary>申请人行为: what the person who applied, or the counter for them, does with their case: bring what was missing, take it back, rate it.</summary>
public sealed class ApplicantActs
{
    private readonly GongbaoDb _db;
    private readonly CaseActs _acts;
    private readonly Procedures _procedures;
    private readonly CaseSeal _seal;
    private readonly CarryOut _carryOut;

    internal ApplicantActs(GongbaoDb db, CaseActs acts, Procedures procedures, CaseSeal seal, CarryOut carryOut) =>
        (_db, _acts, _procedures, _seal, _carryOut) = (db, acts, procedures, seal, carryOut);

    /// <summary>补正提交: the facts as corrected, with further papers; the clock runs again. The draft in which it was corrected goes with the act.</summary>
    public Task<CaseOutcome> ResubmitAsync(Guid id, int seen, string facts, IReadOnlyList<(string Kind, Guid File)> papers, CaseHand hand, CancellationToken cancel, Guid? draft = null) => RunAsync(id, seen, hand, async c =>
    {
        if (c.State != CaseState.WithApplicant) return CaseChange.No(CaseRefusal.WrongState);
        var procedure = _procedures[c.Procedure];
        // whose case it is stays as it was: another person is another case
        if (!_seal.HashesOf(CaseSeal.IdentityOf(procedure.SubjectOf(facts), c.ParentId)).Contains(c.IdentityHash)) return CaseChange.No(CaseRefusal.WrongState, "IdNumber");
        (c.Facts, c.Name) = (_seal.SealFacts(c.Id, facts), _seal.SealName(c.Id, procedure.SubjectOf(facts).Name));
        foreach (var (kind, file) in papers)
            _db.Add(new CaseAttachment { Id = Guid.CreateVersion7(hand.At), CaseId = c.Id, Kind = kind, FileId = file, ById = hand.UserId, At = hand.At });
        if (draft is not null && await _db.Set<KeepDraft.ApplicationDraft>().FirstOrDefaultAsync(d => d.Id == draft && d.OwnerId == hand.UserId, cancel) is { } kept) await Drafts.RemoveAsync(_db, kept, keepFiles: true, cancel);
        return await ActAsync(c, CaseMove.End(CaseActKind.Resubmit, CaseState.Open), null, hand, cancel);
    }, cancel);

    /// <summary>撤回申请.</summary>
    public Task<CaseOutcome> WithdrawAsync(Guid id, int seen, string? reason, CaseHand hand, CancellationToken cancel) => RunAsync(id, seen, hand, c =>
    {
        if (!c.State.IsOpen()) return Task.FromResult(CaseChange.No(CaseRefusal.WrongState));
        if (reason?.Length > MakeAct.LongestReason) return Task.FromResult(CaseChange.No(CaseRefusal.TooLong, "Reason"));
        return ActAsync(c, CaseMove.End(CaseActKind.Withdraw, CaseState.Withdrawn), reason, hand, cancel);
    }, cancel);

    /// <summary>好差评, once, after the end.</summary>
    public Task<CaseOutcome> RateAsync(Guid id, int seen, int stars, string? words, CaseHand hand, CancellationToken cancel) => RunAsync(id, seen, hand, async c =>
    {
        if (c.State.IsOpen()) return CaseChange.No(CaseRefusal.WrongState);
        if (stars is < 1 or > 5) return CaseChange.No(CaseRefusal.Missing, "Stars");
        if (words?.Length > MakeAct.LongestReason) return CaseChange.No(CaseRefusal.TooLong, "Words");
        if (await _db.Set<CaseRating>().AnyAsync(r => r.CaseId == id, cancel)) return CaseChange.No(CaseRefusal.WrongState);
        _db.Add(new CaseRating { CaseId = id, Stars = stars, Words = string.IsNullOrWhiteSpace(words) ? null : words.Trim(), At = hand.At });
        c.TouchedAt = hand.At;
        return new(CaseOutcome.Of(id), hand.Act("case.rate", id));
    }, cancel);

    private Task<CaseOutcome> RunAsync(Guid id, int seen, CaseHand hand, Func<Case, Task<CaseChange>> prepare, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(hand);
        return _acts.RunAsync(hand, async () =>
        {
            if (await _db.Set<Case>().FirstOrDefaultAsync(c => c.Id == id, cancel) is not { } found || !IsTheirs(found, hand)) return CaseChange.No(CaseRefusal.Unknown);
            _db.ExpectVersion(found, seen);
            return await prepare(found);
        }, cancel);
    }

    // who applied, or the counter of the office that has the case, for somebody who came with papers
    private static bool IsTheirs(Case c, CaseHand hand) =>
        c.ApplicantId == hand.UserId && hand.UserId != Guid.Empty || c.OwnerUnit == hand.UnitId && hand.May(Permissions.DraftPapers);

    private async Task<CaseChange> ActAsync(Case c, CaseMove move, string? reason, CaseHand hand, CancellationToken cancel)
    {
        var act = new IssuedAct(move.Kind, c.Step, null, string.IsNullOrWhiteSpace(reason) ? null : reason.Trim(), hand.Actor.Name, hand.UnitId, hand.At, hand.Day) { Drafter = hand.Actor.Name };
        var id = Guid.CreateVersion7(hand.At);
        var row = new CaseActRow
        {
            Id = id, CaseId = c.Id, Seq = c.Acts + 1, Kind = move.Kind, Step = c.Step, UnitId = hand.UnitId, IssuerId = hand.UserId, Issuer = hand.Actor.Name, Drafter = hand.Actor.Name,
            At = hand.At, Day = hand.Day, Reason = _seal.Seal(CaseActRow.ReasonColumn, id, act.Reason),
        };
        // an act in the making falls away with what it was about
        if (await _db.Set<CaseDraft>().FirstOrDefaultAsync(d => d.CaseId == c.Id, cancel) is { } draft) _db.Remove(draft);
        if (await _carryOut.RunAsync(c, _procedures[c.Procedure], move, act, row, cancel) is { } no) return no;
        return new(CaseOutcome.Of(c.Id), hand.Act("case." + move.Kind.ToString().ToLowerInvariant(), c.Id));
    }
}
