namespace Gongbao.Commitments.Lights;

/// <summary>亮灯理由, one word a reason, stable for ever; each has its sentence in the module's texts under <c>Light.{reason}</c>.</summary>
internal enum LightReason
{
    /// <summary>销号: green.</summary>
    Closed,

    /// <summary>撤销: no light.</summary>
    Withdrawn,

    /// <summary>被替代: no light.</summary>
    Superseded,

    /// <summary>已完成: the target is reached, or its completion was accepted.</summary>
    Reached,

    /// <summary>按计划推进.</summary>
    OnTrack,

    /// <summary>未到节点: nothing is asked for yet.</summary>
    NothingDueYet,

    /// <summary>超出区间上限: more than the range printed; told, no fault.</summary>
    AboveRange,

    /// <summary>落后于计划, within the tolerance: yellow.</summary>
    Behind,

    /// <summary>明显落后于计划, by more than the tolerance: red.</summary>
    FarBehind,

    /// <summary>逾期未完成: red.</summary>
    Overdue,

    /// <summary>报告逾期: yellow.</summary>
    ReportLate,

    /// <summary>报告逾期后补报: yellow until the next report opens.</summary>
    ReportCaughtUp,

    /// <summary>报告被退回, and past its day: yellow.</summary>
    ReportReturned,

    /// <summary>节点逾期: yellow.</summary>
    MilestoneLate,

    /// <summary>节点逾期较久: red.</summary>
    MilestoneOverdue,

    /// <summary>缺基期数: grey.</summary>
    NoBaseline,

    /// <summary>无目标值: grey.</summary>
    NoTarget,

    /// <summary>尚无数据: grey.</summary>
    NoFigure,

    /// <summary>尚未报告: grey.</summary>
    NoReport,

    /// <summary>口径未明确: grey.</summary>
    NoDefinition,
}
