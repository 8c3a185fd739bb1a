using Gongbao.Policies.FoodSafety.Contracts;
using Gongbao.Rules;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.FoodSafety;

/// <summary>
/// 第八条第一款: points out of the base, a bonus up to its cap, deductions; never more than both together and never below zero (practice).
/// Boundaries, each with a worked case: score and bonus exactly at and above their caps; deductions above the score; a figure missing.
/// </summary>
internal static class Totals
{
    public static FoodOutcome Decide<TTrace>(in FoodRecord f, in FoodLaw law, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        // what is above a cap is refused, not cut: somebody scored wrongly
        var all = trace.Ask(FoodConditions.Score, Tri.When(f.Score is not null, f.Score <= law.Base), f.Score ?? -1);
        all &= trace.Ask(FoodConditions.Bonus, Tri.When(f.Bonus is not null, f.Bonus <= law.MostBonus), f.Bonus ?? -1);
        all &= trace.Ask(FoodConditions.Deduction, Tri.When(f.Deduction is not null, true), f.Deduction ?? -1);
        if (!all.IsYes) return new(all);
        var total = Math.Clamp((f.Score ?? 0) + (f.Bonus ?? 0) - (f.Deduction ?? 0), 0, law.Base + law.MostBonus);
        trace.Note(FoodConditions.TotalPoints, total);
        return new(all, default, total);
    }

    /// <summary>Whether the grade by rank stands, and the grade after findings; D needs no rank, and C is lowered no further.</summary>
    public static FoodOutcome Grade<TTrace>(in FoodRecord f, in FoodLaw law, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        var ranked = trace.Ask(FoodConditions.Ranked, Tri.When(f.Ranked != FoodGrade.Unknown, true), (int)f.Ranked);
        var kept = trace.Ask(FoodConditions.Lowered, Tri.When(f.Lowering is not null, f.Lowering == 0), f.Lowering ?? -1);
        var spared = trace.Ask(FoodConditions.Forced, Tri.When(f.Forcing is not null, f.Forcing == 0), f.Forcing ?? -1);
        var lowest = f.Ranked == FoodGrade.C;
        var stands = ranked & (kept | Tri.Of(lowest)) & spared;
        var told = f.Forcing > 0 || (f.Forcing == 0 && f.Ranked != FoodGrade.Unknown && (f.Lowering is not null || lowest));
        if (!told) return new(stands);
        var grade = Findings.Final(f.Ranked, f.Lowering ?? 0, f.Forcing ?? 0, law.EachLowers);
        trace.Note(FoodConditions.Final, (int)grade);
        return new(stands, grade);
    }
}
