using Gongbao.Commitments.Contracts;
using Gongbao.Commitments.Register;

namespace Gongbao.Commitments.ReviewProposals;

/// <summary>修改提案: corrects what the grammar read, before it is accepted. The quotation stays as printed.</summary>
internal sealed class EditProposal(ItemActs acts, Reviewing reviewing)
{
    /// <returns>Id of the proposal.</returns>
    public Task<Outcome> RunAsync(Guid id, int seen, ProposalEdit edit, Hand hand, CancellationToken cancel) => acts.RunAsync(hand, async () =>
    {
        var (row, no) = await reviewing.FindAsync(id, seen, ProposalState.Open, hand, cancel);
        if (no is not null) return no;
        if (Wrong(row, edit) is { } wrong) return wrong;
        var content = edit.Apply(ProposalContent.Parse(row.Content));
        (row.Title, row.Content, row.Measure, row.Deadline, row.Units) = (edit.Title!.Trim(), content.ToJson(), edit.Measure, edit.Deadline, PrintedUnits.Pack(edit.Units));
        (row.FigureKey, row.SubjectKey, row.Edited) = (ProposalRows.FigureKey(content, edit.Measure), Likeness.Key(row.Kind == ItemKind.Target ? content.Subject ?? row.Title : row.Title), true);
        return Work.Of(hand.Act(ReviewActs.Edit, "proposal", id), id);
    }, cancel);

    private static Work? Wrong(Proposal row, ProposalEdit edit)
    {
        if (Checks.Texts(("Title", edit.Title, Checks.Title, true), ("Subject", edit.Subject, Checks.Title, row.Kind == ItemKind.Target), ("Scope", edit.Scope, Checks.Title, false),
                ("Measure", edit.Measure, 40, false), ("Frequency", edit.Frequency, 40, row.Kind == ItemKind.Duty)) is { } text) return text;
        if (Checks.Numbers(("Value", edit.Value), ("Min", edit.Min), ("Max", edit.Max)) is { } figure) return figure;
        if (row.Kind == ItemKind.Target && (edit.Value is null) == (edit.Min is null || edit.Max is null)) return Work.No(Refusal.Missing, "Value");
        if (edit.Min > edit.Max) return Work.No(Refusal.BadFigure, "Max");
        if (edit.Deadline is { } deadline && (deadline.Length > 40 || !PrintedDeadline.IsPlain(deadline))) return Work.No(Refusal.BadDate, "Deadline");
        return edit.Units.Any(u => u.Name.Length > 100) ? Work.No(Refusal.TooLong, "Units") : null;
    }
}

/// <summary>What a reviewer made of a proposal.</summary>
internal sealed record ProposalEdit
{
    public string? Title { get; init; }
    public string? Subject { get; init; }
    public string? Scope { get; init; }
    public TargetClass? TargetClass { get; init; }
    public TargetKind? TargetKind { get; init; }
    public Comparator? Comparator { get; init; }
    public decimal? Value { get; init; }
    public decimal? Min { get; init; }
    public decimal? Max { get; init; }
    public string? Measure { get; init; }

    /// <summary>In the notation of the extraction format.</summary>
    public string? Deadline { get; init; }
    public string? Frequency { get; init; }
    public IReadOnlyList<PrintedUnit> Units { get; init; } = [];

    public ProposalContent Apply(ProposalContent before) => before with
    {
        Subject = Subject, Scope = Scope, TargetClass = TargetClass, TargetKind = TargetKind, Comparator = Comparator, Value = Value, Min = Min, Max = Max, Frequency = Frequency,
    };
}
