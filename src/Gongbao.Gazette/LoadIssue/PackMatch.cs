using Gongbao.Data.Packs;
using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Publishing;
using Gongbao.Gazette.Search;
using Gongbao.Kernel;

namespace Gongbao.Gazette.LoadIssue;

/// <summary>Which entry of the pack describes a document: by number, by the meeting's number, by the document it interprets, or by title.</summary>
internal sealed class PackMatch(IReadOnlyList<PackDocument> known)
{
    private readonly Dictionary<string, PackDocument> byKey = Index(known);

    public PackDocument? Of(ReadDocument document) =>
        Keys(Number(document.DocumentNumber), document.Kind, document.Meeting?.Number, Number(document.Interpretation?.DocumentNumber), document.Title)
            .Concat(document.TitleAlt.Select(PlainText.Fold))
            .Select(k => byKey.GetValueOrDefault(k)).FirstOrDefault(d => d is not null);

    public PackDocument? ById(string? id) => known.FirstOrDefault(d => d.Id == id);

    /// <summary>The issue of the pack that prints most of these documents; null when it knows none.</summary>
    public PackGazette? GazetteOf(ReadIssue read, Pack? pack)
    {
        var ids = read.Documents.Select(Of).OfType<PackDocument>().Select(d => d.Id).ToHashSet();
        return pack?.Manifest.Gazettes.Select(g => (Gazette: g, Count: g.Documents.Count(ids.Contains))).Where(g => g.Count > 0)
            .OrderByDescending(g => g.Count).Select(g => g.Gazette).FirstOrDefault();
    }

    /// <summary>Number of the document that an entry interprets.</summary>
    public string? Interpreted(PackDocument document) =>
        document.Interprets.Select(r => r.Number ?? ById(r.Document)?.Number).Select(Number).FirstOrDefault(n => n is not null);

    public static DocumentKind KindOf(PackDocument document) => document.Kind switch
    {
        "plan" => DocumentKind.Plan,
        "measures" => DocumentKind.Measures,
        "opinions" => DocumentKind.Opinions,
        "rules" => DocumentKind.Rules,
        "interpretation" => DocumentKind.Interpretation,
        "appointment" => DocumentKind.Appointment,
        "meeting" => DocumentKind.Meeting,
        "list-notice" => DocumentKind.ListNotice,
        _ => DocumentKind.Other,
    };

    public string SlugOf(PackDocument document) =>
        Slug.Of(Number(document.Number), KindOf(document), document.Meeting?.Number, Interpreted(document), document.Date?.Value, document.Title);

    public static string? Number(string? text) => DocumentNumber.TryParse(text, out var number) ? number.ToString() : null;

    private static Dictionary<string, PackDocument> Index(IReadOnlyList<PackDocument> known)
    {
        var index = new Dictionary<string, PackDocument>();
        foreach (var d in known)
        {
            var interpreted = d.Interprets.Select(r => r.Number ?? known.FirstOrDefault(o => o.Id == r.Document)?.Number).FirstOrDefault(n => n is not null);
            foreach (var key in Keys(Number(d.Number), KindOf(d), d.Meeting?.Number, Number(interpreted), d.Title)) index.TryAdd(key, d);
        }
        return index;
    }

    private static IEnumerable<string> Keys(string? number, DocumentKind kind, int? meeting, string? interpreted, string title)
    {
        if (number is not null) { yield return number; yield break; }
        if (kind == DocumentKind.Meeting && meeting is not null) yield return $"meeting {meeting}";
        if (kind == DocumentKind.Interpretation && interpreted is not null) yield return $"interprets {interpreted}";
        yield return PlainText.Fold(title);
    }
}
