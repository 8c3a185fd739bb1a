using CsCheck;
using Gongbao.Commitments.Overview;
using Gongbao.Commitments.Rankings;

namespace Gongbao.Tests.Commitments;

public sealed class RankingTests
{
    private static readonly Gen<LightCounts> Counts = Gen.Select(Gen.Int[0, 6], Gen.Int[0, 6], Gen.Int[0, 6], Gen.Int[0, 3], (r, a, g, n) => new LightCounts(r, a, g, n));

    [Fact]
    public void The_smaller_share_of_red_ranks_first_and_of_equals_the_smaller_share_of_yellow() =>
        Assert.Equal(["none", "few", "fewer-yellow", "more-yellow"], Rank(
            ("more-yellow", new(1, 2, 1, 0)), ("few", new(1, 0, 9, 0)), ("none", new(0, 4, 0, 0)), ("fewer-yellow", new(2, 2, 4, 0))).Select(r => r.Key));

    [Fact]
    public void Equals_share_a_rank_and_the_next_is_counted_on() =>
        Assert.Equal([(1, "a"), (2, "b"), (2, "c"), (4, "d")], Rank(
            ("a", new(0, 0, 1, 0)), ("b", new(1, 1, 1, 0)), ("c", new(2, 2, 2, 5)), ("d", new(1, 0, 0, 0))).Select(r => (r.Rank ?? 0, r.Key)));

    [Fact]
    public void Shares_that_differ_by_the_least_are_no_tie() =>
        Assert.Equal([1, 2], Rank(("a", new(33_333_333, 0, 66_666_667, 0)), ("b", new(33_333_334, 0, 66_666_666, 0))).Select(r => r.Rank!.Value));

    [Fact]
    public void Who_has_nothing_to_be_judged_is_listed_last_without_a_rank() =>
        Assert.Equal([("b", 1), ("a", null), ("c", null)], Rank(("a", default), ("b", new(1, 0, 0, 0)), ("c", new(0, 0, 0, 7))).Select(r => (r.Key, r.Rank)));

    [Fact]
    public void Everybody_is_listed_once_and_ranks_never_fall() => Counts.List[0, 12].Always(counts =>
    {
        var ranked = Ranking.Of(counts.Select((c, i) => ($"{i}", c)));
        Assert.Equal(Enumerable.Range(0, counts.Count).Select(i => $"{i}").Order(StringComparer.Ordinal), ranked.Select(r => r.Key).Order(StringComparer.Ordinal));
        var places = ranked.Where(r => r.Rank is not null).ToList();
        for (var i = 1; i < places.Count; i++)
            Assert.Equal(Ranking.Compare(places[i - 1].Counts, places[i].Counts) == 0 ? places[i - 1].Rank : i + 1, places[i].Rank);
    });

    [Fact]
    public void More_of_everything_in_the_same_shares_changes_no_rank() => Gen.Select(Counts, Counts, Gen.Int[1, 1000]).Always((a, b, times) =>
    {
        if (a.Judged == 0 || b.Judged == 0) return;
        Assert.Equal(Ranking.Compare(a, b), Ranking.Compare(new(a.Red * times, a.Amber * times, a.Green * times, 0), b));
    });

    private static IReadOnlyList<Ranked> Rank(params (string, LightCounts)[] entries) => Ranking.Of(entries);
}
