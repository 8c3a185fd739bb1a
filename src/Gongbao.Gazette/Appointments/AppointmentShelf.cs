using Gongbao.Data;
using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Publishing;
using Gongbao.Platform.Lists;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Gazette.Appointments;

/// <summary>Reads the register of appointments (任免查询): by person, by post, newest first.</summary>
internal sealed class AppointmentShelf(GongbaoDb db)
{
    public static readonly string[] Filters = ["q", "act", "person", "post"];

    public IQueryable<AppointmentRow> Of(ListState state)
    {
        var rows = from a in db.Set<AppointmentRecord>().AsNoTracking()
                   join d in db.Set<Document>() on a.DocumentId equals d.Id
                   select new { a, d };
        if (state["q"] is { } text) rows = rows.Where(r => r.a.Person.Contains(text) || r.a.Post.Contains(text));
        if (state["person"] is { } person) rows = rows.Where(r => r.a.Person == person);
        if (state["post"] is { } post) rows = rows.Where(r => r.a.Post == post);
        if (Enum.TryParse<AppointmentAct>(state["act"], out var act)) rows = rows.Where(r => r.a.Act == act);
        rows = (state.Sort, state.Descending) switch
        {
            ("person", false) => rows.OrderBy(r => r.a.Person).ThenByDescending(r => r.d.Date).ThenBy(r => r.d.Slug).ThenBy(r => r.a.Order),
            ("person", true) => rows.OrderByDescending(r => r.a.Person).ThenByDescending(r => r.d.Date).ThenBy(r => r.d.Slug).ThenBy(r => r.a.Order),
            ("date", false) => rows.OrderBy(r => r.d.Date).ThenBy(r => r.d.Slug).ThenBy(r => r.a.Order),
            _ => rows.OrderByDescending(r => r.d.Date).ThenBy(r => r.d.Slug).ThenBy(r => r.a.Order),
        };
        return rows.Select(r => new AppointmentRow(r.a.Person, r.a.Act, r.a.Post, r.a.From, r.a.Remark, r.d.Slug, r.d.Number ?? r.d.Title, r.a.EId, r.d.Date));
    }
}

/// <summary>A line of the register.</summary>
internal sealed record AppointmentRow(string Person, AppointmentAct Act, string Post, string? From, string? Remark, string Slug, string Document, string EId, DateOnly? Date);
