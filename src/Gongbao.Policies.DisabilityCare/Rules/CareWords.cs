using Gongbao.Kernel;
using Gongbao.Policies.DisabilityCare.Contracts;

namespace Gongbao.Policies.DisabilityCare;

/// <summary>The words that a pack may use in the parameters of this policy, and the bits they stand for.</summary>
internal static class CareWords
{
    public static readonly Dictionary<string, int> Households = new()
    {
        ["subsistence"] = HouseholdKind.Subsistence,
        ["at-risk"] = HouseholdKind.AtRisk,
        ["marginal"] = HouseholdKind.Marginal,
    };

    public static readonly Dictionary<string, int> Schemes = new()
    {
        ["destitute"] = CareScheme.Destitute,
        ["long-term-care"] = CareScheme.LongTermCare,
    };

    public static readonly Dictionary<string, int> Activities = new()
    {
        ["eating"] = Activity.Eating,
        ["dressing"] = Activity.Dressing,
        ["transfer"] = Activity.Transfer,
        ["toileting"] = Activity.Toileting,
        ["walking"] = Activity.Walking,
        ["bathing"] = Activity.Bathing,
    };

    public static readonly Dictionary<string, int> Kinds =
        Enum.GetValues<DisabilityKind>().ToDictionary(k => k.ToString().ToLowerInvariant(), k => 1 << (int)k);

    /// <exception cref="FormatException">A word that is not known.</exception>
    public static byte Bits(IEnumerable<string> words, Dictionary<string, int> known) =>
        (byte)words.Aggregate(0, (bits, word) => bits | (known.TryGetValue(word, out var bit) ? bit : throw new FormatException($"Not known here: {word}")));
}
