using System.Globalization;
using Gongbao.Data;
using Gongbao.Gazette.Contracts;
using Gongbao.Platform.Lists;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Gazette.Publishing;

/// <summary>The list of all documents (文件列表): its filters and orders, the same for page, export and API.</summary>
internal sealed class DocumentQuery(GongbaoDb db)
{
    public static readonly string[] Filters = ["q", "kind", "issuer", "year", "state", "on"];

    public IQueryable<Document> Of(ListState state, AsOf asOf)
    {
        var documents = db.Set<Document>().AsNoTracking();
        if (state["q"] is { } text) documents = documents.Where(d => d.Title.Contains(text) || d.Number!.Contains(text));
        if (Enum.TryParse<DocumentKind>(state["kind"], out var kind)) documents = documents.Where(d => d.Kind == kind);
        if (state["issuer"] is { } issuer) documents = documents.Where(d => ("、" + d.Issuer + "、").Contains("、" + issuer + "、"));
        if (int.TryParse(state["year"], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 0 and < 9999)
            documents = documents.Where(d => d.Date >= new DateOnly(year, 1, 1) && d.Date <= new DateOnly(year, 12, 31));
        if (Enum.TryParse<ForceState>(state["state"], out var force)) documents = In(documents, force, asOf.Day);
        return Ordered(documents, state);
    }

    public async Task<DocumentFacets> FacetsAsync(CancellationToken cancel)
    {
        var rows = await db.Set<Document>().AsNoTracking().Select(d => new { d.Issuer, d.Date, d.Kind }).ToListAsync(cancel);
        return new DocumentFacets(
            [.. rows.SelectMany(r => r.Issuer.Split('、', StringSplitOptions.RemoveEmptyEntries)).CountBy(i => i).OrderByDescending(g => g.Value).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key)],
            [.. rows.Select(r => r.Date?.Year).OfType<int>().Distinct().OrderDescending()],
            [.. rows.Select(r => r.Kind).Distinct().Order()]);
    }

    private static IQueryable<Document> In(IQueryable<Document> documents, ForceState state, DateOnly day)
    {
        DocumentKind[] reports = [.. Enum.GetValues<DocumentKind>().Where(Force.IsReport)];
        if (state == ForceState.None) return documents.Where(d => reports.Contains(d.Kind));
        documents = documents.Where(d => !reports.Contains(d.Kind));
        if (state == ForceState.Repealed) return documents.Where(d => d.RepealedFrom <= day);
        documents = documents.Where(d => d.RepealedFrom == null || d.RepealedFrom > day);
        if (state == ForceState.Expired) return documents.Where(d => d.ExpiresOn < day);
        documents = documents.Where(d => d.ExpiresOn == null || d.ExpiresOn >= day);
        return state switch
        {
            ForceState.InForce => documents.Where(d => d.EffectiveFrom <= day),
            ForceState.NotYet => documents.Where(d => d.EffectiveFrom > day),
            _ => documents.Where(d => d.EffectiveFrom == null),
        };
    }

    // undated documents come last in every order; the address decides between equals
    private static IQueryable<Document> Ordered(IQueryable<Document> documents, ListState state) => (state.Sort, state.Descending) switch
    {
        ("number", false) => documents.OrderBy(d => d.Number == null).ThenBy(d => d.Number).ThenBy(d => d.Slug),
        ("number", true) => documents.OrderBy(d => d.Number == null).ThenByDescending(d => d.Number).ThenBy(d => d.Slug),
        ("date", false) => documents.OrderBy(d => d.Date == null).ThenBy(d => d.Date).ThenBy(d => d.Slug),
        _ => documents.OrderBy(d => d.Date == null).ThenByDescending(d => d.Date).ThenBy(d => d.Slug),
    };
}

/// <summary>What there is to filter by.</summary>
internal sealed record DocumentFacets(IReadOnlyList<string> Issuers, IReadOnlyList<int> Years, IReadOnlyList<DocumentKind> Kinds);
