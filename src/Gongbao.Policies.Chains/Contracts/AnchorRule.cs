using Gongbao.Rules;
using Gongbao.Rules.Explaining;
using Gongbao.Rules.Facts;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.Chains.Contracts;

/// <summary>认定条件是否都符合. Grants no money.</summary>
/// <param name="Verdict">Whether every condition is met.</param>
public readonly record struct AnchorOutcome(Tri Verdict) : IOutcome
{
    public long AmountFen => 0;
}

/// <summary>链主企业: whether an enterprise meets every condition.</summary>
public readonly struct AnchorRule : IRule<AnchorApplicant, AnchorParameters, AnchorOutcome>
{
    public static RuleCatalog Catalog => AnchorConditions.Catalog;

    public static AnchorOutcome Decide<TTrace>(in AnchorApplicant facts, in AnchorParameters law, ref TTrace trace)
        where TTrace : struct, ITrace => new(Anchor.Decide(in facts, in law, ref trace));
}

/// <summary>
/// The anchor conditions with facts as text: application, registered, registered-on, legal-person, manufacturing, field, tier (chain, sub-chain),
/// focus, standing, rank, revenue, suppliers, partners, partners-elsewhere, both, research, property, talent, standards, profit-last,
/// profit-before, responsible, dishonest, dishonest-on, accident, accident-on.
/// </summary>
public sealed class AnchorDecision : IExplainedRule
{
    public RuleCatalog Catalog => AnchorRule.Catalog;

    public RuleTexts Texts { get; } = new(new(typeof(ChainsText)));

    public Explanation Explain(FactSheet facts, CaseLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var snapshot = law.At();
        return Rules.Explaining.Explain.Case<AnchorRule, AnchorApplicant, AnchorParameters, AnchorOutcome>(Read(facts), AnchorParameters.From(snapshot), snapshot);
    }

    /// <exception cref="FactException">A fact cannot be read.</exception>
    public static AnchorApplicant Read(FactSheet facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new()
        {
            Application = facts.Day("application"),
            Registered = facts.Tri("registered"),
            RegisteredOn = facts.Day("registered-on"),
            LegalPerson = facts.Tri("legal-person"),
            Manufacturing = facts.Tri("manufacturing"),
            Field = facts.Tri("field"),
            Tier = facts.Word<ChainTier>("tier"),
            Focus = facts.Tri("focus"),
            Standing = facts.Tri("standing"),
            MarketRank = facts.Tri("rank"),
            RevenueFen = ChainsFacts.Fen(facts, "revenue"),
            Suppliers = facts.Whole("suppliers", ChainsFacts.MostFirms),
            Partners = facts.Whole("partners", ChainsFacts.MostFirms),
            PartnersElsewhere = facts.Whole("partners-elsewhere", ChainsFacts.MostFirms),
            Both = facts.Whole("both", ChainsFacts.MostFirms),
            ResearchFen = ChainsFacts.Fen(facts, "research"),
            Property = facts.Tri("property"),
            Talent = facts.Tri("talent"),
            Standards = facts.Tri("standards"),
            ProfitLast = facts.Tri("profit-last"),
            ProfitBefore = facts.Tri("profit-before"),
            Responsible = facts.Tri("responsible"),
            Dishonest = facts.Tri("dishonest"),
            DishonestOn = facts.Day("dishonest-on"),
            Accident = facts.Tri("accident"),
            AccidentOn = facts.Day("accident-on"),
        };
    }
}
