using Gongbao.Policies.Chains.Contracts;
using Gongbao.Rules;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.Chains;

/// <summary>
/// 三、申报认定: who may apply, and conditions 1 to 6, all of them together and each whole.
/// Boundaries, each with a worked case: revenue, suppliers, partners and research share exactly at, just below and above the threshold, for a
/// whole chain and for a sub-chain; a firm between the two tiers; the tier not said; partners in the city or anywhere, a firm counted once or
/// in both numbers; a record or an accident on the day that completes the years and the day after; each condition alone not met; facts missing.
/// Shares are compared by multiplying: nothing is rounded.
/// </summary>
internal static class Anchor
{
    private static readonly LegalAge Since = new(FromDayAfter: false, LeapInFebruary: false);

    public static Tri Decide<TTrace>(in AnchorApplicant a, in AnchorParameters law, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        // 申报主体: 市内登记、独立企业法人、制造业
        var all = Ask(AnchorAsk.Registered, AnchorConditions.Registered, a.Registered, in law, ref trace);
        if (law.RegisteredYears > 0) all &= trace.Ask(AnchorConditions.RegisteredYears, Since.Reached(a.RegisteredOn, a.Application, law.RegisteredYears));
        all &= Ask(AnchorAsk.LegalPerson, AnchorConditions.LegalPerson, a.LegalPerson, in law, ref trace);
        all &= Ask(AnchorAsk.Manufacturing, AnchorConditions.Manufacturing, a.Manufacturing, in law, ref trace);

        // 申报领域: 重点产业链及细分产业链; while the tier is not said the lower thresholds show what certainly fails
        all &= Ask(AnchorAsk.Field, AnchorConditions.Field, a.Field, in law, ref trace);
        all &= trace.Ask(AnchorConditions.Tier, Tri.When(a.Tier != ChainTier.Unknown, true), (int)a.Tier);
        var whole = a.Tier == ChainTier.Chain;

        // 1.专注于主业，知名度和影响力，市场占有率
        all &= Ask(AnchorAsk.Focus, AnchorConditions.Focus, a.Focus, in law, ref trace);
        all &= Ask(AnchorAsk.Standing, AnchorConditions.Standing, a.Standing, in law, ref trace);
        all &= Ask(AnchorAsk.Rank, AnchorConditions.Rank, a.MarketRank, in law, ref trace);

        // 2.年营业收入
        all &= Least(whole ? AnchorConditions.Revenue : AnchorConditions.RevenueSub, a.RevenueFen, whole ? law.Revenue : law.RevenueSub, ref trace);

        // 3.协作配套企业、合作企业
        all &= Firms(in a, in law, whole, ref trace);

        // 4.研发费用占营业收入比重，核心自主知识产权，领军人才，标准
        var research = Tri.When(a.ResearchFen is not null & a.RevenueFen is not null,
            ChainsFacts.Reaches(a.ResearchFen ?? 0, a.RevenueFen ?? 0, whole ? law.Research : law.ResearchSub));
        all &= trace.Ask(whole ? AnchorConditions.Research : AnchorConditions.ResearchSub, research, ChainsFacts.Share(a.ResearchFen, a.RevenueFen));
        all &= Ask(AnchorAsk.Property, AnchorConditions.Property, a.Property, in law, ref trace);
        all &= Ask(AnchorAsk.Talent, AnchorConditions.Talent, a.Talent, in law, ref trace);
        all &= Ask(AnchorAsk.Standards, AnchorConditions.Standards, a.Standards, in law, ref trace);

        // 5.近两年盈利能力超过同行业企业平均水平
        all &= Ask(AnchorAsk.ProfitLast, AnchorConditions.ProfitLast, a.ProfitLast, in law, ref trace);
        all &= Ask(AnchorAsk.ProfitBefore, AnchorConditions.ProfitBefore, a.ProfitBefore, in law, ref trace);

        // 6.社会责任感，近年无失信记录，未发生重大安全、环保、质量事故
        all &= Ask(AnchorAsk.Responsible, AnchorConditions.Responsible, a.Responsible, in law, ref trace);
        all &= Ask(AnchorAsk.Record, AnchorConditions.Record, !a.Dishonest | Since.Reached(a.DishonestOn, a.Application, law.RecordYears), in law, ref trace);
        return all & Ask(AnchorAsk.Accident, AnchorConditions.Accident, !a.Accident | Since.Reached(a.AccidentOn, a.Application, law.RecordYears), in law, ref trace);
    }

    private static Tri Firms<TTrace>(in AnchorApplicant a, in AnchorParameters law, bool whole, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        var (suppliers, partners) = whole ? (law.Suppliers, law.Partners) : (law.SuppliersSub, law.PartnersSub);
        var counted = law.PartnersAnywhere ? a.Partners + a.PartnersElsewhere : a.Partners;
        var all = Tri.Yes;
        if (suppliers > 0) all &= Least(whole ? AnchorConditions.Suppliers : AnchorConditions.SuppliersSub, a.Suppliers, suppliers, ref trace);
        if (partners > 0) all &= Least(whole ? AnchorConditions.Partners : AnchorConditions.PartnersSub, counted, partners, ref trace);
        if (!law.CountedOnce) return all;
        var apart = a.Suppliers + counted - a.Both;
        return all & trace.Ask(AnchorConditions.Apart, Tri.When(apart is not null, apart >= suppliers + partners));
    }

    private static Tri Least<TTrace>(ushort condition, long? found, long least, ref TTrace trace)
        where TTrace : struct, ITrace => trace.Ask(condition, Tri.When(found is not null, found >= least), found ?? -1);

    private static Tri Ask<TTrace>(AnchorAsk ask, ushort condition, Tri answer, in AnchorParameters law, ref TTrace trace)
        where TTrace : struct, ITrace => (law.Asks & ask) == 0 ? Tri.Yes : trace.Ask(condition, answer);
}
