using Gongbao.Casework.Acts;
using Gongbao.Casework.KeepDraft;
using Gongbao.Data;
using Gongbao.Data.Files;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Casework.Contracts;

/// <summary>
/// 草稿箱: keeps what somebody has begun to fill in, sealed, for them alone, and forgets it after <see cref="DaysKept"/> days without a change. A draft that is
/// not there, is over or belongs to somebody else is answered alike.
/// </summary>
public sealed class Drafts
{
    /// <summary>Days after the last change on which a draft is still there.</summary>
    public const int DaysKept = 30;

    /// <summary>Most papers that a draft takes.</summary>
    public const int MostPapers = 40;

    private readonly GongbaoDb _db;
    private readonly CaseActs _acts;
    private readonly CaseSeal _seal;
    private readonly FileStore _files;

    internal Drafts(GongbaoDb db, CaseActs acts, CaseSeal seal, FileStore files) => (_db, _acts, _seal, _files) = (db, acts, seal, files);

    /// <summary>The person's own drafts, the newest first.</summary>
    public async Task<IReadOnlyList<DraftLine>> OfAsync(Guid owner, DateOnly today, CancellationToken cancel) =>
        await _db.Set<ApplicationDraft>().AsNoTracking().Where(d => d.OwnerId == owner && d.Until >= today).OrderByDescending(d => d.UpdatedAt)
            .Select(d => new DraftLine(d.Id, d.Procedure, d.CaseId, d.UpdatedAt, d.Until)).ToListAsync(cancel);

    /// <summary>A draft of this person; null: there is none.</summary>
    public async Task<DraftFile?> FindAsync(Guid id, Guid owner, DateOnly today, CancellationToken cancel)
    {
        if (await _db.Set<ApplicationDraft>().AsNoTracking().FirstOrDefaultAsync(d => d.Id == id && d.OwnerId == owner && d.Until >= today, cancel) is not { } draft) return null;
        var papers = await _db.Set<DraftAttachment>().AsNoTracking().Where(a => a.DraftId == id).OrderBy(a => a.Id)
            .Join(_db.Set<StoredFile>(), a => a.FileId, f => f.Id, (a, f) => new DraftPaper(a.Id, a.Kind, f.Id, f.Name, f.Size)).ToListAsync(cancel);
        return new(draft.Id, draft.Procedure, draft.CaseId, _seal.Open(ApplicationDraft.ContentColumn, draft.Id, draft.Content)!, draft.UpdatedAt, draft.Until, papers);
    }

    /// <summary>Begins a draft. A correction that was begun before is gone on with.</summary>
    public Task<CaseOutcome> StartAsync(string procedure, string content, Guid? corrects, CaseHand hand, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(hand);
        return _acts.RunAsync(hand, async () =>
        {
            var before = corrects is null ? null : await _db.Set<ApplicationDraft>().FirstOrDefaultAsync(d => d.CaseId == corrects && d.OwnerId == hand.UserId, cancel);
            var id = before?.Id ?? Guid.CreateVersion7(hand.At);
            if (before is null)
                _db.Add(new ApplicationDraft
                {
                    Id = id, Procedure = procedure, OwnerId = hand.UserId, CaseId = corrects, Content = _seal.Seal(ApplicationDraft.ContentColumn, id, content)!,
                    UpdatedAt = hand.At, Until = hand.Day.AddDays(DaysKept),
                });
            else (before.UpdatedAt, before.Until) = (hand.At, hand.Day.AddDays(DaysKept));
            return Done(hand, "draft.start", id);
        }, cancel);
    }

    /// <summary>Changes what was typed; what stands there now is handed in, so that of two windows neither takes the other's fields away.</summary>
    public Task<CaseOutcome> SaveAsync(Guid id, Func<string, string> change, CaseHand hand, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(change);
        return RunAsync(id, hand, draft =>
        {
            draft.Content = _seal.Seal(ApplicationDraft.ContentColumn, id, change(_seal.Open(ApplicationDraft.ContentColumn, id, draft.Content)!))!;
            return Task.FromResult(Done(hand, "draft.save", id));
        }, cancel);
    }

