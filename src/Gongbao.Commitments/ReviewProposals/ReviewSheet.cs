using Gongbao.Data.Model;

namespace Gongbao.Commitments.ReviewProposals;

/// <summary>核对单: the proposals of one document, made when they are first opened and anew when the document gets a new version.</summary>
internal sealed class ReviewSheet : IVersioned
{
    /// <summary>Segment of the document's address.</summary>
    public required string DocumentKey { get; init; }

    /// <summary>Version of the text that the open proposals were read from.</summary>
    public required int TextVersion { get; set; }
    public required DateTimeOffset At { get; set; }

    /// <summary>均需落实的单位: named once for all tasks, packed by <see cref="PrintedUnits"/>.</summary>
    public required string Besides { get; set; }
    public int Version { get; set; }
}

/// <summary>未提为目标的数字: a figure that was seen and is no target, with the rule that says why.</summary>
internal sealed class LeftOutFigure
{
    public required Guid Id { get; init; }
    public required string DocumentKey { get; init; }
    public required int Place { get; init; }
    public required int Annex { get; init; }
    public required string EId { get; init; }
    public required string Text { get; init; }
    public required string Rule { get; init; }

    /// <summary>Where in the printed text, packed by <see cref="Mark"/>; empty when it cannot be told.</summary>
    public required string Marks { get; init; }
}

/// <summary>单位认定: which unit a printed name of this document means, where the register of units does not say it. Decided by a person, never guessed.</summary>
internal sealed class UnitPick : IVersioned
{
    public required string DocumentKey { get; init; }
    public required string PrintedName { get; init; }
    public required string UnitId { get; set; }
    public required string By { get; set; }
    public required DateTimeOffset At { get; set; }
    public int Version { get; set; }
}
