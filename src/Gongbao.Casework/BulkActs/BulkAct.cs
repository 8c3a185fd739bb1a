using Gongbao.Casework.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Casework.BulkActs;

/// <summary>A row that was chosen: the case and the version that the person saw.</summary>
internal sealed record ChosenCase(Guid Id, int Seen, string Number);

/// <summary>批量办理: the same act on many cases. Each is an act of its own that commits alone, so that one that is refused does not hold up the others.</summary>
internal sealed class BulkAct(IServiceScopeFactory scopes)
{
    /// <summary>审核 of all chosen.</summary>
    public Task<IReadOnlyList<CaseOutcome>> CheckAsync(IReadOnlyList<ChosenCase> chosen, CaseHand hand, CancellationToken cancel) =>
        EachAsync(chosen, hand, (make, c, own) => make.CheckAsync(c.Id, c.Seen, own, cancel));

    /// <summary>签发 of all chosen.</summary>
    public Task<IReadOnlyList<CaseOutcome>> IssueAsync(IReadOnlyList<ChosenCase> chosen, CaseHand hand, CancellationToken cancel) =>
        EachAsync(chosen, hand, (make, c, own) => make.IssueAsync(c.Id, c.Seen, own, cancel));

    /// <summary>经办 of an act that has no fields and needs no reason.</summary>
    public Task<IReadOnlyList<CaseOutcome>> DraftAsync(CaseActKind kind, IReadOnlyList<ChosenCase> chosen, CaseHand hand, CancellationToken cancel) =>
        EachAsync(chosen, hand, (make, c, own) => make.DraftAsync(c.Id, c.Seen, new(kind), own, cancel));

    /// <summary>The acts of a step that many cases can be given at once.</summary>
    public static IReadOnlyList<CaseActKind> ActsOf(IProcedure procedure, string step) =>
        [.. (procedure.Plan.Find(step)?.Moves ?? []).Where(m => !m.NeedsReason && procedure.FieldsOf(step, m.Kind) is null).Select(m => m.Kind)];

    private async Task<IReadOnlyList<CaseOutcome>> EachAsync(IReadOnlyList<ChosenCase> chosen, CaseHand hand, Func<MakeAct, ChosenCase, CaseHand, Task<CaseOutcome>> act)
    {
        var outcomes = new List<CaseOutcome>(chosen.Count);
        for (var row = 0; row < chosen.Count; row++)
        {
            // a context of its own: what one row leaves behind must not commit with the next
            await using var scope = scopes.CreateAsyncScope();
            outcomes.Add(await act(scope.ServiceProvider.GetRequiredService<MakeAct>(), chosen[row], hand.ForRow(row)));
        }
        return outcomes;
    }
}
