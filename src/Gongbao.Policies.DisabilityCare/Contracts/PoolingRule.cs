using Gongbao.Rules;
using Gongbao.Rules.Explaining;
using Gongbao.Rules.Facts;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.DisabilityCare.Contracts;

/// <summary>统筹整合和财政兜底: of which funds the monthly standard is made up.</summary>
public readonly struct PoolingRule : IRule<CareIncome, PoolingParameters, PoolingOutcome>
{
    public static RuleCatalog Catalog => PoolingConditions.Catalog;

    public static PoolingOutcome Decide<TTrace>(in CareIncome facts, in PoolingParameters law, ref TTrace trace)
        where TTrace : struct, ITrace => Pooling.Decide(in facts, in law, ref trace);
}

/// <summary>The pooling rule with facts as text (<see cref="CareIncome.Read"/>).</summary>
public sealed class PoolingDecision : IExplainedRule
{
    public RuleCatalog Catalog => PoolingRule.Catalog;

    public RuleTexts Texts { get; } = new(new(typeof(CareText)));

    public Explanation Explain(FactSheet facts, CaseLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var snapshot = law.At();
        return Rules.Explaining.Explain.Case<PoolingRule, CareIncome, PoolingParameters, PoolingOutcome>(CareIncome.Read(facts), PoolingParameters.From(snapshot), snapshot);
    }
}
