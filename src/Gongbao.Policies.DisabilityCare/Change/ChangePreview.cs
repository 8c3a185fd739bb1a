using Gongbao.Data.Packs;
using Gongbao.Kernel;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Policies.DisabilityCare.RunPayment;
using Gongbao.Policies.DisabilityCare.Served;
using Gongbao.Rules.Parameters;

namespace Gongbao.Policies.DisabilityCare.Change;

/// <summary>变动前后: what a month pays before and after, by the rule of the rolls.</summary>
/// <param name="From">First day of the first month in which the change counts.</param>
/// <param name="After">The span as it would be.</param>
/// <param name="Old">A month without the change.</param>
/// <param name="New">The same month with it.</param>
internal sealed record ChangePreview(DateOnly From, CareSpan After, PayParts Old, PayParts New)
{
    public static ChangePreview Of(LifeChange change, CareSpan now, DateOnly from, Func<DateOnly, ParameterSnapshot> law)
    {
        var income = change.Income ?? ServedRows.IncomeOf(now);
        var after = now with
        {
            Since = from, Service = change.Service ?? now.Service, LivingFen = income.Living ?? 0, NursingFen = income.Nursing ?? 0, SubsistenceFen = income.Subsistence ?? 0,
            OldAgeFen = income.OldAge ?? 0, OtherFen = income.Other ?? 0, SourcesFen = income.Sources ?? 0,
        };
        var month = MonthLaw.From(law(from));
        return new(from, after, PayRule.Due(now, month), PayRule.Due(after, month));
    }

    /// <summary>The law of a county on a day, as known on another.</summary>
    public static Func<DateOnly, ParameterSnapshot> LawOf(ParameterBook book, Pack pack, string county, DateOnly known)
    {
        var regions = pack.RegionTree().Upwards(RegionCode.Parse(county)).ToList();
        return day => book.At(day, regions, known);
    }
}
