using System.Globalization;
using Gongbao.Gazette.Appointments;
using Gongbao.Gazette.Contacts;
using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Meetings;
using Gongbao.Gazette.Publishing;
using Gongbao.Gazette.Search;
using Gongbao.Platform.Modules;
using Gongbao.Platform.Time;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Gongbao.Gazette.Api;

/// <summary>Search, meetings, appointments and contacts over the API (检索、会议、任免、咨询接口). Their cursors count rows: these orders have no simple key.</summary>
internal static class RegistersApi
{
    public const string Search = "/api/v1/search", Meetings = "/api/v1/meetings", Appointments = "/api/v1/appointments", Contacts = "/api/v1/contacts";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Search, SearchAsync).Described<GazetteText>("search", "gazette").Produces<ApiSearch>().ProducesProblem(400);
        routes.MapGet(Meetings, MeetingsAsync).Described<GazetteText>("meetings", "gazette").Produces<ApiPage<ApiMeeting>>().ProducesProblem(400);
        routes.MapGet(Appointments, AppointmentsAsync).Described<GazetteText>("appointments", "gazette").Produces<ApiPage<ApiAppointment>>().ProducesProblem(400);
        routes.MapGet(Contacts, ContactsAsync).Described<GazetteText>("contacts", "gazette").Produces<ApiPage<ApiContact>>().ProducesProblem(400);
    }

    private static async Task<IResult> SearchAsync(HttpContext context, GazetteSearch finder, CityClock clock, IStringLocalizer<GazetteText> text,
        string? q = null, string? kind = null, string? issuer = null, int? year = null, bool inForce = false, string? on = null, string? document = null, string? cursor = null)
    {
        var words = SearchWords.Of(q);
        if (words.IsEmpty) return ApiAnswer.Bad("q", text["Search.How"]);
        var day = AsOf.Of(on, clock.Today);
        if (day.IsWrong) return ApiAnswer.Bad("on", text["AsOf.Wrong", day.Typed]);
        if (Start(cursor) is not { } page) return ApiAnswer.Bad("cursor", text["Api.CursorWrong"]);
        var filter = new SearchFilter(day.Day, issuer, Enum.TryParse<DocumentKind>(kind, true, out var k) ? k : null,
            year is > 0 and < 9999 ? year : null, inForce, document is null ? null : Slug.Canonical(document));
        var found = await finder.FindAsync(words, filter, page + 1, context.RequestAborted);
        return ApiAnswer.Ok(context, new ApiSearch(
            [.. found.Results.Select(r => new ApiHit(ApiDocument.Of(r.Document, day.Day), r.Places, [.. r.Best.Select(b => new ApiHitPlace(b.EId, b.Citation, b.Printed))]))],
            found.Page < found.Pages ? Next(found.Page) : null, found.Documents, found.Places, [.. found.Suggestions.Select(s => s.Word)]));
    }

    private static async Task<IResult> MeetingsAsync(HttpContext context, MeetingShelf shelf, IStringLocalizer<GazetteText> text, string? cursor = null, int? limit = null)
    {
        if (Start(cursor) is not { } start) return ApiAnswer.Bad("cursor", text["Api.CursorWrong"]);
        var size = Cursor.Size(limit);
        var all = await shelf.AllAsync(context.RequestAborted);
        return ApiAnswer.Ok(context, new ApiPage<ApiMeeting>([.. all.Skip(start).Take(size).Select(m => new ApiMeeting(
            m.Slug, m.Meeting.Number, m.Meeting.Name, m.Meeting.Date, m.Meeting.DateBasis, m.Meeting.Chair, m.Items, m.Adopted, "/gazette/meetings/" + Uri.EscapeDataString(m.Slug)))],
            all.Count > start + size ? Next(start + size) : null));
    }

    private static async Task<IResult> AppointmentsAsync(HttpContext context, AppointmentShelf shelf, IStringLocalizer<GazetteText> text,
        string? q = null, string? person = null, string? post = null, string? act = null, string? cursor = null, int? limit = null)
    {
        if (Start(cursor) is not { } start) return ApiAnswer.Bad("cursor", text["Api.CursorWrong"]);
        var size = Cursor.Size(limit);
        var rows = await shelf.Of(DocumentsApi.Filters((nameof(q), q), (nameof(person), person), (nameof(post), post), (nameof(act), act)))
            .Skip(start).Take(size + 1).ToListAsync(context.RequestAborted);
        return ApiAnswer.Ok(context, new ApiPage<ApiAppointment>(
            [.. rows.Take(size).Select(a => new ApiAppointment(a.Person, a.Act, a.Post, a.From, a.Remark, a.Date, a.Slug, a.EId))], rows.Count > size ? Next(start + size) : null));
    }

    private static async Task<IResult> ContactsAsync(HttpContext context, ContactShelf shelf, IStringLocalizer<GazetteText> text, string? q = null, string? cursor = null, int? limit = null)
    {
        if (Start(cursor) is not { } start) return ApiAnswer.Bad("cursor", text["Api.CursorWrong"]);
        var size = Cursor.Size(limit);
        var rows = await shelf.Of(DocumentsApi.Filters((nameof(q), q))).Skip(start).Take(size + 1).ToListAsync(context.RequestAborted);
        return ApiAnswer.Ok(context, new ApiPage<ApiContact>(
            [.. rows.Take(size).Select(c => new ApiContact(c.Slug, c.Number, c.Title, c.Office, c.Persons.Split('、', StringSplitOptions.RemoveEmptyEntries), c.Contact, c.Source))],
            rows.Count > size ? Next(start + size) : null));
    }

    private static int? Start(string? cursor) => Cursor.Parse(cursor, 1) switch { null => null, [] => 0, var parts => Cursor.Number(parts[0]) };

    private static string Next(int at) => Cursor.Of(at.ToString(CultureInfo.InvariantCulture));
}
