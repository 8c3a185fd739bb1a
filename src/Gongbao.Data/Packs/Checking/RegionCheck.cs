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
            if (region.Parent is { } parent && !parents.ContainsKey(parent)) yield return new(region.At, "NoRegion", parent);
            else if (region is { Code.Length: 9, Parent: { Length: 6 } above } && !region.Code.StartsWith(above, StringComparison.Ordinal))
                yield return new(region.At, "ZoneOutsideParent", region.Code, above);
            if (PackCheck.GoesInACircle(region.Code, parents.GetValueOrDefault)) yield return new(region.At, "RegionCircle", region.Code);
            if (region.From > region.To) yield return new(region.At, "DatesReversed", $"{region.From:yyyy-MM-dd}", $"{region.To:yyyy-MM-dd}");
        }
    }
}
