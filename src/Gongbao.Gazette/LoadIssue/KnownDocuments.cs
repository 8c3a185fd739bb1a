using Gongbao.Data;
using Gongbao.Data.Operate;
using Gongbao.Data.Packs;
using Gongbao.Gazette.Publishing;
using Gongbao.Gazette.Search;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Gazette.LoadIssue;

/// <summary>
/// Lists what the pack knows of documents before their text is loaded (已知文件), with their relations. Run at each start; writes only what differs.
/// </summary>
internal sealed class KnownDocuments(GongbaoDb db, SearchIndex index, JoinDocuments join)
{
    private const string Seen = "gazette.pack";

    public async Task SeedAsync(Pack pack, DateTimeOffset at, CancellationToken cancel)
    {
        var match = new PackMatch(pack.Documents);
        var stamp = Stamp(pack);
        if (await db.GetMetaAsync(Seen, cancel) == stamp) return;
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var rows = await db.Set<Document>().ToDictionaryAsync(d => d.Slug, cancel);
        foreach (var known in pack.Documents) await PutAsync(known, match, rows, at, cancel);
        await db.Set<DocumentLink>().Where(l => l.FromPack).ExecuteDeleteAsync(cancel);
        foreach (var known in pack.Documents) db.AddRange(PackLinks.Of(known, rows[match.SlugOf(known)].Id, match));
        await db.SetMetaAsync(Seen, stamp, at, cancel);
        await db.SaveChangesAsync(cancel);
        await join.RunAsync([], cancel);
        await transaction.CommitAsync(CancellationToken.None);
    }

    private async Task PutAsync(PackDocument known, PackMatch match, Dictionary<string, Document> rows, DateTimeOffset at, CancellationToken cancel)
    {
        var slug = match.SlugOf(known);
        if (!rows.TryGetValue(slug, out var row))
        {
            row = new Document { Id = Guid.CreateVersion7(at), Slug = slug, Title = known.Title, Kind = PackMatch.KindOf(known) };
            db.Add(row);
            rows.Add(slug, row);
        }
        if (row.IsLoaded) { row.PackId = known.Id; return; }
        DocumentFacts.Fill(row, known);
        await index.PutAsync(row, [], cancel);
    }

    private static string Stamp(Pack pack)
    {
        var text = string.Join('\n', pack.Documents.Select(d => System.Text.Json.JsonSerializer.Serialize(d)));
        return Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));
    }
}
