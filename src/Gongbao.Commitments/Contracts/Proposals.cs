namespace Gongbao.Commitments.Contracts;

/// <summary>提取结果: what one document proposes for the register. Nothing here is in force before it is reviewed.</summary>
public sealed record DocumentProposals
{
    /// <summary>Position of the document in its file, from 1.</summary>
    public required int Document { get; init; }

    public IReadOnlyList<TaskProposal> Tasks { get; init; } = [];

    public IReadOnlyList<TargetProposal> Targets { get; init; } = [];

    public IReadOnlyList<DutyProposal> Duties { get; init; } = [];

    /// <summary>Units that a note makes responsible for all tasks besides those printed there (以下均需…落实，不再列出).</summary>
    public IReadOnlyList<string> AlsoImplementedBy { get; init; } = [];

    /// <summary>Figures that were seen and are no targets, with the rule that says why, in printed order.</summary>
    public IReadOnlyList<RejectedFigure> Rejected { get; init; } = [];
}

/// <summary>任务: something that somebody is told to do.</summary>
public sealed record TaskProposal
{
    /// <summary>Path of the extraction format.</summary>
    public required string Path { get; init; }

    /// <summary>eId of the provision.</summary>
    public required string EId { get; init; }

    /// <summary>The run-in title, or the first clause that names the action.</summary>
    public required string Quote { get; init; }

    public required ResponsibleUnits Units { get; init; }

    /// <summary>时限 of the action itself, by <see cref="Deadline"/>'s notation; null when none is printed.</summary>
    public string? Deadline { get; init; }

    /// <summary>Rule of the grammar that made the proposal.</summary>
    public required string Rule { get; init; }

    public IReadOnlyList<Justification> Words { get; init; } = [];
}

/// <summary>目标: a number to be reached, or one that is in force.</summary>
public sealed record TargetProposal
{
    public required string Path { get; init; }

    public required string EId { get; init; }

    /// <summary>The exact words, blanks of the source left out.</summary>
    public required string Quote { get; init; }

    public required TargetClass Class { get; init; }

    /// <summary>Kind of goal; null for rules.</summary>
    public TargetKind? Kind { get; init; }

    /// <summary>What is counted.</summary>
    public required string Subject { get; init; }

    /// <summary>Printed conditions (每人每月, 全市, 比2024年, 营业收入超100亿元); null when none is printed.</summary>
    public string? Scope { get; init; }

    public required Comparator Comparator { get; init; }

    /// <summary>Value in base units (元, not 万元; 60 for 六成); null for a range.</summary>
    public decimal? Value { get; init; }

    public decimal? Min { get; init; }

    public decimal? Max { get; init; }

    /// <summary>Classifier or measure as printed, without the 万 or 亿 that is in the value; empty when none is printed.</summary>
    public required string Unit { get; init; }

    /// <summary>
    /// 时限 in printed precision: 2027, 2025-10, 2025-12-31, 10-15 (each year or year unknown), 次年-02; null when none holds.
    /// </summary>
    public string? Deadline { get; init; }

    /// <summary>Units of the task that the target belongs to.</summary>
    public required ResponsibleUnits Units { get; init; }

    public required string Rule { get; init; }

    public IReadOnlyList<Justification> Words { get; init; } = [];
}

/// <summary>经常性工作: a duty that returns, or one with a term that begins with an event.</summary>
public sealed record DutyProposal
{
    public required string Path { get; init; }

    public required string EId { get; init; }

    public required string Quote { get; init; }

    /// <summary>ISO 8601 period (P1M, P1Y, P10D) where a period is printed; otherwise the printed word (定期, 及时, 常态化).</summary>
    public required string Frequency { get; init; }

    /// <summary>Whether it returns; false for a term after an event (考核结果通报后一个月内).</summary>
    public required bool Recurring { get; init; }

    /// <summary>Event from which a term runs; null for others.</summary>
    public string? Trigger { get; init; }

    public required ResponsibleUnits Units { get; init; }

    public required string Rule { get; init; }

    public IReadOnlyList<Justification> Words { get; init; } = [];
}
