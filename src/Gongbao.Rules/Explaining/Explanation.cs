using Gongbao.Rules.Parameters;
using Gongbao.Rules.Tracing;

namespace Gongbao.Rules.Explaining;

/// <summary>What became of a condition.</summary>
public enum ConditionState
{
    /// <summary>符合.</summary>
    Met,
    /// <summary>不符合.</summary>
    NotMet,
    /// <summary>待查: the fact is missing and could turn the outcome.</summary>
    Missing,
    /// <summary>无需: the fact is missing, and whatever it is the outcome stays.</summary>
    NotNeeded,
    /// <summary>An amount or grade that was computed.</summary>
    Figure,
}

/// <summary>依据: a parameter as it was used.</summary>
/// <param name="Key">The parameter.</param>
/// <param name="Value">What it was.</param>
/// <param name="Dated">Since when and by which provision; null when the value was put in for a simulation.</param>
public sealed record UsedParameter(string Key, ParameterValue Value, DatedValue? Dated);

/// <summary>One line of an explanation.</summary>
/// <param name="Condition">As the catalog has it.</param>
/// <param name="State">What became of it.</param>
/// <param name="Found">The fact in figures.</param>
/// <param name="Used">The parameters that set it, the one with its citation first.</param>
/// <param name="Outcomes">The verdicts if it were met and if it were not; null for figures.</param>
public sealed record ExplainedCondition(Condition Condition, ConditionState State, long Found, IReadOnlyList<UsedParameter> Used, (Tri IfMet, Tri IfNot)? Outcomes)
{
    /// <summary>Whether changing this condition alone would change the verdict.</summary>
    public bool Turns(Tri verdict) => State switch
    {
        ConditionState.NotMet => Outcomes?.IfMet != verdict,
        ConditionState.Met => Outcomes?.IfNot != verdict,
        _ => false,
    };
}

/// <summary>判定说明: a decision that can say why, what else is needed and what would change it.</summary>
/// <param name="Rule">The rule's name and version.</param>
/// <param name="Law">The parameters in force.</param>
/// <param name="Verdict">Unknown while something is missing.</param>
/// <param name="AmountFen">What is granted.</param>
/// <param name="Conditions">In the order of the text.</param>
/// <param name="IfAllMet">The verdict and amount if every missing fact turned out well.</param>
public sealed record Explanation(RuleCatalog Rule, ParameterSnapshot Law, Tri Verdict, long AmountFen, IReadOnlyList<ExplainedCondition> Conditions, (Tri Verdict, long AmountFen) IfAllMet)
{
    /// <summary>还需要什么: conditions that wait for a fact.</summary>
    public IEnumerable<ExplainedCondition> Missing => Conditions.Where(c => c.State == ConditionState.Missing);

    /// <summary>怎样会不同: conditions each of which alone would turn the verdict; when none does, all that are not met would have to change.</summary>
    public IReadOnlyList<ExplainedCondition> WouldChange
    {
        get
        {
            var alone = Conditions.Where(c => c.State == ConditionState.NotMet && c.Turns(Verdict)).ToList();
            return alone.Count > 0 || !Verdict.IsNo ? alone : [.. Conditions.Where(c => c.State == ConditionState.NotMet && c.Condition.PartOf is null)];
        }
    }

    /// <summary>疑义: readings of unclear passages that this decision rests on.</summary>
    public IEnumerable<UsedParameter> Readings => Conditions.SelectMany(c => c.Used).Where(u => u.Dated?.Ambiguity is not null).DistinctBy(u => u.Key);
}
