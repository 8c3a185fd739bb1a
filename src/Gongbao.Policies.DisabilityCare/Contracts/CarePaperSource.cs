namespace Gongbao.Policies.DisabilityCare.Contracts;

/// <summary>文书来源: all that a paper of a case is made of, frozen with the case; papers are drawn from it, today and in ten years alike.</summary>
public sealed record CarePaperSource
{
    /// <summary>acceptance, correction, refusal, form, notice or exit.</summary>
    public required string Kind { get; init; }
    /// <summary>办件编号.</summary>
    public required string Number { get; init; }
    public required DateOnly Day { get; init; }
    /// <summary>Official name of the unit that issues it.</summary>
    public required string Unit { get; init; }
    /// <summary>签发人.</summary>
    public required string Issuer { get; init; }
    public required CareForm Form { get; init; }
    /// <summary>What is missing, or the reasons, one a line.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];
}
