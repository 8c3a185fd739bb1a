namespace Gongbao.Policies.DisabilityCare.Served;

/// <summary>办理步骤: who drafted, checked, issued or withdrew a roll or a proposed exit, and for whom. Only added.</summary>
internal sealed class CareStep
{
    public required Guid Id { get; init; }

    /// <summary>The roll or the finding.</summary>
    public required Guid SubjectId { get; init; }

    /// <summary>The state that the step led to.</summary>
    public required string To { get; init; }
    public required Guid ById { get; init; }
    public required string By { get; init; }

    /// <summary>The person stood in for (AB角); null: acted for themselves.</summary>
    public Guid? ForId { get; init; }
    public string? For { get; init; }
    public required DateTimeOffset At { get; init; }
    public string? Reason { get; init; }
}
