using Gongbao.Rules;
using Gongbao.Rules.Explaining;
using Gongbao.Rules.Facts;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.Chains.Contracts;

/// <summary>标准是否都达到. Grants no money.</summary>
/// <param name="Verdict">Whether every condition is met.</param>
public readonly record struct LadderOutcome(Tri Verdict) : IOutcome
{
    public long AmountFen => 0;
}

/// <summary>一级企业. Implement as an empty struct.</summary>
public interface IRung
{
    /// <summary>As in keys: little-giant.</summary>
    static abstract string Name { get; }

    static abstract RuleCatalog Catalog { get; }
}

/// <summary>创新型中小企业.</summary>
public readonly struct InnovativeRung : IRung
{
    public static string Name => "innovative";

    public static RuleCatalog Catalog { get; } = LadderConditions.Of("innovative", "Score", "ScoreInnovation", "ScoreGrowth", "ScoreSpecialisation");
}

/// <summary>专精特新中小企业.</summary>
public readonly struct SpecialisedRung : IRung
{
    public static string Name => "specialised";

    public static RuleCatalog Catalog { get; } = LadderConditions.Of("specialised", "Niche", "Revenue", "Research", "Ratio", "Property", "Score");
}

/// <summary>专精特新“小巨人”企业.</summary>
public readonly struct LittleGiantRung : IRung
{
    public static string Name => "little-giant";

    public static RuleCatalog Catalog { get; } = LadderConditions.Of("little-giant", "Prior", "Niche", "Revenue", "ResearchTotal", "Ratio", "RatioMiddle",
        "SmallEquity", "SmallResearch", "SmallStaff", "Main", "Growth", "Debt", "Market", "Property", "ScoreQuality");
}

/// <summary>科技型中小企业.</summary>
public readonly struct TechnologyRung : IRung
{
    public static string Name => "technology";

    public static RuleCatalog Catalog { get; } = LadderConditions.Of("technology", "StaffMost", "RevenueMost", "AssetsMost", "Score", "ScoreStaff", "Clean");
}

/// <summary>高新技术企业.</summary>
public readonly struct HighTechRung : IRung
{
    public static string Name => "high-tech";

    public static RuleCatalog Catalog { get; } = LadderConditions.Of("high-tech", "LadderRegistered", "Ratio", "RatioMiddle", "RatioSmall", "StaffRatio", "InChina", "Main", "Property", "LadderField", "Score", "Clean");
}

/// <summary>规模以上工业企业（小升规）.</summary>
public readonly struct AboveSizeRung : IRung
{
    public static string Name => "above-size";

    public static RuleCatalog Catalog { get; } = LadderConditions.Of("above-size", "Revenue");
}

/// <summary>梯度培育: whether an enterprise meets what one rung asks, under the rules in force on the day.</summary>
public readonly struct LadderRule<TRung> : IRule<LadderFirm, LadderParameters, LadderOutcome> where TRung : struct, IRung
{
    static RuleCatalog IRule<LadderFirm, LadderParameters, LadderOutcome>.Catalog => TRung.Catalog;

    static LadderOutcome IRule<LadderFirm, LadderParameters, LadderOutcome>.Decide<TTrace>(in LadderFirm facts, in LadderParameters law, ref TTrace trace) =>
        new(Ladder<TRung>.Decide(in facts, in law, ref trace));
}

/// <summary>One rung with facts as text (<see cref="LadderFirm.Read"/>).</summary>
public sealed class LadderDecision<TRung> : IExplainedRule where TRung : struct, IRung
{
    public RuleCatalog Catalog => TRung.Catalog;

    public RuleTexts Texts { get; } = new(new(typeof(ChainsText)));

    public Explanation Explain(FactSheet facts, CaseLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var snapshot = law.At();
        return Rules.Explaining.Explain.Case<LadderRule<TRung>, LadderFirm, LadderParameters, LadderOutcome>(LadderFirm.Read(facts), LadderParameters.From(snapshot, TRung.Name), snapshot);
    }
}
