using System.Text.Json.Serialization;
using Gongbao.Rules;

namespace Gongbao.Policies.DisabilityCare.Contracts;

/// <summary>
/// 申请审批表: the form of the annex to 宜府办发〔2023〕20号 with its 66 fields (<see cref="CareFormFields"/>), and what the clerk must know beside
/// them. Numbers of persons, accounts and phones stand as they were typed, so that a wrong one can be shown and asked for again;
/// <see cref="CareFormCheck"/> says what is wrong. Personal data throughout: the form is stored encrypted.
/// </summary>
public sealed record CareForm
{
    public CareFormHead Head { get; init; } = new();
    public CareApplicantPart Applicant { get; init; } = new();
    public CareAgent Agent { get; init; } = new();
    public CareServiceChoice Service { get; init; } = new();
    public CareAccount Account { get; init; } = new();
    public CareDeclaration Declaration { get; init; } = new();
    public TownshipOpinion Township { get; init; } = new();
    public AbilityAssessment Assessment { get; init; } = new();
    public AtRiskFinding AtRisk { get; init; } = new();
    public ReviewOpinion Review { get; init; } = new();
    public FinanceApproval Finance { get; init; } = new();

    /// <summary>个别例外 (三（一）“原则上”) that the county recorded for this case; null: none. Not a field of the annex.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CountyWaiver? Waiver { get; init; }

    /// <summary>
    /// The facts for the rule. Two statements that contradict each other (a birth date and an identity number, a category and a certificate's
    /// number) make the fact unknown. Where a person is registered is taken from the statement alone, never from the identity number.
    /// </summary>
    /// <param name="approval">Day of the finance approval; null while there is none.</param>
    public CareApplicant ToApplicant(DateOnly? approval = null) => new()
    {
        Registered = Tri.Of(Applicant.Registered),
        Birth = Applicant.KnownBirth is { } birth ? birth : default(Day),
        Application = Head.Applied is { } applied ? applied : default(Day),
        Approval = (approval ?? Finance.Signature.Date) is { } day ? day : default(Day),
        Household = default(Marks)
            .With(HouseholdKind.Subsistence, Tri.Of(Applicant.Subsistence))
            .With(HouseholdKind.AtRisk, Tri.Of(AtRisk.IsAtRisk ?? Applicant.AtRisk))
            .With(HouseholdKind.Marginal, Tri.Of(Applicant.Marginal)),
        Scheme = default(Marks).With(CareScheme.Destitute, Tri.Of(Applicant.Destitute)).With(CareScheme.LongTermCare, Tri.Of(Applicant.LongTermCare)),
        Unable = Assessment.Unable,
        HasCertificate = Applicant.CertificateNumber.Length > 0 ? Tri.Yes : Tri.Of(Applicant.HasCertificate),
        Grade = (byte)(Applicant.KnownGrade ?? 0),
        Kind = Applicant.KnownKind ?? 0,
        ContainsKind = Tri.Of(Applicant.ContainsKind),
        Service = Service.Service,
    };
}

/// <summary>个别例外: conditions that are not met and are let pass for one case.</summary>
/// <param name="Conditions">Names of the conditions in the rule, such as <c>Household</c>, a comma between.</param>
/// <param name="Document">The county's document that allows it.</param>
/// <param name="Unit">The office that recorded it.</param>
/// <param name="Day">The day of the act.</param>
public sealed record CountyWaiver(string Conditions, string Document, string Unit, DateOnly Day)
{
    /// <summary>Each condition.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Names => Conditions.Split(',', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>表头: fields 1 and 2.</summary>
public sealed record CareFormHead
{
    /// <summary>单位: name of the county (县、市、区).</summary>
    public string County { get; init; } = "";
    /// <summary>Six digits.</summary>
    public string CountyCode { get; init; } = "";
    /// <summary>申请日期.</summary>
    public DateOnly? Applied { get; init; }
}

/// <summary>代申请人信息: fields 14 to 17. Needed when somebody else applies.</summary>
public sealed record CareAgent
{
    public string Name { get; init; } = "";
    public string Relation { get; init; } = "";
    public string IdentityNumber { get; init; } = "";
    public string Phone { get; init; } = "";
}

/// <summary>照护人或托养机构银行账号信息: fields 28 to 30. The subsidy goes to who provides the care.</summary>
public sealed record CareAccount
{
    public string Holder { get; init; } = "";
    public string Bank { get; init; } = "";
    public string Number { get; init; } = "";
}

/// <summary>申请人意见: fields 31 to 33. The sentence (31) is printed, not typed.</summary>
public sealed record CareDeclaration
{
    public bool? Accepts { get; init; }
    /// <summary>Name of who signs (32).</summary>
    public string Signer { get; init; } = "";
    /// <summary>按指印: a fingerprint stands for the signature.</summary>
    public bool? ByFingerprint { get; init; }
    public DateOnly? Date { get; init; }
    /// <summary>代办人: who handed the papers in, such as a village cadre; empty when the applicant did. Not printed.</summary>
    public string HandedInBy { get; init; } = "";
}
