namespace Gongbao.Gazette.Parameters;

/// <summary>办理结果: done, or refused with the field at fault. Nothing is written when it is refused.</summary>
/// <param name="Refusal">Null: it is done.</param>
/// <param name="Id">The change.</param>
/// <param name="Field">Name of the field as the form has it; null where no single one is at fault.</param>
internal sealed record RuleOutcome(RuleRefusal? Refusal, Guid Id = default, string? Field = null)
{
    public static RuleOutcome No(RuleRefusal refusal, string? field = null) => new(refusal, default, field);
}

/// <summary>不予办理的原因; each has its sentence under <c>Rules.Refused.{reason}</c>.</summary>
internal enum RuleRefusal
{
    /// <summary>无此权限.</summary>
    NotAllowed,

    /// <summary>其他单位或者其他区划的.</summary>
    OutOfScope,

    /// <summary>不存在.</summary>
    Unknown,

    /// <summary>当前状态不允许.</summary>
    WrongState,

    /// <summary>不相容岗位: who did an earlier step may not do the next.</summary>
    SamePerson,

    /// <summary>必填.</summary>
    Missing,

    /// <summary>过长.</summary>
    TooLong,

    /// <summary>不是该单位的数值.</summary>
    NoValue,

    /// <summary>疑义没有这种理解.</summary>
    NoReading,

    /// <summary>区划不在名录中.</summary>
    UnknownRegion,

    /// <summary>全市统一，县区不得另定.</summary>
    CityOnly,

    /// <summary>低于全市标准（可高不可低）.</summary>
    BelowCity,

    /// <summary>高于全市标准（可低不可高）.</summary>
    AboveCity,

    /// <summary>引用无法识别.</summary>
    NoCitation,

    /// <summary>引用的文件正文未载入.</summary>
    NotLoaded,

    /// <summary>引用的条款不存在.</summary>
    NoPlace,

    /// <summary>引用可指不止一处.</summary>
    ManyPlaces,

    /// <summary>与当日已有的值相同.</summary>
    NothingChanged,
}
