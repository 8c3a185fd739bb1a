using System.Text.RegularExpressions;

namespace Gongbao.Gazette.Search;

/// <summary>
/// What a person typed (检索词): words parted by white space, all of which must occur. A document number is one word, however its brackets and blanks are typed.
/// </summary>
/// <param name="Words">Normalised, distinct, at most <see cref="Most"/>.</param>
internal sealed partial record SearchWords(IReadOnlyList<string> Words)
{
    public const int Most = 8;

    /// <summary>Longer input is cut here: no title of a document is longer.</summary>
    public const int Longest = 200;

    public bool IsEmpty => Words.Count == 0;

    /// <summary>One character alone finds too much to be useful; the page says so.</summary>
    public bool HasSingle => Words.Any(w => w.Length == 1);

    public static SearchWords Of(string? typed)
    {
        var text = (typed ?? "").Trim();
        if (text.Length > Longest) text = text[..Longest];
        var whole = PlainText.Fold(text);
        if (NumberPattern().IsMatch(whole)) return new SearchWords([whole]);
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(PlainText.Fold).Where(w => w.Length > 0).Distinct().Take(Most);
        return new SearchWords([.. words]);
    }

    [GeneratedRegex(@"^\p{IsCJKUnifiedIdeographs}{1,12}\([12]\d{3}\)\d{1,4}号?$")]
    private static partial Regex NumberPattern();
}
