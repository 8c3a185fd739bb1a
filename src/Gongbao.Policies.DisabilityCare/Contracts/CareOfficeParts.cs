using System.Numerics;
using System.Text.Json.Serialization;
using Gongbao.Kernel;
using Gongbao.Rules;

namespace Gongbao.Policies.DisabilityCare.Contracts;

/// <summary>签名、公章、日期 under an office's opinion. The seal itself is put on the paper or on the scan.</summary>
public sealed record CareSignature
{
    /// <summary>负责人 (or doctor): the issuer's name.</summary>
    public string Name { get; init; } = "";
    /// <summary>单位 as it is called on that day.</summary>
    public string Unit { get; init; } = "";
    public string UnitId { get; init; } = "";
    public DateOnly? Date { get; init; }
}

/// <summary>乡镇（街道）残联初审意见: fields 34 to 37.</summary>
public sealed record TownshipOpinion
{
    public bool? Agrees { get; init; }
    /// <summary>Own words; empty: the printed sentence.</summary>
    public string Text { get; init; } = "";
    public CareSignature Signature { get; init; } = new();
}

/// <summary>能否自理.</summary>
public enum Ability
{
    /// <summary>Not assessed.</summary>
    Unknown,
    /// <summary>能自理, √ on the form.</summary>
    Able,
    /// <summary>不能自理, × on the form.</summary>
    Unable,
}

/// <summary>卫健医疗部门评估意见: fields 38 to 48, the activities in the order of the form.</summary>
public sealed record AbilityAssessment
{
    public Ability Eating { get; init; }
    public Ability Dressing { get; init; }
    public Ability Transfer { get; init; }
    public Ability Walking { get; init; }
    public Ability Toileting { get; init; }
    public Ability Bathing { get; init; }
    /// <summary>符合重度失能标准 as the doctor ticked it (45); must be what <see cref="MeetsBy"/> says.</summary>
    public bool? Meets { get; init; }
    /// <summary>Doctor (46), medical institution (47), date (48).</summary>
    public CareSignature Signature { get; init; } = new();

    /// <summary>The activities as the rule asks of them.</summary>
    [JsonIgnore]
    public Marks Unable => default(Marks)
        .With(Activity.Eating, Of(Eating)).With(Activity.Dressing, Of(Dressing)).With(Activity.Transfer, Of(Transfer))
        .With(Activity.Walking, Of(Walking)).With(Activity.Toileting, Of(Toileting)).With(Activity.Bathing, Of(Bathing));

    /// <summary>Whether each activity was assessed.</summary>
    [JsonIgnore]
    public bool IsComplete => BitOperations.PopCount((uint)(Unable.Yes | Unable.No)) == 6;

    /// <summary>存在几项失能指标 (44): the number of ×; null before all are assessed.</summary>
    [JsonIgnore]
    public int? UnableCount => IsComplete ? BitOperations.PopCount(Unable.Yes) : null;

    /// <summary>Whether the standard is met by the law of a day; unknown while an activity that matters is not assessed.</summary>
    public Tri MeetsBy(in CareParameters law) => Unable.AtLeast(law.Unable, law.Activities);

    private static Tri Of(Ability ability) => ability switch { Ability.Unable => Tri.Yes, Ability.Able => Tri.No, _ => Tri.Unknown };
}

/// <summary>县级乡村振兴部门核定意见: fields 49 to 52.</summary>
public sealed record AtRiskFinding
{
    /// <summary>易返贫致贫人口.</summary>
    public bool? IsAtRisk { get; init; }
    public CareSignature Signature { get; init; } = new();
}

/// <summary>县级民政或残联部门审核意见: fields 53 to 61. Amounts in fen a month, as taken into the pool; null before the review.</summary>
public sealed record ReviewOpinion
{
    public bool? Agrees { get; init; }
    /// <summary>Own words; empty: the printed sentence.</summary>
    public string Text { get; init; } = "";
    /// <summary>困难残疾人生活补贴, one part of field 54.</summary>
    public long? LivingFen { get; init; }
    /// <summary>重度残疾人护理补贴, the other part of field 54.</summary>
    public long? NursingFen { get; init; }
    /// <summary>高龄津贴.</summary>
    public long? OldAgeFen { get; init; }
    /// <summary>最低生活补贴 (低保金): only in an institution.</summary>
    public long? SubsistenceFen { get; init; }
    /// <summary>其它补贴.</summary>
    public long? OtherFen { get; init; }
    /// <summary>福彩公益金等其他资金来源 of 六（三）. Not printed.</summary>
    public long? SourcesFen { get; init; }
    /// <summary>财政兜底.</summary>
    public long? BackstopFen { get; init; }
    /// <summary>What the person draws of each fund a month, which may be more than was taken from it; for the payments. Not printed.</summary>
    public long? DrawnLivingFen { get; init; }
    public long? DrawnNursingFen { get; init; }
    public long? DrawnOldAgeFen { get; init; }
    public long? DrawnSubsistenceFen { get; init; }
    public long? DrawnOtherFen { get; init; }
    public long? DrawnSourcesFen { get; init; }
    public CareSignature Signature { get; init; } = new();

    /// <summary>残疾人两项补贴 (54): both together; null when neither is known.</summary>
    [JsonIgnore]
    public long? TwoSubsidiesFen => LivingFen is null && NursingFen is null ? null : checked((LivingFen ?? 0) + (NursingFen ?? 0));
}

/// <summary>县级财政部门审批意见: fields 62 to 66.</summary>
public sealed record FinanceApproval
{
    public bool? Agrees { get; init; }
    /// <summary>起发年.</summary>
    public int? FromYear { get; init; }
    /// <summary>起发月: 1 to 12.</summary>
    public int? FromMonth { get; init; }
    public CareSignature Signature { get; init; } = new();

    /// <summary>The first month of payment; null before the approval or when year and month name none.</summary>
    [JsonIgnore]
    public Month? From => FromYear is >= 1 and <= 9999 and { } year && FromMonth is >= 1 and <= 12 and { } month ? new Month(year, month) : null;
}
