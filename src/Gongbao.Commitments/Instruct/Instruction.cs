using Gongbao.Data.Model;

namespace Gongbao.Commitments.Instruct;

/// <summary>领导批示: a leader tells a unit to do something; it is an item like any other, with this beside it.</summary>
internal sealed class Instruction : IVersioned
{
    public required Guid Id { get; init; }

    /// <summary>The item that it made.</summary>
    public required Guid ItemId { get; init; }

    /// <summary>The item that it was given on; null: on none.</summary>
    public Guid? AboutItemId { get; init; }
    public required Guid LeaderId { get; init; }
    public required string Leader { get; init; }
    public required string ToUnitId { get; init; }
    public required string Text { get; init; }
    public required DateOnly GivenOn { get; init; }
    public required DateOnly Due { get; init; }
    public string? Answer { get; set; }
    public DateOnly? AnsweredOn { get; set; }
    public InstructionState State { get; set; }
    public int Version { get; set; }
}

/// <summary>批示状态.</summary>
internal enum InstructionState
{
    /// <summary>已批示.</summary>
    Given,

    /// <summary>已回复.</summary>
    Answered,

    /// <summary>已办结.</summary>
    Closed,
}
