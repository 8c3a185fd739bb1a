using Gongbao.Policies.Chains.Contracts;
using Gongbao.Rules;
using Gongbao.Rules.Tracing;
using static Gongbao.Policies.Chains.ChainsFacts;

namespace Gongbao.Policies.Chains;

/// <summary>
/// Standards of the ladder of enterprises: every condition that a rung asks on the day, all of them together. What is asked and how much is
/// data of the pack, since it differs by rung and by time (the interim measures of 2022 until 2026-03-31, the new ones from 2026-04-01).
/// Boundaries, each with a worked case: both sets of thresholds on 2026-03-31 and 2026-04-01; each threshold exactly met and just missed; each
/// size of firm and revenue exactly between two sizes; equity in the place of revenue; the score or a condition that replaces it; an award that
/// waives patents; a share or a place of the market; a score of exactly zero; a figure missing that matters and one that does not.
/// Shares are compared by multiplying: nothing is rounded.
/// </summary>
internal static class Ladder<TRung> where TRung : struct, IRung
{
    public static Tri Decide<TTrace>(in LadderFirm f, in LadderParameters law, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        var all = law.Prior ? trace.Ask(LadderNumbers<TRung>.Prior, f.Prior) : Tri.Yes;
        all &= Least(LadderNumbers<TRung>.Registered, f.Registered, law.Registered, ref trace);
        all &= Least(LadderNumbers<TRung>.Niche, f.Niche, law.Niche, ref trace);
        all &= Most(LadderNumbers<TRung>.StaffMost, f.Staff, law.MostStaff, ref trace);
        all &= Most(LadderNumbers<TRung>.RevenueMost, f.RevenueFen, law.MostRevenue, ref trace);
        all &= Most(LadderNumbers<TRung>.AssetsMost, f.AssetsFen, law.MostAssets, ref trace);

        // 营业收入，或者新增股权融资
        if (law.Revenue is not null)
            all &= trace.Ask(LadderNumbers<TRung>.Revenue, Reached(f.RevenueFen, law.Revenue) | (law.Equity is null ? Tri.No : Reached(f.EquityFen, law.Equity)), f.RevenueFen ?? -1);

        all &= Research(in f, in law, ref trace);
        all &= Shares(in f, in law, ref trace);

        // 市场占有率，或者名次
        if (law.MarketShare is not null)
            all &= trace.Ask(LadderNumbers<TRung>.Market, Reached(f.MarketShare, law.MarketShare) | (law.MarketPlace is null ? Tri.No : Within(f.MarketPlace, law.MarketPlace)), f.MarketShare ?? -1);
        if (law.Property is not null) all &= trace.Ask(LadderNumbers<TRung>.Property, Reached(f.Property, law.Property) | f.Award, f.Property ?? -1);
        if (law.Field) all &= trace.Ask(LadderNumbers<TRung>.Field, f.Field);
        all &= Scores(in f, in law, ref trace);
        return law.Clean ? all & trace.Ask(LadderNumbers<TRung>.Clean, f.Clean) : all;
    }

    // 研发费用: amount and share, by size and over as many years as the rung asks
    private static Tri Research<TTrace>(in LadderFirm f, in LadderParameters law, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        var both = law.RatioYears == 2;
        var all = Tri.Yes;
        if (law.Research is not null)
            all &= trace.Ask(LadderNumbers<TRung>.Research, Reached(f.ResearchFen, law.Research) & (both ? Reached(f.ResearchBeforeFen, law.Research) : Tri.Yes), Lower(f.ResearchFen, both ? f.ResearchBeforeFen : f.ResearchFen));
        all &= Least(LadderNumbers<TRung>.ResearchTotal, f.ResearchFen + f.ResearchBeforeFen, law.ResearchTotal, ref trace);
        if (law.Ratio is not { } ratio) return all;

        // with the size unknown the mildest share shows what certainly fails
        var size = law.SizeLarge == 0 || Above(f.RevenueFen, law.SizeLarge, law.SizeIncluded) || f.RevenueFen is null ? 2 : Above(f.RevenueFen, law.SizeMiddle, law.SizeIncluded) ? 1 : 0;
        if (size == 0 && law.RatioSmall is null) return all & Small(in f, in law, ref trace);
        var (number, share) = size switch
        {
            2 => (LadderNumbers<TRung>.Ratio, ratio),
            1 => (LadderNumbers<TRung>.RatioMiddle, law.RatioMiddle ?? ratio),
            _ => (LadderNumbers<TRung>.RatioSmall, law.RatioSmall ?? ratio),
        };
        var sizeKnown = Tri.When(law.SizeLarge == 0 | f.RevenueFen is not null, true);
        var (part, whole) = law.RatioYears == 3 ? (f.ResearchThreeFen, f.RevenueThreeFen) : (f.ResearchFen, f.RevenueFen);
        var met = Ratio(part, whole, share) & (both ? Ratio(f.ResearchBeforeFen, f.RevenueBeforeFen, share) : Tri.Yes) & sizeKnown;
        return all & trace.Ask(number, met, Lower(Share(part, whole), both ? Share(f.ResearchBeforeFen, f.RevenueBeforeFen) : Share(part, whole)));
    }

