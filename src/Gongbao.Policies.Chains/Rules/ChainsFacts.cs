using Gongbao.Rules.Facts;

namespace Gongbao.Policies.Chains;

/// <summary>Facts of this policy that need more than a unit, and shares of money.</summary>
internal static class ChainsFacts
{
    // what multiplies with percentages without overflow, and beyond any firm's revenue
    private const long Largest = 100_000_000_000_000;

    /// <summary>Beyond any number of firms, people or patents; sums stay whole numbers.</summary>
    public const int MostFirms = 100_000_000;

    /// <summary>100 %, in the step of <see cref="Gongbao.Rules.Parameters.ParameterUnit.Percent"/>.</summary>
    private const long Whole = 10_000;

    /// <summary>An amount in fen; null when unknown.</summary>
    /// <exception cref="FactException">Not an amount from zero to a trillion yuan.</exception>
    public static long? Fen(FactSheet facts, string key) => facts.Money(key) is not { } money ? null
        : money.Fen <= Largest ? money.Fen : throw new FactException(key, money.ToString());

    /// <summary>Whether a part reaches a share of the whole: compared by multiplying, so nothing is rounded. No share of nothing is reached.</summary>
    public static bool Reaches(long part, long whole, long share) => whole > 0 && part * Whole >= whole * share;

    /// <summary>Whether a part is at most a share of the whole.</summary>
    public static bool Stays(long part, long whole, long share) => whole > 0 && part * Whole <= whole * share;

    /// <summary>The share for printing, in hundredths of a percent, parts of it dropped (practice); -1 when it is not known.</summary>
    public static long Share(long? part, long? whole) => part is { } p && whole is > 0 and var w ? p * Whole / w : -1;
}
