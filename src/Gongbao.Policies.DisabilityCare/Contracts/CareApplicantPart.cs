using System.Text.Json.Serialization;
using Gongbao.Kernel;

namespace Gongbao.Policies.DisabilityCare.Contracts;

/// <summary>申请方式.</summary>
public enum CareWay
{
    /// <summary>Not said yet.</summary>
    Unknown,
    /// <summary>本人.</summary>
    Self,
    /// <summary>监护人.</summary>
    Guardian,
    /// <summary>照护机构.</summary>
    Institution,
}

/// <summary>家庭地址: names as printed (9 to 11) and codes where chosen from the register; the house is not printed.</summary>
public sealed record CareAddress
{
    public string County { get; init; } = "";
    public string CountyCode { get; init; } = "";
    public string Township { get; init; } = "";
    public string TownshipCode { get; init; } = "";
    public string Village { get; init; } = "";
    public string VillageCode { get; init; } = "";
    /// <summary>门牌. Not printed.</summary>
    public string House { get; init; } = "";
}

/// <summary>申请人: fields 3 to 13, and below them what the rule asks and the form does not print. A statement that nobody made is null.</summary>
public sealed record CareApplicantPart
{
    public string Name { get; init; } = "";
    public Sex? Sex { get; init; }
    /// <summary>周岁 as stated.</summary>
    public int? Age { get; init; }
    /// <summary>残疾类别 as stated.</summary>
    public DisabilityKind? Kind { get; init; }
    /// <summary>残疾等级 as stated: 1 to 4.</summary>
    public int? Grade { get; init; }
    public string CertificateNumber { get; init; } = "";
    /// <summary>家庭状况 in words; empty: printed from the statements below.</summary>
    public string FamilyStatus { get; init; } = "";
    public CareAddress Address { get; init; } = new();
    public CareWay Way { get; init; }
    public string Phone { get; init; } = "";

    public string IdentityNumber { get; init; } = "";
    public DateOnly? Birth { get; init; }
    /// <summary>户籍在本市: as the household register shows it.</summary>
    public bool? Registered { get; init; }
    /// <summary>户籍地: code of the county or township of the household register.</summary>
    public string RegistrationCode { get; init; } = "";
    /// <summary>低保户.</summary>
    public bool? Subsistence { get; init; }
    /// <summary>易返贫致贫人口 as stated; the verification (49) goes before it.</summary>
    public bool? AtRisk { get; init; }
    /// <summary>低保边缘家庭.</summary>
    public bool? Marginal { get; init; }
    /// <summary>特困人员救助供养.</summary>
    public bool? Destitute { get; init; }
    /// <summary>长期护理保险.</summary>
    public bool? LongTermCare { get; init; }
    /// <summary>持残疾人证; a number says so by itself.</summary>
    public bool? HasCertificate { get; init; }
    /// <summary>For multiple disability: whether a person found a category in it that counts.</summary>
    public bool? ContainsKind { get; init; }
    /// <summary>同意处理个人信息.</summary>
    public bool? ConsentsToProcessing { get; init; }
    /// <summary>同意核对比对: comparison with other registers.</summary>
    public bool? ConsentsToComparison { get; init; }
    /// <summary>知晓公示.</summary>
    public bool? KnowsOfNotice { get; init; }

    /// <summary>What statement, identity number and certificate say of the birth date, where they do not contradict each other; else null.</summary>
    [JsonIgnore]
    public DateOnly? KnownBirth => Agreed(Birth, Resident?.BirthDate, Certificate?.Holder.BirthDate);

    [JsonIgnore]
    public DisabilityKind? KnownKind => Agreed(Kind, Certificate?.Kind);

    [JsonIgnore]
    public int? KnownGrade => Agreed(Grade, Certificate?.Grade);

    /// <summary>The identity number as a value; null where it is none.</summary>
    [JsonIgnore]
    public ResidentId? Resident => ResidentId.TryParse(IdentityNumber, out var id) ? id : null;

    /// <summary>The certificate's number as a value; null where it is none.</summary>
    [JsonIgnore]
    public DisabilityCertificate? Certificate => DisabilityCertificate.TryParse(CertificateNumber, out var certificate) ? certificate : null;

    private static T? Agreed<T>(params ReadOnlySpan<T?> said) where T : struct
    {
        T? agreed = null;
        foreach (var one in said)
        {
            if (one is null) continue;
            if (agreed is not null && !agreed.Equals(one)) return null;
            agreed = one;
        }
        return agreed;
    }
}
