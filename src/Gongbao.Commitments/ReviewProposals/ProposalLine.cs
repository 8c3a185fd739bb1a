using Gongbao.Commitments.Register;

namespace Gongbao.Commitments.ReviewProposals;

/// <summary>提案行: what lists and comparisons need of a proposal; a document's hundreds are read in one query.</summary>
internal sealed record ProposalLine
{
    public required Guid Id { get; init; }
    public required string DocumentKey { get; init; }
    public required int TextVersion { get; init; }
    public required int Place { get; init; }
    public required int Annex { get; init; }
    public required string EId { get; init; }
    public required string Path { get; init; }
    public required ItemKind Kind { get; init; }
    public required ProposalState State { get; init; }
    public required string Title { get; init; }
    public required string Units { get; init; }
    public string? FigureKey { get; init; }
    public required string SubjectKey { get; init; }
    public string? Measure { get; init; }
    public string? Deadline { get; init; }
    public DateTimeOffset? DecidedAt { get; init; }
    public Guid? ItemId { get; init; }
    public required int Version { get; init; }

    public bool IsOpen => State == ProposalState.Open;

    public static System.Linq.Expressions.Expression<Func<Proposal, ProposalLine>> Of { get; } = p => new ProposalLine
    {
        Id = p.Id, DocumentKey = p.DocumentKey, TextVersion = p.TextVersion, Place = p.Place, Annex = p.Annex, EId = p.EId, Path = p.Path, Kind = p.Kind, State = p.State, Title = p.Title,
        Units = p.Units, FigureKey = p.FigureKey, SubjectKey = p.SubjectKey, Measure = p.Measure, Deadline = p.Deadline, DecidedAt = p.DecidedAt, ItemId = p.ItemId, Version = p.Version,
    };
}

/// <summary>An item of the register as the review compares it, with one of its sources.</summary>
internal sealed record RegisteredLine(Guid Id, string Number, string Title, ItemKind Kind, decimal? Value, decimal? Min, decimal? Max, string? Measure, string Path, bool Open)
{
    public string? FigureKey => ProposalRows.FigureKey(new ProposalContent { Quote = "", Value = Value, Min = Min, Max = Max }, Measure);
}
