using Gongbao.Data;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Gazette.Search;

/// <summary>Fetches rows of the index by key; the same plain queries on both databases.</summary>
internal sealed class PostingReader(GongbaoDb db)
{
    /// <summary>For each volume its postings of the grams, and of all grams that begin with a word of one character.</summary>
    public async Task<Dictionary<long, Dictionary<long, List<long>>>> ReadAsync(IEnumerable<long> grams, IEnumerable<string> words, CancellationToken cancel)
    {
        var volumes = new Dictionary<long, Dictionary<long, List<long>>>();
        var wanted = grams.Distinct().ToArray();
        if (wanted.Length > 0) Add(await db.Set<SearchPosting>().AsNoTracking().Where(p => wanted.Contains(p.Gram)).ToListAsync(cancel));
        foreach (var (from, to) in words.Where(w => w.Length == 1).Select(w => Gram.StartingWith(w[0])))
            Add(await db.Set<SearchPosting>().AsNoTracking().Where(p => p.Gram >= from && p.Gram <= to).ToListAsync(cancel));
        return volumes;

        void Add(List<SearchPosting> rows)
        {
            foreach (var row in rows)
            {
                if (!volumes.TryGetValue(row.Volume, out var found)) volumes.Add(row.Volume, found = []);
                found.TryAdd(row.Gram, Places.Unpack(row.Places));
            }
        }
    }

    /// <summary>For each volume the lengths of the headings of its places.</summary>
    public async Task<Dictionary<long, Dictionary<int, int>>> HeadsAsync(IReadOnlyCollection<long> volumes, CancellationToken cancel)
    {
        var rows = await db.Set<SearchVolume>().AsNoTracking().Where(v => volumes.Contains(v.Number))
            .Select(v => new { v.Number, v.Heads }).ToListAsync(cancel);
        return rows.ToDictionary(v => v.Number, v => SearchIndex.UnpackHeads(v.Heads));
    }
}
