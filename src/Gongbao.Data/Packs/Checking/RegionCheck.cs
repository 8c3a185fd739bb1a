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
        foreach (var problem in Tiles(pack.Regions)) yield return problem;
    }

    // A map with some of the counties would mislead: all have a place on it, each its own, or none has.
    private static IEnumerable<PackProblem> Tiles(IReadOnlyList<PackRegion> regions)
    {
        if (regions.All(r => r.Tile is null)) yield break;
        foreach (var region in regions.Where(r => r.Tile is null && (r.CountsAsCounty || r.Kind is RegionKind.Zone))) yield return new(region.At, "NoTile", region.Code);
        var taken = new Dictionary<(int, int), PackRegion>();
        foreach (var region in regions)
            if (region.Tile is [var column, var row] && !taken.TryAdd((column, row), region)) yield return new(region.At, "TileTaken", region.Code, taken[(column, row)].Code);
    }
}
