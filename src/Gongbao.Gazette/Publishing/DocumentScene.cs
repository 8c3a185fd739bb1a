using Gongbao.Gazette.Contracts;
using Gongbao.Platform.Time;

namespace Gongbao.Gazette.Publishing;

/// <summary>
/// What the parts of a document's pages look at (文件页面), loaded once a request by the page and read by its parts:
/// a component's parameters would have to be public.
/// </summary>
internal sealed class DocumentScene(GazetteShelf shelf, RelationShelf relations, Ambiguities ambiguities, CityClock clock)
{
    public Document Document { get; private set; } = null!;

    /// <summary>Null while the text is not loaded.</summary>
    public DocumentVersion? Version { get; private set; }
    public IReadOnlyList<StoredAnnex> Annexes { get; private set; } = [];
    public Relations Relations { get; private set; } = new([], []);
    public Issue? Issue { get; private set; }
    public AsOf AsOf { get; private set; }

    /// <summary>Unclear passages of this document and how they are read.</summary>
    public IReadOnlyList<Ambiguity> Ambiguities { get; private set; } = [];

    public ForceState State => Document.Force.On(AsOf.Day);

    public string Href => Slug.Href(Document.Slug);

    /// <summary>Loads a document; false when the register has none under this address.</summary>
    public async Task<bool> LoadAsync(string slug, string? on, CancellationToken cancel, int? version = null)
    {
        AsOf = AsOf.Of(on, clock.Today);
        if (await shelf.FindAsync(slug, cancel) is not { } document) return false;
        Document = document;
        Ambiguities = ambiguities.Of(document);
        if (document.IsLoaded && await shelf.VersionAsync(document, version ?? document.Current, cancel) is { } text)
        {
            Version = text;
            Annexes = await shelf.AnnexesAsync(text, cancel);
        }
        Relations = await relations.OfAsync(document, cancel);
        if (document.IssueId is not null) Issue = await shelf.IssueAsync(document, cancel);
        return true;
    }

    /// <summary>Other documents that stand in this relation, told from this document.</summary>
    public IEnumerable<Related> To(LinkKind kind) => Relations.Once(Relations.Out, kind);

    /// <summary>Other documents that say this of this document.</summary>
    public IEnumerable<Related> From(LinkKind kind) => Relations.Once(Relations.In, kind);
}
