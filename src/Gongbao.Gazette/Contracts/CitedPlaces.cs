using Gongbao.Data.Packs;
using Gongbao.Kernel;

namespace Gongbao.Gazette.Contracts;

/// <summary>引用核对: finds what a pack cites in gazettes that were read; its <see cref="Find"/> is what <see cref="PackCheck"/> asks for.</summary>
public sealed class CitedPlaces
{
    private readonly Dictionary<string, PackDocument> _described;
    private readonly List<ReadDocument> _read;
    private readonly Dictionary<ReadDocument, IReadOnlyList<string>> _eIds = [];

    /// <param name="pack">The pack that cites.</param>
    /// <param name="issues">The gazette's text, one or more issues.</param>
    public CitedPlaces(Pack pack, params IEnumerable<ReadIssue> issues)
    {
        ArgumentNullException.ThrowIfNull(pack);
        _described = pack.Documents.DistinctBy(d => d.Id).ToDictionary(d => d.Id);
        _read = [.. issues.SelectMany(i => i.Documents)];
    }

    /// <summary>In how many places of the text the citation is found; null when the text does not hold the document.</summary>
    public int? Find(PackDocument document, Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        if (Read(document) is not { } read) return null;
        if (citation.Steps.Count == 0) return 1;
        if (!_eIds.TryGetValue(read, out var eIds)) _eIds[read] = eIds = [.. read.Provisions.SelectMany(All).Select(p => p.EId)];
        return citation.Resolve(eIds).Places.Count;
    }

    /// <summary>The read document that the pack describes: by number, by the number of the meeting, by what it interprets, else by title; null when it is not there.</summary>
    public ReadDocument? Read(PackDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Number is not null) return _read.Find(r => r.DocumentNumber == document.Number);
        if (document.Meeting?.Number is { } meeting) return _read.Find(r => r.Meeting?.Number == meeting);
        return _read.Find(r => Titles(r).Contains(UnitName.Fold(document.Title))) ?? Interpretation(document);
    }

    private ReadDocument? Interpretation(PackDocument document)
    {
        var interpreted = document.Interprets.Select(i => i.Document is { } id ? _described.GetValueOrDefault(id) : null).OfType<PackDocument>().ToList();
        var numbers = interpreted.Select(d => d.Number).OfType<string>().ToHashSet();
        var titles = interpreted.SelectMany(d => new[] { d.Title, d.Instrument }).OfType<string>().Select(UnitName.Fold).ToHashSet();
        return _read.Find(r => r.Kind == DocumentKind.Interpretation && r.Relations.Any(x => x.Kind == RelationKind.Interprets
            && ((x.DocumentNumber is { } n && numbers.Contains(n)) || (x.Title is { } t && titles.Contains(UnitName.Fold(t))))));
    }

    private static IEnumerable<string> Titles(ReadDocument read) => read.TitleAlt.Append(read.Title).Select(UnitName.Fold);

    private static IEnumerable<Provision> All(Provision provision) => provision.Children.SelectMany(All).Prepend(provision);
}
