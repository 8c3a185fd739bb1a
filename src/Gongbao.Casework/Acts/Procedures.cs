using Gongbao.Casework.Contracts;

namespace Gongbao.Casework.Acts;

/// <summary>All procedures (办理程序) of the city, by key.</summary>
internal sealed class Procedures(IEnumerable<IProcedure> all)
{
    private readonly Dictionary<string, IProcedure> _all = all.ToDictionary(p => p.Plan.Key);

    public IEnumerable<IProcedure> All => _all.Values;

    public IProcedure this[string key] => _all[key];

    public IProcedure? Find(string key) => _all.GetValueOrDefault(key);

    /// <summary>What may be done in a state: the step's own moves, or those that every procedure has.</summary>
    public static CaseMove? MoveOf(Procedure plan, string step, CaseState state, CaseActKind kind) => (state, kind) switch
    {
        (CaseState.Open, CaseActKind.Suspend) => Suspend,
        (CaseState.Suspended, CaseActKind.Resume) => Resume,
        (CaseState.Open or CaseState.WithApplicant or CaseState.Suspended, CaseActKind.Withdraw) => Withdraw,
        (CaseState.Granted or CaseState.Refused or CaseState.Withdrawn or CaseState.Closed, CaseActKind.Reopen) => Reopen,
        (CaseState.Open, _) => plan.Find(step)?.Find(kind),
        _ => null,
    };

    /// <summary>All that may be done in a state, the step's own moves first.</summary>
    public static IEnumerable<CaseMove> MovesOf(Procedure plan, string step, CaseState state) =>
        (plan.Find(step)?.Moves.Select(m => m.Kind) ?? []).Concat([CaseActKind.Suspend, CaseActKind.Resume, CaseActKind.Withdraw, CaseActKind.Reopen])
        .Select(kind => MoveOf(plan, step, state, kind)).OfType<CaseMove>();

    /// <summary>How many persons an act needs at a step.</summary>
    public static int LevelsOf(Procedure plan, string step, CaseMove move) => move.Levels ?? plan.Find(step)?.Levels ?? 3;

    private static readonly CaseMove Suspend = CaseMove.End(CaseActKind.Suspend, CaseState.Suspended) with { NeedsReason = true };
    private static readonly CaseMove Resume = CaseMove.End(CaseActKind.Resume, CaseState.Open) with { NeedsReason = true };
    private static readonly CaseMove Withdraw = CaseMove.End(CaseActKind.Withdraw, CaseState.Withdrawn) with { NeedsReason = true };
    private static readonly CaseMove Reopen = CaseMove.End(CaseActKind.Reopen, CaseState.Open) with { NeedsReason = true };
}
