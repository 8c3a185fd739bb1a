using Gongbao.Policies.Housing.Contracts;
using Gongbao.Rules;
using Gongbao.Rules.Explaining;
using Gongbao.Rules.Facts;
using Gongbao.Rules.Parameters;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.Housing;

/// <summary>A rule of this policy with facts as text, decided by what is in force on the day of decision.</summary>
/// <param name="read">Facts from their sheet.</param>
/// <param name="fill">The rule's own parameters.</param>
internal sealed class HousingDecision<TRule, TFacts, TLaw>(Func<FactSheet, TFacts> read, Func<ParameterSnapshot, TLaw> fill) : IExplainedRule
    where TRule : struct, IRule<TFacts, TLaw, HousingOutcome>
    where TFacts : struct
    where TLaw : struct
{
    public RuleCatalog Catalog => TRule.Catalog;

    public RuleTexts Texts { get; } = new(new(typeof(HousingText)));

    public Explanation Explain(FactSheet facts, CaseLaw law)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(law);
        var snapshot = law.At();
        return Gongbao.Rules.Explaining.Explain.Case<TRule, TFacts, TLaw, HousingOutcome>(read(facts), fill(snapshot), snapshot);
    }
}
