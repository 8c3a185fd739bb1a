using Gongbao.Platform.Lists;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace Gongbao.Gazette.Appointments;

/// <summary>Columns of the register of appointments, on screen and in exports.</summary>
internal static class AppointmentColumns
{
    public static IReadOnlyList<Column<AppointmentRow>> Of(IStringLocalizer text,
        RenderFragment<AppointmentRow>? person = null, RenderFragment<AppointmentRow>? post = null, RenderFragment<AppointmentRow>? date = null, RenderFragment<AppointmentRow>? document = null) =>
    [
        new("person", text["Person"], a => a.Person) { Main = true, Sortable = true, Cell = person },
        new("act", text["Act"], a => text["Act." + a.Act].Value),
        new("post", text["Post"], a => a.Post) { Cell = post },
        new("from", text["From"], a => a.From),
        new("remark", text["Remark"], a => a.Remark),
        new("date", text["Date"], a => a.Date) { Sortable = true, Cell = date },
        new("document", text["By"], a => a.Document) { Cell = document },
    ];
}
