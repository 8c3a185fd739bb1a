using Gongbao.Data;
using Gongbao.Gazette.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Gazette.Publishing;

/// <summary>Reads the register for pages and API (文件查询): a few plain queries a page, nothing tracked.</summary>
internal sealed class GazetteShelf(GongbaoDb db)
{
    private static readonly Func<GongbaoDb, string, IAsyncEnumerable<Document>> BySlug =
        EF.CompileAsyncQuery((GongbaoDb db, string slug) => db.Set<Document>().AsNoTracking().Where(d => d.Slug == slug));

    private static readonly Func<GongbaoDb, Guid, int, IAsyncEnumerable<DocumentVersion>> VersionOf =
        EF.CompileAsyncQuery((GongbaoDb db, Guid id, int number) => db.Set<DocumentVersion>().AsNoTracking().Where(v => v.DocumentId == id && v.Number == number));

    private static readonly Func<GongbaoDb, Guid, int, IAsyncEnumerable<StoredProvision>> ProvisionsOf =
        EF.CompileAsyncQuery((GongbaoDb db, Guid version, int annex) =>
            db.Set<StoredProvision>().AsNoTracking().Where(p => p.VersionId == version && p.Annex == annex).OrderBy(p => p.Order).AsQueryable());

    private static readonly Func<GongbaoDb, Guid, IAsyncEnumerable<StoredAnnex>> AnnexesOf =
        EF.CompileAsyncQuery((GongbaoDb db, Guid version) => db.Set<StoredAnnex>().AsNoTracking().Where(a => a.VersionId == version).OrderBy(a => a.Number).AsQueryable());

    public ValueTask<Document?> FindAsync(string slug, CancellationToken cancel) => BySlug(db, slug).FirstOrDefaultAsync(cancel);

    public ValueTask<DocumentVersion?> VersionAsync(Document document, int number, CancellationToken cancel) =>
        VersionOf(db, document.Id, number).FirstOrDefaultAsync(cancel);

    /// <summary>Provisions of the document's own text (annex 0) or of one annex, in printed order.</summary>
    public ValueTask<List<StoredProvision>> ProvisionsAsync(DocumentVersion version, int annex, CancellationToken cancel) =>
        ProvisionsOf(db, version.Id, annex).ToListAsync(cancel);

    public ValueTask<List<StoredAnnex>> AnnexesAsync(DocumentVersion version, CancellationToken cancel) => AnnexesOf(db, version.Id).ToListAsync(cancel);

    public Task<List<StoredProvision>> AllProvisionsAsync(DocumentVersion version, CancellationToken cancel) =>
        db.Set<StoredProvision>().AsNoTracking().Where(p => p.VersionId == version.Id).OrderBy(p => p.Order).ToListAsync(cancel);

    public Task<List<DocumentVersion>> VersionsAsync(Document document, CancellationToken cancel) =>
        db.Set<DocumentVersion>().AsNoTracking().Where(v => v.DocumentId == document.Id).OrderByDescending(v => v.Number).ToListAsync(cancel);

    public Task<StoredProvision?> ProvisionAsync(DocumentVersion version, string eId, CancellationToken cancel) =>
        db.Set<StoredProvision>().AsNoTracking().FirstOrDefaultAsync(p => p.VersionId == version.Id && p.EId == eId, cancel);

    public Task<Interpretation?> InterpretationAsync(Document document, CancellationToken cancel) =>
        db.Set<Interpretation>().AsNoTracking().FirstOrDefaultAsync(i => i.DocumentId == document.Id, cancel);

    /// <summary>The lines of the source around a provision, as extracted, so that the reading can be checked by eye.</summary>
    public async Task<string> SourceAroundAsync(DocumentVersion version, StoredProvision provision, CancellationToken cancel)
    {
        const int before = 200, length = 800;
        if (provision.Start < 0) return "";
        // the database cuts: the whole source may be megabytes
        var from = Math.Max(0, provision.Start - before);
        return await db.Set<StoredSource>().Where(s => s.Hash == version.FileHash).Select(s => s.Text.Substring(from, length)).FirstOrDefaultAsync(cancel) ?? "";
    }

    public Task<Issue?> IssueAsync(Document document, CancellationToken cancel) =>
        db.Set<Issue>().AsNoTracking().FirstOrDefaultAsync(i => i.Id == document.IssueId, cancel);

    public Task<Issue?> IssueAsync(string slug, CancellationToken cancel) =>
        db.Set<Issue>().AsNoTracking().FirstOrDefaultAsync(i => i.Slug == slug, cancel);

    public Task<List<Document>> DocumentsAsync(Issue issue, CancellationToken cancel) =>
        db.Set<Document>().AsNoTracking().Where(d => d.IssueId == issue.Id).OrderBy(d => d.Position).ToListAsync(cancel);

    /// <summary>The newest documents; rules before what reports or explains them on the same day.</summary>
    public Task<List<Document>> LatestAsync(int count, CancellationToken cancel) =>
        db.Set<Document>().AsNoTracking().OrderByDescending(d => d.Current > 0).ThenBy(d => d.Date == null).ThenByDescending(d => d.Date)
            .ThenBy(d => d.Number == null).ThenBy(d => d.Slug).Take(count).ToListAsync(cancel);

    public async Task<GazetteCounts> CountsAsync(CancellationToken cancel)
    {
        var documents = await db.Set<Document>().GroupBy(d => 1).Select(g => new { All = g.Count(), Loaded = g.Count(d => d.Current > 0), Explained = g.Count(d => d.Current > 0 && d.Kind == DocumentKind.Interpretation) })
            .SingleOrDefaultAsync(cancel);
        if (documents is null) return new GazetteCounts(0, 0, 0, 0, 0, 0);
        return new GazetteCounts(documents.All, documents.Loaded, await db.Set<StoredProvision>().CountAsync(cancel),
            await db.Set<Meetings.Meeting>().CountAsync(cancel), await db.Set<Appointments.AppointmentRecord>().CountAsync(cancel), documents.Explained);
    }
}

/// <summary>How much there is, for the home page.</summary>
internal sealed record GazetteCounts(int Documents, int Loaded, int Provisions, int Meetings, int Appointments, int Interpretations);
