using Gongbao.Data;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Gazette.Publishing;

/// <summary>Reads relations between documents, both ways (文件关系查询).</summary>
internal sealed class RelationShelf(GongbaoDb db)
{
    /// <summary>What this document says of others and others say of it, each pair once.</summary>
    public async Task<Relations> OfAsync(Document document, CancellationToken cancel)
    {
        var links = await (from link in db.Set<DocumentLink>().AsNoTracking()
                           join f in db.Set<Document>() on link.FromId equals f.Id
                           join t in db.Set<Document>() on link.ToId equals t.Id into targets
                           from t in targets.DefaultIfEmpty()
                           where link.FromId == document.Id || link.ToId == document.Id
                           select new { link, From = new Other(f.Slug, f.Number, f.Title), To = t == null ? null : new Other(t.Slug, t.Number, t.Title) })
            .ToListAsync(cancel);
        return new Relations([.. links.Where(l => l.link.FromId == document.Id).Select(l => Related(l.link, l.To, l.link.FromEId))],
            [.. links.Where(l => l.link.ToId == document.Id).Select(l => Related(l.link, l.From, l.link.FromEId))]);
    }

    /// <summary>Who cites a number that is not in the register.</summary>
    public async Task<IReadOnlyList<Related>> CitedByAsync(string number, CancellationToken cancel)
    {
        var links = await (from link in db.Set<DocumentLink>().AsNoTracking()
                           join f in db.Set<Document>() on link.FromId equals f.Id
                           where link.ToNumber == number
                           select new { link, From = new Other(f.Slug, f.Number, f.Title) }).ToListAsync(cancel);
        return [.. links.Select(l => Related(l.link, l.From, l.link.FromEId)).OrderBy(r => r.Kind).ThenBy(r => r.Slug, StringComparer.Ordinal)];
    }

    private static Related Related(DocumentLink link, Other? other, string? at) =>
        new(link.Kind, other?.Slug, other?.Number ?? link.ToNumber, other?.Title ?? link.ToTitle, at, link.Basis);

    private sealed record Other(string Slug, string? Number, string Title);
}

/// <summary>One relation seen from a document.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Slug">The other's address; null when it is not in the register.</param>
/// <param name="Number">The other's number.</param>
/// <param name="Title">The other's title.</param>
/// <param name="EId">Provision of the citing document that says so.</param>
/// <param name="Basis">The words that say so.</param>
internal sealed record Related(LinkKind Kind, string? Slug, string? Number, string? Title, string? EId, string Basis)
{
    public string Name => Number ?? Title ?? "";
}

/// <summary>Relations of a document, from it and to it.</summary>
internal sealed record Relations(IReadOnlyList<Related> Out, IReadOnlyList<Related> In)
{
    /// <summary>One line for each other document of a kind; the one that names a provision first.</summary>
    /// <remarks>A mere citation is left out where a stronger relation names the same document.</remarks>
    public static IEnumerable<Related> Once(IReadOnlyCollection<Related> all, LinkKind kind)
    {
        var stronger = kind == LinkKind.Cites ? all.Where(r => r.Kind != LinkKind.Cites).Select(Key).ToHashSet() : [];
        return all.Where(r => r.Kind == kind && !stronger.Contains(Key(r))).OrderBy(r => r.EId is null).GroupBy(Key).Select(g => g.First());
    }

    private static string Key(Related related) => related.Slug ?? related.Name;
}
