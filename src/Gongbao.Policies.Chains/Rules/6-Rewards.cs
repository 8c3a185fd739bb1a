using Gongbao.Policies.Chains.Contracts;
using Gongbao.Rules;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.Chains;

/// <summary>
/// 六1至4: rewards of anchor enterprises, for passing revenue steps, for the hundred, for unicorns and gazelles; and 七（三）: nothing is paid
/// twice, the higher applies.
/// Boundaries, each with a worked case: each kind and its payers; a kind that the city does not reward; not the first time; revenue exactly at a step and one fen above; a step passed
/// years ago; both steps in one year, the higher alone or together; growth one hundredth below, equal to and above the city's; a price-driven
/// industry freed of the growth condition or excluded; drawn earlier less, the same, more; what was drawn not known.
/// Amounts are only added and subtracted: nothing is rounded.
/// </summary>
internal static class Rewards
{
    public static RewardOutcome Decide<TTrace>(in RewardCase r, in RewardParameters law, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        var all = trace.Ask(RewardConditions.Kind, Tri.When(r.Kind != RewardKind.Unknown, law.Rewarded), (int)r.Kind);
        if (r.Kind == RewardKind.Unknown || !law.Rewarded) return new(all, default, 0);

        // 首次: of revenue by the years before, of everything else by the list
        var revenue = r.Kind == RewardKind.Revenue;
        all &= revenue
            ? trace.Ask(RewardConditions.Passed, Tri.When(r.RevenueFen is not null & r.BestBeforeFen is not null, Passes(law.Lower, in r) | Passes(law.Upper, in r) | Passes(law.Top, in r)), r.RevenueFen ?? -1)
            : trace.Ask(RewardConditions.First, r.First);

        // 营业收入增幅不低于全市规模以上工业企业增幅（受价格因素影响大的除外）
        if (law.AsksGrowth) all &= trace.Ask(RewardConditions.Growth, Grown(in r, in law), r.Growth ?? -1);
        var granted = !all.IsNo;
        var pay = granted ? revenue ? Steps(in r, in law, ref trace) : Noted(RewardConditions.AmountOf(r.Kind), law.Pay, ref trace) : default;

        // 七（三）相重叠的不重复享受，就高不就低: earlier money of which nothing is known may leave nothing to pay
        all &= trace.Ask(RewardConditions.Earlier, Tri.When(r.EarlierFen is not null, true), r.EarlierFen ?? -1);
        if (!all.IsYes) return new(all, pay, 0);
        var due = Math.Max(pay.Total - (r.EarlierFen ?? 0), 0);
        trace.Note(RewardConditions.Due, due);
        return new(all, pay, due);
    }

    // 突破: above the step, and never before
    private static bool Passes(long step, in RewardCase r) => step > 0 && r.RevenueFen > step && r.BestBeforeFen <= step;

    private static Tri Grown(in RewardCase r, in RewardParameters law)
    {
        var grown = Tri.When(r.Growth is not null & r.CityGrowth is not null, r.Growth >= r.CityGrowth);
        return !law.PriceMatters ? grown : law.PriceExcludes ? grown & !r.PriceDriven : grown | r.PriceDriven;
    }

    // The highest step first: the steps below it count only where they add up.
    private static RewardPay Steps<TTrace>(in RewardCase r, in RewardParameters law, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        var pay = Passes(law.Top, in r) ? Noted(RewardConditions.RevenueTop, law.TopPay, ref trace) : default;
        if (Passes(law.Upper, in r) && (law.StepsAddUp || pay.Total == 0)) pay += Noted(RewardConditions.RevenueUpper, law.UpperPay, ref trace);
        if (Passes(law.Lower, in r) && (law.StepsAddUp || pay.Total == 0)) pay += Noted(RewardConditions.RevenueLower, law.LowerPay, ref trace);
        return pay;
    }

    private static RewardPay Noted<TTrace>(ushort condition, RewardPay pay, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        trace.Note(condition, pay.Total);
        return pay;
    }
}
