namespace Gongbao.Gazette.Search;

/// <summary>
/// Two characters that stand side by side (二元组), as one number: the first in the upper, the second in the lower sixteen bits. A number
/// sorts the same way in every database, which text does not. The last character of a text stands alone with a zero beside it.
/// </summary>
internal static class Gram
{
    public static long Of(char first, char second) => ((long)first << 16) | second;

    /// <summary>The grams that begin with <paramref name="c"/>, first and last.</summary>
    public static (long From, long To) StartingWith(char c) => (Of(c, '\0'), Of(c, '\uffff'));

    /// <summary>Every gram of a word.</summary>
    public static IEnumerable<long> All(string word) => Enumerable.Range(0, Math.Max(0, word.Length - 1)).Select(i => Of(word[i], word[i + 1]));

    /// <summary>The grams of a word of two or more characters that together cover it, with their offsets in it: every second one, and the last.</summary>
    public static IEnumerable<(long Gram, int Offset)> Covering(string word)
    {
        if (word.Length < 2) yield break;
        for (var i = 0; i + 1 < word.Length; i += 2) yield return (Of(word[i], word[i + 1]), i);
        if (word.Length % 2 == 1) yield return (Of(word[^2], word[^1]), word.Length - 2);
    }
}
