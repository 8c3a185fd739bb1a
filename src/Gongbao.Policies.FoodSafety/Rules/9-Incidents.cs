using Gongbao.Policies.FoodSafety.Contracts;
using Gongbao.Rules;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.FoodSafety;

/// <summary>
/// 九、an incident after the year's end and before notification that harms counts for the assessed year and not again for the next.
/// Boundaries, each with a worked case: the last day of the year, the first of the next, the day before and of notification; no notification yet.
/// </summary>
internal static class Incidents
{
    public static Tri Decide<TTrace>(in FoodIncident f, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        var harm = trace.Ask(FoodConditions.Harm, f.Harm);
        var after = trace.Ask(FoodConditions.AfterYear, Tri.When(f.Happened.IsKnown & f.YearEnd.IsKnown, f.Happened.Number > f.YearEnd.Number));
        // not notified yet: before it
        var before = trace.Ask(FoodConditions.BeforeNotice, Tri.When(f.Happened.IsKnown, !f.Notified.IsKnown || f.Happened.Number < f.Notified.Number));
        return harm & after & before;
    }
}
