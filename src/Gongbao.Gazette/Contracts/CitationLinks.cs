using Gongbao.Data.Packs;
using Gongbao.Gazette.Publishing;
using Gongbao.Kernel;

namespace Gongbao.Gazette.Contracts;

/// <summary>引用的网址: leads from a citation of the pack to the page where its provision is read.</summary>
/// <param name="pack">Knows the documents that citations name by identifier.</param>
public sealed class CitationLinks(Pack pack)
{
    private readonly Dictionary<string, PackDocument> _documents = pack.Documents.DistinctBy(d => d.Id).ToDictionary(d => d.Id);

    /// <summary>Address of the cited place; null when the text is no citation or names a document that has no page of its own name.</summary>
    public string? Href(string cite)
    {
        if (!Citation.TryParse(cite, out var citation) || SlugOf(citation) is not { } slug) return null;
        if (citation.Steps.Count == 0) return Slug.Href(slug);
        var annex = citation.Steps[0] is { Level: CitationLevel.Annex } first ? first.Number : 0;
        return Slug.Href(slug, citation.EId, annex);
    }

    /// <summary>The document's segment of its address; null when it has no page of its own name.</summary>
    internal string? SlugOf(Citation citation)
    {
        if (citation.Document is { } number) return number.ToString();
        if (citation.DocumentId is not { } id || _documents.GetValueOrDefault(id) is not { } document) return null;
        return document switch
        {
            { Number: { } own } => own,
            { Interprets: [{ } one, ..] } => (one.Number ?? (one.Document is { } other ? _documents.GetValueOrDefault(other)?.Number : null)) is { } explained ? explained + "-解读" : null,
            { Meeting.Number: { } meeting } => $"meeting-{meeting}",
            _ => null,
        };
    }
}
