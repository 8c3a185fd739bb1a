using Gongbao.Rules;
using Gongbao.Rules.Facts;
using Gongbao.Rules.Parameters;

namespace Gongbao.Policies.Chains.Contracts;

/// <summary>
/// 梯度培育的企业情况. Money in fen, shares in hundredths of a percent, scores in hundredths of a point; what is not known is null.
/// Sums of several years are given as such: they come from the firm's returns.
/// </summary>
public readonly record struct LadderFirm
{
    /// <summary>Holds the title below (专精特新 for little giants).</summary>
    public Tri Prior { get; init; }
    /// <summary>Full years since registration.</summary>
    public int? Registered { get; init; }
    /// <summary>Full years in the niche.</summary>
    public int? Niche { get; init; }
    public int? Staff { get; init; }
    /// <summary>Staff in research and development.</summary>
    public int? Researchers { get; init; }
    /// <summary>Revenue of last year.</summary>
    public long? RevenueFen { get; init; }
    /// <summary>Revenue of the year before.</summary>
    public long? RevenueBeforeFen { get; init; }
    /// <summary>Revenue of the last three years together.</summary>
    public long? RevenueThreeFen { get; init; }
    public long? AssetsFen { get; init; }
    public long? DebtsFen { get; init; }
    /// <summary>New equity paid in, in the last two years.</summary>
    public long? EquityFen { get; init; }
    /// <summary>Research expenses of last year.</summary>
    public long? ResearchFen { get; init; }
    /// <summary>Research expenses of the year before.</summary>
    public long? ResearchBeforeFen { get; init; }
    /// <summary>Research expenses of the last three years together.</summary>
    public long? ResearchThreeFen { get; init; }
    /// <summary>Of those, spent in China.</summary>
    public long? ResearchInChinaFen { get; init; }
    /// <summary>Revenue of the main business (or of high-tech products, where that is asked).</summary>
    public long? MainFen { get; init; }
    /// <summary>Average growth of the last two years.</summary>
    public long? Growth { get; init; }
    public long? MarketShare { get; init; }
    /// <summary>Place in the niche's market.</summary>
    public int? MarketPlace { get; init; }
    /// <summary>Intellectual property of class I in use.</summary>
    public int? Property { get; init; }
    /// <summary>In a field that the rules name.</summary>
    public Tri Field { get; init; }
    /// <summary>Meets one of the conditions that replace the score.</summary>
    public Tri Direct { get; init; }
    /// <summary>Won a national award that waives the number of patents.</summary>
    public Tri Award { get; init; }
    public long? Score { get; init; }
    public long? ScoreInnovation { get; init; }
    public long? ScoreGrowth { get; init; }
    public long? ScoreSpecialisation { get; init; }
    /// <summary>Score of the indicator of research staff.</summary>
    public long? ScoreStaff { get; init; }
    /// <summary>Score of quality.</summary>
    public long? ScoreQuality { get; init; }
    /// <summary>No serious incident or dishonesty in the period that the rules name.</summary>
    public Tri Clean { get; init; }

    /// <summary>Keys as the properties in small letters with hyphens, without Fen: prior, revenue-before, market-share.</summary>
    /// <exception cref="FactException">A fact cannot be read.</exception>
    public static LadderFirm Read(FactSheet facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new()
        {
            Prior = facts.Tri("prior"),
            Registered = facts.Whole("registered", ChainsFacts.MostFirms),
            Niche = facts.Whole("niche", ChainsFacts.MostFirms),
            Staff = facts.Whole("staff", ChainsFacts.MostFirms),
            Researchers = facts.Whole("researchers", ChainsFacts.MostFirms),
            RevenueFen = ChainsFacts.Fen(facts, "revenue"),
            RevenueBeforeFen = ChainsFacts.Fen(facts, "revenue-before"),
            RevenueThreeFen = ChainsFacts.Fen(facts, "revenue-three"),
            AssetsFen = ChainsFacts.Fen(facts, "assets"),
            DebtsFen = ChainsFacts.Fen(facts, "debts"),
            EquityFen = ChainsFacts.Fen(facts, "equity"),
            ResearchFen = ChainsFacts.Fen(facts, "research"),
            ResearchBeforeFen = ChainsFacts.Fen(facts, "research-before"),
            ResearchThreeFen = ChainsFacts.Fen(facts, "research-three"),
            ResearchInChinaFen = ChainsFacts.Fen(facts, "research-in-china"),
            MainFen = ChainsFacts.Fen(facts, "main"),
            Growth = facts.Percent("growth"),
            MarketShare = facts.Figure("market-share", ParameterUnit.Percent),
            MarketPlace = facts.Whole("market-place", ChainsFacts.MostFirms),
            Property = facts.Whole("property", ChainsFacts.MostFirms),
            Field = facts.Tri("field"),
            Direct = facts.Tri("direct"),
            Award = facts.Tri("award"),
            Score = facts.Figure("score", ParameterUnit.Points),
            ScoreInnovation = facts.Figure("score-innovation", ParameterUnit.Points),
            ScoreGrowth = facts.Figure("score-growth", ParameterUnit.Points),
            ScoreSpecialisation = facts.Figure("score-specialisation", ParameterUnit.Points),
            ScoreStaff = facts.Figure("score-staff", ParameterUnit.Points),
            ScoreQuality = facts.Figure("score-quality", ParameterUnit.Points),
            Clean = facts.Tri("clean"),
        };
    }
}
