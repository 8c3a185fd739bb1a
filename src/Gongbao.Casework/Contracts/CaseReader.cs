using Gongbao.Casework.Acts;
using Gongbao.Casework.Cases;
using Gongbao.Data;
using Gongbao.Data.Audit;
using Gongbao.Platform.Access;
using Gongbao.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Casework.Contracts;

/// <summary>
/// 调阅案卷. Opens a case for the person who asks and writes down that they saw it. A case outside their scope is answered like one that is not
/// there: a county's clerk cannot learn that another county's case exists.
/// </summary>
public sealed class CaseReader
{
    private readonly GongbaoDb _db;
    private readonly CaseSeal _seal;
    private readonly CaseOffices _offices;
    private readonly ReadingLog _log;
    private readonly CurrentUser _user;
    private readonly CityClock _clock;

    internal CaseReader(GongbaoDb db, CaseSeal seal, CaseOffices offices, ReadingLog log, CurrentUser user, CityClock clock) =>
        (_db, _seal, _offices, _log, _user, _clock) = (db, seal, offices, log, user, clock);

    /// <summary>The case for an office that takes part; null: not there, or not theirs to see.</summary>
    public async Task<CaseFile?> FindAsync(string number, CancellationToken cancel)
    {
        var found = await _db.Set<Case>().AsNoTracking().FirstOrDefaultAsync(c => c.Number == number, cancel);
        return found is not null && CaseScope.Sees(found, _user.Active, _offices) ? await OpenAsync(found, cancel) : null;
    }

    /// <summary>The case for the person who applied; null: not there, or not theirs.</summary>
    public async Task<CaseFile?> FindOwnAsync(string number, CancellationToken cancel)
    {
        if (_user.Id is not { } id) return null;
        var found = await _db.Set<Case>().AsNoTracking().FirstOrDefaultAsync(c => c.Number == number && c.ApplicantId == id, cancel);
        return found is null ? null : await OpenAsync(found, cancel);
    }

    /// <summary>The case for who may bring what was asked for: the person who applied, or the counter of the office that has it; null: not there, or not theirs.</summary>
    public async Task<CaseFile?> FindToCorrectAsync(string number, CancellationToken cancel) =>
        await FindOwnAsync(number, cancel) ?? (_user.Has(Permissions.DraftPapers) && await FindAsync(number, cancel) is { } file && file.OwnerUnit == _user.UnitId ? file : null);

    /// <summary>The numbers of the person's own cases, the newest first.</summary>
    public async Task<IReadOnlyList<CaseLine>> OwnAsync(CancellationToken cancel)
    {
        if (_user.Id is not { } id) return [];
        return await _db.Set<Case>().AsNoTracking().Where(c => c.ApplicantId == id).OrderByDescending(c => c.Id)
            .Select(c => new CaseLine(c.Number, c.Procedure, c.Step, c.State, c.OwnerUnit, c.OpenedOn, c.Due == Case.NoLimit ? null : c.Due)).ToListAsync(cancel);
    }

    /// <summary>The history, the first act first.</summary>
    public async Task<IReadOnlyList<CaseEvent>> EventsAsync(CaseFile file, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(file);
        var rows = await _db.Set<CaseActRow>().AsNoTracking().Where(a => a.CaseId == file.Id).OrderBy(a => a.Seq).ToListAsync(cancel);
        return [.. rows.Select(a => new CaseEvent(a.Seq, a.Kind, a.Step, a.UnitId, a.Issuer, a.Drafter, a.Checker, a.At, _seal.Open(CaseActRow.ReasonColumn, a.Id, a.Reason)))];
    }

    /// <summary>The papers of the case, the first first.</summary>
    public async Task<IReadOnlyList<FrozenPaper>> PapersAsync(CaseFile file, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(file);
        return await _db.Set<CaseDocument>().AsNoTracking().Where(d => d.CaseId == file.Id).OrderBy(d => d.No)
            .Select(d => new FrozenPaper(d.Id, d.Kind, d.No, d.Hash, d.At, d.StampedFileId)).ToListAsync(cancel);
    }

    /// <summary>The content of a paper of this case as it was frozen; null: there is none.</summary>
    public async Task<string?> PaperAsync(CaseFile file, Guid paper, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(file);
        var row = await _db.Set<CaseDocument>().AsNoTracking().FirstOrDefaultAsync(d => d.Id == paper && d.CaseId == file.Id, cancel);
        if (row is null) return null;
        // a paper shows numbers in full
        await _log.RecordAsync(_user.Act("case.paper", "case", file.Id.ToString(), _clock.Now), cancel);
        return _seal.Open(CaseDocument.ContentColumn, row.Id, row.Content);
    }

    /// <summary>The explanation of the newest decision; null: none was taken.</summary>
    public async Task<CaseDecision?> DecisionAsync(CaseFile file, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(file);
        var row = await _db.Set<CaseDecisionRow>().AsNoTracking().Where(d => d.CaseId == file.Id).OrderByDescending(d => d.Id).FirstOrDefaultAsync(cancel);
        return row is null ? null : new(row.Rule, row.Verdict, _seal.Open(CaseDecisionRow.ExplanationColumn, row.Id, row.Explanation)!, row.Parameters.Split(' ', StringSplitOptions.RemoveEmptyEntries), row.DecidedOn);
    }

    /// <summary>好差评 that was given, 1 to 5; null: none.</summary>
    public Task<int?> RatingAsync(CaseFile file, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(file);
        return _db.Set<CaseRating>().Where(r => r.CaseId == file.Id).Select(r => (int?)r.Stars).FirstOrDefaultAsync(cancel);
    }

    /// <summary>The number of a case, which says nothing of a person.</summary>
    public Task<string> NumberAsync(Guid id, CancellationToken cancel) => _db.Set<Case>().Where(c => c.Id == id).Select(c => c.Number).SingleAsync(cancel);

    /// <summary>查询码 of a case that was opened for this person: the owner, or the counter that hands out the slip.</summary>
    public async Task<string> CodeAsync(CaseFile file, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(file);
        return _seal.Code(await _db.Set<Case>().AsNoTracking().SingleAsync(c => c.Id == file.Id, cancel));
    }

    private async Task<CaseFile> OpenAsync(Case found, CancellationToken cancel)
    {
        await _log.RecordAsync(_user.Act("case.read", "case", found.Id.ToString(), _clock.Now), cancel);
        return _seal.FileOf(found);
    }
}

/// <summary>一行办件 for whom it belongs to; <c>Due</c> is the last day of the running step, null where no limit runs.</summary>
public sealed record CaseLine(string Number, string Procedure, string Step, CaseState State, string OwnerUnit, DateOnly OpenedOn, DateOnly? Due);

/// <summary>已定稿文书; <c>Hash</c> is the SHA-256 of its content in hexadecimal, <c>StampedFileId</c> the stamped scan, null until there is one.</summary>
public sealed record FrozenPaper(Guid Id, string Kind, int No, string Hash, DateTimeOffset At, Guid? StampedFileId);
