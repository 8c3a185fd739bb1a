namespace Gongbao.Policies.Chains;

/// <summary>The words that a pack may use in the parameters of this policy: the names of the enumerations, in small letters with hyphens.</summary>
internal static class ChainsWords
{
    /// <exception cref="FormatException">A word that is not known.</exception>
    public static T One<T>(string word) where T : struct, Enum =>
        Enum.TryParse<T>(word.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value) && !char.IsAsciiDigit(word[0])
            ? value : throw new FormatException($"Not known here: {word}");
}
