namespace Gongbao.Gazette.Search;

/// <summary>Which places of a volume a query finds (命中), and how well each of them fits.</summary>
internal static class VolumeHits
{
    /// <summary>
    /// A place is a hit when every word occurs in it, or when every word occurs in it that the document's title and number lack.
    /// For one word these are exactly the places whose normalised text contains the word.
    /// </summary>
    /// <param name="words">For each word its occurrences in the volume, ascending.</param>
    /// <param name="heads">Length of the heading of each place that has one.</param>
    public static List<PlaceHit> Of(IReadOnlyList<List<long>> words, IReadOnlyDictionary<int, int> heads)
    {
        var byPlace = words.Select(ByPlace).ToArray();
        var named = byPlace.Select(w => w.ContainsKey(Volume.Title) || w.ContainsKey(Volume.Number)).ToArray();
        // a title that has all words says nothing of the provisions below it
        if (named.All(n => n)) Array.Fill(named, false);
        var hits = new List<PlaceHit>();
        foreach (var place in byPlace.SelectMany(w => w.Keys).Distinct().Order())
            if (Enumerable.Range(0, byPlace.Length).All(w => named[w] || byPlace[w].ContainsKey(place)) && byPlace.Where((_, w) => !named[w]).Any(w => w.ContainsKey(place)))
                hits.Add(Hit(place, byPlace, heads.GetValueOrDefault(place)));
        return hits;
    }

    private static Dictionary<int, List<int>> ByPlace(List<long> keys)
    {
        var places = new Dictionary<int, List<int>>();
        foreach (var key in keys)
        {
            if (!places.TryGetValue(Places.PlaceOf(key), out var offsets)) places.Add(Places.PlaceOf(key), offsets = []);
            offsets.Add(Places.OffsetOf(key));
        }
        return places;
    }

    private static PlaceHit Hit(int place, Dictionary<int, List<int>>[] words, int head)
    {
        var here = words.Where(w => w.ContainsKey(place)).Select(w => w[place]).ToArray();
        var field = place switch
        {
            Volume.Title => SearchField.Title,
            Volume.Number => SearchField.Number,
            _ => here.All(offsets => offsets[0] < head) ? SearchField.Heading : SearchField.Text,
        };
        return new PlaceHit(place, field, here.Length, here.Sum(o => o.Count), here.Length > 1 ? Span(here) : 0);
    }

    /// <summary>The shortest stretch that holds the beginning of every word.</summary>
    private static int Span(List<int>[] words)
    {
        var (at, best) = (new int[words.Length], int.MaxValue);
        while (true)
        {
            var first = 0;
            var last = int.MinValue;
            for (var w = 0; w < words.Length; w++)
            {
                if (words[w][at[w]] < words[first][at[first]]) first = w;
                last = Math.Max(last, words[w][at[w]]);
            }
            best = Math.Min(best, last - words[first][at[first]]);
            if (++at[first] == words[first].Count) return best;
        }
    }
}

/// <summary>Where in a document a query was found, from the weakest to the strongest.</summary>
internal enum SearchField { Text, Heading, Title, Number }

/// <summary>One place that a query finds.</summary>
/// <param name="Place">See <see cref="Volume"/>.</param>
/// <param name="Field">The strongest field that holds all the words that occur here.</param>
/// <param name="Words">How many of the words occur here (the others occur in the document's title or number).</param>
/// <param name="Count">Occurrences of all words.</param>
/// <param name="Span">Characters between the beginnings of the words where they stand closest; 0 for one word.</param>
internal readonly record struct PlaceHit(int Place, SearchField Field, int Words, int Count, int Span);
