using Gongbao.Data;
using Gongbao.Gazette.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Gazette.Meetings;

/// <summary>Reads the register of meetings (会议查询).</summary>
internal sealed class MeetingShelf(GongbaoDb db)
{
    /// <summary>All meetings, newest first.</summary>
    public async Task<IReadOnlyList<MeetingRow>> AllAsync(CancellationToken cancel)
    {
        var rows = await (from m in db.Set<Meeting>().AsNoTracking()
                          join d in db.Set<Document>() on m.DocumentId equals d.Id
                          orderby m.Date == null, m.Date descending, d.Slug
                          select new MeetingRow(m, d.Slug, d.Title,
                              db.Set<MeetingItem>().Count(i => i.DocumentId == m.DocumentId),
                              db.Set<MeetingAdoption>().Count(a => a.DocumentId == m.DocumentId))).ToListAsync(cancel);
        return rows;
    }

    public async Task<MeetingView?> FindAsync(string slug, CancellationToken cancel)
    {
        var row = await (from m in db.Set<Meeting>().AsNoTracking()
                         join d in db.Set<Document>() on m.DocumentId equals d.Id
                         where d.Slug == slug
                         select new { m, d }).FirstOrDefaultAsync(cancel);
        if (row is null) return null;
        var items = await db.Set<MeetingItem>().AsNoTracking().Where(i => i.DocumentId == row.d.Id).OrderBy(i => i.Order).ToListAsync(cancel);
        var adopted = await (from a in db.Set<MeetingAdoption>().AsNoTracking()
                             join d in db.Set<Document>() on a.AdoptedId equals d.Id into documents
                             from d in documents.DefaultIfEmpty()
                             where a.DocumentId == row.d.Id
                             orderby a.Order
                             select new AdoptedRow(a.Title, d == null ? null : d.Slug, d == null ? null : d.Number)).ToListAsync(cancel);
        return new MeetingView(row.m, row.d, items, adopted);
    }
}

/// <summary>A line of the register.</summary>
internal sealed record MeetingRow(Meeting Meeting, string Slug, string Title, int Items, int Adopted);

/// <summary>A document that a meeting adopted; address and number when it is in the register.</summary>
internal sealed record AdoptedRow(string Title, string? Slug, string? Number);

/// <summary>A meeting with its agenda and what it adopted.</summary>
internal sealed record MeetingView(Meeting Meeting, Document Report, IReadOnlyList<MeetingItem> Items, IReadOnlyList<AdoptedRow> Adopted);
