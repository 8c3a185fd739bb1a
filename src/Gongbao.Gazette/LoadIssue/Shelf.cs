using Gongbao.Data;
using Gongbao.Gazette.Publishing;
using Gongbao.Gazette.Search;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Gazette.LoadIssue;

/// <summary>All documents of the register by number and by title, for finding what a text means by either.</summary>
internal sealed class Shelf
{
    private readonly Dictionary<string, Guid> byNumber = [];
    private readonly Dictionary<string, Guid> byTitle = [];

    public static async Task<Shelf> LoadAsync(GongbaoDb db, CancellationToken cancel)
    {
        var shelf = new Shelf();
        var rows = await db.Set<Document>().AsNoTracking().OrderBy(d => d.Slug)
            .Select(d => new { d.Id, d.Number, d.Title, d.Instrument, d.Kind }).ToListAsync(cancel);
        // an interpretation bears the title of what it explains: it must not take its place
        foreach (var d in rows.OrderBy(d => Force.IsReport(d.Kind)))
        {
            if (d.Number is not null) shelf.byNumber.TryAdd(d.Number, d.Id);
            shelf.byTitle.TryAdd(Plain(d.Title), d.Id);
            if (d.Instrument is not null) shelf.byTitle.TryAdd(Plain(d.Instrument), d.Id);
        }
        return shelf;
    }

    /// <summary>The document with this number, or without a number the one with this title or whose title ends with it.</summary>
    public Guid? Find(string? number, string? title)
    {
        if (number is not null) return byNumber.TryGetValue(number, out var id) ? id : null;
        if (string.IsNullOrWhiteSpace(title)) return null;
        return byTitle.TryGetValue(Plain(title), out var named) ? named : null;
    }

    private static string Plain(string title) => PlainText.Fold(title).Trim('《', '》', '"').Replace("\"", "", StringComparison.Ordinal);
}
