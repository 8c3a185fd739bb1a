using Gongbao.Data.Packs;
using Gongbao.Policies.Chains.Contracts;
using Gongbao.Rules;
using Gongbao.Rules.Facts;
using Gongbao.Rules.Parameters;
using Gongbao.Rules.Tracing;
using Gongbao.Tests.Packs;

namespace Gongbao.Tests.Rules;

/// <summary>The ladder of enterprises and the anchor conditions: dated rule sets, distances, and no allocation.</summary>
public sealed class LadderTests
{
    private static readonly ParameterBook Book = Pack.Open(CityPackTests.Folder("yichun")).ParameterBook();

    [Theory]
    [InlineData("2022-05-31", false)]
    [InlineData("2022-06-01", true)]
    [InlineData("2026-03-31", true)]
    [InlineData("2026-04-01", true)]
    public void Before_the_interim_measures_nothing_is_decided_and_the_new_ones_follow_without_a_gap(string day, bool decides)
    {
        foreach (var rule in new IExplainedRule[] { new LadderDecision<InnovativeRung>(), new LadderDecision<SpecialisedRung>(), new LadderDecision<LittleGiantRung>() })
        {
            var e = Record.Exception(() => rule.Explain(new FactSheet([]), Law(day)));
            if (decides) Assert.Null(e); else Assert.IsType<ParameterMissingException>(e);
        }
    }

    [Theory]
    [InlineData("2026-03-30", 1_000_000_000L, 70_00L, 2L)]
    [InlineData("2026-03-31", 1_000_000_000L, 70_00L, 2L)]
    [InlineData("2026-04-01", 1_500_000_000L, 90_00L, 4L)]
    [InlineData("2026-04-02", 1_500_000_000L, 90_00L, 4L)]
    public void On_each_side_of_the_change_its_own_thresholds_hold(string day, long specialisedRevenue, long giantMain, long giantProperty)
    {
        var law = Law(day).At();
        Assert.Equal(specialisedRevenue, LadderParameters.From(law, "specialised").Revenue);
        var giant = LadderParameters.From(law, "little-giant");
        Assert.Equal((giantMain, giantProperty), (giant.Main, giant.Property));
    }

    [Fact]
    public void The_distance_says_which_figures_are_distancesand_by_how_much()
    {
        var facts = new FactSheet(new Dictionary<string, string>
        {
            ["prior"] = "yes", ["niche"] = "2", ["revenue"] = "1亿元", ["research"] = "250万元", ["main"] = "65000000", ["growth"] = "5",
            ["debts"] = "80万元", ["assets"] = "100万元", ["market-share"] = "10", ["property"] = "1", ["award"] = "no",
        });
        var distances = Shortfall.Of(new LadderDecision<LittleGiantRung>().Explain(facts, Law("2024-05-20"))).ToDictionary(s => s.Condition.Name, s => s.By);
        Assert.Equal(new() { ["Niche"] = 1, ["Ratio"] = 50, ["Main"] = 500, ["Debt"] = 1000, ["Property"] = 1 }, distances);
    }

    /// <summary>A pack that asks a rung for something it has no condition for would fail while deciding: none does.</summary>
    [Fact]
    public void What_the_pack_asks_of_a_rung_stands_in_its_catalog()
    {
        foreach (var rule in ChainsDecisions.Ladder)
        {
            var known = rule.Catalog.Conditions.SelectMany(c => c.Also.Prepend(c.Parameter)).Append($"ladder.{rule.Catalog.Rule[7..]}.rule").Append($"ladder.{rule.Catalog.Rule[7..]}.size-included").ToHashSet();
            Assert.Subset(known, Book.All.Select(p => p.Key).Where(k => k.StartsWith($"ladder.{rule.Catalog.Rule[7..]}.", StringComparison.Ordinal)).ToHashSet());
        }
    }

    [Fact]
    public void Who_pays_a_reward_is_in_its_outcome()
    {
        var facts = new FactSheet(new Dictionary<string, string> { ["kind"] = "provincial-anchor", ["first"] = "yes", ["earlier"] = "0" });
        Assert.Equal(new RewardPay(30_000_000, 10_000_000), RewardDecision.Decide(facts, Law("2024-05-20")).Pay);
    }

    [Fact]
    public void Deciding_an_enterprise_allocates_nothing()
    {
        var law = Law("2026-04-01").At();
        var (anchorLaw, giantLaw, rewardLaw) = (AnchorParameters.From(law), LadderParameters.From(law, "little-giant"), RewardParameters.From(law, RewardKind.Revenue));
        var (anchor, firm, reward) = (new AnchorApplicant { Tier = ChainTier.Chain, RevenueFen = 1, ResearchFen = 1 }, new LadderFirm { RevenueFen = 1, ResearchFen = 1 }, new RewardCase { Kind = RewardKind.Revenue, RevenueFen = 1, BestBeforeFen = 0 });
        long Run()
        {
            var nothing = new NoTrace();
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 1000; i++)
            {
                AnchorRule.Decide(in anchor, in anchorLaw, ref nothing);
                Decide<LadderRule<LittleGiantRung>, LadderFirm, LadderParameters, LadderOutcome>(in firm, in giantLaw);
                RewardRule.Decide(in reward, in rewardLaw, ref nothing);
            }
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
        Run();
        Assert.Equal(0, Run());
    }

    private static TOutcome Decide<TRule, TFacts, TLaw, TOutcome>(in TFacts facts, in TLaw law)
        where TRule : struct, IRule<TFacts, TLaw, TOutcome> where TFacts : struct where TLaw : struct where TOutcome : struct, IOutcome
    {
        var nothing = new NoTrace();
        return TRule.Decide(in facts, in law, ref nothing);
    }

    private static CaseLaw Law(string day) => new(Book, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), []);
}
