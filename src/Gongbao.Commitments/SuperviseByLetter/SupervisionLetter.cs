using Gongbao.Data.Model;

namespace Gongbao.Commitments.SuperviseByLetter;

/// <summary>督办函: asks a unit to act by a day; drafted, checked and issued in the supervision office.</summary>
internal sealed class SupervisionLetter : IVersioned
{
    public required Guid Id { get; init; }

    /// <summary>文号, given when it is issued: 2024-003. Unique.</summary>
    public string? Number { get; set; }

    /// <summary>The supervision office that writes.</summary>
    public required string FromUnitId { get; init; }
    public required string UnitId { get; init; }
    public required string Title { get; set; }
    public required string Text { get; set; }

    /// <summary>Last day for the reply.</summary>
    public required DateOnly Deadline { get; set; }
    public DateOnly? IssuedOn { get; set; }
    public string? Reply { get; set; }
    public DateOnly? RepliedOn { get; set; }
    public LetterState State { get; set; }
    public int Version { get; set; }
}

/// <summary>An item that a letter is about.</summary>
internal sealed class LetterItem
{
    public required Guid LetterId { get; init; }
    public required Guid ItemId { get; init; }
}

/// <summary>督办函状态.</summary>
internal enum LetterState
{
    /// <summary>起草.</summary>
    Draft,

    /// <summary>已审核.</summary>
    Checked,

    /// <summary>已发出.</summary>
    Issued,

    /// <summary>已回复.</summary>
    Answered,

    /// <summary>办结.</summary>
    Closed,
}
