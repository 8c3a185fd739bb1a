using Gongbao.Data;
using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Meetings;
using Gongbao.Gazette.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Gazette.LoadIssue;

/// <summary>
/// Joins documents to each other (文件关联): what the newly written ones say of others, what waited for them in older ones,
/// and the repeals that follow. A target that is not in the register is kept by its number or title.
/// </summary>
internal sealed class JoinDocuments(GongbaoDb db)
{
    public async Task RunAsync(IReadOnlyList<WrittenDocument> written, CancellationToken cancel)
    {
        var ids = written.Select(w => w.Row.Id).ToList();
        await db.Set<DocumentLink>().Where(l => ids.Contains(l.FromId) && !l.FromPack).ExecuteDeleteAsync(cancel);
        var byPosition = written.ToDictionary(w => w.Read.Number, w => w.Row);
        foreach (var w in written) AddLinks(w, byPosition);
        await db.SaveChangesAsync(cancel);
        await ResolveAsync(cancel);
        await RepealAsync(cancel);
    }

    private void AddLinks(WrittenDocument from, Dictionary<int, Document> byPosition)
    {
        var links = from.Read.Relations.Select(r => Link(from.Row, r, byPosition))
            .Concat(from.Read.Citations.Select(c => new DocumentLink
            {
                Id = Guid.CreateVersion7(), FromId = from.Row.Id, FromEId = c.EId, Kind = LinkKind.Cites,
                ToNumber = PackMatch.Number(c.DocumentNumber), ToTitle = c.Title,
            }));
        db.AddRange(links.OfType<DocumentLink>().DistinctBy(l => (l.FromId, l.FromEId, l.Kind, l.ToId, l.ToNumber, l.ToNumber is null ? l.ToTitle : null)));
    }

    private static DocumentLink? Link(Document from, Relation relation, Dictionary<int, Document> byPosition)
    {
        var other = relation.Document is { } position ? byPosition.GetValueOrDefault(position) : null;
        if (other?.Id == from.Id) return null;
        // the meeting's "adopts" is the document's "approved by", told from the other end
        if (relation.Kind == RelationKind.Adopts)
            return other is null ? null : New(other, LinkKind.ApprovedBy, from.Id, null, from.Title, null, relation.Basis);
        LinkKind? kind = relation.Kind switch
        {
            RelationKind.Repeals => LinkKind.Repeals,
            RelationKind.Amends => LinkKind.Amends,
            RelationKind.Implements => LinkKind.Implements,
            RelationKind.Interprets => LinkKind.Interprets,
            RelationKind.ApprovedByMeeting => LinkKind.ApprovedBy,
            RelationKind.Replaces => LinkKind.Replaces,
            _ => null,
        };
        return kind is null ? null : New(from, kind.Value, other?.Id, PackMatch.Number(relation.DocumentNumber), relation.Title, relation.EId, relation.Basis);
    }

    private static DocumentLink New(Document from, LinkKind kind, Guid? to, string? number, string? title, string? eId, string basis) => new()
    {
        Id = Guid.CreateVersion7(), FromId = from.Id, FromEId = eId, Kind = kind, ToId = to, ToNumber = number, ToTitle = title, Basis = basis,
    };

    private async Task ResolveAsync(CancellationToken cancel)
    {
        var shelf = await Shelf.LoadAsync(db, cancel);
        foreach (var link in await db.Set<DocumentLink>().Where(l => l.ToId == null).ToListAsync(cancel))
            if (shelf.Find(link.ToNumber, link.ToTitle) is { } id && id != link.FromId) link.ToId = id;
        foreach (var interpretation in await db.Set<Interpretation>().Where(i => i.OfId == null).ToListAsync(cancel))
            if (shelf.Find(interpretation.OfNumber, interpretation.OfTitle) is { } id && id != interpretation.DocumentId) interpretation.OfId = id;
        foreach (var adoption in await db.Set<MeetingAdoption>().Where(a => a.AdoptedId == null).ToListAsync(cancel))
            adoption.AdoptedId = shelf.Find(null, adoption.Title);
        await db.SaveChangesAsync(cancel);
    }

    private async Task RepealAsync(CancellationToken cancel)
    {
        var repeals = await (from link in db.Set<DocumentLink>()
                             join repealer in db.Set<Document>() on link.FromId equals repealer.Id
                             join target in db.Set<Document>() on link.ToId equals target.Id
                             where link.Kind == LinkKind.Repeals
                             select new { target, From = repealer.EffectiveFrom ?? repealer.Date }).ToListAsync(cancel);
        foreach (var group in repeals.GroupBy(r => r.target))
            group.Key.RepealedFrom = group.Min(r => r.From);
        await db.SaveChangesAsync(cancel);
    }
}
