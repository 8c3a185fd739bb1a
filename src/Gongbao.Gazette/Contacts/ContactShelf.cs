using Gongbao.Data;
using Gongbao.Gazette.Publishing;
using Gongbao.Platform.Lists;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Gazette.Contacts;

/// <summary>Reads whom interpretations name for questions (解读联系方式), newest first: from published texts only, as printed there.</summary>
internal sealed class ContactShelf(GongbaoDb db)
{
    public static readonly string[] Filters = ["q"];

    public IQueryable<ContactRow> Of(ListState state)
    {
        var rows = from i in db.Set<Interpretation>().AsNoTracking()
                   join own in db.Set<Document>() on i.DocumentId equals own.Id
                   join d in db.Set<Document>() on i.OfId equals d.Id into explained
                   from of in explained.DefaultIfEmpty()
                   where i.Contact != null || i.Interpreters != "" || i.Office != null
                   select new { i, own, of };
        if (state["q"] is { } text)
            rows = rows.Where(r => r.i.OfTitle.Contains(text) || r.i.OfNumber!.Contains(text) || r.i.Office!.Contains(text) || r.i.Interpreters.Contains(text));
        rows = (state.Sort, state.Descending) switch
        {
            ("date", false) => rows.OrderBy(r => r.of!.Date).ThenBy(r => r.own.Slug),
            _ => rows.OrderByDescending(r => r.of!.Date != null).ThenByDescending(r => r.of!.Date).ThenBy(r => r.own.Slug),
        };
        return rows.Select(r => new ContactRow(r.i.OfTitle, r.i.OfNumber, r.of!.Slug, r.i.Office, r.i.Interpreters, r.i.Contact, r.own.Slug, r.of!.Date));
    }
}

/// <summary>A line of the register: about which document, who answers, how to reach them, and which interpretation says so.</summary>
internal sealed record ContactRow(string Title, string? Number, string? Slug, string? Office, string Persons, string? Contact, string Source, DateOnly? Date);
