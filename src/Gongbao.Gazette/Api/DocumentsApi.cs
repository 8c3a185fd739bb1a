using System.Globalization;
using Gongbao.Gazette.Publishing;
using Gongbao.Platform.Lists;
using Gongbao.Platform.Modules;
using Gongbao.Platform.Time;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Gongbao.Gazette.Api;

/// <summary>Documents and provisions over the API (文件接口).</summary>
internal static class DocumentsApi
{
    public const string List = "/api/v1/documents", One = "/api/v1/documents/{number}", Provision = "/api/v1/documents/{number}/provisions/{eId}";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(List, ListAsync).Described<GazetteText>("documents", "gazette").Produces<ApiPage<ApiDocument>>().ProducesProblem(400);
        routes.MapGet(One, OneAsync).Described<GazetteText>("document", "gazette").Produces<ApiDocumentText>().ProducesProblem(404);
        routes.MapGet(Provision, ProvisionAsync).Described<GazetteText>("provision", "gazette").Produces<ApiProvision>().ProducesProblem(404);
    }

    private static async Task<IResult> ListAsync(HttpContext context, DocumentQuery query, CityClock clock, IStringLocalizer<GazetteText> text,
        string? q = null, string? kind = null, string? issuer = null, string? year = null, string? state = null, string? on = null, string? cursor = null, int? limit = null)
    {
        var day = AsOf.Of(on, clock.Today);
        if (day.IsWrong) return ApiAnswer.Bad("on", text["AsOf.Wrong", day.Typed]);
        if (Cursor.Parse(cursor, 2) is not { } after) return ApiAnswer.Bad("cursor", text["Api.CursorWrong"]);
        var size = Cursor.Size(limit);
        var documents = query.Of(Filters((nameof(q), q), (nameof(kind), kind), (nameof(issuer), issuer), (nameof(year), year), (nameof(state), state)), day);
        if (after.Length > 0) documents = After(documents, DateOnly.TryParse(after[0], CultureInfo.InvariantCulture, out var date) ? date : null, after[1]);
        var rows = await documents.Take(size + 1).ToListAsync(context.RequestAborted);
        var next = rows.Count > size ? Cursor.Of(rows[size - 1].Date?.ToString("O", CultureInfo.InvariantCulture) ?? "", rows[size - 1].Slug) : null;
        return ApiAnswer.Ok(context, new ApiPage<ApiDocument>([.. rows.Take(size).Select(d => ApiDocument.Of(d, day.Day))], next));
    }

    private static async Task<IResult> OneAsync(HttpContext context, DocumentScene scene, GazetteShelf shelf, IStringLocalizer<GazetteText> text, string number, string? on = null)
    {
        if (!await scene.LoadAsync(Slug.Canonical(number), on, context.RequestAborted)) return ApiAnswer.NotFound(text["Missing.What", number]);
        if (scene.AsOf.IsWrong) return ApiAnswer.Bad("on", text["AsOf.Wrong", scene.AsOf.Typed]);
        var provisions = scene.Version is null ? [] : await shelf.AllProvisionsAsync(scene.Version, context.RequestAborted);
        return ApiAnswer.Ok(context, new ApiDocumentText(ApiDocument.Of(scene.Document, scene.AsOf.Day),
            [.. scene.Annexes.Select(a => new ApiAnnex(a.Number, a.Label, a.Title, a.EId))], ApiProvision.All(provisions),
            [.. Relations(scene.Relations.Out)], [.. Relations(scene.Relations.In)]));
    }

    private static async Task<IResult> ProvisionAsync(HttpContext context, DocumentScene scene, GazetteShelf shelf, IStringLocalizer<GazetteText> text, string number, string eId)
    {
        if (!await scene.LoadAsync(Slug.Canonical(number), null, context.RequestAborted) || scene.Version is not { } version
            || await shelf.ProvisionAsync(version, eId, context.RequestAborted) is not { } provision)
            return ApiAnswer.NotFound(text["Missing.What", $"{number} {eId}"]);
        var parent = (await shelf.ProvisionsAsync(version, provision.Annex, context.RequestAborted)).Find(p => p.Order == provision.Parent);
        return ApiAnswer.Ok(context, ApiProvision.Of(provision, parent?.EId));
    }

    // the list's own order, newest first, undated last: what stands behind the last row seen
#pragma warning disable CA1309 // becomes SQL, whose order is that of code points on both databases
    private static IQueryable<Document> After(IQueryable<Document> documents, DateOnly? date, string slug) => date is null
        ? documents.Where(d => d.Date == null && string.Compare(d.Slug, slug) > 0)
        : documents.Where(d => d.Date == null || d.Date < date || (d.Date == date && string.Compare(d.Slug, slug) > 0));
#pragma warning restore CA1309

    private static IEnumerable<ApiRelation> Relations(IReadOnlyList<Related> all) => all
        .Select(r => new ApiRelation(r.Kind, r.Slug, r.Number, r.Title, r.EId)).OrderBy(r => r.Kind).ThenBy(r => r.Id ?? r.Number ?? r.Title, StringComparer.Ordinal).ThenBy(r => r.EId, StringComparer.Ordinal);

    internal static ListState Filters(params IEnumerable<(string Name, string? Value)> values) =>
        new("", values.Where(v => !string.IsNullOrWhiteSpace(v.Value)).ToDictionary(v => v.Name, v => v.Value!.Trim()), null, false, 1);
}
