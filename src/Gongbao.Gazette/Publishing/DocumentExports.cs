using System.Net.Mime;
using Gongbao.Data;
using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Export;
using Gongbao.Platform;
using Gongbao.Platform.Time;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Gongbao.Gazette.Publishing;

/// <summary>Documents to take away (下载): Akoma Ntoso, JSON, text, DOCX of a published version, and the feed of new documents.</summary>
internal sealed class DocumentExports(GongbaoDb db, DocumentScene scene, CityInfo city, CityClock clock)
{
    public const string Akn = "/gazette/{number}.akn.xml", Json = "/gazette/{number}.json", Text = "/gazette/{number}.txt", Docx = "/gazette/{number}.docx", Feed = "/gazette/feed.atom";
    private const int FeedLength = 40;

    public static void Map(IEndpointRouteBuilder routes)
    {
        MapOne(routes, Akn, AkomaNtosoExport.MediaType, (e, s) => AkomaNtosoExport.Write(e, s));
        MapOne(routes, Json, MediaTypeNames.Application.Json, JsonExport.Write);
        MapOne(routes, Text, "text/plain; charset=utf-8", TextExport.Write);
        MapOne(routes, Docx, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", DocxExport.Write);
        routes.MapGet(Feed, (DocumentExports exports, HttpContext context, IStringLocalizer<GazetteText> text) => exports.FeedAsync(context, text)).ExcludeFromDescription();
    }

    private static void MapOne(IEndpointRouteBuilder routes, string route, string type, Action<ExportDocument, Stream> write) =>
        routes.MapGet(route, async (DocumentExports exports, HttpContext context, string number) =>
        {
            var slug = Slug.Canonical(number);
            if (await exports.FindAsync(slug, context.RequestAborted) is not { } export) return Results.NotFound();
            // Word's packages seek while they are written
            var file = new MemoryStream();
            write(export, file);
            file.Position = 0;
            var ending = route[(route.IndexOf('}', StringComparison.Ordinal) + 1)..];
            return Results.Stream(file, type, ending == ".docx" ? slug + ending : null);
        }).ExcludeFromDescription();

    private async Task<ExportDocument?> FindAsync(string slug, CancellationToken cancel)
    {
        if (!await scene.LoadAsync(slug, null, cancel) || scene.Version is not { } version) return null;
        var stored = await db.Set<StoredReading>().AsNoTracking().FirstAsync(r => r.VersionId == version.Id, cancel);
        var instrument = version.InstrumentAt < 0 ? null : await db.Set<StoredProvision>()
            .Where(p => p.VersionId == version.Id && p.Order == version.InstrumentAt).Select(p => p.EId).FirstOrDefaultAsync(cancel);
        var others = scene.Relations.In.Where(r => r.Slug is not null).Select(r => r.Slug!).Distinct().ToList();
        var dates = await db.Set<Document>().Where(d => others.Contains(d.Slug)).Select(d => new { d.Slug, d.Date }).ToDictionaryAsync(d => d.Slug, d => d.Date, cancel);
        return new ExportDocument
        {
            Document = stored.ToDocument(),
            Slug = slug,
            Place = Place,
            Version = version.Number,
            Published = clock.DayOf(version.At),
            InstrumentEId = instrument,
            RepealedFrom = scene.Document.RepealedFrom,
            Gazette = scene.Issue?.Title,
            Incoming = [.. scene.Relations.In.Where(r => Kind(r.Kind) is not null && r.Slug is not null).DistinctBy(r => (r.Kind, r.Slug))
                .Select(r => new IncomingRelation(Kind(r.Kind)!.Value, r.Number, r.Slug!, r.Title ?? "", dates.GetValueOrDefault(r.Slug!)))],
        };
    }

    private async Task<IResult> FeedAsync(HttpContext context, IStringLocalizer<GazetteText> text)
    {
        var rows = await (from d in db.Set<Document>().AsNoTracking()
                          join v in db.Set<DocumentVersion>() on new { d.Id, Number = d.Current } equals new { Id = v.DocumentId, v.Number }
                          orderby d.Date == null, d.Date descending, d.Slug
                          select new { d, v.At }).Take(FeedLength).ToListAsync(context.RequestAborted);
        var root = new Uri($"{context.Request.Scheme}://{context.Request.Host}");
        var entries = rows.Select(r => new FeedEntry(r.d.Number, r.d.Slug, r.d.Title, r.d.Issuer.Split('、', StringSplitOptions.RemoveEmptyEntries),
            text["Kind." + r.d.Kind], r.d.PublishedAt ?? r.At, r.At, new Uri(root, Slug.Href(r.d.Slug)))).ToList();
        var file = new MemoryStream();
        AtomFeed.Write(new FeedHead(city.Name + "公报", Place, new Uri(root, "/gazette"), new Uri(root, Feed)), entries, clock.Now, file);
        file.Position = 0;
        return Results.Stream(file, AtomFeed.MediaType + "; charset=utf-8");
    }

    private ExportPlace Place => new(city.Key, city.Name, city.IsSample ? "示范城市：内容均为虚构" : null);

    private static RelationKind? Kind(LinkKind kind) => kind switch
    {
        LinkKind.Repeals => RelationKind.Repeals,
        LinkKind.Amends => RelationKind.Amends,
        LinkKind.Implements => RelationKind.Implements,
        LinkKind.Interprets => RelationKind.Interprets,
        LinkKind.ApprovedBy => RelationKind.ApprovedByMeeting,
        LinkKind.Replaces => RelationKind.Replaces,
        _ => null,
    };
}