    /// <summary>Adds papers, one that is there already only once; size and type are checked by who calls.</summary>
    public Task<CaseOutcome> AttachAsync(Guid id, IReadOnlyList<(string Kind, Stream Content, string Name)> papers, CaseHand hand, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(papers);
        return RunAsync(id, hand, async _ =>
        {
            var there = (await _db.Set<DraftAttachment>().AsNoTracking().Where(a => a.DraftId == id).Join(_db.Set<StoredFile>(), a => a.FileId, f => f.Id, (a, f) => new { a.Kind, f.Hash }).ToListAsync(cancel))
                .Select(a => (a.Kind, a.Hash)).ToHashSet();
            if (there.Count + papers.Count > MostPapers) return CaseChange.No(CaseRefusal.TooLong);
            foreach (var (kind, content, name) in papers)
            {
                var file = await _files.AddAsync(_db, content, name, hand.At, cancel);
                if (!there.Add((kind, file.Hash))) _db.Entry(file).State = EntityState.Detached;
                else _db.Add(new DraftAttachment { Id = Guid.CreateVersion7(hand.At), DraftId = id, Kind = kind, FileId = file.Id });
            }
            return Done(hand, "draft.attach", id);
        }, cancel);
    }

    /// <summary>Takes a paper out again; its content is swept.</summary>
    public Task<CaseOutcome> DetachAsync(Guid id, Guid paper, CaseHand hand, CancellationToken cancel) => RunAsync(id, hand, async _ =>
    {
        if (await _db.Set<DraftAttachment>().FirstOrDefaultAsync(a => a.Id == paper && a.DraftId == id, cancel) is not { } row) return CaseChange.No(CaseRefusal.Unknown);
        _db.Remove(row);
        _db.Remove(await _db.Set<StoredFile>().SingleAsync(f => f.Id == row.FileId, cancel));
        return Done(hand, "draft.detach", id);
    }, cancel);

    /// <summary>删除草稿, with its papers.</summary>
    public Task<CaseOutcome> DropAsync(Guid id, CaseHand hand, CancellationToken cancel) => RunAsync(id, hand, async draft =>
    {
        await RemoveAsync(_db, draft, keepFiles: false, cancel);
        return Done(hand, "draft.drop", id);
    }, cancel);

    /// <summary>Forgets drafts that are over; for a job.</summary>
    public async Task<int> ForgetAsync(DateOnly today, CancellationToken cancel)
    {
        var over = await _db.Set<ApplicationDraft>().Where(d => d.Until < today).OrderBy(d => d.Until).Take(500).ToListAsync(cancel);
        foreach (var draft in over) await RemoveAsync(_db, draft, keepFiles: false, cancel);
        await _db.SaveChangesAsync(cancel);
        return over.Count;
    }

    /// <summary>Marks a draft and its papers for removal with the act that is being committed; the files stay where a case takes them.</summary>
    internal static async Task RemoveAsync(GongbaoDb db, ApplicationDraft draft, bool keepFiles, CancellationToken cancel)
    {
        var papers = await db.Set<DraftAttachment>().Where(a => a.DraftId == draft.Id).ToListAsync(cancel);
        db.RemoveRange(papers);
        if (!keepFiles)
        {
            var files = papers.Select(p => p.FileId).ToList();
            db.RemoveRange(await db.Set<StoredFile>().Where(f => files.Contains(f.Id)).ToListAsync(cancel));
        }
        db.Remove(draft);
    }

    private Task<CaseOutcome> RunAsync(Guid id, CaseHand hand, Func<ApplicationDraft, Task<CaseChange>> prepare, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(hand);
        return _acts.RunAsync(hand, async () =>
        {
            if (await _db.Set<ApplicationDraft>().FirstOrDefaultAsync(d => d.Id == id && d.OwnerId == hand.UserId && d.Until >= hand.Day, cancel) is not { } draft) return CaseChange.No(CaseRefusal.Unknown);
            (draft.UpdatedAt, draft.Until) = (hand.At, hand.Day.AddDays(DaysKept));
            return await prepare(draft);
        }, cancel);
    }

    private static CaseChange Done(CaseHand hand, string kind, Guid id) => new(CaseOutcome.Of(id), hand.Act(kind, id) with { SubjectType = "draft" });
}

/// <summary>草稿 in a list; <c>CaseId</c> is the case that it corrects, <c>Until</c> the last day on which it is there.</summary>
public sealed record DraftLine(Guid Id, string Procedure, Guid? CaseId, DateTimeOffset UpdatedAt, DateOnly Until);

/// <summary>草稿 opened for its owner; <c>Content</c> as the procedure wrote it.</summary>
public sealed record DraftFile(Guid Id, string Procedure, Guid? CaseId, string Content, DateTimeOffset UpdatedAt, DateOnly Until, IReadOnlyList<DraftPaper> Papers);

/// <summary>草稿附件: kind, the stored file with its name, and its size in bytes.</summary>
public sealed record DraftPaper(Guid Id, string Kind, Guid FileId, string Name, long Size);
