using Gongbao.Commitments.Register;
using Gongbao.Data;
using Gongbao.Gazette.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.ReviewProposals;

/// <summary>本文件的目标任务: how many items of each kind have a source in a document.</summary>
internal sealed class DocumentItems(GongbaoDb db, PublishedDocuments documents)
{
    /// <param name="slug">Segment of the document's address.</param>
    /// <param name="all">False: only what the public sees.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<(PublishedDocument? Document, IReadOnlyList<(ItemKind Kind, int Count)> Counts)> OfAsync(string slug, bool all, CancellationToken cancel)
    {
        if (await documents.FindAsync(slug, cancel) is not { } document) return (null, []);
        var number = Reviewing.NumberOf(document);
        var items = db.Set<CommitmentItem>().Where(i => i.ParentId == null && (all || i.Published) && db.Set<CommitmentSource>().Any(s => s.ItemId == i.Id && s.DocumentNumber == number));
        var counts = await items.GroupBy(i => i.Kind).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancel);
        return (document, [.. counts.OrderBy(c => c.Key).Select(c => (c.Key, c.Count))]);
    }
}
