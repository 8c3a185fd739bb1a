using Gongbao.Policies.DisabilityCare.Contracts;
using static Gongbao.Policies.DisabilityCare.Contracts.CareFieldKind;
using static Gongbao.Policies.DisabilityCare.Contracts.CareFormSection;
using static Gongbao.Policies.DisabilityCare.Form.FormWords;

namespace Gongbao.Policies.DisabilityCare.Form;

/// <summary>表样: the fields in printed order, each with what stands in it.</summary>
internal static class CareFormTable
{
    private static readonly (CareFormSection Section, string Key, CareFieldKind Kind, Func<CareForm, string> Print)[] Rows =
    [
        (Head, "head.county", Text, f => f.Head.County),
        (Head, "head.applied", Date, f => Day(f.Head.Applied)),
        (Applicant, "applicant.name", Text, f => f.Applicant.Name),
        (Applicant, "applicant.sex", Choice, f => f.Applicant.Sex is { } sex ? Of(sex) : ""),
        (Applicant, "applicant.age", CareFieldKind.Whole, f => FormWords.Whole(f.Applicant.Age)),
        (Applicant, "applicant.disability", Text, f => Disability(f.Applicant)),
        (Applicant, "applicant.certificateNumber", Text, f => f.Applicant.CertificateNumber),
        (Applicant, "applicant.familyStatus", Text, f => FamilyStatus(f)),
        (Applicant, "applicant.address.county", Text, f => f.Applicant.Address.County),
        (Applicant, "applicant.address.township", Text, f => f.Applicant.Address.Township),
        (Applicant, "applicant.address.village", Text, f => f.Applicant.Address.Village),
        (Applicant, "applicant.way", Choice, f => f.Applicant.Way is CareWay.Unknown ? "" : Of(f.Applicant.Way)),
        (Applicant, "applicant.phone", Text, f => f.Applicant.Phone),
        (CareFormSection.Agent, "agent.name", Text, f => f.Agent.Name),
        (CareFormSection.Agent, "agent.relation", Text, f => f.Agent.Relation),
        (CareFormSection.Agent, "agent.identityNumber", Text, f => f.Agent.IdentityNumber),
        (CareFormSection.Agent, "agent.phone", Text, f => f.Agent.Phone),
        (Service, "service.service", Choice, f => ServiceWord(f.Service.Service)),
        (Service, "service.home.name", Text, f => f.Service.Home.Name),
        (Service, "service.home.relation", Text, f => f.Service.Home.Relation),
        (Service, "service.home.phone", Text, f => f.Service.Home.Phone),
        (Service, "service.day.name", Text, f => f.Service.Day.Name),
        (Service, "service.day.contact", Text, f => f.Service.Day.Contact),
        (Service, "service.day.phone", Text, f => f.Service.Day.Phone),
        (Service, "service.institution.name", Text, f => f.Service.Institution.Name),
        (Service, "service.institution.contact", Text, f => f.Service.Institution.Contact),
        (Service, "service.institution.phone", Text, f => f.Service.Institution.Phone),
        (Account, "account.holder", Text, f => f.Account.Holder),
        (Account, "account.bank", Text, f => f.Account.Bank),
        (Account, "account.number", Text, f => f.Account.Number),
        (Declaration, "declaration.accepts", Fixed, _ => Chinese("Form.Sentence.Declaration")),
        (Declaration, "declaration.signer", Signature, f => f.Declaration.Signer),
        (Declaration, "declaration.date", Date, f => Day(f.Declaration.Date)),
        (Township, "township.text", Fixed, f => f.Township.Text.Length > 0 ? f.Township.Text : Chinese("Form.Sentence.Township")),
        (Township, "township.signature.name", Signature, f => f.Township.Signature.Name),
        (Township, "township.signature.unit", Seal, f => f.Township.Signature.Unit),
        (Township, "township.signature.date", Date, f => Day(f.Township.Signature.Date)),
        (Assessment, "assessment.eating", CareFieldKind.Ability, f => Mark(f.Assessment.Eating)),
        (Assessment, "assessment.dressing", CareFieldKind.Ability, f => Mark(f.Assessment.Dressing)),
        (Assessment, "assessment.transfer", CareFieldKind.Ability, f => Mark(f.Assessment.Transfer)),
        (Assessment, "assessment.walking", CareFieldKind.Ability, f => Mark(f.Assessment.Walking)),
        (Assessment, "assessment.toileting", CareFieldKind.Ability, f => Mark(f.Assessment.Toileting)),
        (Assessment, "assessment.bathing", CareFieldKind.Ability, f => Mark(f.Assessment.Bathing)),
        (Assessment, "assessment.unableCount", CareFieldKind.Whole, f => FormWords.Whole(f.Assessment.UnableCount)),
        (Assessment, "assessment.meets", Choice, f => f.Assessment.Meets is { } meets ? Chinese(meets ? "Word.Meets" : "Word.MeetsNot") : ""),
        (Assessment, "assessment.signature.name", Signature, f => f.Assessment.Signature.Name),
        (Assessment, "assessment.signature.unit", Seal, f => f.Assessment.Signature.Unit),
        (Assessment, "assessment.signature.date", Date, f => Day(f.Assessment.Signature.Date)),
        (AtRisk, "atRisk.isAtRisk", Choice, f => f.AtRisk.IsAtRisk is { } risk ? Chinese(risk ? "Word.Yes" : "Word.No") : ""),
        (AtRisk, "atRisk.signature.name", Signature, f => f.AtRisk.Signature.Name),
        (AtRisk, "atRisk.signature.unit", Seal, f => f.AtRisk.Signature.Unit),
        (AtRisk, "atRisk.signature.date", Date, f => Day(f.AtRisk.Signature.Date)),
        (Review, "review.text", Fixed, f => f.Review.Text.Length > 0 ? f.Review.Text : Chinese("Form.Sentence.Review")),
        (Review, "review.twoSubsidiesFen", Amount, f => Yuan(f.Review.TwoSubsidiesFen)),
        (Review, "review.oldAgeFen", Amount, f => Yuan(f.Review.OldAgeFen)),
        (Review, "review.subsistenceFen", Amount, f => Yuan(f.Review.SubsistenceFen)),
        (Review, "review.otherFen", Amount, f => Yuan(f.Review.OtherFen)),
        (Review, "review.backstopFen", Amount, f => Yuan(f.Review.BackstopFen)),
        (Review, "review.signature.name", Signature, f => f.Review.Signature.Name),
        (Review, "review.signature.unit", Seal, f => f.Review.Signature.Unit),
        (Review, "review.signature.date", Date, f => Day(f.Review.Signature.Date)),
        (Finance, "finance.fromYear", CareFieldKind.Whole, f => FormWords.Whole(f.Finance.FromYear)),
        (Finance, "finance.fromMonth", CareFieldKind.Whole, f => FormWords.Whole(f.Finance.FromMonth)),
        (Finance, "finance.signature.name", Signature, f => f.Finance.Signature.Name),
        (Finance, "finance.signature.unit", Seal, f => f.Finance.Signature.Unit),
        (Finance, "finance.signature.date", Date, f => Day(f.Finance.Signature.Date)),
    ];

