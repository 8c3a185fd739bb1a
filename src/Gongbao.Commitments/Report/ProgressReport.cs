using Gongbao.Data.Model;

namespace Gongbao.Commitments.Report;

/// <summary>进展报告 of a unit on an item for a period. Never edited after acceptance: a correction is a new one with the next revision.</summary>
internal sealed class ProgressReport : IVersioned
{
    public required Guid Id { get; init; }
    public required Guid ItemId { get; init; }
    public required string UnitId { get; init; }
    public required string Period { get; init; }

    /// <summary>Last day of the period: the day for which <see cref="Value"/> holds.</summary>
    public required DateOnly PeriodEnd { get; init; }

    /// <summary>From 1; each correction is the next.</summary>
    public required int Revision { get; init; }
    public decimal? Value { get; set; }

    /// <summary>进展情况.</summary>
    public required string Text { get; set; }

    /// <summary>存在问题.</summary>
    public string? Problem { get; set; }

    /// <summary>需协调事项.</summary>
    public string? Help { get; set; }

    /// <summary>报告完成: the unit says that the item is done.</summary>
    public bool SaysDone { get; set; }
    public ReportState State { get; set; }

    /// <summary>The accepted report that this one corrects.</summary>
    public Guid? CorrectsId { get; init; }
    public int Version { get; set; }
}

/// <summary>报告状态.</summary>
internal enum ReportState
{
    /// <summary>起草.</summary>
    Draft,

    /// <summary>已审核.</summary>
    Checked,

    /// <summary>已签发, with the supervision office.</summary>
    Issued,

    /// <summary>已退回, to be drafted again.</summary>
    Returned,

    /// <summary>已采纳.</summary>
    Accepted,

    /// <summary>已更正: a later revision was accepted.</summary>
    Corrected,
}
