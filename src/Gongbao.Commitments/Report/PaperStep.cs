namespace Gongbao.Commitments.Report;

/// <summary>
/// 办文步骤: one step of a paper (report, letter, extension request, instruction, bulletin) by one person, with the person they stood in for.
/// Only added, never changed: a paper that was returned has its steps twice.
/// </summary>
internal sealed class PaperStep
{
    public required Guid Id { get; init; }

    /// <summary>Id of the paper.</summary>
    public required Guid SubjectId { get; init; }
    public required StepKind Kind { get; init; }
    public required Guid ById { get; init; }
    public required string By { get; init; }

    /// <summary>The person stood in for (AB角); null: acted for themselves.</summary>
    public Guid? ForId { get; init; }
    public string? For { get; init; }
    public required string UnitId { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>Reason of a return or a refusal.</summary>
    public string? Reason { get; init; }
}

/// <summary>步骤种类.</summary>
internal enum StepKind
{
    /// <summary>经办.</summary>
    Draft,

    /// <summary>审核.</summary>
    Check,

    /// <summary>签发.</summary>
    Issue,

    /// <summary>采纳、同意.</summary>
    Accept,

    /// <summary>退回、不同意.</summary>
    Return,

    /// <summary>回复.</summary>
    Reply,

    /// <summary>办结.</summary>
    Close,
}