    public static IReadOnlyList<CareFormField> Fields { get; } = [.. Rows.Select((r, i) => new CareFormField(i + 1, r.Section, r.Key, r.Kind))];

    public static string Print(int number, CareForm form) => Rows[number - 1].Print(form);

    /// <summary>√ or × as the annex codes it; empty before the assessment.</summary>
    public static string Mark(Ability ability) => ability switch { Contracts.Ability.Able => "√", Contracts.Ability.Unable => "×", _ => "" };

    private static string Disability(CareApplicantPart a)
    {
        var (kind, grade) = (a.Kind ?? a.Certificate?.Kind, a.Grade ?? a.Certificate?.Grade);
        return (kind is { } k ? Find($"Found.Kind.{(int)k}", System.Globalization.CultureInfo.InvariantCulture) : "") + (grade is >= 1 and <= 4 ? Chinese($"Found.Grade.{grade}") : "");
    }

    private static string FamilyStatus(CareForm f)
    {
        if (f.Applicant.FamilyStatus.Length > 0) return f.Applicant.FamilyStatus;
        var bits = f.ToApplicant().Household.Yes;
        return string.Join('、', ((int[])[HouseholdKind.Subsistence, HouseholdKind.AtRisk, HouseholdKind.Marginal]).Where(b => (bits & b) != 0).Select(b => Chinese($"Found.Household.{b}")));
    }

    private static string ServiceWord(CareService service) => service switch
    {
        CareService.Unknown => "",
        CareService.PublicHome => Of(CareService.Institution),
        _ => Of(service),
    };
}
