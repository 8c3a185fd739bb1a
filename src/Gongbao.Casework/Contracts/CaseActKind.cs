namespace Gongbao.Casework.Contracts;

/// <summary>办件行为. What is done with a case; the audit names it for ever as <c>case.</c> and the word in small letters.</summary>
public enum CaseActKind
{
    /// <summary>申请.</summary>
    Submit,

    /// <summary>受理.</summary>
    Accept,

    /// <summary>补正通知: back to the applicant, with the list of what is missing.</summary>
    Return,

    /// <summary>补正提交.</summary>
    Resubmit,

    /// <summary>评估.</summary>
    Assess,

    /// <summary>审核 (初审、复审): the office's opinion on the case.</summary>
    Review,

    /// <summary>核定.</summary>
    Verify,

    /// <summary>审批.</summary>
    Approve,

    /// <summary>不予通过: an office that does not decide says that it does not agree; the case goes to the one that does.</summary>
    Disagree,

    /// <summary>不予批准, with reasons and where to complain.</summary>
    Refuse,

    /// <summary>公示.</summary>
    PostNotice,

    /// <summary>公示期满.</summary>
    EndNotice,

    /// <summary>异议.</summary>
    Objection,

    /// <summary>撤回申请, by the applicant or at their word.</summary>
    Withdraw,

    /// <summary>中止.</summary>
    Suspend,

    /// <summary>恢复办理.</summary>
    Resume,

    /// <summary>转办: to another unit.</summary>
    Reassign,

    /// <summary>办结.</summary>
    Close,

    /// <summary>重新办理, by order.</summary>
    Reopen,
}

/// <summary>办件状态.</summary>
public enum CaseState
{
    /// <summary>办理中: with the office that owns it.</summary>
    Open,

    /// <summary>待补正: with the applicant; the clock stands.</summary>
    WithApplicant,

    /// <summary>中止; the clock stands.</summary>
    Suspended,

    /// <summary>已通过.</summary>
    Granted,

    /// <summary>不予通过.</summary>
    Refused,

    /// <summary>已撤回.</summary>
    Withdrawn,

    /// <summary>已办结, without a grant or a refusal.</summary>
    Closed,
}

/// <summary>经办、审核、签发 inside the owning unit.</summary>
public enum DraftStage
{
    /// <summary>待经办: nothing is drafted.</summary>
    None,

    /// <summary>待审核.</summary>
    Drafted,

    /// <summary>待签发: checked, or drafted where nobody needs to check.</summary>
    Checked,
}

/// <summary>What the states mean for the one who asks.</summary>
public static class CaseStates
{
    /// <summary>Whether the case still goes on.</summary>
    public static bool IsOpen(this CaseState state) => state is CaseState.Open or CaseState.WithApplicant or CaseState.Suspended;
}
