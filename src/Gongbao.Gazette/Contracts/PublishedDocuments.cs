using Gongbao.Data;
using Gongbao.Data.Packs;
using Gongbao.Gazette.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Gazette.Contracts;

/// <summary>已发布文件: what other modules ask of the published documents: which there are, their text as read, and the place of one provision.</summary>
public sealed class PublishedDocuments
{
    private readonly GongbaoDb db;
    private readonly Ambiguities ambiguities;

    internal PublishedDocuments(GongbaoDb db, Ambiguities ambiguities) => (this.db, this.ambiguities) = (db, ambiguities);

    /// <summary>Every document whose text is loaded; to be filtered, ordered and joined by the caller.</summary>
    public IQueryable<PublishedDocument> Loaded => db.Set<Document>().AsNoTracking().Where(d => d.Current > 0).Select(d => new PublishedDocument
    {
        Id = d.Id, Slug = d.Slug, Number = d.Number, Title = d.Title, Kind = d.Kind, Date = d.Date, PackId = d.PackId, TextVersion = d.Current, PublishedAt = d.PublishedAt,
    });

    /// <summary>The document that a person means by an address or by any way of writing its number; null when its text is not loaded.</summary>
    public Task<PublishedDocument?> FindAsync(string typed, CancellationToken cancel = default)
    {
        var slug = Slug.Canonical(typed);
        return Loaded.FirstOrDefaultAsync(d => d.Slug == slug, cancel);
    }

    /// <summary>The current text as it was read, with the editor's corrections, and the source that its spans point into.</summary>
    public async Task<(ReadDocument Document, SourceText Source)> ReadAsync(PublishedDocument document, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var found = await (from v in db.Set<DocumentVersion>().AsNoTracking()
                           join r in db.Set<StoredReading>() on v.Id equals r.VersionId
                           join s in db.Set<StoredSource>() on v.FileHash equals s.Hash
                           where v.DocumentId == document.Id && v.Number == document.TextVersion
                           select new { Reading = r, Source = s }).FirstAsync(cancel);
        return (found.Reading.ToDocument(), found.Source.ToSource());
    }

    /// <summary>The annexes of the current text that are printed, by their number.</summary>
    public Task<List<PrintedAnnex>> AnnexesAsync(PublishedDocument document, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        return (from v in db.Set<DocumentVersion>().AsNoTracking()
                join a in db.Set<StoredAnnex>() on v.Id equals a.VersionId
                where v.DocumentId == document.Id && v.Number == document.TextVersion && a.EId != null
                orderby a.Number
                select new PrintedAnnex(a.Number, a.Label, a.Title)).ToListAsync(cancel);
    }

    /// <summary>
    /// The provision with what stands under it, at most <paramref name="most"/> nodes; of an unlabelled paragraph the labelled provision around it.
    /// Empty when the current text has no such provision.
    /// </summary>
    public async Task<IReadOnlyList<PrintedProvision>> PassageAsync(PublishedDocument document, string eId, int most, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var version = await db.Set<DocumentVersion>().Where(v => v.DocumentId == document.Id && v.Number == document.TextVersion).Select(v => v.Id).FirstOrDefaultAsync(cancel);
        var rows = db.Set<StoredProvision>().AsNoTracking().Where(p => p.VersionId == version);
        var head = await rows.FirstOrDefaultAsync(p => p.EId == eId, cancel);
        while (head is { Label.Length: 0, Parent: >= 0 } paragraph) head = await rows.FirstAsync(p => p.Order == paragraph.Parent, cancel);
        if (head is null) return [];
        var after = await rows.Where(p => p.Order > head.Order && p.Order < head.Order + most).OrderBy(p => p.Order).ToListAsync(cancel);
        return [.. after.TakeWhile(p => p.Depth > head.Depth).Prepend(head).Select(Of)];
    }

    /// <summary>疑义 of the pack at a place of a document.</summary>
    public IReadOnlyList<PackAmbiguity> AmbiguitiesAt(PublishedDocument document, string path)
    {
        ArgumentNullException.ThrowIfNull(document);
        return [.. ambiguities.Of(document.Slug, document.PackId).Where(a => a.Path.Length > 0 && a.Path == path).Select(a => a.Entry).DistinctBy(e => e.Id)];
    }

    /// <summary>Address of a document, or of one of its provisions.</summary>
    public static string Href(string slug, string? eId = null) => Slug.Href(slug) + (eId is null ? "" : "/" + Uri.EscapeDataString(eId));

    private static PrintedProvision Of(StoredProvision p) => new(p.EId, p.Depth, p.Label, p.Title, p.Printed, p.Path, p.Citation, p.Annex);
}

/// <summary>A document whose text is loaded.</summary>
public sealed record PublishedDocument
{
    public required Guid Id { get; init; }

    /// <summary>Segment of its address: the number in normal form, or a lasting name.</summary>
    public required string Slug { get; init; }

    /// <summary>发文字号 in normal form; null when none is printed.</summary>
    public string? Number { get; init; }
    public required string Title { get; init; }
    public required DocumentKind Kind { get; init; }

    /// <summary>成文日期; null when unknown.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Entry of the pack that describes it.</summary>
    public string? PackId { get; init; }

    /// <summary>Number of the current version of the text, from 1.</summary>
    public required int TextVersion { get; init; }
    public DateTimeOffset? PublishedAt { get; init; }
}

/// <summary>A printed annex.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Label">附件1.</param>
/// <param name="Title">As printed.</param>
public sealed record PrintedAnnex(int Number, string Label, string Title);

/// <summary>A provision as published.</summary>
/// <param name="EId">Stable id.</param>
/// <param name="Depth">0 at the root.</param>
/// <param name="Label">Number as printed; may be empty.</param>
/// <param name="Title">Title as printed; may be empty.</param>
/// <param name="Printed">Label, title and text as one string.</param>
/// <param name="Path">Path of the extraction format.</param>
/// <param name="Citation">Printed citation.</param>
/// <param name="Annex">Number of the annex it stands in; 0 for the document's own text.</param>
public sealed record PrintedProvision(string EId, int Depth, string Label, string Title, string Printed, string Path, string Citation, int Annex);
