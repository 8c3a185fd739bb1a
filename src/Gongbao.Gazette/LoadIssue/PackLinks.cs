using Gongbao.Data.Packs;
using Gongbao.Gazette.Publishing;

namespace Gongbao.Gazette.LoadIssue;

/// <summary>The relations that a pack states of a document (包内关系).</summary>
internal static class PackLinks
{
    public static IEnumerable<DocumentLink> Of(PackDocument known, Guid from, PackMatch match)
    {
        (LinkKind Kind, IReadOnlyList<PackRelation> Targets)[] all =
        [
            (LinkKind.Repeals, known.Repeals), (LinkKind.Amends, known.Amends), (LinkKind.Implements, known.Implements),
            (LinkKind.Cites, known.Cites), (LinkKind.Interprets, known.Interprets), (LinkKind.ApprovedBy, known.ApprovedBy),
        ];
        return all.SelectMany(a => a.Targets.Select(t => Link(a.Kind, t, from, match)));
    }

    private static DocumentLink Link(LinkKind kind, PackRelation relation, Guid from, PackMatch match)
    {
        var other = match.ById(relation.Document);
        return new DocumentLink
        {
            Id = Guid.CreateVersion7(),
            FromId = from,
            Kind = kind,
            ToNumber = PackMatch.Number(relation.Number ?? other?.Number),
            ToTitle = relation.Title ?? other?.Title,
            Basis = relation.Note ?? "",
            FromPack = true,
        };
    }
}
