using System.Globalization;
using System.Text.Json;
using CsCheck;
using Gongbao.Data.Packs;
using Gongbao.Policies.FoodSafety.Contracts;
using Gongbao.Rules.Facts;
using Gongbao.Rules.Parameters;
using Gongbao.Tests.Packs;

namespace Gongbao.Tests.Rules;

/// <summary>Proposals of grades: bounds of the text, and what holds for any group of objects.</summary>
public sealed class FoodSafetyTests
{
    private static readonly ParameterBook Yichun = Book("yichun");
    private static readonly FoodLaw Law = LawOf("yichun");

    private static readonly Gen<(List<FoodObject> Objects, FoodGrade Provincial, FoodLaw Law, bool Zones)> Groups = Gen.Select(
        Gen.Select(Gen.Int[0, 12], Gen.Int[0, 3], Gen.Int[0, 3], (total, lower, force) => (Total: 9_300L + total * 100, Lower: lower == 1 ? 2 : lower == 2 ? 1 : 0, Force: force == 1 ? 1 : 0)).List[0, 12],
        Gen.Int[1, 4], Gen.Int[0, 31], (list, grade, readings) => (
            list.Select((o, i) => new FoodObject($"o{i:00}", o.Total, o.Lower, o.Force)).ToList(), (FoodGrade)grade,
            Law with { HalfUp = (readings & 1) != 0, ZonesFree = (readings & 2) != 0, FindingsFirst = (readings & 4) != 0, LoweredCount = (readings & 8) != 0, EachLowers = (readings & 16) != 0 },
            list.Count == 3));

    [Theory]
    [InlineData("A", 10, 5, 10, 0, 2)]
    [InlineData("B", 10, 0, 4, 2, 10)]
    [InlineData("C", 10, 0, 3, 4, 10)]
    [InlineData("D", 10, 0, 2, 5, 10)]
    [InlineData("A", 3, 2, 3, 0, 0)]
    [InlineData("B", 3, 0, 1, 1, 3)]
    [InlineData("C", 3, 0, 0, 2, 3)]
    [InlineData("D", 3, 0, 0, 2, 3)]
    public void Bounds_for_ten_counties_and_three_zones(string provincial, int objects, int aLeast, int aMost, int cLeast, int cMost) =>
        Assert.Equal(new FoodCounts(objects, aLeast, aMost, cLeast, cMost), FoodCounts.Of(objects, Law.Quota(Enum.Parse<FoodGrade>(provincial)), halfUp: false));

    [Fact]
    public void Every_feasible_number_is_listed_and_no_other()
    {
        var counts = FoodCounts.Of(3, Law.WhenA, halfUp: false);
        Assert.Equal([new FoodSplit(2, 1, 0), new FoodSplit(3, 0, 0)], counts.Feasible());
    }

    [Fact]
    public void A_tie_at_the_cut_moves_the_cut_and_does_not_separate()
    {
        // ten counties, fifth and sixth equal: five A would separate them, six do not
        var proposal = FoodProposal.Of(Objects(100, 99, 98, 97, 96, 96, 94, 93, 92, 91), FoodGrade.A, in Law);
        Assert.Equal(new FoodSplit(6, 4, 0), proposal.Split);
        // the city is B: the fourth and fifth are equal, so three A
        Assert.Equal(new FoodSplit(3, 5, 2), FoodProposal.Of(Objects(100, 99, 98, 97, 97, 95, 94, 93, 92, 91), FoodGrade.B, in Law).Split);
    }

    [Fact]
    public void When_all_are_equal_all_have_the_one_grade_that_keeps_the_quota()
    {
        Assert.Equal(new FoodSplit(0, 0, 10), FoodProposal.Of(Objects([.. Enumerable.Repeat(90, 10)]), FoodGrade.B, in Law).Split);
        Assert.Equal(new FoodSplit(10, 0, 0), FoodProposal.Of(Objects([.. Enumerable.Repeat(90, 10)]), FoodGrade.A, in Law).Split);
    }

    [Fact]
    public void Where_no_numbers_keep_the_quota_or_ties_forbid_each_the_proposal_says_so()
    {
        var narrow = Law with { WhenA = new(5_000, 5_000, null, null) };
        Assert.Equal(FoodObstacle.NoCounts, FoodProposal.Of(Objects(90, 80, 70), FoodGrade.A, in narrow).Obstacle);
        Assert.Equal(FoodObstacle.Ties, FoodProposal.Of(Objects(90, 90), FoodGrade.A, in narrow).Obstacle);
        Assert.All(FoodProposal.Of(Objects(90, 90), FoodGrade.A, in narrow).Objects, o => Assert.Equal(FoodGrade.Unknown, o.Final));
    }

