using Gongbao.Rules.Explaining;
using Gongbao.Rules.Parameters;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.Chains.Contracts;

/// <summary>差距: how far a figure is from what a condition asks, in the smallest step of its unit.</summary>
/// <param name="Condition">The condition that is not met.</param>
/// <param name="Found">What the firm has.</param>
/// <param name="Needed">What is asked.</param>
public sealed record Shortfall(Condition Condition, long Found, long Needed)
{
    /// <summary>Always above zero; a share is rounded so that who closes it meets the condition, since what was found is rounded down.</summary>
    public long By => Math.Abs(Needed - Found);

    public ParameterUnit Unit => Condition.Unit;

    /// <summary>The figures that are short, in the order of the text; conditions without figures and unknown figures are not among them.</summary>
    public static IEnumerable<Shortfall> Of(Explanation explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        return from line in explanation.Conditions
               where line.State == ConditionState.NotMet && line.Condition.Found == FoundKind.Figure && line.Found >= 0
               where line.Used is [{ } first, ..] && first.Key == line.Condition.Parameter && first.Value.Number != line.Found
               select new Shortfall(line.Condition, line.Found, line.Used[0].Value.Number);
    }
}
