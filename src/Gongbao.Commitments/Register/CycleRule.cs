using Gongbao.Data.Model;

namespace Gongbao.Commitments.Register;

/// <summary>报送周期规定 of an item, dated: a change closes it and adds the next.</summary>
internal sealed class CycleRule : IDated
{
    public required Guid Id { get; init; }
    public required Guid ItemId { get; init; }
    public required DateOnly Since { get; init; }
    public DateOnly? Until { get; set; }
    public required Cadence Cadence { get; init; }

    /// <summary>A report is due so many days after the end of its period.</summary>
    public required int DueDays { get; init; }

    /// <summary>Whether these are working days.</summary>
    public bool InWorkingDays { get; init; }
    public required CycleBasis Basis { get; init; }

    /// <summary>Where it is printed; null for office practice.</summary>
    public string? DocumentNumber { get; init; }
    public string? Path { get; init; }
    public required string SetBy { get; init; }
}

/// <summary>应报: a report that a unit owes for a period. Its key lets a job run twice.</summary>
internal sealed class ReportDue
{
    public required Guid ItemId { get; init; }
    public required string UnitId { get; init; }

    /// <summary>2024-06, 2024-Q2, 2024-H1 or 2024; see <see cref="ReportPeriod"/>.</summary>
    public required string Period { get; init; }
    public required DateOnly PeriodEnd { get; init; }

    /// <summary>First day on which it can be drafted: the one after the period's end.</summary>
    public required DateOnly Opens { get; init; }
    public required DateOnly Due { get; set; }
    public DueState State { get; set; }

    /// <summary>First day on which it was late; stays when it is caught up.</summary>
    public DateOnly? LateSince { get; set; }
}

/// <summary>应报状态.</summary>
internal enum DueState
{
    /// <summary>待报.</summary>
    Open,

    /// <summary>已起草.</summary>
    Drafted,

    /// <summary>已审核.</summary>
    Checked,

    /// <summary>已签发报送.</summary>
    Issued,

    /// <summary>已采纳.</summary>
    Accepted,

    /// <summary>已退回.</summary>
    Returned,

    /// <summary>逾期未报.</summary>
    Missed,

    /// <summary>取消: the item ended, the owner or the cycle changed before it was reported.</summary>
    Dropped,
}