    [Fact]
    public void Findings_may_breach_the_share_of_C_and_the_readings_differ()
    {
        // five A and no C are proposed; three B lowered make three C, one more than the share allows
        var ten = Objects(100, 99, 98, 97, 96, 95, 94, 93, 92, 91).Select((o, i) => i >= 7 ? o with { Lowering = 1 } : o).ToList();
        Assert.True(FoodProposal.Of(ten, FoodGrade.A, in Law).Breached);
        var apart = Law with { LoweredCount = false };
        Assert.False(FoodProposal.Of(ten, FoodGrade.A, in apart).Breached);
        // findings first: the quota of the seven others is at least four A
        var first = Law with { FindingsFirst = true };
        Assert.Equal((7, 4), (FoodProposal.Of(ten, FoodGrade.A, in first).Counts.Objects, FoodProposal.Of(ten, FoodGrade.A, in first).Split!.Value.A));
    }

    [Fact]
    public void The_quota_holds_before_findings_or_the_obstacle_is_named() => Groups.Always(g =>
    {
        var proposal = FoodProposal.Of(g.Objects, g.Provincial, in g.Law, g.Zones);
        if (proposal.Split is not { } s) return proposal.Obstacle != FoodObstacle.None;
        var quotaed = g.Law.FindingsFirst ? proposal.Objects.Where(o => g.Objects.Single(x => x.Id == o.Id) is { Lowering: 0, Forcing: 0 }).ToList() : proposal.Objects;
        return proposal.Obstacle == FoodObstacle.None && proposal.Counts.Allows(s.A, s.C)
            && (s.A, s.B, s.C) == (quotaed.Count(o => o.Ranked == FoodGrade.A), quotaed.Count(o => o.Ranked == FoodGrade.B), quotaed.Count(o => o.Ranked == FoodGrade.C));
    });

    [Fact]
    public void A_higher_total_never_has_a_lower_grade_unless_a_finding_says_so_and_ties_stay_together() => Groups.Always(g =>
    {
        var graded = FoodProposal.Of(g.Objects, g.Provincial, in g.Law, g.Zones).Objects.ToDictionary(o => o.Id);
        var clean = g.Objects.Where(o => o is { Lowering: 0, Forcing: 0 }).ToList();
        return clean.All(a => clean.All(b => a.Total > b.Total ? graded[a.Id].Final <= graded[b.Id].Final : a.Total != b.Total || graded[a.Id].Final == graded[b.Id].Final));
    });

    [Fact]
    public void A_finding_never_raises_and_lowers_at_most_to_C_unless_it_makes_D() => Groups.Always(g =>
    {
        var findings = g.Objects.ToDictionary(o => o.Id);
        return FoodProposal.Of(g.Objects, g.Provincial, in g.Law, g.Zones).Objects
            .All(o => findings[o.Id].Forcing > 0 ? o.Final == FoodGrade.D : o.Final >= o.Ranked && o.Final <= FoodGrade.C);
    });

    [Fact]
    public void Made_again_in_any_order_a_proposal_is_the_same_to_the_byte() => Groups.Always(g =>
        JsonSerializer.SerializeToUtf8Bytes(FoodProposal.Of(g.Objects, g.Provincial, in g.Law, g.Zones))
            .SequenceEqual(JsonSerializer.SerializeToUtf8Bytes(FoodProposal.Of([.. Enumerable.Reverse(g.Objects)], g.Provincial, in g.Law, g.Zones))));

    [Fact]
    public void No_total_exceeds_the_base_and_the_bonus_together() => Gen.Select(Gen.Int[0, 12_000], Gen.Int[0, 800], Gen.Int[0, 13_000]).Always((score, bonus, deduction) =>
    {
        static string Points(int steps) => ((decimal)steps / 100).ToString(CultureInfo.InvariantCulture);
        var facts = new FactSheet(new Dictionary<string, string> { ["score"] = Points(score), ["bonus"] = Points(bonus), ["deduction"] = Points(deduction) });
        var explanation = FoodDecisions.Total.Explain(facts, new(Yichun, new(2024, 2, 20), []));
        return explanation.Verdict.IsYes == (score <= 10_000 && bonus <= 500) && explanation.Conditions.Where(c => c.Condition.IsFigure).All(c => c.Found is >= 0 and <= 10_500);
    });

    private static List<FoodObject> Objects(params int[] totals) => [.. totals.Select((t, i) => new FoodObject($"o{i:00}", t * 100L, 0, 0))];

    private static FoodLaw LawOf(string city) => FoodLaw.From(Book(city).At(new DateOnly(2024, 2, 20), []));

    private static ParameterBook Book(string city) => Pack.Open(CityPackTests.Folder(city)).ParameterBook();
}
