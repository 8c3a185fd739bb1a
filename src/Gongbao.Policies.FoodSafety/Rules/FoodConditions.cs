using Gongbao.Rules.Parameters;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.FoodSafety;

/// <summary>The conditions in the order of the text, with the parameters that set them.</summary>
internal static class FoodConditions
{
    public const ushort Provincial = 0, FirstShare = 1;
    public const ushort Score = 0, Bonus = 1, Deduction = 2, TotalPoints = 3;
    public const ushort Ranked = 0, Lowered = 1, Forced = 2, Final = 3;
    public const ushort Harm = 0, AfterYear = 1, BeforeNotice = 2;

    public static readonly RuleCatalog Total = new("food-total", 1,
        new Condition(Score, "Score", "food.score.base") { Found = FoundKind.Figure, Unit = ParameterUnit.Points },
        new Condition(Bonus, "Bonus", "food.score.bonus") { Found = FoundKind.Figure, Unit = ParameterUnit.Points },
        new Condition(Deduction, "Deduction", "food.score.base") { AsksAmount = true, Found = FoundKind.Figure, Unit = ParameterUnit.Points },
        new Condition(TotalPoints, "Total", "food.score.base") { IsFigure = true, Found = FoundKind.Figure, Unit = ParameterUnit.Points });

    // four conditions for each grade of the city: at least and at most, of A and of C
    public static readonly RuleCatalog Quota = new("food-quota", 1,
    [
        new Condition(Provincial, "Provincial", "food.score.base") { AsksAmount = true, Found = FoundKind.Word },
        .. new[] { "a", "b", "c", "d" }.SelectMany(g => new[] { "a-least", "a-most", "c-least", "c-most" }.Select(s => (g, s))).Select((k, i) =>
            new Condition((ushort)(FirstShare + i), k.s switch { "a-least" => "ALeast", "a-most" => "AMost", "c-least" => "CLeast", _ => "CMost" }, $"food.quota.{k.g}.{k.s}")
            { Found = FoundKind.Figure, Unit = ParameterUnit.Count, Also = ["food.rounding", "food.zones"] }),
    ]);

    public static readonly RuleCatalog Grade = new("food-grade", 1,
        new Condition(Ranked, "Ranked", "food.order") { AsksAmount = true, Found = FoundKind.Word },
        new Condition(Lowered, "Lowered", "food.findings.lower") { Found = FoundKind.Figure, Unit = ParameterUnit.Count, Also = ["food.several"] },
        new Condition(Forced, "Forced", "food.findings.force") { Found = FoundKind.Figure, Unit = ParameterUnit.Count },
        new Condition(Final, "Final", "food.findings.force") { IsFigure = true, Found = FoundKind.Figure, Unit = ParameterUnit.Count });

    public static readonly RuleCatalog Incident = new("food-incident", 1,
        new Condition(Harm, "Harm", "food.incident"),
        new Condition(AfterYear, "AfterYear", "food.incident"),
        new Condition(BeforeNotice, "BeforeNotice", "food.incident"));
}
