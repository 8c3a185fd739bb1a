using Gongbao.Rules;
using Gongbao.Rules.Explaining;
using Gongbao.Rules.Facts;
using Gongbao.Rules.Parameters;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.FoodSafety.Contracts;

/// <summary>判定结果; grants no money.</summary>
/// <param name="Verdict">Whether it holds; for a total, whether it could be told.</param>
/// <param name="Grade">The grade after findings.</param>
/// <param name="Total">In hundredths of a point.</param>
public readonly record struct FoodOutcome(Tri Verdict, FoodGrade Grade = default, long Total = 0) : IOutcome
{
    public long AmountFen => 0;
}

/// <summary>一组等次个数: keys provincial (a to d), objects, a, c, zones.</summary>
public readonly record struct FoodShares(FoodGrade Provincial, int? Objects, int? A, int? C, Tri Zones)
{
    public static FoodShares Read(FactSheet facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new(facts.Word<FoodGrade>("provincial"), facts.Whole("objects", 1000), facts.Whole("a", 1000), facts.Whole("c", 1000), facts.Tri("zones"));
    }
}

/// <summary>一个对象的得分和情形: keys score, bonus, deduction (points), ranked (a to c), lowering, forcing (how many findings).</summary>
public readonly record struct FoodRecord(long? Score, long? Bonus, long? Deduction, FoodGrade Ranked, int? Lowering, int? Forcing)
{
    public static FoodRecord Read(FactSheet facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new(facts.Figure("score", ParameterUnit.Points), facts.Figure("bonus", ParameterUnit.Points), facts.Figure("deduction", ParameterUnit.Points),
            facts.Word<FoodGrade>("ranked"), facts.Whole("lowering", 100), facts.Whole("forcing", 100));
    }
}

/// <summary>一起事件: keys happened, year-end (the last day of the assessed year), notified (the day of notification; none yet when unknown), harm.</summary>
public readonly record struct FoodIncident(Day Happened, Day YearEnd, Day Notified, Tri Harm)
{
    public static FoodIncident Read(FactSheet facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new(facts.Day("happened"), facts.Day("year-end"), facts.Day("notified"), facts.Tri("harm"));
    }
}

/// <summary>比例是否符合.</summary>
public readonly struct FoodQuotaRule : IRule<FoodShares, FoodLaw, FoodOutcome>
{
    public static RuleCatalog Catalog => FoodConditions.Quota;

    public static FoodOutcome Decide<TTrace>(in FoodShares facts, in FoodLaw law, ref TTrace trace)
        where TTrace : struct, ITrace => new(Quotas.Decide(in facts, in law, ref trace));
}

/// <summary>总分: at most the base and the bonus together.</summary>
public readonly struct FoodTotalRule : IRule<FoodRecord, FoodLaw, FoodOutcome>
{
    public static RuleCatalog Catalog => FoodConditions.Total;

    public static FoodOutcome Decide<TTrace>(in FoodRecord facts, in FoodLaw law, ref TTrace trace)
        where TTrace : struct, ITrace => Totals.Decide(in facts, in law, ref trace);
}

/// <summary>下调和D级: whether the grade by rank stands, and the grade after findings.</summary>
public readonly struct FoodGradeRule : IRule<FoodRecord, FoodLaw, FoodOutcome>
{
    public static RuleCatalog Catalog => FoodConditions.Grade;

    public static FoodOutcome Decide<TTrace>(in FoodRecord facts, in FoodLaw law, ref TTrace trace)
        where TTrace : struct, ITrace => Totals.Grade(in facts, in law, ref trace);
}

/// <summary>事件计入哪一年: yes when it counts for the assessed year.</summary>
public readonly struct FoodIncidentRule : IRule<FoodIncident, FoodLaw, FoodOutcome>
{
    public static RuleCatalog Catalog => FoodConditions.Incident;

    public static FoodOutcome Decide<TTrace>(in FoodIncident facts, in FoodLaw law, ref TTrace trace)
        where TTrace : struct, ITrace => new(Incidents.Decide(in facts, ref trace));
}

/// <summary>One of the rules with facts as text.</summary>
/// <param name="read">Of the facts; its keys stand there.</param>
internal sealed class FoodDecision<TRule, TFacts>(Func<FactSheet, TFacts> read) : IExplainedRule
    where TRule : struct, IRule<TFacts, FoodLaw, FoodOutcome>
    where TFacts : struct
{
    public RuleCatalog Catalog => TRule.Catalog;

    public RuleTexts Texts { get; } = new(new(typeof(FoodText)));

    public Explanation Explain(FactSheet facts, CaseLaw law)
    {
        var snapshot = law.At();
        return Rules.Explaining.Explain.Case<TRule, TFacts, FoodLaw, FoodOutcome>(read(facts), FoodLaw.From(snapshot), snapshot);
    }
}

/// <summary>食品安全评议考核的各项判定.</summary>
public static class FoodDecisions
{
    public static IExplainedRule Quota { get; } = new FoodDecision<FoodQuotaRule, FoodShares>(FoodShares.Read);

    public static IExplainedRule Total { get; } = new FoodDecision<FoodTotalRule, FoodRecord>(FoodRecord.Read);

    public static IExplainedRule Grade { get; } = new FoodDecision<FoodGradeRule, FoodRecord>(FoodRecord.Read);

    public static IExplainedRule Incident { get; } = new FoodDecision<FoodIncidentRule, FoodIncident>(FoodIncident.Read);

    /// <summary>In the order of the document.</summary>
    public static IReadOnlyList<IExplainedRule> All { get; } = [Total, Quota, Grade, Incident];
}
