using Gongbao.Rules;

namespace Gongbao.Policies.Chains.Contracts;

/// <summary>申报的档次: a whole key chain, or one of its sub-chains with lower thresholds.</summary>
public enum ChainTier : byte
{
    /// <summary>Not said yet.</summary>
    Unknown,
    /// <summary>重点产业链.</summary>
    Chain,
    /// <summary>细分产业链.</summary>
    SubChain,
}

/// <summary>链主企业申报人的情况. Everything not said is unknown; money in fen.</summary>
public readonly record struct AnchorApplicant
{
    public Day Application { get; init; }
    /// <summary>依法在市内登记设立.</summary>
    public Tri Registered { get; init; }
    /// <summary>The day of registration, where a city asks for years.</summary>
    public Day RegisteredOn { get; init; }
    public Tri LegalPerson { get; init; }
    public Tri Manufacturing { get; init; }
    /// <summary>Works in one of the key chains.</summary>
    public Tri Field { get; init; }
    public ChainTier Tier { get; init; }
    public Tri Focus { get; init; }
    public Tri Standing { get; init; }
    public Tri MarketRank { get; init; }
    /// <summary>Revenue of the year.</summary>
    public long? RevenueFen { get; init; }
    /// <summary>Firms of the city that supply (协作配套企业).</summary>
    public int? Suppliers { get; init; }
    /// <summary>Partner firms (合作企业) of the city.</summary>
    public int? Partners { get; init; }
    /// <summary>Partner firms elsewhere.</summary>
    public int? PartnersElsewhere { get; init; }
    /// <summary>Firms named both as supplier and as partner.</summary>
    public int? Both { get; init; }
    /// <summary>Research expenses of the same year.</summary>
    public long? ResearchFen { get; init; }
    public Tri Property { get; init; }
    public Tri Talent { get; init; }
    public Tri Standards { get; init; }
    /// <summary>More profitable than the industry's mean last year.</summary>
    public Tri ProfitLast { get; init; }
    /// <summary>The same, the year before.</summary>
    public Tri ProfitBefore { get; init; }
    public Tri Responsible { get; init; }
    /// <summary>Whether there is any record of dishonesty, and of what day the last is.</summary>
    public Tri Dishonest { get; init; }
    public Day DishonestOn { get; init; }
    /// <summary>Whether there ever was a major accident of safety, environment or quality, and on what day the last.</summary>
    public Tri Accident { get; init; }
    public Day AccidentOn { get; init; }
}
