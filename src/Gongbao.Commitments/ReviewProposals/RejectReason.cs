namespace Gongbao.Commitments.ReviewProposals;

/// <summary>不立项的常见原因; the wording is kept with the proposal.</summary>
internal enum RejectReason
{
    /// <summary>识别有误.</summary>
    Misread,

    /// <summary>不是目标任务.</summary>
    NoCommitment,

    /// <summary>标准、条件、限额，不是要达到的目标.</summary>
    RuleInForce,

    /// <summary>说的是已经做到的.</summary>
    Done,

    /// <summary>上级或他处负责.</summary>
    Elsewhere,

    /// <summary>其他: to be written.</summary>
    Other,
}
