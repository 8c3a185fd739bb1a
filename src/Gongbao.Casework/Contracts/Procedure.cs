using System.Globalization;
using Gongbao.Kernel;

namespace Gongbao.Casework.Contracts;

/// <summary>
/// 办理程序: the steps of a kind of case in their order, who does each, and what may come of it. Declared once by the policy it belongs to;
/// the order, the steps left out, time limits and the persons an act needs are the pack's.
/// </summary>
/// <param name="Key">Stable for ever, such as <c>care</c>.</param>
/// <param name="Prefix">What the numbers of its cases begin with, two or three capital letters.</param>
/// <param name="Steps">In their order; the first is where a submitted case goes.</param>
public sealed record Procedure(string Key, string Prefix, IReadOnlyList<CaseStep> Steps)
{
    /// <summary>Steps outside the order, reached only by a move that names them.</summary>
    public IReadOnlyList<CaseStep> Aside { get; init; } = [];

    /// <summary>How the days of time limits are counted.</summary>
    public DeadlineCounting Counting { get; init; } = DeadlineCounting.Usual;

    /// <exception cref="KeyNotFoundException">There is no such step.</exception>
    public CaseStep this[string step] => Find(step) ?? throw new KeyNotFoundException(string.Create(CultureInfo.InvariantCulture, $"{Key} has no step {step}."));

    /// <summary>The step, or null.</summary>
    public CaseStep? Find(string step) => Steps.Concat(Aside).FirstOrDefault(s => s.Id == step);

    /// <summary>The step after; null after the last.</summary>
    public CaseStep? After(string step)
    {
        var at = Steps.ToList().FindIndex(s => s.Id == step);
        return at >= 0 && at + 1 < Steps.Count ? Steps[at + 1] : null;
    }

    /// <summary>The same with the steps in this order; those not named stand aside, for the cases that were handed in while they ran.</summary>
    /// <exception cref="ArgumentException">A name that is no step, or none at all.</exception>
    public Procedure InOrder(IReadOnlyList<string> order)
    {
        ArgumentNullException.ThrowIfNull(order);
        if (order.Count == 0) throw new ArgumentException($"The order of {Key} is empty.", nameof(order));
        return this with
        {
            Steps = [.. order.Select(id => Find(id) ?? throw new ArgumentException($"{Key} has no step {id}.", nameof(order)))],
            Aside = [.. Steps.Concat(Aside).Where(s => !order.Contains(s.Id))],
        };
    }
}

/// <summary>环节. One step: the duty of one office.</summary>
/// <param name="Id">Such as <c>first-review</c>; the name of its text is <c>Step.first-review</c>.</param>
/// <param name="Duty">The duty (职责) that the pack gives to offices.</param>
/// <param name="Moves">What the office may do.</param>
public sealed record CaseStep(string Id, string Duty, IReadOnlyList<CaseMove> Moves)
{
    /// <summary>How long the office has; null: no limit is set.</summary>
    public TimeLimit? Limit { get; init; }

    /// <summary>How many persons an act of this step needs: 1 does it alone, 2 draft and issue, 3 draft, check and issue.</summary>
    public int Levels { get; init; } = 3;

    /// <summary>The move of this kind, or null.</summary>
    public CaseMove? Find(CaseActKind kind) => Moves.FirstOrDefault(m => m.Kind == kind);
}

/// <summary>办理动作: an act that a step allows and where it leads.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="To">Where the case goes.</param>
public sealed record CaseMove(CaseActKind Kind, CaseTarget To)
{
    /// <summary>Reasons must be given, and the applicant is told them.</summary>
    public bool NeedsReason { get; init; }

    /// <summary>Persons needed where it differs from the step's.</summary>
    public int? Levels { get; init; }

    /// <summary>The office's opinion: on to the next step, or after the last to the grant.</summary>
    public static CaseMove Onward(CaseActKind kind) => new(kind, CaseTarget.Next);

    /// <summary>To a step by name.</summary>
    public static CaseMove Aside(CaseActKind kind, string step) => new(kind, CaseTarget.Of(step)) { NeedsReason = true };

    /// <summary>The end of the case.</summary>
    public static CaseMove End(CaseActKind kind, CaseState state) => new(kind, CaseTarget.Of(state));

    /// <summary>补正: what is missing is listed, the clock stands until the applicant has brought it.</summary>
    public static CaseMove Correction { get; } = new(CaseActKind.Return, CaseTarget.Of(CaseState.WithApplicant)) { NeedsReason = true };
}

/// <summary>Where a move leads: the next step in order, a step by name, or a state.</summary>
public sealed record CaseTarget
{
    private CaseTarget(string? step, CaseState? state) => (Step, State) = (step, state);

    public string? Step { get; }

    public CaseState? State { get; }

    /// <summary>The next step in the case's order; after the last the case is granted.</summary>
    public static CaseTarget Next { get; } = new(null, null);

    /// <summary>The case stays where it is.</summary>
    public static CaseTarget Here { get; } = new("", null);

    public static CaseTarget Of(string step) => new(step, null);

    public static CaseTarget Of(CaseState state) => new(null, state);
}
