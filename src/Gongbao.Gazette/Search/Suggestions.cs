namespace Gongbao.Gazette.Search;

/// <summary>When nothing was found (没有找到时): the longest parts of what was typed that do occur.</summary>
internal static class Suggestions
{
    private const int Most = 3;

    /// <summary>No word is taken apart further than this: it keeps the work small whatever is typed.</summary>
    private const int LongestTried = 24;

    /// <param name="words">What was typed.</param>
    /// <param name="volumes">For each document its postings of all grams of the words.</param>
    public static IReadOnlyList<(string Word, int Places)> For(SearchWords words, IReadOnlyList<Dictionary<long, List<long>>> volumes)
    {
        var found = new List<(string Word, int Places)>();
        foreach (var word in words.Words)
            foreach (var part in Parts(word))
            {
                if (found.Any(f => f.Word.Contains(part, StringComparison.Ordinal))) continue;
                var places = volumes.Sum(v => Occurrences.Of(part, v).Select(Places.PlaceOf).Distinct().Count());
                if (places > 0) found.Add((part, places));
            }
        return [.. found.OrderByDescending(f => f.Word.Length).ThenByDescending(f => f.Places).ThenBy(f => f.Word, StringComparer.Ordinal).Take(Most)];
    }

    private static IEnumerable<string> Parts(string word)
    {
        if (word.Length > LongestTried) word = word[..LongestTried];
        for (var length = word.Length; length >= 2; length--)
            for (var start = 0; start + length <= word.Length; start++)
                yield return word.Substring(start, length);
    }
}
