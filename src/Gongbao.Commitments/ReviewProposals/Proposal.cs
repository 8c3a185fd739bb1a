using Gongbao.Commitments.Register;
using Gongbao.Data.Model;

namespace Gongbao.Commitments.ReviewProposals;

/// <summary>提案: what the text proposes for the register, waiting for a person's decision. Nothing of it is in force before.</summary>
internal sealed class Proposal : IVersioned
{
    public required Guid Id { get; init; }

    /// <summary>Segment of the document's address.</summary>
    public required string DocumentKey { get; init; }

    /// <summary>Version of the text in which it was last found.</summary>
    public required int TextVersion { get; set; }

    /// <summary>Position in the document, from 0, in printed order.</summary>
    public required int Place { get; set; }

    /// <summary>Number of the annex it stands in; 0 for the document's own text.</summary>
    public required int Annex { get; init; }
    public required string EId { get; init; }

    /// <summary>Path of the extraction format.</summary>
    public required string Path { get; init; }
    public required ItemKind Kind { get; init; }
    public ProposalState State { get; set; }

    /// <summary>Wording that the item would have.</summary>
    public required string Title { get; set; }

    /// <summary>Rule of the grammar that proposed it.</summary>
    public required string Rule { get; init; }

    /// <summary><see cref="ProposalContent"/> as JSON.</summary>
    public required string Content { get; set; }

    /// <summary>责任单位 in printed order, packed by <see cref="PrintedUnits"/>.</summary>
    public required string Units { get; set; }

    /// <summary>The words that justify it, packed by <see cref="Mark"/>.</summary>
    public required string Marks { get; init; }

    /// <summary>What the text said when it was proposed, in short: the same in a later version is not proposed again.</summary>
    public required string Origin { get; init; }

    /// <summary>Figure and unit, equal for equal figures; null for what has none.</summary>
    public string? FigureKey { get; set; }

    /// <summary>What is counted, or for tasks and duties the wording, folded.</summary>
    public required string SubjectKey { get; set; }
    public string? Measure { get; set; }
    public string? Deadline { get; set; }

    /// <summary>Whether somebody changed what the grammar had read.</summary>
    public bool Edited { get; set; }
    public string? DecidedBy { get; set; }
    public DateTimeOffset? DecidedAt { get; set; }

    /// <summary>Why it was rejected.</summary>
    public string? Reason { get; set; }

    /// <summary>Item of the register that it became, or that it was merged into.</summary>
    public Guid? ItemId { get; set; }
    public int Version { get; set; }
}

/// <summary>核对状态.</summary>
internal enum ProposalState
{
    /// <summary>待核对.</summary>
    Open,

    /// <summary>已立项.</summary>
    Accepted,

    /// <summary>已并入: another source of an item.</summary>
    Merged,

    /// <summary>不立项.</summary>
    Rejected,
}
