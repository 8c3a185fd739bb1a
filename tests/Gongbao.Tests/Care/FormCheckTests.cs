using System.Globalization;
using Gongbao.Kernel;
using Gongbao.Policies.DisabilityCare.Contracts;

namespace Gongbao.Tests.Care;

/// <summary>What is wrong with a form.</summary>
public sealed class FormCheckTests
{
    private static readonly PoolingParameters Pool = new(PoolOrder.Of(["living", "nursing"]), PoolOrder.Of(["living", "nursing", "subsistence", "old-age", "other"]));

    private static readonly CareParameters Law = new() { Unable = 4, Activities = 63 };

    [Fact]
    public void A_good_form_has_no_fault() => Assert.Empty(CareFormCheck.Application(Forms.Good, Forms.Today));

    [Fact]
    public void An_empty_form_lists_what_is_missing_in_the_order_of_the_form_and_nothing_else()
    {
        var faults = CareFormCheck.Application(new(), Forms.Today);
        Assert.All(faults, f => Assert.Equal((CareFaultKind.Missing, "Fault.Missing"), (f.Kind, f.Text)));
        Assert.Equal(
            ["head.county", "head.applied", "applicant.name", "applicant.identityNumber", "applicant.sex", "applicant.birth", "applicant.age", "applicant.kind", "applicant.grade", "applicant.certificateNumber",
                "applicant.registered", "applicant.familyStatus", "applicant.address.county", "applicant.address.township", "applicant.address.village", "applicant.way", "applicant.phone", "applicant.consentsToProcessing",
                "service.service", "account.holder", "account.bank", "account.number", "declaration.accepts", "declaration.signer", "declaration.date"],
            faults.Select(f => f.Field));
    }

    public static TheoryData<string, string, CareFaultKind, string, string> Applicants => new()
    {
        { "applicant.identityNumber", "360981198506150028", CareFaultKind.Wrong, "applicant.identityNumber", "Fault.ResidentId.WrongCheckDigit" },
        { "applicant.identityNumber", "36098119850615002", CareFaultKind.Wrong, "applicant.identityNumber", "Fault.ResidentId.WrongLength" },
        { "applicant.identityNumber", "360981198502300029", CareFaultKind.Wrong, "applicant.identityNumber", "Fault.ResidentId.NoSuchDate" },
        { "applicant.identityNumber", "36098119850615002A", CareFaultKind.Wrong, "applicant.identityNumber", "Fault.ResidentId.Other" },
        { "applicant.sex", "male", CareFaultKind.Differs, "applicant.sex", "Fault.SexDiffers" },
        { "applicant.birth", "1985-06-14", CareFaultKind.Differs, "applicant.birth", "Fault.BirthDiffers" },
        { "applicant.birth", "2024-01-01", CareFaultKind.Wrong, "applicant.birth", "Fault.Future" },
        { "applicant.age", "37", CareFaultKind.Differs, "applicant.age", "Fault.AgeDiffers" },
        { "applicant.kind", "mental", CareFaultKind.Differs, "applicant.kind", "Fault.KindDiffers" },
        { "applicant.grade", "2", CareFaultKind.Differs, "applicant.grade", "Fault.GradeDiffers" },
        { "applicant.grade", "5", CareFaultKind.Wrong, "applicant.grade", "Fault.Grade" },
        { "applicant.certificateNumber", "36090219700101001241", CareFaultKind.Differs, "applicant.certificateNumber", "Fault.HolderDiffers" },
        { "applicant.certificateNumber", "36098119850615002981", CareFaultKind.Wrong, "applicant.certificateNumber", "Fault.DisabilityCertificate.Other" },
        { "applicant.certificateNumber", "36098119850615002841", CareFaultKind.Wrong, "applicant.certificateNumber", "Fault.DisabilityCertificate.WrongCheckDigit" },
        { "applicant.certificateNumber", "3609811985061500294", CareFaultKind.Wrong, "applicant.certificateNumber", "Fault.DisabilityCertificate.WrongLength" },
        { "applicant.certificateNumber", "360981198506150029412", CareFaultKind.Wrong, "applicant.certificateNumber", "Fault.DisabilityCertificate.WrongLength" },
        { "applicant.phone", "1380000123", CareFaultKind.Wrong, "applicant.phone", "Fault.CarePhone.WrongLength" },
        { "applicant.phone", "一三八", CareFaultKind.Wrong, "applicant.phone", "Fault.CarePhone.Other" },
        { "applicant.consentsToProcessing", "no", CareFaultKind.Missing, "applicant.consentsToProcessing", "Fault.Missing" },
        { "head.countyCode", "360900", CareFaultKind.Wrong, "head.countyCode", "Fault.NotACounty" },
        { "head.applied", "2023-11-21", CareFaultKind.Wrong, "head.applied", "Fault.Future" },
        { "agent.name", "", CareFaultKind.Missing, "agent.name", "Fault.Missing" },
        { "agent.identityNumber", Forms.Identity, CareFaultKind.Differs, "agent.identityNumber", "Fault.SamePerson" },
        { "service.home.relation", "", CareFaultKind.Missing, "service.home.relation", "Fault.Missing" },
        { "service.day.contact", "李", CareFaultKind.Differs, "service.day.name", "Fault.OtherForm" },
        { "service.home.identityNumber", Forms.Identity, CareFaultKind.Differs, "service.home.identityNumber", "Fault.SamePerson" },
        { "account.holder", "林小满", CareFaultKind.Differs, "account.holder", "Fault.PayeeDiffers" },
        { "account.number", "6228480402564890019", CareFaultKind.Compare, "account.number", "Fault.CheckDigit" },
        { "account.number", "62284", CareFaultKind.Wrong, "account.number", "Fault.BankAccount.WrongLength" },
        { "declaration.accepts", "no", CareFaultKind.Missing, "declaration.accepts", "Fault.Missing" },
        { "declaration.date", "2023-11-21", CareFaultKind.Wrong, "declaration.date", "Fault.Future" },
    };

