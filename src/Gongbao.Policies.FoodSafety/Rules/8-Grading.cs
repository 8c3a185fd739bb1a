using Gongbao.Policies.FoodSafety.Contracts;

namespace Gongbao.Policies.FoodSafety;

/// <summary>
/// 八、第一款至第三款: quotas by the city's own grade over the ranking, then findings. Equal totals are never separated. Of all numbers that keep
/// the quota the one proposed has A nearest to its bound and as few C as can be (practice: the text sets bounds only; the committee decides).
/// Boundaries, each tested: every provincial grade for ten counties and three zones; ties at the cut of A and of C; all equal; no objects; no
/// feasible numbers; quota before findings or after; a quota that findings breach, with lowered objects counted or not.
/// </summary>
internal static class Grading
{
    public static FoodProposal Propose(IReadOnlyList<FoodObject> objects, FoodGrade provincial, in FoodLaw law, bool zones)
    {
        var quota = zones && law.ZonesFree ? default : law.Quota(provincial);
        var all = objects.OrderByDescending(o => o.Total).ThenBy(o => o.Id, StringComparer.Ordinal).ToList();
        var (counts, split, obstacle) = Cut(all, quota, in law);
        var ranked = Ranked(all, split);
        if (law.FindingsFirst)
        {
            // 先认定: who has a finding is lowered from its rank among all; the quota then holds over the others
            var rest = all.Where(o => o.Lowering == 0 && o.Forcing == 0).ToList();
            (counts, split, obstacle) = Cut(rest, quota, in law);
            foreach (var (id, grade) in Ranked(rest, split)) ranked[id] = grade;
        }

        var lowers = law.EachLowers;
        var graded = all.Select(o => new FoodGraded(o.Id, 1 + all.Count(other => other.Total > o.Total), ranked[o.Id], Findings.Final(ranked[o.Id], o.Lowering, o.Forcing, lowers))).ToList();
        return new(counts, split, obstacle, graded, split is not null && !law.FindingsFirst && Breached(counts, graded, in law));
    }

    private static (FoodCounts, FoodSplit?, FoodObstacle) Cut(List<FoodObject> ranked, FoodQuota quota, in FoodLaw law)
    {
        var counts = FoodCounts.Of(ranked.Count, quota, law.HalfUp);
        var feasible = counts.Feasible().ToList();
        if (feasible.Count == 0) return (counts, null, FoodObstacle.NoCounts);
        var whole = feasible.Where(s => Whole(ranked, s.A) && Whole(ranked, s.A + s.B)).ToList();
        if (whole.Count == 0) return (counts, null, FoodObstacle.Ties);
        var most = quota.AMost is not null;
        return (counts, whole.OrderBy(s => most ? -s.A : s.A).ThenBy(s => s.C).First(), FoodObstacle.None);
    }

    // a cut between two objects of the same total would separate them
    private static bool Whole(List<FoodObject> ranked, int cut) => cut == 0 || cut == ranked.Count || ranked[cut - 1].Total != ranked[cut].Total;

    private static Dictionary<string, FoodGrade> Ranked(List<FoodObject> ranked, FoodSplit? split) =>
        ranked.Select((o, i) => (o.Id, Grade: split is not { } s ? FoodGrade.Unknown : i < s.A ? FoodGrade.A : i < s.A + s.B ? FoodGrade.B : FoodGrade.C))
            .ToDictionary(p => p.Id, p => p.Grade);

    private static bool Breached(FoodCounts counts, List<FoodGraded> graded, in FoodLaw law)
    {
        var counted = law.LoweredCount;
        var c = graded.Count(g => counted ? g.Final is FoodGrade.C or FoodGrade.D : g.Final == FoodGrade.C && g.Ranked == FoodGrade.C);
        return !counts.Allows(graded.Count(g => g.Final == FoodGrade.A), c);
    }
}
