namespace Gongbao.Data.Packs;

/// <summary>任务: something that somebody is told to do.</summary>
public sealed record PackTask : PackCommitment
{
    public required PackTaskGroup Group { get; init; }
    /// <summary>Number in its printed list; null outside lists.</summary>
    public int? Number { get; init; }
    /// <summary>Identifiers of the targets that it carries.</summary>
    public IReadOnlyList<string> Targets { get; init; } = [];
    /// <summary>Identifiers of the recurring duties that are part of it.</summary>
    public IReadOnlyList<string> Duties { get; init; } = [];
    public PackDate? Deadline { get; init; }
    /// <summary>The time limit as printed; null where none is.</summary>
    public string? DeadlineText { get; init; }
}

/// <summary>Where tasks stand in documents.</summary>
public enum PackTaskGroup
{
    /// <summary>任务分工: an item of a list of tasks and who does them.</summary>
    Task,
    /// <summary>措施: a measure with its responsible units.</summary>
    Measure,
    /// <summary>职责: a sentence in a plan or in rules that gives somebody work.</summary>
    Assignment,
}
