using Gongbao.Data.Packs;
using Gongbao.Kernel;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Rules;
using Gongbao.Rules.Explaining;
using Gongbao.Rules.Facts;
using Gongbao.Rules.Parameters;
using Gongbao.Tests.Packs;

namespace Gongbao.Tests.Rules;

/// <summary>算例: every worked case of the shipped packs, decided and held against what it says.</summary>
public sealed class CaseTests
{
    private static readonly IExplainedRule[] Rules = [new CareDecision()];
    private static readonly Dictionary<string, Pack> Packs = new[] { "yichun", "sample" }.ToDictionary(id => id, id => Pack.Open(CityPackTests.Folder(id)));

    public static TheoryData<string, string, string> Cases =>
        new(Packs.SelectMany(p => p.Value.Cases.SelectMany(f => f.Cases.Select(c => (p.Key, f.Rule, c.Id)))));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_worked_case_gives_what_it_says(string city, string rule, string id)
    {
        var (said, facts, explanation) = Decide(city, rule, id);
        Assert.Empty(facts.Unasked);
        Assert.Equal(said.Verdict, explanation.Verdict.ToString());
        if (said.Amount is { } yuan) Assert.Equal((long)(yuan * 100), explanation.AmountFen);
        Assert.Equal(said.NotMet, Names(explanation, ConditionState.NotMet));
        Assert.Equal(said.Missing, Names(explanation, ConditionState.Missing));
        foreach (var (name, figure) in said.Figures.Where(f => f.Key != "@at"))
        {
            var line = Assert.Single(explanation.Conditions, c => c.Condition.Name == name);
            Assert.Equal(ParameterValue.Read(line.Condition.Unit, figure!.ToString())!.Number, line.Found);
        }
        var cited = explanation.Conditions.SelectMany(c => c.Used).Select(u => u.Dated?.Cite).ToHashSet();
        Assert.All(said.Cites, c => Assert.Contains(c, cited));
    }

    [Fact]
    public void Case_ids_are_there_once_in_each_rule()
    {
        foreach (var pack in Packs.Values)
            foreach (var rule in pack.Cases.GroupBy(f => f.Rule))
                Assert.Empty(rule.SelectMany(f => f.Cases).GroupBy(c => c.Id).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    [Fact]
    public void Every_condition_of_every_rule_is_met_in_one_case_and_not_in_another()
    {
        var seen = Packs.SelectMany(p => p.Value.Cases.SelectMany(f => f.Cases.Select(c => (f.Rule, Decide(p.Key, f.Rule, c.Id).Explanation))))
            .SelectMany(d => d.Explanation.Conditions.Select(c => (d.Rule, c.Condition.Name, c.State))).ToHashSet();
        var open = from rule in Rules
                   from condition in rule.Catalog.Conditions
                   from state in condition.IsFigure ? new[] { ConditionState.Figure } : [ConditionState.Met, ConditionState.NotMet]
                   where !seen.Contains((rule.Catalog.Rule, condition.Name, state))
                   select $"{rule.Catalog.Rule} {condition.Name} {state}";
        Assert.Empty(open);
    }

    private static (PackExpectation Said, FactSheet Facts, Explanation Explanation) Decide(string city, string rule, string id)
    {
        var pack = Packs[city];
        var file = pack.Cases.First(f => f.Rule == rule && f.Cases.Any(c => c.Id == id));
        var one = file.Cases.First(c => c.Id == id);
        var book = pack.ParameterBook();
        var facts = new FactSheet(file.FactsOf(one));
        var law = new CaseLaw(book, one.Day, one.Region is null ? [] : [.. pack.RegionTree().Upwards(RegionCode.Parse(one.Region))], one.Known)
        {
            Instead = one.InsteadTexts.ToDictionary(p => p.Key, p => ParameterValue.Read(book.Find(p.Key)!.Unit, p.Value)!),
        };
        return (one.Expect, facts, Rules.Single(r => r.Catalog.Rule == rule).Explain(facts, law));
    }

    private static IEnumerable<string> Names(Explanation explanation, ConditionState state) =>
        explanation.Conditions.Where(c => c.State == state).Select(c => c.Condition.Name);
}
