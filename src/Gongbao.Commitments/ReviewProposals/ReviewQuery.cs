using Gongbao.Data;
using Gongbao.Gazette.Contracts;
using Gongbao.Platform.Lists;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.ReviewProposals;

/// <summary>待核对文件列表: the documents whose text is loaded and how far the review of each has come.</summary>
internal sealed class ReviewQuery(GongbaoDb db, PublishedDocuments documents)
{
    public static readonly string[] Filters = ["q", "state"];

    public async Task<ListPage<ReviewRow>> PageAsync(ListState state, CancellationToken cancel)
    {
        var page = await Of(state).ToPageAsync(state, cancel);
        var keys = page.Rows.Select(d => d.Slug).ToList();
        var sheets = await db.Set<ReviewSheet>().AsNoTracking().Where(s => keys.Contains(s.DocumentKey)).ToDictionaryAsync(s => s.DocumentKey, s => s.TextVersion, cancel);
        var counts = await CountAsync(keys, cancel);
        return new ListPage<ReviewRow>([.. page.Rows.Select(d => new ReviewRow(d, sheets.TryGetValue(d.Slug, out var version) ? version : null,
            counts.GetValueOrDefault(d.Slug).All, counts.GetValueOrDefault(d.Slug).Open))], page.Total);
    }

    /// <summary>Documents with open proposals, and documents that nobody has opened or that have a new version since.</summary>
    public async Task<(int Open, int Unopened)> WaitingAsync(CancellationToken cancel) =>
        (await Having(ReviewProgress.Open).CountAsync(cancel), await Having(ReviewProgress.Unopened).CountAsync(cancel));

    /// <summary>How many proposals a document has, and how many of them are open; null while nobody has opened it.</summary>
    public async Task<(int All, int Open)?> OfAsync(string slug, CancellationToken cancel) =>
        (await CountAsync([slug], cancel)) is { Count: > 0 } counts ? counts[slug] : null;

    private async Task<Dictionary<string, (int All, int Open)>> CountAsync(List<string> keys, CancellationToken cancel)
    {
        var rows = await db.Set<Proposal>().Where(p => keys.Contains(p.DocumentKey)).GroupBy(p => p.DocumentKey)
            .Select(g => new { g.Key, All = g.Count(), Open = g.Count(p => p.State == ProposalState.Open) }).ToListAsync(cancel);
        return rows.ToDictionary(r => r.Key, r => (r.All, r.Open));
    }

    private IQueryable<PublishedDocument> Of(ListState state)
    {
        var found = Enum.TryParse<ReviewProgress>(state["state"], out var progress) ? Having(progress) : documents.Loaded;
        if (state["q"] is { } text) found = found.Where(d => d.Title.Contains(text) || d.Number!.Contains(text));
        return found.OrderBy(d => d.Date == null).ThenByDescending(d => d.Date).ThenBy(d => d.Slug);
    }

    private IQueryable<PublishedDocument> Having(ReviewProgress progress)
    {
        var (sheets, open) = (db.Set<ReviewSheet>(), db.Set<Proposal>().Where(p => p.State == ProposalState.Open));
        return progress switch
        {
            ReviewProgress.Unopened => documents.Loaded.Where(d => !sheets.Any(s => s.DocumentKey == d.Slug && s.TextVersion == d.TextVersion)),
            ReviewProgress.Open => documents.Loaded.Where(d => open.Any(p => p.DocumentKey == d.Slug)),
            _ => documents.Loaded.Where(d => sheets.Any(s => s.DocumentKey == d.Slug && s.TextVersion == d.TextVersion) && !open.Any(p => p.DocumentKey == d.Slug)),
        };
    }
}

/// <summary>One document of the list.</summary>
/// <param name="Document">The document.</param>
/// <param name="Opened">Version of the text for which its proposals were made; null: none yet.</param>
/// <param name="All">Its proposals.</param>
/// <param name="Open">Those that wait.</param>
internal sealed record ReviewRow(PublishedDocument Document, int? Opened, int All, int Open)
{
    public ReviewProgress Progress => Opened != Document.TextVersion ? ReviewProgress.Unopened : Open > 0 ? ReviewProgress.Open : ReviewProgress.Done;
}

/// <summary>核对进度 of a document.</summary>
internal enum ReviewProgress
{
    /// <summary>未打开: nobody has opened it, or it has a new version since.</summary>
    Unopened,

    /// <summary>核对中.</summary>
    Open,

    /// <summary>已核对.</summary>
    Done,
}
