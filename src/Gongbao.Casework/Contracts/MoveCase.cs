using Gongbao.Casework.Acts;
using Gongbao.Casework.Cases;
using Gongbao.Data;
using Gongbao.Data.Files;
using Gongbao.Data.Model;
using Gongbao.Platform.Access;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Casework.Contracts;

/// <summary>转办、附件、盖章件: acts on a case that are no step of it, done by one person of the unit that owns it.</summary>
public sealed class MoveCase
{
    private readonly GongbaoDb _db;
    private readonly CaseActs _acts;
    private readonly Procedures _procedures;
    private readonly CaseOffices _offices;
    private readonly CaseSeal _seal;

    internal MoveCase(GongbaoDb db, CaseActs acts, Procedures procedures, CaseOffices offices, CaseSeal seal) => (_db, _acts, _procedures, _offices, _seal) = (db, acts, procedures, offices, seal);

    /// <summary>转办: to another unit that takes part in the procedure (of an objection: in the one that is objected to); what was being drafted falls away. The issuer of the unit decides it.</summary>
    public Task<CaseOutcome> ReassignAsync(Guid id, int seen, string unit, string? reason, CaseHand hand, CancellationToken cancel) => RunAsync(id, seen, Permissions.IssuePapers, hand, async c =>
    {
        if (!c.State.IsOpen() || unit == c.OwnerUnit) return CaseChange.No(CaseRefusal.WrongState);
        var procedure = _procedures[c.Procedure];
        if (!_offices.MayTake(c.Procedure, procedure.DutyOf(procedure.Plan[c.Step], _seal.Facts(c)), unit)) return CaseChange.No(CaseRefusal.NoOffice, "Unit");
        if (string.IsNullOrWhiteSpace(reason)) return CaseChange.No(CaseRefusal.Missing, "Reason");
        if (reason.Length > MakeAct.LongestReason) return CaseChange.No(CaseRefusal.TooLong, "Reason");
        if (await _db.Set<CaseDraft>().FirstOrDefaultAsync(d => d.CaseId == id, cancel) is { } draft) _db.Remove(draft);
        var row = Guid.CreateVersion7(hand.At);
        _db.Add(new CaseActRow
        {
            Id = row, CaseId = id, Seq = ++c.Acts, Kind = CaseActKind.Reassign, Step = c.Step, UnitId = hand.UnitId, IssuerId = hand.UserId, Issuer = hand.Actor.Name,
            Drafter = hand.Actor.Name, For = hand.Role?.CoverOfName, At = hand.At, Day = hand.Day, Reason = _seal.Seal(CaseActRow.ReasonColumn, row, reason.Trim()),
        });
        (c.OwnerUnit, c.Stage, c.TouchedAt) = (unit, DraftStage.None, hand.At);
        return new(CaseOutcome.Of(id), hand.Act("case.reassign", id, $$"""{"from":"{{hand.UnitId}}","to":"{{unit}}"}"""));
    }, cancel);

    /// <summary>附件: a paper that came later, already stored in the act's context.</summary>
    public Task<CaseOutcome> AttachAsync(Guid id, int seen, string kind, StoredFile file, CaseHand hand, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(file);
        return RunAsync(id, seen, Permissions.DraftPapers, hand, c =>
        {
            _db.Add(new CaseAttachment { Id = Guid.CreateVersion7(hand.At), CaseId = id, Kind = kind, FileId = file.Id, ById = hand.UserId, At = hand.At });
            c.TouchedAt = hand.At;
            return Task.FromResult<CaseChange>(new(CaseOutcome.Of(id), hand.Act("case.attach", id)));
        }, cancel);
    }

    /// <summary>盖章件: the stamped and signed scan of a frozen paper. It is put there once; a wrong one is followed by another paper.</summary>
    public Task<CaseOutcome> StampAsync(Guid id, int seen, Guid paper, StoredFile file, CaseHand hand, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(file);
        return RunAsync(id, seen, Permissions.DraftPapers, hand, async c =>
        {
            if (await _db.Set<CaseDocument>().FirstOrDefaultAsync(d => d.Id == paper && d.CaseId == id, cancel) is not { } document) return CaseChange.No(CaseRefusal.Unknown);
            if (document.StampedFileId is not null) return CaseChange.No(CaseRefusal.WrongState);
            (document.StampedFileId, c.TouchedAt) = (file.Id, hand.At);
            return new(CaseOutcome.Of(id), hand.Act("case.stamp", id));
        }, cancel);
    }

    private Task<CaseOutcome> RunAsync(Guid id, int seen, string permission, CaseHand hand, Func<Case, Task<CaseChange>> prepare, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(hand);
        return _acts.RunAsync(hand, async () =>
        {
            if (!hand.May(permission)) return CaseChange.No(CaseRefusal.NotAllowed);
            if (await _db.Set<Case>().FirstOrDefaultAsync(c => c.Id == id, cancel) is not { } found || !CaseScope.Sees(found, hand.Role, _offices)) return CaseChange.No(CaseRefusal.Unknown);
            if (found.OwnerUnit != hand.UnitId) return CaseChange.No(CaseRefusal.WrongState);
            _db.ExpectVersion(found, seen);
            return await prepare(found);
        }, cancel);
    }
}
