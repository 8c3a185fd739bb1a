using Gongbao.Kernel;

namespace Gongbao.Commitments.ReviewProposals;

/// <summary>文字相近: how alike two short wordings are. It only decides what is shown to a person side by side.</summary>
internal static class Likeness
{
    /// <summary>The wording without blanks and marks, cut: what is compared.</summary>
    public static string Key(string wording)
    {
        var folded = UnitName.Fold(wording);
        return folded.Length <= Longest ? folded : folded[..Longest];
    }

    /// <summary>Whether two keys say nearly the same: one holds the other, or at least half of their pairs of characters are common.</summary>
    public static bool Alike(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0) return false;
        if (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal)) return true;
        return 2 * Common(a, b) >= Math.Max(1, Pairs(a).Count() + Pairs(b).Count() - Common(a, b));
    }

    /// <summary>How many pairs of characters two keys have in common; for choosing the nearest.</summary>
    public static int Common(string a, string b) => Pairs(a).Intersect(Pairs(b)).Count();

    private const int Longest = 120;

    private static IEnumerable<(char, char)> Pairs(string text) => text.Zip(text.Skip(1)).Distinct();
}
