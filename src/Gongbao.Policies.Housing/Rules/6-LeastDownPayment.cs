using Gongbao.Policies.Housing.Contracts;
using Gongbao.Rules;
using Gongbao.Rules.Parameters;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.Housing;

/// <summary>
/// 6.继续按低限执行贷款首付比例: one rate for first homes, another for second homes by commercial loan; who owns one home that is paid off may be
/// treated as a first-home buyer. The text sets none for second homes by provident-fund loan nor for a third home: there the outcome stays unknown.
/// Boundaries, each with a worked case: first home by either loan; second home by either loan; one home paid off, not paid off, lying locally,
/// under both readings; two homes; the last day of each rate and the first of the next; a rate of an odd price.
/// Rounding: any part of a fen up (practice), since the share is a minimum.
/// </summary>
internal static class LeastDownPayment
{
    public static HousingOutcome Decide<TTrace>(in DownPayment home, in DownPaymentParameters law, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        // 首次购买住房申请公积金或商业贷款
        var first = trace.Ask(DownPaymentConditions.FirstLoan, home.FirstHome);

        // 商业贷款二套房
        var commercial = trace.Ask(DownPaymentConditions.Commercial, Tri.When(home.Loan != HomeLoan.Unknown, home.Loan == HomeLoan.Commercial));
        var one = trace.Ask(DownPaymentConditions.OneHome, Tri.When(home.Owned is not null, home.Owned == 1));

        // 拥有一套住房并已结清购房贷款，符合贷款使用条件，个人名下在当地无成套住房
        var paidOff = trace.Ask(DownPaymentConditions.PaidOff, home.PaidOff);
        var fits = trace.Ask(DownPaymentConditions.Fits, home.Fits);
        var away = trace.Ask(DownPaymentConditions.NoneLocally, home.NoneLocally);
        var asFirst = first | (one & paidOff & fits & (law.MustBeAway ? away : Tri.Yes));

        var second = Rate.Choose(one & commercial, Rate.Of(law.SecondCommercial), Rate.Open);
        var rate = Rate.Choose(asFirst, Rate.Choose(commercial, Rate.Of(law.FirstCommercial), Rate.Of(law.FirstFund)), second);
        if (!rate.IsKnown) return new(Tri.Unknown, 0);
        var least = home.PriceFen is { } price ? Share.Up(price, rate.Low) : 0;
        trace.Note(DownPaymentConditions.LeastShare, rate.Low);
        if (home.PriceFen is not null) trace.Note(DownPaymentConditions.Least, least);
        return new(Tri.Yes, least);
    }
}

/// <summary>The conditions in the order of the text, with the parameters that set them.</summary>
internal static class DownPaymentConditions
{
    public const ushort FirstLoan = 0, Commercial = 1, OneHome = 2, PaidOff = 3, Fits = 4, NoneLocally = 5, LeastShare = 6, Least = 7;

    public static readonly RuleCatalog Catalog = new("down-payment", 1,
        new Condition(FirstLoan, "FirstLoan", "housing.down-payment.first.commercial") { Also = ["housing.down-payment.first.fund"] },
        new Condition(Commercial, "Commercial", "housing.down-payment.second.commercial"),
        new Condition(OneHome, "OneHome", "housing.down-payment.second.commercial"),
        new Condition(PaidOff, "PaidOff", "housing.down-payment.improve"),
        new Condition(Fits, "Fits", "housing.down-payment.improve"),
        new Condition(NoneLocally, "NoneLocally", "housing.down-payment.improve") { Also = ["housing.down-payment.paid-off"] },
        new Condition(LeastShare, "LeastShare", "housing.down-payment.first.commercial") { IsFigure = true, Found = FoundKind.Figure, Unit = ParameterUnit.Percent, Also = ["housing.down-payment.second.commercial"] },
        new Condition(Least, "Least", "housing.down-payment.first.commercial") { IsFigure = true, Found = FoundKind.Figure, Unit = ParameterUnit.Yuan });
}
