using Gongbao.Kernel;
using Gongbao.Policies.DisabilityCare.Contracts;

namespace Gongbao.Tests.Care;

/// <summary>Forms of invented people.</summary>
internal static class Forms
{
    public static readonly DateOnly Today = new(2023, 11, 20);

    public const string Identity = "360981198506150029", Other = "360902197001010012";

    /// <summary>A form as it should be handed in.</summary>
    public static CareForm Good { get; } = new()
    {
        Head = new() { County = "云岭县", CountyCode = "360923", Applied = new(2023, 11, 20) },
        Applicant = new()
        {
            Name = "林小满", Sex = Sex.Female, Age = 38, Kind = DisabilityKind.Physical, Grade = 1, CertificateNumber = Identity + "41", FamilyStatus = "",
            Address = new() { County = "云岭县", CountyCode = "360923", Township = "青石镇", TownshipCode = "360923101", Village = "桥头村", VillageCode = "360923101203", House = "12号" },
            Way = CareWay.Guardian, Phone = "13800001234", IdentityNumber = Identity, Birth = new(1985, 6, 15), Registered = true, RegistrationCode = "360923101",
            Subsistence = true, AtRisk = false, Destitute = false, HasCertificate = true, ConsentsToProcessing = true, ConsentsToComparison = true, KnowsOfNotice = true,
        },
        Agent = new() { Name = "林大山", Relation = "父亲", IdentityNumber = Other, Phone = "0795-3281234" },
        Service = new() { Service = CareService.Home, Home = new() { Name = "林大山", Relation = "父亲", Phone = "13800005678", IdentityNumber = Other } },
        Account = new() { Holder = "林大山", Bank = "云岭农商银行青石支行", Number = "6228480402564890018" },
        Declaration = new() { Accepts = true, Signer = "林大山", ByFingerprint = false, Date = new(2023, 11, 20) },
    };

    /// <summary>The same form with every office's part.</summary>
    public static CareForm Whole { get; } = Good with
    {
        Township = new() { Agrees = true, Signature = Signed("何青", "青石镇残联", 22) },
        Assessment = new()
        {
            Eating = Ability.Able, Dressing = Ability.Unable, Transfer = Ability.Unable, Walking = Ability.Unable, Toileting = Ability.Able, Bathing = Ability.Unable,
            Meets = true, Signature = Signed("周医", "云岭县人民医院", 23),
        },
        AtRisk = new() { IsAtRisk = true, Signature = Signed("吴田", "云岭县农业农村局", 24) },
        Review = new() { Agrees = true, LivingFen = 100_00, NursingFen = 100_00, OldAgeFen = 0, OtherFen = 0, BackstopFen = 400_00, Signature = Signed("郑民", "云岭县残联", 27) },
        Finance = new() { Agrees = true, FromYear = 2023, FromMonth = 12, Signature = Signed("钱库", "云岭县财政局", 28) },
    };

    private static CareSignature Signed(string name, string unit, int day) => new() { Name = name, Unit = unit, UnitId = "u-" + day, Date = new(2023, 11, day) };

    public static CareForm With(this CareForm form, Func<CareApplicantPart, CareApplicantPart> change) => form with { Applicant = change(form.Applicant) };
}