    // 营业收入较小的: new equity, research expenses and research staff in the place of a share
    private static Tri Small<TTrace>(in LadderFirm f, in LadderParameters law, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        var all = Least(LadderNumbers<TRung>.SmallEquity, f.EquityFen, law.SmallEquity, ref trace);
        all &= Least(LadderNumbers<TRung>.SmallResearch, f.ResearchFen, law.SmallResearch, ref trace);
        return law.SmallStaff is not { } staff ? all : all & trace.Ask(LadderNumbers<TRung>.SmallStaff, Ratio(f.Researchers, f.Staff, staff), Share(f.Researchers, f.Staff));
    }

    private static Tri Shares<TTrace>(in LadderFirm f, in LadderParameters law, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        var all = Tri.Yes;
        if (law.StaffRatio is { } staff) all &= trace.Ask(LadderNumbers<TRung>.StaffRatio, Ratio(f.Researchers, f.Staff, staff), Share(f.Researchers, f.Staff));
        if (law.InChina is { } here) all &= trace.Ask(LadderNumbers<TRung>.InChina, Ratio(f.ResearchInChinaFen, f.ResearchThreeFen, here), Share(f.ResearchInChinaFen, f.ResearchThreeFen));
        if (law.Main is { } main) all &= trace.Ask(LadderNumbers<TRung>.Main, Ratio(f.MainFen, f.RevenueFen, main), Share(f.MainFen, f.RevenueFen));
        if (law.Growth is { } growth) all &= trace.Ask(LadderNumbers<TRung>.Growth, Reached(f.Growth, growth), f.Growth ?? -1);
        if (law.MostDebt is { } most)
            all &= trace.Ask(LadderNumbers<TRung>.Debt, Tri.When(f.DebtsFen is not null & f.AssetsFen is not null, Stays(f.DebtsFen ?? 0, f.AssetsFen ?? 0, most)), Share(f.DebtsFen, f.AssetsFen));
        return all;
    }

    // 评分，或者符合直接条件之一
    private static Tri Scores<TTrace>(in LadderFirm f, in LadderParameters law, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        var all = Score(LadderNumbers<TRung>.Score, f.Score, law.Score, f.Direct, ref trace);
        all &= Score(LadderNumbers<TRung>.ScoreInnovation, f.ScoreInnovation, law.ScoreInnovation, f.Direct, ref trace);
        all &= Score(LadderNumbers<TRung>.ScoreGrowth, f.ScoreGrowth, law.ScoreGrowth, f.Direct, ref trace);
        all &= Score(LadderNumbers<TRung>.ScoreSpecialisation, f.ScoreSpecialisation, law.ScoreSpecialisation, f.Direct, ref trace);
        all &= law.ScoreStaff is { } above ? trace.Ask(LadderNumbers<TRung>.ScoreStaff, Tri.When(f.ScoreStaff is not null, f.ScoreStaff > above), f.ScoreStaff ?? -1) : Tri.Yes;
        return all & Least(LadderNumbers<TRung>.ScoreQuality, f.ScoreQuality, law.ScoreQuality, ref trace);
    }

    private static Tri Score<TTrace>(ushort number, long? score, long? least, Tri direct, ref TTrace trace)
        where TTrace : struct, ITrace => least is null ? Tri.Yes : trace.Ask(number, Reached(score, least) | direct, score ?? -1);

    private static Tri Least<TTrace>(ushort number, long? found, long? least, ref TTrace trace)
        where TTrace : struct, ITrace => least is null ? Tri.Yes : trace.Ask(number, Reached(found, least), found ?? -1);

    private static Tri Most<TTrace>(ushort number, long? found, long? most, ref TTrace trace)
        where TTrace : struct, ITrace => most is null ? Tri.Yes : trace.Ask(number, Within(found, most), found ?? -1);

    private static Tri Reached(long? found, long? least) => Tri.When(found is not null, found >= least);

    private static Tri Within(long? found, long? most) => Tri.When(found is not null, found <= most);

    private static Tri Ratio(long? part, long? whole, long share) => Tri.When(part is not null & whole is not null, Reaches(part ?? 0, whole ?? 0, share));

    private static bool Above(long? revenue, long size, bool included) => included ? revenue > size : revenue >= size;

    private static long Lower(long? a, long? b) => a is { } x && b is { } y ? Math.Min(x, y) : -1;
}
