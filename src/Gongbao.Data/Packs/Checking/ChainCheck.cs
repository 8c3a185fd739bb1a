namespace Gongbao.Data.Packs;

internal static class ChainCheck
{
    public static IEnumerable<PackProblem> Problems(Pack pack)
    {
        var regions = pack.Regions.Select(r => r.Code).ToHashSet();
        var units = pack.Units.Select(u => u.Id).ToHashSet();
        return PackCheck.Doubles(pack.Chains, c => c.Id).Concat(PackCheck.Doubles(pack.Actions, a => a.Id))
            .Concat(from c in pack.Chains from r in c.Regions where !regions.Contains(r) select new PackProblem(c.At, "NoRegion", r))
            .Concat(pack.Chains.Select(c => c.FirstListed).OfType<PackFirstListed>().Where(f => !units.Contains(f.Unit)).Select(f => new PackProblem(f.At, "NoUnit", f.Unit)));
    }
}
