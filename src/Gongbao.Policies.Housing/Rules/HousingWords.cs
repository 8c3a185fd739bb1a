namespace Gongbao.Policies.Housing;

/// <summary>The words that a pack may use in the parameters of this policy: the names of the enumerations, in small letters with hyphens.</summary>
internal static class HousingWords
{
    /// <summary>A bit for each word, at the place of its value.</summary>
    /// <exception cref="FormatException">A word that is not known.</exception>
    public static byte Bits<T>(IEnumerable<string> words) where T : struct, Enum =>
        (byte)words.Aggregate(0, (bits, word) => bits | 1 << Convert.ToInt32(One<T>(word), System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The words of an enumeration with their bits, for facts of which several hold.</summary>
    public static Dictionary<string, int> Bits<T>() where T : struct, Enum =>
        Enum.GetValues<T>().ToDictionary(v => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(v.ToString()), v => 1 << Convert.ToInt32(v, System.Globalization.CultureInfo.InvariantCulture));

    /// <exception cref="FormatException">A word that is not known.</exception>
    public static T One<T>(string word) where T : struct, Enum =>
        Enum.TryParse<T>(word.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value) && !char.IsAsciiDigit(word[0])
            ? value : throw new FormatException($"Not known here: {word}");
}
