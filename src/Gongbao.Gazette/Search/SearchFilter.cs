using Gongbao.Gazette.Contracts;

namespace Gongbao.Gazette.Search;

/// <summary>What a search is narrowed to (筛选).</summary>
/// <param name="AsOf">The day for which "in force" is told, and asked when <paramref name="OnlyInForce"/>.</param>
/// <param name="Issuer">Full name of one issuing body; null for all.</param>
/// <param name="Kind">One kind of content.</param>
/// <param name="Year">Year of signature.</param>
/// <param name="OnlyInForce">Only documents in force on <paramref name="AsOf"/>.</param>
/// <param name="Slug">Only this document: all its places are shown.</param>
internal sealed record SearchFilter(DateOnly AsOf, string? Issuer = null, DocumentKind? Kind = null, int? Year = null, bool OnlyInForce = false, string? Slug = null);

/// <summary>One page of results.</summary>
/// <param name="Words">What was searched for, as understood.</param>
/// <param name="Documents">Documents found in all.</param>
/// <param name="Places">Places found in all of them.</param>
/// <param name="Results">Those on this page, best first.</param>
/// <param name="Page">From 1.</param>
/// <param name="Pages">At least 1.</param>
internal sealed record SearchResults(SearchWords Words, int Documents, int Places, IReadOnlyList<SearchResult> Results, int Page, int Pages)
{
    /// <summary>When nothing was found: parts of what was typed that do occur, longest first, with the number of places.</summary>
    public IReadOnlyList<(string Word, int Places)> Suggestions { get; init; } = [];
}

/// <summary>One document with its best places.</summary>
/// <param name="Document">The document.</param>
/// <param name="State">Its force on the day asked for.</param>
/// <param name="Places">All places found in it.</param>
/// <param name="Best">The best provisions.</param>
internal sealed record SearchResult(Publishing.Document Document, ForceState State, int Places, IReadOnlyList<FoundProvision> Best);

/// <summary>A provision that was found.</summary>
internal sealed record FoundProvision(string EId, string Citation, int Annex, string Printed);
