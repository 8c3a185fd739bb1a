namespace Gongbao.Policies.FoodSafety.Contracts;

/// <summary>一种可行的等次个数.</summary>
public readonly record struct FoodSplit(int A, int B, int C);

/// <summary>等次个数的上下限 for a number of objects, as whole numbers.</summary>
public readonly record struct FoodCounts(int Objects, int ALeast, int AMost, int CLeast, int CMost)
{
    private const long Whole = 10_000;

    /// <summary>不低于 is rounded up and 不高于 down, so that the share holds exactly; or half up under the other reading.</summary>
    public static FoodCounts Of(int objects, FoodQuota quota, bool halfUp)
    {
        int Count(long share, long add) => (int)((objects * share + (halfUp ? Whole / 2 : add)) / Whole);
        return new(objects, quota.ALeast is { } a ? Count(a, Whole - 1) : 0, quota.AMost is { } b ? Count(b, 0) : objects,
            quota.CLeast is { } c ? Count(c, Whole - 1) : 0, quota.CMost is { } d ? Count(d, 0) : objects);
    }

    public bool Allows(int a, int c) => a >= ALeast && a <= AMost && c >= CLeast && c <= CMost && a + c <= Objects;

    /// <summary>All numbers of A, B and C that keep the quota, by A, then C; empty when there are none.</summary>
    public IEnumerable<FoodSplit> Feasible()
    {
        for (var a = ALeast; a <= AMost; a++)
            for (var c = CLeast; c <= CMost && a + c <= Objects; c++)
                yield return new(a, Objects - a - c, c);
    }
}
