using Gongbao.Rules.Facts;

namespace Gongbao.Policies.Housing;

/// <summary>Facts of this policy that need more than a unit.</summary>
internal static class HousingFacts
{
    // what multiplies with percentages without overflow, and beyond any price of a home or a parcel
    private const long Largest = 10_000_000_000_000;

    /// <summary>An amount in fen; null when unknown.</summary>
    /// <exception cref="FactException">Not an amount from zero to a hundred billion yuan.</exception>
    public static long? Fen(FactSheet facts, string key) => facts.Money(key) is not { } money ? null
        : money.Fen <= Largest ? money.Fen : throw new FactException(key, money.ToString());
}
