namespace Gongbao.Commitments.Register;

/// <summary>办理结果 of an act: done, or refused with the reason for the person who must act. Nothing is written when it is refused.</summary>
/// <param name="Refusal">Why not; null: it is done.</param>
/// <param name="Id">Id of what the act made or changed.</param>
/// <param name="Field">Name of the argument at fault, such as <c>Deadline</c>; null where no single one is.</param>
internal sealed record Outcome(Refusal? Refusal, Guid Id = default, string? Field = null)
{
    public bool Done => Refusal is null;

    public static Outcome Of(Guid id) => new(null, id);

    public static Outcome No(Refusal refusal, string? field = null) => new(refusal, default, field);
}

/// <summary>不予办理的原因; each has its sentence in the module's texts under <c>Refused.{reason}</c>.</summary>
internal enum Refusal
{
    /// <summary>无此权限: the role may not do it.</summary>
    NotAllowed,

    /// <summary>不在管辖范围: another region's or another unit's.</summary>
    OutOfScope,

    /// <summary>不存在.</summary>
    Unknown,

    /// <summary>事项已办结: closed, archived, withdrawn or superseded.</summary>
    Ended,

    /// <summary>当前状态不允许.</summary>
    WrongState,

    /// <summary>不相容岗位: the same person may not do both steps.</summary>
    SamePerson,

    /// <summary>已采纳，只能更正: reports are not edited after acceptance.</summary>
    AcceptedAlready,

    /// <summary>未到填报时间.</summary>
    NotOpenYet,

    /// <summary>必填.</summary>
    Missing,

    /// <summary>过长.</summary>
    TooLong,

    /// <summary>数值超出范围: more than four decimals, or too large.</summary>
    BadFigure,

    /// <summary>日期不合理: not after the one it must follow.</summary>
    BadDate,

    /// <summary>单位不在名录中.</summary>
    UnknownUnit,

    /// <summary>区划不在名录中.</summary>
    UnknownRegion,

    /// <summary>重复.</summary>
    Twice,

    /// <summary>已分解为其他方式.</summary>
    PartsOfAnotherKind,

    /// <summary>已有待批的申请.</summary>
    Waiting,

    /// <summary>没有变化.</summary>
    NothingChanged,

    /// <summary>下级事项未办结: parts are still open.</summary>
    PartsOpen,

    /// <summary>他人已修改: somebody else decided meanwhile.</summary>
    ChangedMeanwhile,
}
