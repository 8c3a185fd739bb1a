using Gongbao.Commitments.Overview;
using Gongbao.Commitments.Rankings;

namespace Gongbao.Commitments.PublishBulletin;

/// <summary>
/// 排名规则, that of the rankings page: the smaller share of red among the lights in colour stands before, of equal shares the smaller share of yellow. Grey lights, which say
/// that nothing is known, do not count. Equal ones share a rank and the next ranks are left out. Compared exactly, without division.
/// </summary>
internal static class BulletinRank
{
    public static IReadOnlyList<RankedTally> Of(IEnumerable<RankedTally> tallies)
    {
        var sorted = tallies.OrderBy(t => InColour(t) == 0).ThenBy(t => t, Comparer<RankedTally>.Create(Compare)).ThenBy(t => t.Id, StringComparer.Ordinal).ToList();
        var ranked = new List<RankedTally>(sorted.Count);
        for (var i = 0; i < sorted.Count; i++)
        {
            var same = i > 0 && Compare(sorted[i - 1], sorted[i]) == 0;
            ranked.Add(sorted[i] with { Rank = InColour(sorted[i]) == 0 ? null : same ? ranked[i - 1].Rank : i + 1 });
        }
        return ranked;
    }

    private static int Compare(RankedTally a, RankedTally b) => Ranking.Compare(Counts(a), Counts(b));

    private static int InColour(RankedTally t) => Counts(t).Judged;

    private static LightCounts Counts(RankedTally t) => new(t.Lights.Red, t.Lights.Amber, t.Lights.Green, t.Lights.Grey);
}
