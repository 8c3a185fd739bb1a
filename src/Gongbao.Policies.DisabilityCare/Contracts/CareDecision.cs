using Gongbao.Kernel;
using Gongbao.Rules;
using Gongbao.Rules.Explaining;
using Gongbao.Rules.Facts;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.DisabilityCare.Contracts;

/// <summary>
/// The care rule with facts as text: registered, birth, application, approval, household, scheme, unable (lists of words), certificate, grade,
/// kind, contains-kind, service. Conditions are those in force on the day of decision; the standard is that of the first month of payment where
/// an approval is given, else that of the day of decision.
/// </summary>
public sealed class CareDecision : IExplainedRule
{
    public RuleCatalog Catalog => CareRule.Catalog;

    public RuleTexts Texts { get; } = new(new(typeof(CareText)));

    public Explanation Explain(FactSheet facts, CaseLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var applicant = Read(facts);
        var snapshot = law.At();
        if (applicant.Approval.FirstOfNextMonth().ToDate() is { } month) snapshot = snapshot.Taking("care.standard", law.At(month));
        return Rules.Explaining.Explain.Case<CareRule, CareApplicant, CareParameters, CareOutcome>(in applicant, CareParameters.From(snapshot), snapshot);
    }

    /// <exception cref="FactException">A fact cannot be read.</exception>
    public static CareApplicant Read(FactSheet facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new()
        {
            Registered = facts.Tri("registered"),
            Birth = facts.Day("birth"),
            Application = facts.Day("application"),
            Approval = facts.Day("approval"),
            Household = facts.Marks("household", CareWords.Households),
            Scheme = facts.Marks("scheme", CareWords.Schemes),
            Unable = facts.Marks("unable", CareWords.Activities),
            HasCertificate = facts.Tri("certificate"),
            Grade = (byte)(facts.Whole("grade", 4) ?? 0),
            Kind = facts.Word<DisabilityKind>("kind"),
            ContainsKind = facts.Tri("contains-kind"),
            Service = facts.Word<CareService>("service"),
        };
    }
}
