using Gongbao.Data;
using Gongbao.Data.Packs;
using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Publishing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace Gongbao.Gazette.LoadIssue;

/// <summary>Shows editors their drafts (核对台): the reading as it stands with the corrections, and what publishing would do.</summary>
internal sealed class DraftDesk(GongbaoDb db, ReadingCache readings, Pack? pack)
{
    public PackMatch Match { get; } = new(pack?.Documents ?? []);

    public Task<List<IssueDraft>> OpenAsync(CancellationToken cancel) =>
        db.Set<IssueDraft>().AsNoTracking().Where(d => d.State == DraftState.Open).OrderByDescending(d => d.At).Take(20).ToListAsync(cancel);

    public Task<IssueDraft?> FindAsync(Guid id, CancellationToken cancel) =>
        db.Set<IssueDraft>().AsNoTracking().FirstOrDefaultAsync(d => d.Id == id, cancel);

    /// <summary>The reading with the editor's boundaries, before other corrections.</summary>
    public async Task<ReadIssue> ReadAsync(IssueDraft draft, CancellationToken cancel)
    {
        var starts = Corrections.Parse(draft.Corrections).Starts;
        if (readings.Find(draft.FileHash, starts) is { } known) return known;
        var stored = await db.Set<StoredSource>().AsNoTracking().FirstAsync(s => s.Hash == draft.FileHash, cancel);
        return readings.Keep(draft.FileHash, starts, GazetteReader.Read(stored.ToSource() with { DocumentStarts = starts }));
    }

    public IssueToPublish ToPublish(IssueDraft draft, ReadIssue corrected, DateTimeOffset at, string by, string reason) =>
        new(corrected, draft.FileHash, draft.FileName, draft.FileSize, at, by, reason) { Gazette = Match.GazetteOf(corrected, pack) };

    /// <summary>For each document what publishing would do, by its position.</summary>
    public async Task<Dictionary<int, DraftEffect>> EffectsAsync(ReadIssue corrected, CancellationToken cancel)
    {
        var lines = new LineStarts(corrected.Source.Text);
        var slugs = corrected.Documents.ToDictionary(d => d.Number, d => SlugOf(d));
        var wanted = slugs.Values.ToList();
        var published = await (from d in db.Set<Document>().AsNoTracking()
                               join v in db.Set<DocumentVersion>() on new { d.Id, Number = d.Current } equals new { Id = v.DocumentId, v.Number }
                               where wanted.Contains(d.Slug)
                               select new { d.Slug, v.TextHash, v.Number }).ToDictionaryAsync(d => d.Slug, cancel);
        return corrected.Documents.ToDictionary(d => d.Number, d =>
        {
            if (!published.TryGetValue(slugs[d.Number], out var before)) return new DraftEffect(slugs[d.Number], 1, true);
            var same = before.TextHash == DocumentText.Hash(d.Title, DocumentText.Rows(Guid.Empty, d, lines));
            return new DraftEffect(slugs[d.Number], same ? before.Number : before.Number + 1, !same);
        });
    }

    private string SlugOf(ReadDocument read) => Match.Of(read) is { } known ? Match.SlugOf(known)
        : Slug.Of(PackMatch.Number(read.DocumentNumber), read.Kind, read.Meeting?.Number, PackMatch.Number(read.Interpretation?.DocumentNumber), read.Date ?? read.DateInferred, read.Title);
}

/// <summary>What publishing would do with a document.</summary>
/// <param name="Slug">Its address segment.</param>
/// <param name="Version">The version it will show.</param>
/// <param name="IsNew">Whether that version is made now.</param>
internal sealed record DraftEffect(string Slug, int Version, bool IsNew)
{
    public bool Replaces => IsNew && Version > 1;
}

/// <summary>Readings that editors are looking at: a whole issue takes a third of a second to read, and each step of the preview needs it.</summary>
internal sealed class ReadingCache : IDisposable
{
    private const int Most = 6;
    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = Most });

    public ReadIssue? Find(string hash, IReadOnlyList<int> starts) => cache.Get<ReadIssue>(Key(hash, starts));

    public ReadIssue Keep(string hash, IReadOnlyList<int> starts, ReadIssue read) =>
        cache.Set(Key(hash, starts), read, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = TimeSpan.FromMinutes(20) });

    public void Dispose() => cache.Dispose();

    private static string Key(string hash, IReadOnlyList<int> starts) => $"{hash} {string.Join(',', starts)}";
}
