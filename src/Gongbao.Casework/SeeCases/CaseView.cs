using Gongbao.Casework.Acts;
using Gongbao.Casework.Cases;
using Gongbao.Casework.Contracts;
using Gongbao.Data;
using Gongbao.Data.Files;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Casework.SeeCases;

/// <summary>案卷内容 beside the case itself, for an office that has opened it.</summary>
internal sealed record CaseView
{
    public required IReadOnlyList<CaseEvent> Events { get; init; }
    public required IReadOnlyList<FrozenPaper> Papers { get; init; }
    public required IReadOnlyList<AttachedPaper> Attachments { get; init; }
    public required IReadOnlyList<CaseDeadline> Deadlines { get; init; }
    public required IReadOnlyList<PublicNotice> Notices { get; init; }

    /// <summary>Null: none was taken.</summary>
    public required CaseDecision? Decision { get; init; }

    /// <summary>Null: nothing is drafted.</summary>
    public required DraftedAct? Draft { get; init; }

    /// <summary>Number of the case that this one objects to.</summary>
    public required string? Parent { get; init; }

    /// <summary>Cases that object to this one.</summary>
    public required IReadOnlyList<(string Number, CaseState State)> Objections { get; init; }

    public required CaseRating? Rating { get; init; }
}

/// <summary>A paper that was handed in.</summary>
internal sealed record AttachedPaper(string Kind, Guid FileId, string Name, long Size, DateTimeOffset At);

/// <summary>An act in the making, opened; <c>Persons</c> drafted or checked it or were stood in for: they may do no other level.</summary>
internal sealed record DraftedAct(CaseActKind Kind, string? Content, string? Reason, string? Back, string Drafter, string? Checker, DateTimeOffset At, IReadOnlyList<Guid> Persons);

/// <summary>Reads what stands in a case that was opened by <see cref="CaseReader"/>; each question goes by an index.</summary>
internal sealed class CaseViewReader(GongbaoDb db, CaseReader reader, CaseSeal seal)
{
    public async Task<CaseView> ReadAsync(CaseFile file, CancellationToken cancel) => new()
    {
        Events = await reader.EventsAsync(file, cancel),
        Papers = await reader.PapersAsync(file, cancel),
        Attachments = await (from a in db.Set<CaseAttachment>().AsNoTracking()
                             where a.CaseId == file.Id
                             join f in db.Set<StoredFile>() on a.FileId equals f.Id
                             orderby a.Id
                             select new AttachedPaper(a.Kind, f.Id, f.Name, f.Size, a.At)).ToListAsync(cancel),
        Deadlines = await db.Set<CaseDeadline>().AsNoTracking().Where(d => d.CaseId == file.Id).OrderBy(d => d.Id).ToListAsync(cancel),
        Notices = await db.Set<PublicNotice>().AsNoTracking().Where(n => n.CaseId == file.Id).OrderBy(n => n.Id).ToListAsync(cancel),
        Decision = await reader.DecisionAsync(file, cancel),
        Draft = await DraftAsync(file, cancel),
        Parent = file.ParentId is { } parent ? await db.Set<Case>().Where(c => c.Id == parent).Select(c => c.Number).FirstOrDefaultAsync(cancel) : null,
        Objections = [.. (await db.Set<Case>().AsNoTracking().Where(c => c.ParentId == file.Id).OrderBy(c => c.Id).Select(c => new { c.Number, c.State }).ToListAsync(cancel)).Select(c => (c.Number, c.State))],
        Rating = await db.Set<CaseRating>().AsNoTracking().FirstOrDefaultAsync(r => r.CaseId == file.Id, cancel),
    };

    public async Task<DraftedAct?> DraftAsync(CaseFile file, CancellationToken cancel)
    {
        if (await db.Set<CaseDraft>().AsNoTracking().FirstOrDefaultAsync(d => d.CaseId == file.Id, cancel) is not { } d) return null;
        Guid?[] persons = [d.DrafterId, d.DrafterFor, d.CheckerId, d.CheckerFor];
        return new(d.Kind, seal.Open(CaseDraft.ContentColumn, d.Id, d.Content), seal.Open(CaseDraft.ReasonColumn, d.Id, d.Reason),
            seal.Open(CaseDraft.BackColumn, d.Id, d.Back), d.Drafter, d.Checker, d.At, [.. persons.OfType<Guid>()]);
    }
}
