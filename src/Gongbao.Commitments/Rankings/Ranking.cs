using Gongbao.Commitments.Overview;

namespace Gongbao.Commitments.Rankings;

/// <summary>One line of a ranking (排名).</summary>
/// <param name="Rank">From 1; equals share one, and the next is counted on (1, 2, 2, 4). Null: nothing to be ranked by.</param>
/// <param name="Key">Unit or region.</param>
/// <param name="Counts">Its lights.</param>
internal sealed record Ranked(int? Rank, string Key, LightCounts Counts);

/// <summary>
/// The rule of rankings (排名规则), office practice (工作惯例): no document prints one. Among items that can be judged, the smaller share of red ranks
/// first; of equal shares, the smaller share of yellow. Shares are compared as fractions, so nothing is rounded. Who has no item that can be judged is
/// listed last, without a rank.
/// </summary>
internal static class Ranking
{
    /// <summary>Ranks the keys; equals keep the order they came in.</summary>
    public static IReadOnlyList<Ranked> Of(IEnumerable<(string Key, LightCounts Counts)> entries)
    {
        var all = entries.ToList();
        var judged = all.Where(e => e.Counts.Judged > 0).Order(Comparer<(string Key, LightCounts Counts)>.Create((a, b) => Compare(a.Counts, b.Counts))).ToList();
        var ranked = new List<Ranked>();
        for (var i = 0; i < judged.Count; i++)
        {
            var sharesRank = i > 0 && Compare(judged[i - 1].Counts, judged[i].Counts) == 0;
            ranked.Add(new Ranked(sharesRank ? ranked[i - 1].Rank : i + 1, judged[i].Key, judged[i].Counts));
        }
        return [.. ranked, .. all.Where(e => e.Counts.Judged == 0).Select(e => new Ranked(null, e.Key, e.Counts))];
    }

    /// <summary>Below zero: the first ranks before the second; zero: equals. Both must have items that can be judged.</summary>
    public static int Compare(LightCounts a, LightCounts b) =>
        Share(a.Red, a.Judged, b.Red, b.Judged) is var red and not 0 ? red : Share(a.Amber, a.Judged, b.Amber, b.Judged);

    // a/b against c/d without dividing
    private static int Share(int part, int whole, int otherPart, int otherWhole) => ((long)part * otherWhole).CompareTo((long)otherPart * whole);
}
