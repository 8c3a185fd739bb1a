using Gongbao.Casework.Acts;
using Gongbao.Casework.Cases;
using Gongbao.Casework.KeepDraft;
using Gongbao.Data;
using Gongbao.Data.Acts;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Casework.Contracts;

/// <summary>申请材料 as handed in: whose, where, and the facts in the procedure's form.</summary>
/// <param name="Procedure">Key of the procedure.</param>
/// <param name="Region">Township, or county where no township is known.</param>
/// <param name="County">County.</param>
/// <param name="Facts">JSON, already checked by the policy.</param>
public sealed record NewCase(string Procedure, string Region, string County, string Facts)
{
    /// <summary>User to whom the case belongs; null: handed in on paper.</summary>
    public Guid? ApplicantId { get; init; }

    /// <summary>The case that is objected to.</summary>
    public Guid? ParentId { get; init; }

    /// <summary>Papers that came with it: kind and id of a stored file.</summary>
    public IReadOnlyList<(string Kind, Guid File)> Attachments { get; init; } = [];

    /// <summary>The draft of this person that it was made of; it goes with the submission, its papers stay with the case.</summary>
    public Guid? DraftId { get; init; }
}

/// <summary>提交申请. Submitting twice gives one case: by the form's token, and because a person has at most one open case of a procedure.</summary>
public sealed class SubmitCase
{
    private readonly GongbaoDb _db;
    private readonly CaseActs _acts;
    private readonly Procedures _procedures;
    private readonly CaseOffices _offices;
    private readonly CaseSeal _seal;
    private readonly CaseClock _clock;
    private readonly CarryOut _carryOut;

    internal SubmitCase(GongbaoDb db, CaseActs acts, Procedures procedures, CaseOffices offices, CaseSeal seal, CaseClock clock, CarryOut carryOut) =>
        (_db, _acts, _procedures, _offices, _seal, _clock, _carryOut) = (db, acts, procedures, offices, seal, clock, carryOut);

    /// <returns>The id of the case; refused with <see cref="CaseRefusal.Already"/> and the other's number, or <see cref="CaseRefusal.NoOffice"/>.</returns>
    public Task<CaseOutcome> RunAsync(NewCase application, CaseHand hand, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(application);
        ArgumentNullException.ThrowIfNull(hand);
        return _acts.RunAsync(hand, () => PrepareAsync(application, hand, cancel), cancel);
    }

    /// <summary>The case that this very form was answered with before; null: it comes for the first time.</summary>
    public async Task<Guid?> FindAsync(CaseHand hand, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(hand);
        return await Receipts.FindAsync(_db, hand.Actor, hand.Form, cancel) is { Location: { } id } ? Guid.Parse(id) : null;
    }

    private async Task<CaseChange> PrepareAsync(NewCase application, CaseHand hand, CancellationToken cancel)
    {
        var procedure = _procedures[application.Procedure];
        var (plan, subject) = (procedure.Plan, procedure.SubjectOf(application.Facts));
        var hashes = _seal.HashesOf(CaseSeal.IdentityOf(subject, application.ParentId));
        var open = await _db.Set<Case>().Where(c => c.Procedure == plan.Key && hashes.Contains(c.IdentityHash) && c.OpenMark == Guid.Empty && c.ParentId == application.ParentId)
            .Select(c => c.Number).FirstOrDefaultAsync(cancel);
        if (open is not null) return CaseChange.No(CaseRefusal.Already, text: open);
        var first = plan.Steps[0];
        if (_offices.Find(plan.Key, procedure.DutyOf(first, application.Facts), application.Region, hand.Day) is not { } office) return CaseChange.No(CaseRefusal.NoOffice);
        var row = await NewAsync(application, plan, subject, office, hand, cancel);
        _db.Add(row);
        _db.Add(new CaseActRow
        {
            Id = Guid.CreateVersion7(hand.At), CaseId = row.Id, Seq = 1, Kind = CaseActKind.Submit, Step = first.Id, UnitId = hand.UnitId, IssuerId = hand.UserId,
            Issuer = hand.Actor.Name, Drafter = hand.Actor.Name, For = hand.Role?.CoverOfName, At = hand.At, Day = hand.Day,
        });
        foreach (var (kind, file) in application.Attachments)
            _db.Add(new CaseAttachment { Id = Guid.CreateVersion7(hand.At), CaseId = row.Id, Kind = kind, FileId = file, ById = hand.UserId, At = hand.At });
        if (application.DraftId is { } draft) await TakeAsync(draft, row, hand, cancel);
        _clock.Begin(row, plan, hand.Day, procedure.DueOf(first, application.Facts));
        var act = new IssuedAct(CaseActKind.Submit, first.Id, null, null, hand.Actor.Name, office, hand.At, hand.Day) { Drafter = hand.Actor.Name };
        _carryOut.Keep(row, procedure, procedure.Effect(_seal.FileOf(row) with { Attached = [.. application.Attachments.Select(a => a.Kind).Distinct()] }, act), act);
        return new(CaseOutcome.Of(row.Id), hand.Act("case.submit", row.Id));
    }

    // the papers of the draft become those of the case
    private async Task TakeAsync(Guid id, Case row, CaseHand hand, CancellationToken cancel)
    {
        if (await _db.Set<ApplicationDraft>().FirstOrDefaultAsync(d => d.Id == id && d.OwnerId == hand.UserId, cancel) is not { } draft) return;
        foreach (var paper in await _db.Set<DraftAttachment>().AsNoTracking().Where(a => a.DraftId == id).OrderBy(a => a.Id).ToListAsync(cancel))
            _db.Add(new CaseAttachment { Id = Guid.CreateVersion7(hand.At), CaseId = row.Id, Kind = paper.Kind, FileId = paper.FileId, ById = hand.UserId, At = hand.At });
        await Drafts.RemoveAsync(_db, draft, keepFiles: true, cancel);
    }

    private async Task<Case> NewAsync(NewCase application, Procedure plan, CaseSubject subject, string office, CaseHand hand, CancellationToken cancel)
    {
        var id = Guid.CreateVersion7(hand.At);
        return new()
        {
            Id = id,
            Number = await CaseSeries.TakeAsync(_db, plan, application.County, hand.Day.Year, cancel),
            Procedure = plan.Key,
            Region = application.Region,
            County = application.County,
            Order = string.Join(' ', plan.Steps.Select(s => s.Id)),
            Step = plan.Steps[0].Id,
            OwnerUnit = office,
            OpenedOn = hand.Day,
            Facts = _seal.SealFacts(id, application.Facts),
            Code = _seal.SealCode(id, TrackingCode.New()),
            Name = _seal.SealName(id, subject.Name),
            Identity = _seal.SealIdentity(id, CaseSeal.IdentityOf(subject, application.ParentId)),
            IdentityHash = _seal.HashOf(CaseSeal.IdentityOf(subject, application.ParentId)),
            ApplicantId = application.ApplicantId,
            ParentId = application.ParentId,
            Acts = 1,
            TouchedAt = hand.At,
        };
    }
}
