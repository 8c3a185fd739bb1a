using Gongbao.Policies.Chains.Contracts;
using Gongbao.Rules.Parameters;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.Chains;

/// <summary>The conditions and amounts of rewards in the order of the text, with the parameters that set them.</summary>
internal static class RewardConditions
{
    public const ushort Kind = 0, First = 1, ProvincialAnchor = 2, CityAnchor = 3, Passed = 4, Growth = 5, RevenueLower = 6, RevenueUpper = 7, RevenueTop = 8,
        Top100 = 9, Unicorn = 10, PotentialUnicorn = 11, SeedUnicorn = 12, Gazelle = 13, PotentialGazelle = 14, SingleChampion = 15, LittleGiant = 16,
        Specialised = 17, Earlier = 18, Due = 19;

    public static readonly RuleCatalog Catalog = new("chains-reward", 1,
        new Condition(Kind, "RewardKind", "chains.reward.first") { Found = FoundKind.Word },
        new Condition(First, "First", "chains.reward.first"),
        Amount(ProvincialAnchor, "ProvincialAnchor", "provincial-anchor"),
        Amount(CityAnchor, "CityAnchor", "city-anchor"),
        new Condition(Passed, "Passed", "chains.reward.revenue.lower") { Found = FoundKind.Figure, Unit = ParameterUnit.Yuan },
        new Condition(Growth, "RewardGrowth", "chains.reward.growth") { Found = FoundKind.Figure, Unit = ParameterUnit.Percent, Also = ["chains.reward.price"] },
        Amount(RevenueLower, "RevenueLower", "revenue.lower", "chains.reward.steps"),
        Amount(RevenueUpper, "RevenueUpper", "revenue.upper", "chains.reward.steps"),
        Amount(RevenueTop, "RevenueTop", "revenue.top", "chains.reward.steps"),
        Amount(Top100, "Top100", "top100"),
        Amount(Unicorn, "Unicorn", "unicorn"),
        Amount(PotentialUnicorn, "PotentialUnicorn", "potential-unicorn"),
        Amount(SeedUnicorn, "SeedUnicorn", "seed-unicorn"),
        Amount(Gazelle, "Gazelle", "gazelle"),
        Amount(PotentialGazelle, "PotentialGazelle", "potential-gazelle"),
        Amount(SingleChampion, "SingleChampion", "single-champion"),
        Amount(LittleGiant, "LittleGiant", "little-giant"),
        Amount(Specialised, "Specialised", "specialised"),
        new Condition(Earlier, "Earlier", "chains.reward.overlap") { AsksAmount = true, Found = FoundKind.Figure, Unit = ParameterUnit.Yuan },
        new Condition(Due, "Due", "chains.reward.overlap") { IsFigure = true, Found = FoundKind.Figure, Unit = ParameterUnit.Yuan });

    /// <summary>Under which condition the amount of a kind stands.</summary>
    public static ushort AmountOf(RewardKind kind) => kind switch
    {
        RewardKind.ProvincialAnchor => ProvincialAnchor,
        RewardKind.CityAnchor => CityAnchor,
        _ => (ushort)(Top100 + (kind - RewardKind.Top100)),
    };

    /// <summary>The word of a kind in keys and lists of packs.</summary>
    public static string Word(RewardKind kind) => kind switch
    {
        RewardKind.ProvincialAnchor => "provincial-anchor",
        RewardKind.CityAnchor => "city-anchor",
        RewardKind.PotentialUnicorn => "potential-unicorn",
        RewardKind.SeedUnicorn => "seed-unicorn",
        RewardKind.PotentialGazelle => "potential-gazelle",
        RewardKind.SingleChampion => "single-champion",
        RewardKind.LittleGiant => "little-giant",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private static Condition Amount(ushort number, string name, string what, params string[] also) =>
        new(number, name, $"chains.reward.{what}.benefiting") { IsFigure = true, Found = FoundKind.Figure, Unit = ParameterUnit.Yuan, Also = [$"chains.reward.{what}.city", .. also] };
}
