using Gongbao.Policies.Chains.Contracts;

namespace Gongbao.Policies.Chains;

/// <summary>The number of each condition in one rung's catalog, looked up once.</summary>
internal static class LadderNumbers<TRung> where TRung : struct, IRung
{
    public static readonly ushort Prior = Of(nameof(Prior)), Registered = Of("LadderRegistered"), Niche = Of(nameof(Niche)), StaffMost = Of(nameof(StaffMost)),
        RevenueMost = Of(nameof(RevenueMost)), AssetsMost = Of(nameof(AssetsMost)), Revenue = Of(nameof(Revenue)), Research = Of(nameof(Research)),
        ResearchTotal = Of(nameof(ResearchTotal)), Ratio = Of(nameof(Ratio)), RatioMiddle = Of(nameof(RatioMiddle)), RatioSmall = Of(nameof(RatioSmall)),
        SmallEquity = Of(nameof(SmallEquity)), SmallResearch = Of(nameof(SmallResearch)), SmallStaff = Of(nameof(SmallStaff)), StaffRatio = Of(nameof(StaffRatio)),
        InChina = Of(nameof(InChina)), Main = Of(nameof(Main)), Growth = Of(nameof(Growth)), Debt = Of(nameof(Debt)), Market = Of(nameof(Market)),
        Property = Of(nameof(Property)), Field = Of("LadderField"), Score = Of(nameof(Score)), ScoreInnovation = Of(nameof(ScoreInnovation)),
        ScoreGrowth = Of(nameof(ScoreGrowth)), ScoreSpecialisation = Of(nameof(ScoreSpecialisation)), ScoreStaff = Of(nameof(ScoreStaff)),
        ScoreQuality = Of(nameof(ScoreQuality)), Clean = Of(nameof(Clean));

    // What a rung never asks has no number: a pack that sets it all the same is refused when it is decided.
    private static ushort Of(string name) => TRung.Catalog.Conditions.FirstOrDefault(c => c.Name == name)?.Number ?? ushort.MaxValue;
}
