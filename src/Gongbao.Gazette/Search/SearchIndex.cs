using Gongbao.Data;
using Gongbao.Gazette.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Gazette.Search;

/// <summary>Keeps the index in step with the register. Called inside the transaction that changes a document.</summary>
internal sealed class SearchIndex(GongbaoDb db)
{
    /// <summary>Rows in one statement: three values each, below every database's limit of parameters.</summary>
    private const int Batch = 300;

    /// <summary>Puts a document in, or in again. Its provisions must be given in printed order.</summary>
    public async Task PutAsync(Document document, IEnumerable<StoredProvision> provisions, CancellationToken cancel)
    {
        var number = SearchVolume.NumberOf(document.Id);
        await db.Set<SearchPosting>().Where(p => p.Volume == number).ExecuteDeleteAsync(cancel);
        await db.Set<SearchVolume>().Where(v => v.Number == number).ExecuteDeleteAsync(cancel);
        var volume = Volume.Of(document.Title, document.Number, document.Issuer, document.Recipients,
            provisions.Select(p => (p.Printed, p.HeadLength)));
        await InsertVolumeAsync(number, document.Id, PackHeads(volume.Heads), cancel);
        foreach (var rows in volume.Postings().Chunk(Batch)) await InsertAsync(number, rows, cancel);
    }

    /// <summary>Heads of the places that have one.</summary>
    public static byte[] PackHeads(IReadOnlyList<int> heads) =>
        Places.Pack([.. heads.Select((length, place) => (length, place)).Where(h => h.length > 0).Select(h => Places.Key(h.place, h.length))]);

    public static Dictionary<int, int> UnpackHeads(byte[] heads) => Places.Unpack(heads).ToDictionary(Places.PlaceOf, Places.OffsetOf);

    // Thousands of rows a document: one statement for many of them, past the change tracker.
    private Task<int> InsertAsync(long volume, (long Gram, byte[] Places)[] rows, CancellationToken cancel)
    {
        var values = string.Join(',', rows.Select((_, i) => $"({{{i * 2 + 1}}},{{0}},{{{i * 2 + 2}}})"));
        object[] parameters = [volume, .. rows.SelectMany(r => new object[] { r.Gram, r.Places })];
#pragma warning disable EF1003 // only numbered places for parameters are joined
        return db.Database.ExecuteSqlRawAsync("INSERT INTO search_posting (gram, volume, places) VALUES " + values, parameters, cancel);
#pragma warning restore EF1003
    }

    private Task<int> InsertVolumeAsync(long number, Guid document, byte[] heads, CancellationToken cancel) =>
        db.Database.ExecuteSqlAsync($"INSERT INTO search_volume (number, document_id, heads) VALUES ({number}, {document}, {heads})", cancel);
}
