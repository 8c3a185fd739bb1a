using Gongbao.Data;
using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Gazette.Search;

/// <summary>
/// Search in the gazette (检索). The database fetches rows by key; what is a hit and what comes first is decided here,
/// so that both databases give the same results in the same order.
/// </summary>
internal sealed class GazetteSearch(GongbaoDb db, PostingReader reader)
{
    public const int PageSize = 10;

    /// <summary>Provisions shown of one document; all of them when the search is narrowed to it.</summary>
    public const int BestPlaces = 3;
    private const int PlacesOfOneDocument = 200;

    public async Task<SearchResults> FindAsync(SearchWords words, SearchFilter filter, int page, CancellationToken cancel)
    {
        if (words.IsEmpty) return new SearchResults(words, 0, 0, [], 1, 1);
        var shelf = await ShelfAsync(filter, cancel);
        var postings = await reader.ReadAsync(words.Words.SelectMany(Occurrences.Needed), words.Words, cancel);
        var heads = await reader.HeadsAsync(postings.Keys, cancel);
        var found = new List<Found>();
        foreach (var (number, grams) in postings)
            if (shelf.TryGetValue(number, out var document) && Hits(words, grams, heads[number]) is { Count: > 0 } hits)
                found.Add(new Found(document, hits, Rank(document, hits, filter.AsOf)));
        found.Sort((a, b) => Ranking.Compare(a.Rank, b.Rank));

        var pages = Math.Max(1, (found.Count + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 1, pages);
        var shown = found.Skip((page - 1) * PageSize).Take(PageSize).ToList();
        var results = await ResultsAsync(shown, filter, cancel);
        return new SearchResults(words, found.Count, found.Sum(f => f.Hits.Count), results, page, pages)
        {
            Suggestions = found.Count > 0 ? [] : await SuggestAsync(words, shelf, cancel),
        };
    }

    private async Task<IReadOnlyList<(string, int)>> SuggestAsync(SearchWords words, Dictionary<long, Document> shelf, CancellationToken cancel)
    {
        var postings = await reader.ReadAsync(words.Words.SelectMany(Gram.All), [], cancel);
        return Suggestions.For(words, [.. postings.Where(p => shelf.ContainsKey(p.Key)).Select(p => p.Value)]);
    }

    private static List<PlaceHit> Hits(SearchWords words, Dictionary<long, List<long>> grams, Dictionary<int, int> heads) =>
        VolumeHits.Of([.. words.Words.Select(w => Occurrences.Of(w, grams))], heads);

    private static Ranked Rank(Document document, List<PlaceHit> hits, DateOnly asOf) =>
        new(hits.Max(h => h.Field), document.Force.On(asOf) is ForceState.InForce or ForceState.None, Ranking.Points(hits), document.Date, document.Slug);

    private async Task<Dictionary<long, Document>> ShelfAsync(SearchFilter filter, CancellationToken cancel)
    {
        var documents = db.Set<Document>().AsNoTracking();
        if (filter.Slug is not null) documents = documents.Where(d => d.Slug == filter.Slug);
        if (filter.Kind is not null) documents = documents.Where(d => d.Kind == filter.Kind);
        if (filter.Year is { } year) documents = documents.Where(d => d.Date >= new DateOnly(year, 1, 1) && d.Date <= new DateOnly(year, 12, 31));
        var rows = await documents.ToListAsync(cancel);
        return rows.Where(d => filter.Issuer is null || d.Issuer.Split('、').Contains(filter.Issuer))
            .Where(d => !filter.OnlyInForce || d.Force.On(filter.AsOf) == ForceState.InForce)
            .ToDictionary(d => SearchVolume.NumberOf(d.Id));
    }

    private async Task<List<SearchResult>> ResultsAsync(List<Found> shown, SearchFilter filter, CancellationToken cancel)
    {
        var most = filter.Slug is null ? BestPlaces : PlacesOfOneDocument;
        var results = new List<SearchResult>();
        foreach (var f in shown)
        {
            var orders = Ranking.InOrder(f.Hits).Where(h => h.Place >= Volume.FirstProvision).Take(most).Select(h => h.Place - Volume.FirstProvision).ToList();
            var best = orders.Count == 0 ? [] : await ProvisionsAsync(f.Document, orders, cancel);
            results.Add(new SearchResult(f.Document, f.Document.Force.On(filter.AsOf), f.Hits.Count, best));
        }
        return results;
    }

    private async Task<List<FoundProvision>> ProvisionsAsync(Document document, List<int> orders, CancellationToken cancel)
    {
        var rows = await (from v in db.Set<DocumentVersion>().AsNoTracking()
                          join p in db.Set<StoredProvision>() on v.Id equals p.VersionId
                          where v.DocumentId == document.Id && v.Number == document.Current && orders.Contains(p.Order)
                          select p).ToListAsync(cancel);
        return [.. rows.OrderBy(p => orders.IndexOf(p.Order)).Select(p => new FoundProvision(p.EId, p.Citation, p.Annex, p.Printed))];
    }

    private sealed record Found(Document Document, List<PlaceHit> Hits, Ranked Rank);
}
