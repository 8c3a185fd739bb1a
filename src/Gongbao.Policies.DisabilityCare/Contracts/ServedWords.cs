namespace Gongbao.Policies.DisabilityCare.Contracts;

/// <summary>退出原因.</summary>
public enum ExitReason
{
    /// <summary>死亡.</summary>
    Death,

    /// <summary>不再享受低保: left the subsistence allowance, and no other kind of household in hardship is known.</summary>
    SubsistenceEnded,

    /// <summary>纳入特困人员救助供养.</summary>
    Destitute,

    /// <summary>户籍迁出.</summary>
    Moved,

    /// <summary>残疾等级变更: the certificate no longer shows a grade or a kind that counts.</summary>
    LevelChanged,

    /// <summary>失能状况好转: fewer indicators unmet than the text asks for.</summary>
    Recovered,

    /// <summary>本人或监护人申请退出.</summary>
    OwnWish,

    /// <summary>其他情形.</summary>
    Other,
}

/// <summary>变动事项: what begins a span.</summary>
public enum CareEvent
{
    /// <summary>审批通过.</summary>
    Approved,

    /// <summary>导入在享对象.</summary>
    Imported,

    /// <summary>照护人变更.</summary>
    CarerChanged,

    /// <summary>照护人死亡.</summary>
    CarerDied,

    /// <summary>托养机构变更.</summary>
    InstitutionChanged,

    /// <summary>服务形式变更.</summary>
    FormChanged,

    /// <summary>统筹金额变更.</summary>
    AmountsChanged,

    /// <summary>收款账户变更.</summary>
    AccountChanged,
}

/// <summary>服务主体: who provides the care.</summary>
public enum PayeeKind
{
    /// <summary>个人: a carer.</summary>
    Carer,

    /// <summary>照护组织.</summary>
    Organisation,

    /// <summary>托养机构.</summary>
    Institution,
}
