using Gongbao.Rules.Parameters;
using Gongbao.Rules.Tracing;

namespace Gongbao.Rules.Explaining;

/// <summary>Runs a rule with everything that explains it.</summary>
public static class Explain
{
    /// <summary>The decision on one case with its reasons.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="law">The rule's own parameters.</param>
    /// <param name="snapshot">From which <paramref name="law"/> was filled; gives the citations.</param>
    public static Explanation Case<TRule, TFacts, TLaw, TOutcome>(in TFacts facts, in TLaw law, ParameterSnapshot snapshot)
        where TRule : struct, IRule<TFacts, TLaw, TOutcome>
        where TFacts : struct
        where TLaw : struct
        where TOutcome : struct, IOutcome
    {
        var catalog = TRule.Catalog;
        var recording = new Recording(new TraceStep[catalog.Conditions.Count]);
        var outcome = TRule.Decide(in facts, in law, ref recording);
        var well = new Assuming(Tri.Yes);
        var best = TRule.Decide(in facts, in law, ref well);
        var lines = new List<ExplainedCondition>();
        foreach (var step in recording.Steps)
        {
            var condition = catalog.Conditions[step.Condition];
            var used = new[] { condition.Parameter }.Concat(condition.Also)
                .Select(key => snapshot.Find(key) is { } value ? new UsedParameter(key, value, snapshot.Dated(key)) : null).OfType<UsedParameter>().ToList();
            if (condition.IsFigure) lines.Add(new(condition, ConditionState.Figure, step.Found, used, null));
            else
            {
                var yes = new WhatIf(step.Condition, Tri.Yes);
                var no = new WhatIf(step.Condition, Tri.No);
                var outcomes = (TRule.Decide(in facts, in law, ref yes).Verdict, TRule.Decide(in facts, in law, ref no).Verdict);
                lines.Add(new(condition, State(step.Answer, outcome.Verdict, outcomes), step.Found, used, outcomes));
            }
        }
        return new(catalog, snapshot, outcome.Verdict, outcome.AmountFen, [.. lines.OrderBy(l => l.Condition.Number)], (best.Verdict, best.AmountFen));
    }

    // a fact that settles an open outcome is missing even where both answers settle it alike: an amount hangs on it
    private static ConditionState State(Tri answer, Tri verdict, (Tri IfMet, Tri IfNot) outcomes) =>
        answer.IsYes ? ConditionState.Met
        : answer.IsNo ? ConditionState.NotMet
        : outcomes.IfMet == outcomes.IfNot && outcomes.IfMet == verdict ? ConditionState.NotNeeded : ConditionState.Missing;
}
