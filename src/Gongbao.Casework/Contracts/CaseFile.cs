namespace Gongbao.Casework.Contracts;

/// <summary>案卷: one case as it stands, opened for somebody who may see it.</summary>
public sealed record CaseFile
{
    public required Guid Id { get; init; }

    public required string Number { get; init; }

    public required string Procedure { get; init; }

    /// <summary>Code of the township, or of the county where no township is known.</summary>
    public required string Region { get; init; }

    /// <summary>Code of the county.</summary>
    public required string County { get; init; }

    /// <summary>The steps of the case in their order.</summary>
    public required IReadOnlyList<string> Order { get; init; }

    public required string Step { get; init; }

    public required CaseState State { get; init; }

    public required DraftStage Stage { get; init; }

    public required string OwnerUnit { get; init; }

    public required DateOnly OpenedOn { get; init; }

    /// <summary>Last day of the running step; null: no limit, or the clock stands.</summary>
    public required DateOnly? Due { get; init; }

    public required DateOnly? ClosedOn { get; init; }

    /// <summary>The facts as the procedure writes them, JSON.</summary>
    public required string Facts { get; init; }

    /// <summary>Which papers came with the application; told when it is handed in, empty later.</summary>
    public IReadOnlyList<string> Attached { get; init; } = [];

    /// <summary>The case that this one objects to; null: none.</summary>
    public Guid? ParentId { get; init; }

    /// <summary>User who applied; null: on paper.</summary>
    public Guid? ApplicantId { get; init; }

    public required int Version { get; init; }
}

/// <summary>卷内行为: one issued act of the history, without its sealed content.</summary>
/// <param name="Seq">1, 2, 3 … within the case.</param>
/// <param name="Kind">What was done.</param>
/// <param name="Step">At which step.</param>
/// <param name="UnitId">Of the unit; empty for the applicant.</param>
/// <param name="Issuer">Who issued it; for the applicant's acts the person signed in.</param>
/// <param name="Drafter">经办人.</param>
/// <param name="Checker">审核人; null: none.</param>
/// <param name="At">Instant of issue.</param>
/// <param name="Reason">Opened; null: none was given, or this reader may not see it.</param>
public sealed record CaseEvent(int Seq, CaseActKind Kind, string Step, string UnitId, string Issuer, string Drafter, string? Checker, DateTimeOffset At, string? Reason);
