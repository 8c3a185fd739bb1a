using Gongbao.Kernel;
using Gongbao.Policies.DisabilityCare.Contracts;

namespace Gongbao.Policies.DisabilityCare.Form;

/// <summary>表头.</summary>
internal static class HeadCheck
{
    public static void Of(CareForm form, FaultList faults)
    {
        faults.Need(form.Head.County, "head.county");
        if (faults.Value<RegionCode>(form.Head.CountyCode, "head.countyCode", needed: false) is { IsCounty: false })
            faults.Add(CareFaultKind.Wrong, "head.countyCode", "NotACounty");
        faults.Need(form.Head.Applied, "head.applied");
    }
}
