using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Rules;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.DisabilityCare;

/// <summary>
/// 四（三）统筹整合 and 六（三）财政兜底: the higher benefit applies (择高享受), so what a person draws already counts first, up to the standard; the
/// other sources follow; the county pays what is missing. Amounts are only added and subtracted: nothing is rounded.
/// Boundaries, each with a worked case: nothing drawn; less than, exactly and more than the standard; a fund that the form may not pool
/// (subsistence allowance at home); an amount that is missing and matters, and one that does not any more.
/// </summary>
internal static class Pooling
{
    public static PoolingOutcome Decide<TTrace>(in CareIncome income, in PoolingParameters law, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        var order = income.InInstitution ? law.Institution : law.Home;
        var left = income.StandardFen;
        var known = Tri.Yes;
        for (var i = 0; i < order.Count; i++) known &= Take(order[i], in income, ref left, ref trace);
        var pooled = income.StandardFen - left;
        known &= Take(CareFund.Sources, in income, ref left, ref trace);
        trace.Note(PoolingConditions.Backstop, left);
        return new(known, pooled, income.StandardFen - pooled - left, left);
    }

    // An amount that is missing matters only while something is left to pay.
    private static Tri Take<TTrace>(CareFund fund, in CareIncome income, ref long left, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        var drawn = income.Of(fund);
        var taken = Math.Min(left, drawn ?? 0);
        var known = trace.Ask((ushort)fund, Tri.When(drawn is not null, true), taken) | Tri.Of(left == 0);
        left -= taken;
        return known;
    }
}
