using Gongbao.Rules;
using Gongbao.Rules.Facts;
using Gongbao.Rules.Parameters;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.Housing.Contracts;

/// <summary>容缺办理许可的情况.</summary>
public readonly record struct EarlyPermit
{
    /// <summary>已缴土地出让价款, in fen.</summary>
    public long? PaidFen { get; init; }
    /// <summary>土地出让价款, in fen.</summary>
    public long? PriceFen { get; init; }
    /// <summary>规划总平面方案已审定.</summary>
    public Tri PlanApproved { get; init; }
    /// <summary>计容总建筑面积 of the plan, in hundredths of a square metre.</summary>
    public long? TotalArea { get; init; }
    /// <summary>计容建筑面积 for which permits are asked, in hundredths of a square metre.</summary>
    public long? Area { get; init; }
    /// <summary>地下室不计容部分同步报批; yes too where there is none.</summary>
    public Tri BasementTogether { get; init; }
    /// <summary>办理商品房预售许可证.</summary>
    public Tri Presale { get; init; }
    /// <summary>相关容缺事项已补齐.</summary>
    public Tri Complete { get; init; }

    /// <summary>Keys paid, price, plan-approved, total-area, area, basement-together, presale, complete.</summary>
    /// <exception cref="FactException">A fact cannot be read.</exception>
    public static EarlyPermit Read(FactSheet facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new()
        {
            PaidFen = HousingFacts.Fen(facts, "paid"), PriceFen = HousingFacts.Fen(facts, "price"), PlanApproved = facts.Tri("plan-approved"),
            TotalArea = HousingFacts.Area(facts, "total-area"), Area = HousingFacts.Area(facts, "area"),
            BasementTogether = facts.Tri("basement-together"), Presale = facts.Tri("presale"), Complete = facts.Tri("complete"),
        };
    }
}

/// <summary>容缺办理许可的参数, in hundredths of a percent.</summary>
/// <param name="Paid">The least share of the price that is paid; included.</param>
/// <param name="Area">The largest share of the floor area; included.</param>
public readonly record struct EarlyPermitParameters(long Paid, long Area)
{
    /// <exception cref="ParameterMissingException">A parameter has no value on the day.</exception>
    public static EarlyPermitParameters From(ParameterSnapshot law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return new(law.Number("housing.permits.paid"), law.Number("housing.permits.area"));
    }
}

/// <summary>未办不动产权证能否先办许可.</summary>
public readonly struct EarlyPermitRule : IRule<EarlyPermit, EarlyPermitParameters, HousingOutcome>
{
    public static RuleCatalog Catalog => EarlyPermitConditions.Catalog;

    public static HousingOutcome Decide<TTrace>(in EarlyPermit facts, in EarlyPermitParameters law, ref TTrace trace)
        where TTrace : struct, ITrace => PermitBeforeTitle.Decide(in facts, in law, ref trace);
}
