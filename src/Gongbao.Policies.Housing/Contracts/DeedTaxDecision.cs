using Gongbao.Rules;
using Gongbao.Rules.Explaining;
using Gongbao.Rules.Facts;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.Housing.Contracts;

/// <summary>
/// The deed-tax subsidy with facts as text: kind (new, second-hand, other), residential, filed, paid, tax. The region of the case says where the
/// home is. Rates and caps are those of the day that counts for the purchase (filing, or payment of a second-hand home), everything else that of
/// the day of decision.
/// </summary>
public sealed class DeedTaxDecision : IExplainedRule
{
    public RuleCatalog Catalog => DeedTaxRule.Catalog;

    public RuleTexts Texts { get; } = new(new(typeof(HousingText)));

    public Explanation Explain(FactSheet facts, CaseLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var home = Read(facts);
        var snapshot = law.At();
        // a purchase from before the first rate lies before the period: it is refused by the law of the day of decision
        if (DeedTaxParameters.From(snapshot).DayOf(in home).ToDate() is { } day && law.At(day) is var then && then.Find("housing.deed-subsidy.rate.new") is not null)
            snapshot = snapshot.Taking("housing.deed-subsidy.rate.", then).Taking("housing.deed-subsidy.cap.", then);
        return Rules.Explaining.Explain.Case<DeedTaxRule, HomePurchase, DeedTaxParameters, DeedTaxOutcome>(in home, DeedTaxParameters.From(snapshot), snapshot);
    }

    /// <exception cref="FactException">A fact cannot be read.</exception>
    public static HomePurchase Read(FactSheet facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new()
        {
            Kind = facts.Word<HomeKind>("kind"),
            Residential = facts.Tri("residential"),
            Filed = facts.Day("filed"),
            Paid = facts.Day("paid"),
            TaxFen = HousingFacts.Fen(facts, "tax"),
        };
    }
}
