using Gongbao.Data;
using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Publishing;
using Gongbao.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Gazette.Parameters;

/// <summary>引用核对: whether a citation names exactly one place of a published text.</summary>
internal sealed class CitedText(GongbaoDb db, CitationLinks links)
{
    /// <summary>Null when it does; else why not.</summary>
    public async Task<RuleRefusal?> FaultAsync(string cite, CancellationToken cancel)
    {
        if (!Citation.TryParse(cite, out var citation)) return RuleRefusal.NoCitation;
        var slug = links.SlugOf(citation);
        if (slug is null && citation.DocumentId is null) return RuleRefusal.NoCitation;
        var version = await (from d in db.Set<Document>()
                             join v in db.Set<DocumentVersion>() on new { d.Id, Number = d.Current } equals new { Id = v.DocumentId, v.Number }
                             where d.Slug == slug || d.PackId != null && d.PackId == citation.DocumentId
                             select (Guid?)v.Id).FirstOrDefaultAsync(cancel);
        if (version is null) return RuleRefusal.NotLoaded;
        if (citation.Steps.Count == 0) return null;
        var places = await db.Set<StoredProvision>().Where(p => p.VersionId == version).OrderBy(p => p.Order).Select(p => p.EId).ToListAsync(cancel);
        return citation.Resolve(places).Places.Count switch { 0 => RuleRefusal.NoPlace, 1 => null, _ => RuleRefusal.ManyPlaces };
    }
}
