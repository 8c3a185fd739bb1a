using System.Globalization;
using System.Text.Json;
using Gongbao.Data.Packs;
using Gongbao.Kernel;
using Gongbao.Policies.Chains.Contracts;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Policies.FoodSafety.Contracts;
using Gongbao.Policies.Housing.Contracts;
using Gongbao.Rules;
using Gongbao.Rules.Explaining;
using Gongbao.Rules.Facts;
using Gongbao.Rules.Parameters;
using Gongbao.Tests.Packs;

namespace Gongbao.Tests.Rules;

/// <summary>算例: every worked case of the shipped packs, decided and held against what it says.</summary>
public sealed class CaseTests
{
    private static readonly Dictionary<string, Pack> Packs = new[] { "yichun", "sample" }.ToDictionary(id => id, id => Pack.Open(CityPackTests.Folder(id)));
    private static readonly Dictionary<string, ParameterBook> Books = Packs.ToDictionary(p => p.Key, p => p.Value.ParameterBook());
    private static readonly IExplainedRule[] Rules = [new CareDecision(), new PoolingDecision(), .. ChainsDecisions.All, .. FoodDecisions.All, .. HousingDecisions.All, HousingDecisions.LandSale(Packs["yichun"].WorkingCalendar())];

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
                   from state in condition.IsFigure ? new[] { ConditionState.Figure } : condition.AsksAmount ? [ConditionState.Met, ConditionState.NotNeeded] : [ConditionState.Met, ConditionState.NotMet]
                   where !seen.Contains((rule.Catalog.Rule, condition.Name, state))
                   select $"{rule.Catalog.Rule} {condition.Name} {state}";
        Assert.Empty(open);
    }

    /// <summary>Each condition has its sentences in both languages, and each value used can be said.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void A_worked_case_can_be_told_in_both_languages(string city, string rule, string id)
    {
        var texts = Rules.Single(r => r.Catalog.Rule == rule).Texts;
        var explanation = Decide(city, rule, id).Explanation;
        foreach (var culture in new[] { CultureInfo.GetCultureInfo("zh-Hans"), CultureInfo.GetCultureInfo("en") })
            foreach (var line in explanation.Conditions)
            {
                var told = new[] { texts.Title(line, explanation.Law, culture), RuleTexts.State(line.State, culture), texts.Found(line, culture) ?? "" }
                    .Concat(line.Used.Select(u => texts.Used(u, explanation.Law, culture))).Concat(line.Used.Select(u => texts.Reading(u, explanation.Law, culture))).ToList();
                Assert.DoesNotContain(told, t => t.Contains("{0}", StringComparison.Ordinal));
                Assert.NotEqual("", told[0]);
                if (culture.Name == "en") Assert.DoesNotContain(told, t => t.Any(c => c is >= '一' and <= '鿿'));
            }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_stored_decision_made_again_is_the_same_to_the_byte(string city, string rule, string id)
    {
        var (decision, facts, law) = Given(city, rule, id);
        var stored = DecisionJson.Write(decision, facts, law);
        var record = JsonDocument.Parse(stored).RootElement;
        var again = new FactSheet(record.GetProperty("facts").EnumerateObject().Select(p => KeyValuePair.Create(p.Name, p.Value.GetString()!)));
        Assert.Equal(stored, DecisionJson.Write(decision, again, law));
        Assert.Equal(record.GetProperty("verdict").GetString(), Decide(city, rule, id).Said.Verdict);
    }

    /// <summary>Temporal coverage: on the day before, of and after each change exactly one version of the law is in force, or none before the first.</summary>
    [Theory]
    [InlineData("yichun")]
    [InlineData("sample")]
    public void Around_each_change_of_a_parameter_exactly_one_version_is_in_force(string city)
    {
        var book = Books[city];
        foreach (var parameter in book.All)
            foreach (var change in parameter.Changes)
                foreach (var day in new[] { change.AddDays(-1), change, change.AddDays(1) })
                {
                    var inForce = parameter.Values.Where(v => v.Region is null && v.From <= day).OrderBy(v => v.From).ThenBy(v => v.Known).LastOrDefault();
                    Assert.Equal(inForce?.Value is null ? null : inForce, parameter.At(day)); // a repeal leaves nothing in force
                    if (inForce is null) Assert.True(day < parameter.Changes.First());
                }
    }

    [Theory]
    [InlineData("yichun", "2023-09-18", false)]
    [InlineData("yichun", "2023-09-19", true)]
    [InlineData("yichun", "2023-09-20", true)]
    [InlineData("sample", "2023-09-30", false)]
    [InlineData("sample", "2023-10-01", true)]
    public void Before_its_document_is_in_force_the_care_rule_does_not_decide(string city, string day, bool decides)
    {
        var law = new CaseLaw(Books[city], DateOnly.Parse(day, CultureInfo.InvariantCulture), []);
        var e = Record.Exception(() => new CareDecision().Explain(new FactSheet([]), law));
        if (decides) Assert.Null(e); else Assert.IsType<ParameterMissingException>(e);
    }

    public static TheoryData<string> HousingRules => new(Rules.Where(r => r.GetType().Assembly == typeof(DeedTaxDecision).Assembly).Select(r => r.Catalog.Rule));

    /// <summary>Before, on and after the first day; on and after the document's last day, since what was bought and agreed in time is decided later.</summary>
    [Theory]
    [MemberData(nameof(HousingRules))]
    public void A_housing_rule_decides_from_the_first_day_of_its_document_and_goes_on_after_its_last(string name)
    {
        var rule = Rules.Single(r => r.Catalog.Rule == name);
        bool Decides(int year, int month, int day) =>
            Record.Exception(() => rule.Explain(new FactSheet([]), new CaseLaw(Books["yichun"], new(year, month, day), []))) switch
            {
                null => true,
                ParameterMissingException => false,
                var other => throw new InvalidOperationException(name, other),
            };
        // the deed tax itself is national law and older
        var older = name == HomeTaxRule.Catalog.Rule;
        Assert.Equal((older, true, true), (Decides(2023, 10, 31), Decides(2023, 11, 1), Decides(2023, 11, 2)));
        Assert.Equal((true, true, true), (Decides(2024, 10, 31), Decides(2024, 11, 1), Decides(2026, 1, 1)));
        Assert.Equal((false, false), (Decides(2021, 8, 31), !older && Decides(2021, 9, 1)));
    }

    private static (PackExpectation Said, FactSheet Facts, Explanation Explanation) Decide(string city, string rule, string id)
    {
        var (decision, facts, law) = Given(city, rule, id);
        return (Packs[city].Cases.Where(f => f.Rule == rule).SelectMany(f => f.Cases).First(c => c.Id == id).Expect, facts, decision.Explain(facts, law));
    }

    private static (IExplainedRule Rule, FactSheet Facts, CaseLaw Law) Given(string city, string rule, string id)
    {
        var pack = Packs[city];
        var file = pack.Cases.First(f => f.Rule == rule && f.Cases.Any(c => c.Id == id));
        var one = file.Cases.First(c => c.Id == id);
        var book = Books[city];
        var facts = new FactSheet(file.FactsOf(one));
        var law = new CaseLaw(book, one.Day, one.Region is null ? [] : [.. pack.RegionTree().Upwards(RegionCode.Parse(one.Region))], one.Known)
        {
            Instead = one.InsteadTexts.ToDictionary(p => p.Key, p => ParameterValue.Read(book.Find(p.Key)!.Unit, p.Value)!),
        };
        return (Rules.Single(r => r.Catalog.Rule == rule), facts, law);
    }

    private static IEnumerable<string> Names(Explanation explanation, ConditionState state) =>
        explanation.Conditions.Where(c => c.State == state).Select(c => c.Condition.Name);
}
