namespace Gongbao.Casework.Contracts;

/// <summary>办理结果: done, or refused with the reason for the person who must act. Nothing is written when it is refused.</summary>
/// <param name="Refusal">Null: it is done.</param>
/// <param name="Id">The case.</param>
/// <param name="Field">Name of the field at fault, without the form's prefix; null where no single one is.</param>
/// <param name="Text">For <see cref="CaseRefusal.NotYet"/> and <see cref="CaseRefusal.Already"/> the procedure's own key or the number of the case; null otherwise.</param>
public sealed record CaseOutcome(CaseRefusal? Refusal, Guid Id = default, string? Field = null, string? Text = null)
{
    public bool Done => Refusal is null;

    public static CaseOutcome Of(Guid id) => new(null, id);

    public static CaseOutcome No(CaseRefusal refusal, string? field = null, string? text = null) => new(refusal, default, field, text);
}

/// <summary>不予办理的原因; each has its sentence under <c>Refused.{reason}</c>.</summary>
public enum CaseRefusal
{
    /// <summary>无此权限.</summary>
    NotAllowed,

    /// <summary>不存在, or not for this person: the two are not told apart.</summary>
    Unknown,

    /// <summary>本环节不能办理此事项.</summary>
    WrongStep,

    /// <summary>当前状态不允许.</summary>
    WrongState,

    /// <summary>不相容岗位: one person may not do two of the three.</summary>
    SamePerson,

    /// <summary>必填.</summary>
    Missing,

    /// <summary>过长.</summary>
    TooLong,

    /// <summary>没有承办机构: nobody holds the duty for this place on this day.</summary>
    NoOffice,

    /// <summary>已有在办的申请.</summary>
    Already,

    /// <summary>条件尚不具备, as the procedure says.</summary>
    NotYet,

    /// <summary>公示期未满.</summary>
    NoticeRuns,

    /// <summary>异议未办结.</summary>
    ObjectionOpen,

    /// <summary>逾期: the last day for it has passed.</summary>
    TooLate,

    /// <summary>他人已先办理.</summary>
    Meanwhile,
}
