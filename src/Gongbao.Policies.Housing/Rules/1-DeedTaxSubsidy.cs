using System.Runtime.CompilerServices;
using Gongbao.Policies.Housing.Contracts;
using Gongbao.Rules;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.Housing;

/// <summary>
/// 1.实行阶段性购房契税补贴: new and second-hand homes of the area, within the period; a share of the deed tax, up to a cap each.
/// Boundaries, each with a worked case: the day before, the first, the last day of the period and the day after; the last day of payment and the
/// day after, with 前 including the day and not; each district and one outside; new, second-hand and neither; a shop; a subsidy just below, at
/// and above each cap; a share that is no whole fen; second-hand homes by payment and by filing with the deadline; a fact missing.
/// Rounding: parts of a fen are dropped unless the reading in use rounds half up; the text says nothing, so this is practice.
/// </summary>
internal static class DeedTaxSubsidy
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DeedTaxOutcome Decide<TTrace>(in HomePurchase home, in DeedTaxParameters law, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        // 期间: the day of filing for new homes; for second-hand homes by the reading in use
        var day = law.DayOf(in home);
        var period = trace.Ask(DeedTaxConditions.Period,
            Tri.When(day.IsKnown & home.Kind != HomeKind.Unknown, day.Number >= law.FirstDay.Number & day.Number <= law.LastDay.Number), TTrace.Records ? HousingFacts.Number(day) : 0);

        // 在所列区域范围内
        var area = trace.Ask(DeedTaxConditions.Area, law.Area);

        // 购买新建商品房，以及进行二手房买卖交易
        var kind = trace.Ask(DeedTaxConditions.Kind,
            Tri.When(home.Kind != HomeKind.Unknown, (law.Kinds >> (int)home.Kind & 1) != 0), (int)home.Kind);
        var use = trace.Ask(DeedTaxConditions.Use, Tri.Of(law.AnyUse & home.Kind == HomeKind.New) | home.Residential);

        // 在限期前缴清契税: who pays later is late only where the deadline binds
        var free = home.Kind == HomeKind.SecondHand & !law.SecondHandDeadline;
        var paid = trace.Ask(DeedTaxConditions.PaidBy,
            Tri.When(home.Paid.IsKnown & home.Kind != HomeKind.Unknown, free | home.Paid.Number <= law.LastPayment.Number), TTrace.Records ? HousingFacts.Number(home.Paid) : 0);

        // 按所交契税的比例，最高不超过上限
        var tax = trace.Ask(DeedTaxConditions.Tax, Tri.When(home.TaxFen is not null, true), home.TaxFen ?? 0);
        var verdict = period & area & kind & use & paid & tax;
        if (!verdict.IsYes || home.TaxFen is not { } fen) return new(verdict, 0);
        var isNew = home.Kind == HomeKind.New;
        var amount = Math.Min((fen * (isNew ? law.NewRate : law.SecondHandRate) + law.Rounding) / Share.Whole, isNew ? law.NewCap : law.SecondHandCap);
        trace.Note(isNew ? DeedTaxConditions.New : DeedTaxConditions.SecondHand, amount);
        return new(verdict, amount);
    }
}
