namespace Gongbao.Gazette.Search;

/// <summary>The index side of a query: which grams to fetch, and where the words stand once the postings are there.</summary>
internal static class Occurrences
{
    /// <summary>The grams to fetch for a word of two or more characters.</summary>
    public static IEnumerable<long> Needed(string word) => Gram.Covering(word).Select(g => g.Gram);

    /// <summary>Where <paramref name="word"/> begins in one volume. <paramref name="grams"/>: the volume's postings that were fetched.</summary>
    public static List<long> Of(string word, IReadOnlyDictionary<long, List<long>> grams)
    {
        if (word.Length == 1) return Single(word[0], grams);
        List<long>? starts = null;
        foreach (var (gram, offset) in Gram.Covering(word))
        {
            if (!grams.TryGetValue(gram, out var keys)) return [];
            starts = starts is null ? keys : Places.Meet(starts, keys, offset);
            if (starts.Count == 0) break;
        }
        return starts ?? [];
    }

    private static List<long> Single(char c, IReadOnlyDictionary<long, List<long>> grams)
    {
        var (from, to) = Gram.StartingWith(c);
        return [.. grams.Where(g => g.Key >= from && g.Key <= to).SelectMany(g => g.Value).Order()];
    }
}
