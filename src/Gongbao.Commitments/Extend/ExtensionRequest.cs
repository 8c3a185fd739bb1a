using Gongbao.Data.Model;

namespace Gongbao.Commitments.Extend;

/// <summary>延期申请 of an item's owner, decided by the supervision office.</summary>
internal sealed class ExtensionRequest : IVersioned
{
    public required Guid Id { get; init; }
    public required Guid ItemId { get; init; }
    public required string UnitId { get; init; }
    public required DateOnly OldDeadline { get; init; }
    public required DateOnly NewDeadline { get; init; }
    public required string Reason { get; init; }
    public required DateOnly RequestedOn { get; init; }
    public ExtensionState State { get; set; }

    /// <summary>Why it was granted or refused.</summary>
    public string? Decision { get; set; }
    public DateOnly? DecidedOn { get; set; }
    public int Version { get; set; }
}

/// <summary>延期状态.</summary>
internal enum ExtensionState
{
    /// <summary>待批.</summary>
    Requested,

    /// <summary>同意.</summary>
    Granted,

    /// <summary>不同意.</summary>
    Refused,
}
