using Gongbao.Gazette.Contracts;

namespace Gongbao.Commitments.Contracts;

/// <summary>责任单位, names as printed; not yet resolved against the register of units.</summary>
/// <param name="Lead">牵头单位 that the text marks as such.</param>
/// <param name="Co">配合单位, and every unit of a list that marks no lead.</param>
public sealed record ResponsibleUnits(IReadOnlyList<string> Lead, IReadOnlyList<string> Co)
{
    public static ResponsibleUnits None { get; } = new([], []);

    public bool IsEmpty => Lead.Count == 0 && Co.Count == 0;
}

/// <summary>依据: the printed words that justify one part of a proposal.</summary>
/// <param name="Part">Which part they justify.</param>
/// <param name="Text">The words, blanks of the source left out.</param>
/// <param name="Span">Place in the source.</param>
public sealed record Justification(ProposalPart Part, string Text, TextSpan Span);

/// <summary>A figure that is no target.</summary>
/// <param name="Path">Path of the provision.</param>
/// <param name="EId">eId of the provision.</param>
/// <param name="Text">The figure with its measure, as printed.</param>
/// <param name="Rule">Rule that rejected it.</param>
/// <param name="Span">Place in the source.</param>
public sealed record RejectedFigure(string Path, string EId, string Text, string Rule, TextSpan Span);
