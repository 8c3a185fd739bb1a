namespace Gongbao.Data.Packs;

/// <summary>Finds a cited place in a read gazette.</summary>
/// <param name="document">The document that is cited, as the pack describes it.</param>
/// <param name="path">The place inside it, as written in the pack (正文/三/（一）/3.); empty for the whole document.</param>
/// <returns>In how many places of the text it is found; null when the text does not hold the document.</returns>
public delegate int? FindPlaces(PackDocument document, string path);

/// <summary>Every citation of a pack has its form and, where a gazette text is at hand, leads to exactly one place.</summary>
internal static class CitationCheck
{
    public static IEnumerable<PackProblem> Problems(Pack pack, FindPlaces? find)
    {
        foreach (var (at, text) in Citations(pack))
        {
            var (document, path) = Split(pack, text);
            if (document is null) yield return new(at, "NotACitation", text, text.Split(' ')[0]);
            else if (find is not null && find(document, path) is var places && places != 1)
                yield return places switch
                {
                    null => new(at, "CitedNotRead", document.Number ?? document.Title),
                    0 => new(at, "CitedNowhere", text),
                    _ => new(at, "CitedTwice", text, $"{places}"),
                };
        }
    }

    private static IEnumerable<(PackPlace At, string Text)> Citations(Pack pack) =>
        pack.Ambiguities.SelectMany(a => a.Readings).SelectMany(r => r.Cites.Select(c => (r.At, c)));

    // A citation begins with the document's number, or its identifier where none is printed.
    private static (PackDocument? Document, string Path) Split(Pack pack, string text)
    {
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        var head = blank < 0 ? text : text[..blank];
        return (pack.Documents.FirstOrDefault(d => d.Number == head || d.Id == head), blank < 0 ? "" : text[(blank + 1)..].Trim());
    }
}
