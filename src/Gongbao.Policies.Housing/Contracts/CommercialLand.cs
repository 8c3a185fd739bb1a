using Gongbao.Rules;
using Gongbao.Rules.Facts;
using Gongbao.Rules.Parameters;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.Housing.Contracts;

/// <summary>已出让商住用地下调商业比例的情况.</summary>
public readonly record struct CommercialShare
{
    /// <summary>已出让的商住用地项目.</summary>
    public Tri Mixed { get; init; }
    /// <summary>商业比例, in hundredths of a percent.</summary>
    public long? Share { get; init; }
    /// <summary>The share that is asked for, in hundredths of a percent.</summary>
    public long? Target { get; init; }
    /// <summary>商业建筑未动工.</summary>
    public Tri NotStarted { get; init; }
    /// <summary>项目单位申请.</summary>
    public Tri Applied { get; init; }
    /// <summary>土地出让金不减少.</summary>
    public Tri FeeKept { get; init; }
    /// <summary>市政府一事一议同意.</summary>
    public Tri CityAgrees { get; init; }

    /// <summary>Keys mixed, share, target (percent), not-started, applied, fee-kept, city-agrees.</summary>
    /// <exception cref="FactException">A fact cannot be read.</exception>
    public static CommercialShare Read(FactSheet facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new()
        {
            Mixed = facts.Tri("mixed"), Share = facts.Figure("share", ParameterUnit.Percent), Target = facts.Figure("target", ParameterUnit.Percent),
            NotStarted = facts.Tri("not-started"), Applied = facts.Tri("applied"), FeeKept = facts.Tri("fee-kept"), CityAgrees = facts.Tri("city-agrees"),
        };
    }
}

/// <summary>商业比例的参数, in hundredths of a percent.</summary>
/// <param name="From">The lower end of the band that may be lowered; included.</param>
/// <param name="To">Its upper end.</param>
/// <param name="Target">To what it may be lowered at most; included.</param>
/// <param name="TopGoesUp">Reading: exactly the upper end belongs to what the city's government decides.</param>
public readonly record struct CommercialShareParameters(long From, long To, long Target, bool TopGoesUp)
{
    /// <exception cref="ParameterMissingException">A parameter has no value on the day.</exception>
    public static CommercialShareParameters Of(ParameterSnapshot law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return new(law.Number("housing.commerce.band.from"), law.Number("housing.commerce.band.to"), law.Number("housing.commerce.target"), law.Words("housing.commerce.band.top") is ["above"]);
    }
}

/// <summary>已出让商住用地的商业比例能否下调.</summary>
public readonly struct CommercialShareRule : IRule<CommercialShare, CommercialShareParameters, HousingOutcome>
{
    public static RuleCatalog Catalog => CommercialShareConditions.Catalog;

    public static HousingOutcome Decide<TTrace>(in CommercialShare facts, in CommercialShareParameters law, ref TTrace trace)
        where TTrace : struct, ITrace => CommerceLowered.Decide(in facts, in law, ref trace);
}

/// <summary>商业设施和商服用地的情况.</summary>
public readonly record struct CommercialParcel
{
    /// <summary>纳入中心城区商业网点规划.</summary>
    public Tri InPlan { get; init; }
    /// <summary>The facility is a basic service for residents (基本的便民服务设施).</summary>
    public Tri BasicService { get; init; }
    /// <summary>已出让的商服用地项目.</summary>
    public Tri CommercialLand { get; init; }
    /// <summary>未动工.</summary>
    public Tri NotStarted { get; init; }
    /// <summary>优化商业布局需要.</summary>
    public Tri Needed { get; init; }
    /// <summary>市政府同意.</summary>
    public Tri CityAgrees { get; init; }

    /// <summary>Keys in-plan, basic-service; commercial-land, not-started, needed, city-agrees.</summary>
    /// <exception cref="FactException">A fact cannot be read.</exception>
    public static CommercialParcel Read(FactSheet facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new()
        {
            InPlan = facts.Tri("in-plan"), BasicService = facts.Tri("basic-service"), CommercialLand = facts.Tri("commercial-land"),
            NotStarted = facts.Tri("not-started"), Needed = facts.Tri("needed"), CityAgrees = facts.Tri("city-agrees"),
        };
    }
}

/// <summary>商服用地收回的参数.</summary>
/// <param name="Area">Whether land of the region may be taken back; unknown where no region is given.</param>
public readonly record struct CommercialParcelParameters(Tri Area)
{
    /// <exception cref="ParameterMissingException">A parameter has no value on the day.</exception>
    public static CommercialParcelParameters From(ParameterSnapshot law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return new(Tri.When(law.Regions.Count > 0, law.On("housing.commerce.resumption.area")));
    }
}

/// <summary>地块能否要求配建商业设施.</summary>
public readonly struct CommerceRequiredRule : IRule<CommercialParcel, CommercialParcelParameters, HousingOutcome>
{
    public static RuleCatalog Catalog => CommerceRequiredConditions.Catalog;

    public static HousingOutcome Decide<TTrace>(in CommercialParcel facts, in CommercialParcelParameters law, ref TTrace trace)
        where TTrace : struct, ITrace => CommerceRequirement.Decide(in facts, in law, ref trace);
}

/// <summary>未动工的商服用地能否收回.</summary>
public readonly struct LandResumptionRule : IRule<CommercialParcel, CommercialParcelParameters, HousingOutcome>
{
    public static RuleCatalog Catalog => LandResumptionConditions.Catalog;

    public static HousingOutcome Decide<TTrace>(in CommercialParcel facts, in CommercialParcelParameters law, ref TTrace trace)
        where TTrace : struct, ITrace => Resumption.Decide(in facts, in law, ref trace);
}
