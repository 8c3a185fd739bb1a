using Gongbao.Gazette.Appointments;
using Gongbao.Gazette.Contacts;
using Gongbao.Gazette.Meetings;
using Gongbao.Gazette.Parameters;
using Gongbao.Platform.Lists;
using Gongbao.Platform.Time;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Gongbao.Gazette.Publishing;

/// <summary>The lists as Excel and CSV (列表导出): the rows that the filters in the address leave, all of them.</summary>
internal static class ListExports
{
    public const string Documents = "/gazette/documents", Meetings = "/gazette/meetings", Appointments = "/gazette/appointments", Contacts = "/gazette/contacts", Parameters = "/rules/parameters";

    public static readonly string[] Routes = [.. new[] { Documents, Meetings, Appointments, Contacts, Parameters }.SelectMany(r => new[] { r + ".csv", r + ".xlsx" })];

    public static void Map(IEndpointRouteBuilder routes)
    {
        Both(routes, Documents, (HttpContext c, ListExport e, IStringLocalizer<GazetteText> t, DocumentQuery query, CityClock clock) =>
        {
            var state = ListState.From(c.Request, DocumentQuery.Filters);
            var asOf = AsOf.Of(state["on"], clock.Today);
            return Send(c, e, "documents", DocumentColumns.Of(t, asOf.Day), query.Of(state, asOf).AsAsyncEnumerable());
        });
        Both(routes, Meetings, (HttpContext c, ListExport e, IStringLocalizer<GazetteText> t, MeetingShelf shelf) =>
            Send(c, e, "meetings", MeetingColumns.Of(t), Rows(() => shelf.AllAsync(c.RequestAborted))));
        Both(routes, Appointments, (HttpContext c, ListExport e, IStringLocalizer<GazetteText> t, AppointmentShelf shelf) =>
            Send(c, e, "appointments", AppointmentColumns.Of(t), shelf.Of(ListState.From(c.Request, AppointmentShelf.Filters)).AsAsyncEnumerable()));
        Both(routes, Parameters, (HttpContext c, ListExport e, ParameterList list, CityClock clock) =>
            Send(c, e, "parameters", list.Columns(), list.Of(ListState.From(c.Request, ParameterList.Filters), clock.Today).ToAsyncEnumerable()));
        Both(routes, Contacts, (HttpContext c, ListExport e, IStringLocalizer<GazetteText> t, ContactShelf shelf) =>
            Send(c, e, "contacts", ContactColumns.Of(t), shelf.Of(ListState.From(c.Request, ContactShelf.Filters)).AsAsyncEnumerable()));
    }

    private static void Both(IEndpointRouteBuilder routes, string route, Delegate handler)
    {
        routes.MapGet(route + ".csv", handler).ExcludeFromDescription();
        routes.MapGet(route + ".xlsx", handler).ExcludeFromDescription();
    }

    private static async Task<IResult> Send<T>(HttpContext context, ListExport export, string name, IReadOnlyList<Column<T>> columns, IAsyncEnumerable<T> rows) =>
        context.Request.Path.Value!.EndsWith(".csv", StringComparison.Ordinal)
            ? export.Csv(name, columns, rows)
            : await export.ExcelAsync(name, columns, rows, context.RequestAborted);

    private static async IAsyncEnumerable<T> Rows<T>(Func<Task<IReadOnlyList<T>>> read)
    {
        foreach (var row in await read()) yield return row;
    }
}
