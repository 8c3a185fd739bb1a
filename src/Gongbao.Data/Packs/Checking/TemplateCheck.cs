namespace Gongbao.Data.Packs;

/// <summary>每县（每乡镇）一个的机构: a template is given once, and no county's office takes the identifier of another unit.</summary>
internal static class TemplateCheck
{
    public static IEnumerable<PackProblem> Problems(Pack pack) =>
        PackCheck.Doubles(pack.PerCounty.Concat(pack.PerTownship), t => t.Id)
            .Concat(Nowhere(pack, pack.PerCounty, pack.Regions.Any(r => r.CountsAsCounty)))
            .Concat(Nowhere(pack, pack.PerTownship, pack.Regions.Any(r => r.Kind is Kernel.RegionKind.Township)));

    // a template for which there is no region makes nothing, and what names it would be found nowhere
    private static IEnumerable<PackProblem> Nowhere(Pack pack, IReadOnlyList<PackUnitTemplate> templates, bool any) =>
        any || pack.Manifest.Level is not PackLevel.City ? [] : templates.Select(t => new PackProblem(t.At, "TemplateNowhere", t.Id));
}
