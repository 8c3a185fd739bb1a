using Gongbao.Rules;
using Gongbao.Rules.Explaining;
using Gongbao.Rules.Facts;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.Chains.Contracts;

/// <summary>奖励结果, in fen.</summary>
/// <param name="Verdict">Whether the reward is due.</param>
/// <param name="Pay">What this policy grants, and who pays it; before anything drawn under an earlier policy.</param>
/// <param name="AmountFen">What is still due: the higher of both policies applies, so what was drawn already is not paid twice.</param>
public readonly record struct RewardOutcome(Tri Verdict, RewardPay Pay, long AmountFen) : IOutcome;

/// <summary>链主和企业奖励: whether a reward is due, how much, and who pays.</summary>
public readonly struct RewardRule : IRule<RewardCase, RewardParameters, RewardOutcome>
{
    public static RuleCatalog Catalog => RewardConditions.Catalog;

    public static RewardOutcome Decide<TTrace>(in RewardCase facts, in RewardParameters law, ref TTrace trace)
        where TTrace : struct, ITrace => Rewards.Decide(in facts, in law, ref trace);
}

/// <summary>The rewards with facts as text (<see cref="RewardCase.Read"/>).</summary>
public sealed class RewardDecision : IExplainedRule
{
    public RuleCatalog Catalog => RewardRule.Catalog;

    public RuleTexts Texts { get; } = new(new(typeof(ChainsText)));

    public Explanation Explain(FactSheet facts, CaseLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var snapshot = law.At();
        var one = RewardCase.Read(facts);
        return Rules.Explaining.Explain.Case<RewardRule, RewardCase, RewardParameters, RewardOutcome>(in one, RewardParameters.From(snapshot, one.Kind), snapshot);
    }

    /// <summary>The outcome alone, with the share of each payer.</summary>
    public static RewardOutcome Decide(FactSheet facts, CaseLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var one = RewardCase.Read(facts);
        var nothing = new NoTrace();
        return RewardRule.Decide(in one, RewardParameters.From(law.At(), one.Kind), ref nothing);
    }
}
