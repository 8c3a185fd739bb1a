using Gongbao.Commitments.Contracts;
using Gongbao.Commitments.Register;

namespace Gongbao.Commitments.Lights;

/// <summary>What is known of an item on a day (亮灯依据的事实). Unknown is null, never guessed.</summary>
internal sealed record LightFacts
{
    public required DateOnly Day { get; init; }
    public required ItemStatus Status { get; init; }
    public DateOnly? EndedOn { get; init; }

    /// <summary>The figure to be reached; null for what has none (tasks, duties).</summary>
    public TargetFacts? Target { get; init; }
    public DateOnly? Deadline { get; init; }

    /// <summary>Day on which a report of completion was accepted.</summary>
    public DateOnly? DoneOn { get; init; }

    /// <summary>Whether any report was ever accepted.</summary>
    public bool HasReport { get; init; }

    /// <summary>Whether reports are asked for (报送周期已定).</summary>
    public bool HasCycle { get; init; }

    /// <summary>First day of the present window of reports; null without a cycle.</summary>
    public DateOnly? WindowOpens { get; init; }
    public IReadOnlyList<MilestoneFact> Milestones { get; init; } = [];

    /// <summary>Reports owed or come late; those accepted in time may be left out.</summary>
    public IReadOnlyList<DueFact> Dues { get; init; } = [];

    /// <summary>Whether the register supervises it, so that a passed deadline is its fault.</summary>
    public bool IsSupervised => HasCycle || HasReport;
}

/// <summary>目标与数据.</summary>
internal sealed record TargetFacts
{
    public required bool DefinitionAgreed { get; init; }
    public required Comparator Comparator { get; init; }
    public decimal? Value { get; init; }
    public decimal? Min { get; init; }
    public decimal? Max { get; init; }
    public required PlannedPath Path { get; init; }
    public decimal? Baseline { get; init; }
    public DateOnly? BaselineOn { get; init; }

    /// <summary>Latest accepted figure and the day for which it holds; both null before the first.</summary>
    public decimal? Latest { get; init; }
    public DateOnly? LatestOn { get; init; }
}

/// <summary>节点.</summary>
internal readonly record struct MilestoneFact(DateOnly Due, decimal? PlannedValue, DateOnly? ReachedOn);

/// <summary>应报.</summary>
internal readonly record struct DueFact(string Period, DateOnly PeriodEnd, DateOnly Opens, DateOnly Due, DueState State, DateOnly? LateSince);
