using Gongbao.Kernel;

namespace Gongbao.Data.Packs;

internal static class RegionCheck
{
    public static IEnumerable<PackProblem> Problems(Pack pack)
    {
        foreach (var problem in PackCheck.Doubles(pack.Regions, r => r.Code)) yield return problem;
        var parents = new Dictionary<string, string?>();
        foreach (var region in pack.Regions) parents.TryAdd(region.Code, region.Parent);
        foreach (var region in pack.Regions)
        {
            if (!RegionCode.TryParse(region.Code, out var code, out var reason)) yield return new(region.At, "NotARegion", region.Code, reason.Problem.ToString());
            if (region.Parent is { } parent && !parents.ContainsKey(parent)) yield return new(region.At, "NoRegion", parent);
            else if (code is not null && RegionCode.TryParse(region.Parent, out var above) && !code.IsWithin(above))
                yield return new(region.At, "OutsideParent", region.Code, above.ToString());
            if (PackCheck.GoesInACircle(region.Code, parents.GetValueOrDefault)) yield return new(region.At, "RegionCircle", region.Code);
            if (region.From > region.To) yield return new(region.At, "DatesReversed", $"{region.From:yyyy-MM-dd}", $"{region.To:yyyy-MM-dd}");
        }
    }
}
