namespace Gongbao.Commitments.Register;

/// <summary>事项类别.</summary>
internal enum ItemKind
{
    /// <summary>任务.</summary>
    Task,

    /// <summary>目标.</summary>
    Target,

    /// <summary>经常性工作.</summary>
    Duty,
}

/// <summary>事项来源.</summary>
internal enum ItemOrigin
{
    /// <summary>文件.</summary>
    Document,

    /// <summary>领导批示.</summary>
    Instruction,

    /// <summary>会议决定.</summary>
    MeetingDecision,

    /// <summary>政府工作报告.</summary>
    WorkReport,

    /// <summary>其他.</summary>
    Other,
}

/// <summary>办理状态, in the order of the office: 立项、分解、交办、反馈、审核、销号、归档.</summary>
internal enum ItemStatus
{
    /// <summary>立项.</summary>
    Registered,

    /// <summary>分解.</summary>
    Decomposed,

    /// <summary>交办: an owner is set.</summary>
    Assigned,

    /// <summary>反馈: the owner reports.</summary>
    Reporting,

    /// <summary>审核: a report waits for the supervision office.</summary>
    UnderReview,

    /// <summary>销号.</summary>
    Closed,

    /// <summary>归档.</summary>
    Archived,

    /// <summary>撤销: stays listed, with what was promised.</summary>
    Withdrawn,

    /// <summary>调整替代: another item stands in its place.</summary>
    Superseded,
}

/// <summary>分解方式: what an item is of the one above it.</summary>
internal enum PartOf
{
    /// <summary>Stands by itself.</summary>
    None,

    /// <summary>分担: a county must carry out the whole of it in its own area.</summary>
    CountyShare,

    /// <summary>按县分解: a county's part of the figure.</summary>
    CountyPart,

    /// <summary>按年分解: a year's part of the figure.</summary>
    YearPart,
}

/// <summary>牵头依据.</summary>
internal enum OwnerBasis
{
    /// <summary>No lead is printed and none is set; the first-listed unit is only proposed.</summary>
    None,

    /// <summary>文件明确: the text names the lead.</summary>
    Printed,

    /// <summary>明确牵头: set by an act of the supervision office.</summary>
    Set,
}

/// <summary>责任角色.</summary>
internal enum UnitRole
{
    /// <summary>牵头单位.</summary>
    Lead,

    /// <summary>责任单位, and every unit of a list that marks no lead.</summary>
    Co,

    /// <summary>均需落实的单位: named once for all tasks, besides those listed.</summary>
    Besides,
}

/// <summary>计划进度: how much is planned for a day before the deadline.</summary>
internal enum PlannedPath
{
    /// <summary>匀速: a straight line from the baseline to the target.</summary>
    Linear,

    /// <summary>分步: what the last step passed asks for; for ranks and milestones.</summary>
    Steps,

    /// <summary>按设定: straight lines through the planned values of the milestones.</summary>
    AsSet,

    /// <summary>持平: each figure is held against the target itself; for rates and for limits.</summary>
    Flat,

    /// <summary>按年: from nothing on 1 January to the target on 31 December, each year anew.</summary>
    WithinYear,
}

/// <summary>报送周期.</summary>
internal enum Cadence
{
    /// <summary>不定期.</summary>
    None,

    /// <summary>每月.</summary>
    Monthly,

    /// <summary>每季度.</summary>
    Quarterly,

    /// <summary>每半年.</summary>
    HalfYearly,

    /// <summary>每年.</summary>
    Yearly,
}

/// <summary>依据: whether the text prints it or the office is used to it.</summary>
internal enum CycleBasis
{
    /// <summary>文件规定.</summary>
    Printed,

    /// <summary>工作惯例.</summary>
    Practice,
}
