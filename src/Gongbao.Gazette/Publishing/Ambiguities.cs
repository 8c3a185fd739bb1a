using Gongbao.Data.Packs;

namespace Gongbao.Gazette.Publishing;

/// <summary>疑义: the pack's unclear passages, by the document they stand in.</summary>
internal sealed class Ambiguities
{
    private readonly ILookup<string, Ambiguity> byDocument;

    public Ambiguities(Pack? pack)
    {
        var all = pack?.Ambiguities ?? [];
        byDocument = all.SelectMany(a => a.Readings.SelectMany(r => r.Cites).Select(Split).Distinct().Select(c => new Ambiguity(a, c.Document, c.Path)))
            .ToLookup(a => a.DocumentKey);
    }

    /// <summary>One entry for each place that a reading cites.</summary>
    public IReadOnlyList<Ambiguity> Of(Document document) => Of(document.Slug, document.PackId);

    /// <inheritdoc cref="Of(Document)"/>
    public IReadOnlyList<Ambiguity> Of(string slug, string? packId) => [.. byDocument[slug].Concat(packId is null ? [] : byDocument[packId])];

    // "宜府办发〔2023〕20号 正文/三/（一）": number or identifier, a blank, the path
    private static (string Document, string Path) Split(string cite)
    {
        var blank = cite.IndexOf(' ', StringComparison.Ordinal);
        if (blank < 0) return (Slug.Canonical(cite), "");
        var path = cite[(blank + 1)..].Trim();
        return (Slug.Canonical(cite[..blank]), path.StartsWith("正文/", StringComparison.Ordinal) ? path[3..] : path == "正文" ? "" : path);
    }
}

/// <summary>One place at which a passage can be read in more than one way.</summary>
/// <param name="Entry">The pack's entry: readings, the one in use, its basis.</param>
/// <param name="DocumentKey">Number or pack identifier of the document.</param>
/// <param name="Path">Path of the provision; empty for the document as a whole.</param>
internal sealed record Ambiguity(PackAmbiguity Entry, string DocumentKey, string Path)
{
    /// <summary>Whether this provision, or one above it that has no closer match, is meant.</summary>
    public bool IsAt(StoredProvision provision) => Path.Length > 0 && provision.Path == Path;
}
