using Gongbao.Policies.FoodSafety.Contracts;
using Gongbao.Rules;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.FoodSafety;

/// <summary>
/// 第八条第一款: shares of A and C by the city's own grade, as whole numbers of objects.
/// Boundaries, each with a worked case: each bound for ten counties exactly met and missed by one; the three zones; both readings of rounding.
/// </summary>
internal static class Quotas
{
    public static Tri Decide<TTrace>(in FoodShares f, in FoodLaw law, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        var all = trace.Ask(FoodConditions.Provincial, Tri.When(f.Provincial != FoodGrade.Unknown, true), (int)f.Provincial);
        if (f.Zones.IsYes && law.ZonesFree) return Tri.Yes; // 不套比例: whatever the city's own grade is
        if (f.Provincial == FoodGrade.Unknown) return all;
        var quota = law.Quota(f.Provincial);
        var counts = FoodCounts.Of(f.Objects ?? 0, quota, law.HalfUp);
        var known = f.Objects is not null;
        var number = (ushort)(FoodConditions.FirstShare + 4 * ((int)f.Provincial - 1));
        all &= Bound(number, quota.ALeast, known, f.A, f.A >= counts.ALeast, ref trace);
        all &= Bound((ushort)(number + 1), quota.AMost, known, f.A, f.A <= counts.AMost, ref trace);
        all &= Bound((ushort)(number + 2), quota.CLeast, known, f.C, f.C >= counts.CLeast, ref trace);
        return all & Bound((ushort)(number + 3), quota.CMost, known, f.C, f.C <= counts.CMost, ref trace);
    }

    private static Tri Bound<TTrace>(ushort number, long? share, bool known, int? found, bool holds, ref TTrace trace)
        where TTrace : struct, ITrace => share is null ? Tri.Yes : trace.Ask(number, Tri.When(known & found is not null, holds), found ?? -1);
}
