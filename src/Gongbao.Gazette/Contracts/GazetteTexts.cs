using Gongbao.Data;
using Gongbao.Gazette.Publishing;
using Gongbao.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Gazette.Contracts;

/// <summary>条款原文: quotes provisions of loaded documents for modules that cite them.</summary>
public sealed class GazetteTexts
{
    /// <summary>So many provisions are read behind the cited one, for what stands below it.</summary>
    private const int Below = 8;

    private const int LongestQuote = 500;

    private readonly GongbaoDb db;

    internal GazetteTexts(GongbaoDb db) => this.db = db;

    /// <summary>
    /// The cited places, in the order asked for. One query for the documents and one by key for each place; meant for the few sources of one page.
    /// </summary>
    public async Task<IReadOnlyList<QuotedPlace>> FindAsync(IReadOnlyList<PlaceToQuote> places, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(places);
        var names = places.Select(p => Slug.Canonical(p.Document)).Distinct().ToList();
        var documents = await db.Set<Document>().AsNoTracking().Where(d => names.Contains(d.Slug) || names.Contains(d.PackId!))
            .Join(db.Set<DocumentVersion>(), d => new { d.Id, Number = d.Current }, v => new { Id = v.DocumentId, v.Number }, (d, v) => new { d.Slug, d.PackId, d.Title, VersionId = v.Id })
            .ToListAsync(cancel);
        var quoted = new List<QuotedPlace>(places.Count);
        foreach (var place in places)
        {
            var name = Slug.Canonical(place.Document);
            var document = documents.Find(d => d.Slug == name || d.PackId == name);
            quoted.Add(document is null ? new QuotedPlace(Slug.Href(name), null, null) : await QuoteAsync(document.Slug, document.Title, document.VersionId, place, cancel));
        }
        return quoted;
    }

    private async Task<QuotedPlace> QuoteAsync(string slug, string title, Guid version, PlaceToQuote place, CancellationToken cancel)
    {
        var eId = place.EId ?? (Citation.TryParse(place.Path, out var citation) ? citation.EId : null);
        var at = eId is { Length: > 0 } ? await db.Set<StoredProvision>().AsNoTracking().FirstOrDefaultAsync(p => p.VersionId == version && p.EId == eId, cancel) : null;
        if (at is null) return new QuotedPlace(Slug.Href(slug), title, null);
        var behind = await db.Set<StoredProvision>().AsNoTracking().Where(p => p.VersionId == version && p.Order > at.Order && p.Order <= at.Order + Below).OrderBy(p => p.Order).ToListAsync(cancel);
        var text = string.Join('\n', behind.TakeWhile(p => p.Depth > at.Depth).Prepend(at).Select(p => p.Printed).Where(t => t.Length > 0));
        return new QuotedPlace($"{Slug.Href(slug)}/{Uri.EscapeDataString(at.EId)}", title, text.Length <= LongestQuote ? text : text[..LongestQuote] + "……");
    }
}

/// <summary>A place to be quoted (引文出处).</summary>
/// <param name="Document">发文字号, or the pack's identifier of a document without one.</param>
/// <param name="Path">Printed path, such as 附件1/二/（一）.</param>
/// <param name="EId">Place in the text where it is known already; null: found from the path.</param>
public sealed record PlaceToQuote(string Document, string Path, string? EId);

/// <summary>A quoted place (引文).</summary>
/// <param name="Href">Address of the provision, or of its document when the place is not found in the loaded text.</param>
/// <param name="Title">Title of the document; null when the register does not know it or its text is not loaded.</param>
/// <param name="Text">The printed words, shortened; null when the text is not loaded (正文未载入) or has no such place.</param>
public sealed record QuotedPlace(string Href, string? Title, string? Text);
