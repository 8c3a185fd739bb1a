using Gongbao.Kernel;
using Gongbao.Policies.DisabilityCare.Contracts;

namespace Gongbao.Policies.DisabilityCare.Form;

/// <summary>
/// 申请人: the certificate's number holds the identity number, the category and the grade, and the identity number the birth date and the sex; what is
/// stated must agree with them. Boundaries: a number reissued (B1, B2); category 7 goes to a person; the birthday itself.
/// </summary>
internal static class PersonCheck
{
    public static void Of(CareForm form, FaultList faults)
    {
        var a = form.Applicant;
        faults.Need(a.Name, "applicant.name");
        var id = faults.Value<ResidentId>(a.IdentityNumber, "applicant.identityNumber");
        Stated(a, id, form.Head.Applied, faults);
        Certificate(a, id, faults);
        Family(a, faults);
        faults.Need(a.Address.County, "applicant.address.county");
        faults.Need(a.Address.Township, "applicant.address.township");
        faults.Need(a.Address.Village, "applicant.address.village");
        faults.Value<RegionCode>(a.RegistrationCode, "applicant.registrationCode", needed: false);
        faults.Need(a.Way != CareWay.Unknown, "applicant.way");
        faults.Value<CarePhone>(a.Phone, "applicant.phone");
        faults.Need(a.ConsentsToProcessing == true, "applicant.consentsToProcessing");
    }

    private static void Stated(CareApplicantPart a, ResidentId? id, DateOnly? applied, FaultList faults)
    {
        faults.Need(a.Sex is not null, "applicant.sex");
        faults.Differ(id is not null && a.Sex is { } sex && sex != id.Sex, "applicant.sex", "SexDiffers", "applicant.identityNumber");
        faults.Need(a.Birth, "applicant.birth");
        faults.Differ(id is not null && a.Birth is { } birth && birth != id.BirthDate, "applicant.birth", "BirthDiffers", "applicant.identityNumber");
        faults.Need(a.Age is not null, "applicant.age");
        faults.Differ(id is not null && applied is { } day && a.Age is { } age && age != id.AgeOn(day), "applicant.age", "AgeDiffers", "applicant.identityNumber");
    }

    private static void Certificate(CareApplicantPart a, ResidentId? id, FaultList faults)
    {
        faults.Need(a.Kind is not null, "applicant.kind");
        faults.Need(a.Grade is not null, "applicant.grade");
        if (a.Grade is < 1 or > 4) faults.Add(CareFaultKind.Wrong, "applicant.grade", "Grade");
        var certificate = faults.Value<DisabilityCertificate>(a.CertificateNumber, "applicant.certificateNumber");
        if (certificate is not null)
        {
            faults.Differ(id is not null && id != certificate.Holder, "applicant.certificateNumber", "HolderDiffers", "applicant.identityNumber");
            faults.Differ(id is null && a.Birth is { } birth && birth != certificate.Holder.BirthDate, "applicant.birth", "BirthDiffers", "applicant.certificateNumber");
            faults.Differ(a.Kind is { } kind && kind != certificate.Kind, "applicant.kind", "KindDiffers", "applicant.certificateNumber");
            faults.Differ(a.Grade is >= 1 and <= 4 and { } grade && grade != certificate.Grade, "applicant.grade", "GradeDiffers", "applicant.certificateNumber");
        }
        if ((certificate?.Kind ?? a.Kind) == DisabilityKind.Multiple && a.ContainsKind is null) faults.Add(CareFaultKind.Person, "applicant.containsKind", "Multiple");
    }

    private static void Family(CareApplicantPart a, FaultList faults)
    {
        faults.Need(a.Registered is not null, "applicant.registered");
        faults.Need(a.FamilyStatus.Length > 0 || a.Subsistence is not null || a.AtRisk is not null, "applicant.familyStatus");
    }
}
