using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Rules;

namespace Gongbao.Policies.DisabilityCare.Form;

/// <summary>各部门意见.</summary>
internal static class OfficeCheck
{
    public static void Assessment(AbilityAssessment a, in CareParameters law, FaultList faults)
    {
        foreach (var (key, ability) in ((string, Ability)[])[("eating", a.Eating), ("dressing", a.Dressing), ("transfer", a.Transfer), ("walking", a.Walking), ("toileting", a.Toileting), ("bathing", a.Bathing)])
            faults.Need(ability != Ability.Unknown, "assessment." + key);
        faults.Need(a.Meets is not null, "assessment.meets");
        var derived = a.MeetsBy(in law);
        faults.Differ(!derived.IsUnknown && a.Meets is { } meets && meets != derived.IsYes, "assessment.meets", "MeetsDiffers", "assessment.unableCount");
        Signed(a.Signature, "assessment", faults);
    }

    public static void Review(ReviewOpinion r, PoolOrder mayPool, long standardFen, FaultList faults)
    {
        (CareFund Fund, string Key, long? Fen)[] funds =
        [
            (CareFund.Living, "review.livingFen", r.LivingFen), (CareFund.Nursing, "review.nursingFen", r.NursingFen), (CareFund.OldAge, "review.oldAgeFen", r.OldAgeFen),
            (CareFund.Subsistence, "review.subsistenceFen", r.SubsistenceFen), (CareFund.Other, "review.otherFen", r.OtherFen),
        ];
        foreach (var (fund, key, fen) in funds)
        {
            faults.Need(fen is not null || !May(mayPool, fund), key);
            if (fen < 0) faults.Add(CareFaultKind.Wrong, key, "Negative");
            if (fen > 0 && !May(mayPool, fund)) faults.Add(CareFaultKind.Wrong, key, "NotPooled", "service.service");
        }
        faults.Need(r.BackstopFen is not null, "review.backstopFen");
        if (r.BackstopFen < 0 || r.SourcesFen < 0) faults.Add(CareFaultKind.Wrong, r.BackstopFen < 0 ? "review.backstopFen" : "review.sourcesFen", "Negative");
        if (r.BackstopFen is { } backstop && checked(funds.Sum(f => f.Fen ?? 0) + (r.SourcesFen ?? 0) + backstop) != standardFen)
            faults.Add(CareFaultKind.Wrong, "review.backstopFen", "Sum");
        Signed(r.Signature, "review", faults);
    }

    public static void Finance(FinanceApproval f, FaultList faults)
    {
        faults.Need(f.FromYear is not null, "finance.fromYear");
        faults.Need(f.FromMonth is not null, "finance.fromMonth");
        if (f is { FromYear: not null, FromMonth: not null, From: null }) faults.Add(CareFaultKind.Wrong, "finance.fromMonth", "Month");
        if (f.From is { } from && f.Signature.Date is { } day && ((Day)day).FirstOfNextMonth().ToDate() != from.FirstDay)
            faults.Add(CareFaultKind.Differs, "finance.fromMonth", "FromDiffers", "finance.signature.date");
        Signed(f.Signature, "finance", faults);
    }

    public static void Signed(CareSignature signed, string part, FaultList faults)
    {
        faults.Need(signed.Name, part + ".signature.name");
        faults.Need(signed.Unit, part + ".signature.unit");
        faults.Need(signed.Date, part + ".signature.date");
    }

    private static bool May(PoolOrder order, CareFund fund)
    {
        for (var i = 0; i < order.Count; i++)
            if (order[i] == fund) return true;
        return false;
    }
}
