namespace Gongbao.Gazette.Search;

/// <summary>
/// The one order of search results (排序), the same on every database because it is made of whole numbers here and nowhere else.
/// Documents: the strongest field of any hit (number, title, heading, text); in force before not in force; more points; newer before older;
/// then the stable address. Places in a document: title and number, then provisions by points, then in printed order.
/// </summary>
internal static class Ranking
{
    /// <summary>
    /// Points of a place: 16 for a heading, 8 for each word that occurs in the place itself, 1 for each occurrence up to 8, and up to 8 for
    /// words that stand close together (8 within 8 characters, one fewer for each doubling).
    /// </summary>
    public static int Points(PlaceHit hit)
    {
        var heading = hit.Field >= SearchField.Heading ? 16 : 0;
        var close = hit.Words > 1 ? Math.Max(0, 8 - Math.Max(0, Bits(hit.Span) - 3)) : 0;
        return heading + 8 * hit.Words + Math.Min(hit.Count, 8) + close;
    }

    /// <summary>Points of a document: those of its best place, and one for each doubling of the number of places.</summary>
    public static int Points(IReadOnlyCollection<PlaceHit> hits) => hits.Max(Points) + Bits(hits.Count) - 1;

    public static int Compare(Ranked a, Ranked b)
    {
        var byField = b.Field.CompareTo(a.Field);
        if (byField != 0) return byField;
        var byForce = b.InForce.CompareTo(a.InForce);
        if (byForce != 0) return byForce;
        var byPoints = b.Points.CompareTo(a.Points);
        if (byPoints != 0) return byPoints;
        var byDate = (b.Date ?? DateOnly.MinValue).CompareTo(a.Date ?? DateOnly.MinValue);
        return byDate != 0 ? byDate : string.CompareOrdinal(a.Slug, b.Slug);
    }

    public static IEnumerable<PlaceHit> InOrder(IEnumerable<PlaceHit> hits) =>
        hits.OrderByDescending(h => h.Place < Volume.FirstProvision).ThenByDescending(Points).ThenBy(h => h.Place);

    private static int Bits(int number) => 32 - int.LeadingZeroCount(number);
}

/// <summary>What the order of documents looks at.</summary>
internal readonly record struct Ranked(SearchField Field, bool InForce, int Points, DateOnly? Date, string Slug);
