using Gongbao.Data.Model;

namespace Gongbao.Commitments.Register;

/// <summary>节点: what is to be reached by a day on the way.</summary>
internal sealed class Milestone : IVersioned
{
    public required Guid Id { get; init; }
    public required Guid ItemId { get; init; }
    public required DateOnly Due { get; set; }
    public required string Title { get; set; }

    /// <summary>Planned value on that day; null for a milestone without a figure.</summary>
    public decimal? PlannedValue { get; set; }
    public DateOnly? ReachedOn { get; set; }
    public int Version { get; set; }
}

/// <summary>佐证材料: a stored file that shows that something was done.</summary>
internal sealed class Evidence
{
    public required Guid Id { get; init; }
    public required Guid ItemId { get; init; }

    /// <summary>The report, milestone, letter or instruction it belongs to; null: to the item.</summary>
    public Guid? SubjectId { get; init; }
    public required Guid FileId { get; init; }
    public required string Name { get; init; }
    public required DateTimeOffset At { get; init; }
}

/// <summary>变更记录: what was promised when. Items that were changed or withdrawn stay listed with it.</summary>
internal sealed class ItemChange
{
    public required Guid Id { get; init; }
    public required Guid ItemId { get; init; }
    public required DateOnly Day { get; init; }
    public required DateTimeOffset At { get; init; }
    public required ChangeKind Kind { get; init; }

    /// <summary>As it was and as it is, in the words and units of the page's language-independent form (dates ISO, figures plain).</summary>
    public string? Was { get; init; }
    public string? Now { get; init; }
    public required string Reason { get; init; }
    public required string By { get; init; }

    /// <summary>For whom, when under leave cover (代办).</summary>
    public string? For { get; init; }
}

/// <summary>变更种类.</summary>
internal enum ChangeKind
{
    /// <summary>表述.</summary>
    Wording,

    /// <summary>目标值.</summary>
    Value,

    /// <summary>时限.</summary>
    Deadline,

    /// <summary>牵头单位.</summary>
    Owner,

    /// <summary>口径、基期与计划进度.</summary>
    Baseline,

    /// <summary>撤销.</summary>
    Withdrawn,

    /// <summary>替代.</summary>
    Superseded,

    /// <summary>销号.</summary>
    Closed,

    /// <summary>归档.</summary>
    Archived,

    /// <summary>公开.</summary>
    Publicity,
}