    [Theory]
    [MemberData(nameof(Applicants))]
    public void One_thing_typed_otherwise_is_named_by_field_and_sentence(string key, string typed, CareFaultKind kind, string field, string text)
    {
        var form = new CareFormEntry(new Dictionary<string, string> { [key] = typed }).Read(Forms.Good).Form;
        var faults = CareFormCheck.Application(form, Forms.Today);
        Assert.Contains(faults, f => (f.Kind, f.Field, f.Text) == (kind, field, text));
        Assert.True(faults.Count == 1 || key == "applicant.identityNumber" || key == "applicant.birth", string.Join(' ', faults));
        foreach (var fault in faults)
            foreach (var language in new[] { "zh-Hans", "en" })
                Assert.DoesNotContain(typed.Length > 5 ? typed : "\0", fault.Message(CultureInfo.GetCultureInfo(language)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Forms.Identity + "41B1")]
    [InlineData(Forms.Identity + "41B2")]
    [InlineData("360981 19850615 0029 41b1")]
    public void A_certificate_reissued_after_a_loss_is_accepted(string number) =>
        Assert.Empty(CareFormCheck.Application(Forms.Good.With(a => a with { CertificateNumber = number }), Forms.Today));

    [Fact]
    public void Multiple_disability_goes_to_a_person_until_one_has_looked()
    {
        var form = Forms.Good.With(a => a with { Kind = DisabilityKind.Multiple, CertificateNumber = Forms.Identity + "71" });
        var fault = Assert.Single(CareFormCheck.Application(form, Forms.Today));
        Assert.Equal((CareFaultKind.Person, "applicant.containsKind", false), (fault.Kind, fault.Field, fault.Blocks));
        Assert.Empty(CareFormCheck.Application(form.With(a => a with { ContainsKind = true }), Forms.Today));
    }

    [Fact]
    public void Who_applies_for_oneself_needs_no_agent() =>
        Assert.Empty(CareFormCheck.Application(Forms.Good.With(a => a with { Way = CareWay.Self }) with { Agent = new() }, Forms.Today));

    [Theory]
    [InlineData(CareService.Day, "service.day")]
    [InlineData(CareService.Institution, "service.institution")]
    [InlineData(CareService.PublicHome, "service.institution")]
    public void An_institution_needs_name_contact_and_phone(CareService service, string key)
    {
        var faults = CareFormCheck.Application(Forms.Good with { Service = new() { Service = service } }, Forms.Today);
        Assert.Equal([key + ".name", key + ".contact", key + ".phone"], faults.Where(f => f.Kind == CareFaultKind.Missing).Select(f => f.Field));
    }

    [Fact]
    public void The_assessment_is_complete_and_its_tick_is_what_the_count_says()
    {
        Assert.Empty(CareFormCheck.Assessment(Forms.Whole.Assessment, Law, new(2023, 12, 1)));
        Assert.Equal(["Fault.MeetsDiffers"], CareFormCheck.Assessment(Forms.Whole.Assessment with { Bathing = Ability.Able }, Law, new(2023, 12, 1)).Select(f => f.Text));
        Assert.Equal(["assessment.walking"], CareFormCheck.Assessment(Forms.Whole.Assessment with { Walking = Ability.Unknown }, Law, new(2023, 12, 1)).Select(f => f.Field));
        Assert.Equal(["Fault.Future"], CareFormCheck.Assessment(Forms.Whole.Assessment, Law, new(2023, 11, 22)).Select(f => f.Text));
    }

    [Fact]
    public void The_pool_holds_only_what_the_form_of_service_allows_and_adds_up_to_the_standard()
    {
        var (review, today) = (Forms.Whole.Review, new DateOnly(2023, 12, 1));
        IEnumerable<string> Faults(ReviewOpinion r, CareService service = CareService.Home) => CareFormCheck.Review(r, service, Pool, 600_00, today).Select(f => f.Field + " " + f.Text);
        Assert.Empty(Faults(review));
        Assert.Equal(["review.subsistenceFen Fault.NotPooled"], Faults(review with { SubsistenceFen = 100_00, BackstopFen = 300_00 }));
        Assert.Empty(Faults(review with { SubsistenceFen = 100_00, BackstopFen = 300_00 }, CareService.Institution));
        Assert.Equal(["review.backstopFen Fault.Sum"], Faults(review with { BackstopFen = 400_01 }));
        Assert.Equal(["review.nursingFen Fault.Missing"], Faults(review with { NursingFen = null, BackstopFen = 500_00 }));
        Assert.Equal(["review.backstopFen Fault.Negative"], Faults(review with { LivingFen = 600_00, BackstopFen = -100_00 }));
    }

    [Fact]
    public void The_first_month_is_the_one_after_the_approval()
    {
        Assert.Empty(CareFormCheck.Finance(Forms.Whole.Finance, new(2023, 12, 1)));
        Assert.Equal(["Fault.FromDiffers"], CareFormCheck.Finance(Forms.Whole.Finance with { FromMonth = 11 }, new(2023, 12, 1)).Select(f => f.Text));
        Assert.Equal(["Fault.Month"], CareFormCheck.Finance(Forms.Whole.Finance with { FromMonth = 13 }, new(2023, 12, 1)).Select(f => f.Text));
    }

    [Fact]
    public void The_verification_needs_its_answer() =>
        Assert.Equal(["atRisk.isAtRisk"], CareFormCheck.AtRisk(Forms.Whole.AtRisk with { IsAtRisk = null }, new(2023, 12, 1)).Select(f => f.Field));
}
