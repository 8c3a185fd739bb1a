namespace Gongbao.Policies.FoodSafety.Contracts;

/// <summary>一个考核对象: its total in hundredths of a point, and how many findings of each kind were decided.</summary>
public readonly record struct FoodObject(string Id, long Total, int Lowering, int Forcing);

/// <summary>一个对象的等次. Before and after findings.</summary>
/// <param name="Id">The object.</param>
/// <param name="Rank">From 1; equal totals share it.</param>
/// <param name="Ranked">By rank and quota alone.</param>
/// <param name="Final">After findings.</param>
public readonly record struct FoodGraded(string Id, int Rank, FoodGrade Ranked, FoodGrade Final);

/// <summary>为什么没有方案.</summary>
public enum FoodObstacle
{
    None,
    /// <summary>No numbers keep the quota for so many objects.</summary>
    NoCounts,
    /// <summary>Numbers keep the quota, but each of them would separate equal totals.</summary>
    Ties,
}

/// <summary>评等建议, for the committee that decides. The same objects and law give the same result.</summary>
/// <param name="Counts">Bounds for the objects to which the quota was applied.</param>
/// <param name="Split">The proposed numbers; null when there is an obstacle.</param>
/// <param name="Obstacle">Why there is none.</param>
/// <param name="Objects">By rank, then identifier; ungraded where there is an obstacle, unless a finding makes D.</param>
/// <param name="Breached">After findings the quota does not hold any more: the office decides, with its reason.</param>
public sealed record FoodProposal(FoodCounts Counts, FoodSplit? Split, FoodObstacle Obstacle, IReadOnlyList<FoodGraded> Objects, bool Breached)
{
    /// <summary>Grades a group (the counties, or the zones apart).</summary>
    /// <param name="objects">Each identifier once.</param>
    /// <param name="provincial">The city's own grade.</param>
    /// <param name="law">What is in force.</param>
    /// <param name="zones">The group is that of the zones.</param>
    public static FoodProposal Of(IReadOnlyList<FoodObject> objects, FoodGrade provincial, in FoodLaw law, bool zones = false) =>
        Grading.Propose(objects, provincial, in law, zones);
}
