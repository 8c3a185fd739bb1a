using Gongbao.Rules.Parameters;

namespace Gongbao.Policies.Chains.Contracts;

/// <summary>一级企业的标准: what a rung asks on a day. Null is not asked; -1 never stands for a figure.</summary>
public readonly record struct LadderParameters
{
    public bool Prior { get; init; }
    public bool Field { get; init; }
    public bool Clean { get; init; }
    public long? Registered { get; init; }
    public long? Niche { get; init; }
    public long? MostStaff { get; init; }
    public long? MostRevenue { get; init; }
    public long? MostAssets { get; init; }
    public long? Revenue { get; init; }
    /// <summary>New equity of two years in the place of revenue.</summary>
    public long? Equity { get; init; }
    public long? Research { get; init; }
    public long? ResearchTotal { get; init; }
    /// <summary>The least share of research in revenue; for large firms where shares go by size.</summary>
    public long? Ratio { get; init; }
    public long? RatioMiddle { get; init; }
    public long? RatioSmall { get; init; }
    /// <summary>1 last year, 2 each of two years, 3 three years together.</summary>
    public long RatioYears { get; init; }
    /// <summary>Revenue at which a firm is middle-sized, and large.</summary>
    public long SizeMiddle { get; init; }
    public long SizeLarge { get; init; }
    /// <summary>Revenue at exactly such a figure belongs to the smaller size.</summary>
    public bool SizeIncluded { get; init; }
    /// <summary>For small firms in the place of a share.</summary>
    public long? SmallEquity { get; init; }
    public long? SmallResearch { get; init; }
    public long? SmallStaff { get; init; }
    public long? StaffRatio { get; init; }
    public long? InChina { get; init; }
    public long? Main { get; init; }
    public long? Growth { get; init; }
    public long? MostDebt { get; init; }
    public long? MarketShare { get; init; }
    public long? MarketPlace { get; init; }
    public long? Property { get; init; }
    public long? Score { get; init; }
    public long? ScoreInnovation { get; init; }
    public long? ScoreGrowth { get; init; }
    public long? ScoreSpecialisation { get; init; }
    /// <summary>Above, not at.</summary>
    public long? ScoreStaff { get; init; }
    public long? ScoreQuality { get; init; }

    /// <param name="law">What is in force.</param>
    /// <param name="rung">As in keys: little-giant.</param>
    /// <exception cref="ParameterMissingException">The rung has no rules on the day.</exception>
    public static LadderParameters From(ParameterSnapshot law, string rung)
    {
        ArgumentNullException.ThrowIfNull(law);
        _ = law.On($"ladder.{rung}.rule");
        long? Of(string key) => law.Find($"ladder.{rung}.{key}")?.Number;
        return new()
        {
            Prior = Of("prior") == 1,
            Field = Of("field") == 1,
            Clean = Of("clean") == 1,
            Registered = Of("registered"),
            Niche = Of("niche"),
            MostStaff = Of("staff-most"),
            MostRevenue = Of("revenue-most"),
            MostAssets = Of("assets-most"),
            Revenue = Of("revenue"),
            Equity = Of("equity"),
            Research = Of("research"),
            ResearchTotal = Of("research-total"),
            Ratio = Of("ratio"),
            RatioMiddle = Of("ratio-middle"),
            RatioSmall = Of("ratio-small"),
            RatioYears = Of("ratio-years") ?? 1,
            SizeMiddle = Of("size-middle") ?? 0,
            SizeLarge = Of("size-large") ?? 0,
            SizeIncluded = Of("size-included") == 1,
            SmallEquity = Of("small-equity"),
            SmallResearch = Of("small-research"),
            SmallStaff = Of("small-staff"),
            StaffRatio = Of("staff-ratio"),
            InChina = Of("in-china"),
            Main = Of("main"),
            Growth = Of("growth"),
            MostDebt = Of("debt-most"),
            MarketShare = Of("market-share"),
            MarketPlace = Of("market-place"),
            Property = Of("property"),
            Score = Of("score"),
            ScoreInnovation = Of("score-innovation"),
            ScoreGrowth = Of("score-growth"),
            ScoreSpecialisation = Of("score-specialisation"),
            ScoreStaff = Of("score-staff"),
            ScoreQuality = Of("score-quality"),
        };
    }
}
