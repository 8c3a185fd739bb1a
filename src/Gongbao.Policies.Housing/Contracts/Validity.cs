using Gongbao.Rules;
using Gongbao.Rules.Facts;
using Gongbao.Rules.Parameters;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.Housing.Contracts;

/// <summary>住房措施, in the order of the document.</summary>
public enum HousingMeasure : byte
{
    /// <summary>Not said yet.</summary>
    Unknown,
    /// <summary>1. 契税补贴.</summary>
    DeedTax,
    /// <summary>2. 计税基准价格.</summary>
    BasePrice,
    /// <summary>3. 带押过户.</summary>
    MortgagedTransfer,
    /// <summary>4. 换购住房.</summary>
    Exchange,
    /// <summary>5. 认房不认贷.</summary>
    FirstHome,
    /// <summary>6. 首付比例.</summary>
    DownPayment,
    /// <summary>7. 住房公积金.</summary>
    ProvidentFund,
    /// <summary>8. 土地保证金和期限.</summary>
    LandSale,
    /// <summary>9. 商业配套.</summary>
    CommercialLand,
    /// <summary>10. 容缺办理.</summary>
    EarlyPermit,
    /// <summary>11. 房企融资.</summary>
    Financing,
    /// <summary>12. 融资展期.</summary>
    Extension,
    /// <summary>13. 保交楼融资.</summary>
    DeliveryFinance,
    /// <summary>14. 商业库存去化.</summary>
    Destocking,
    /// <summary>15. 住房品质.</summary>
    Quality,
    /// <summary>16. 团购.</summary>
    GroupPurchase,
    /// <summary>17. 预售资金监管.</summary>
    Escrow,
    /// <summary>18. 交房即交证.</summary>
    TitleOnDelivery,
}

/// <summary>一条措施在一日的效力.</summary>
public readonly record struct MeasureOnDay
{
    public HousingMeasure Measure { get; init; }
    /// <summary>The day that is asked about.</summary>
    public Day On { get; init; }

    /// <summary>Keys measure (a name of <see cref="HousingMeasure"/>: deed-tax, exchange, land-sale …), on.</summary>
    /// <exception cref="FactException">A fact cannot be read.</exception>
    public static MeasureOnDay Read(FactSheet facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new() { Measure = facts.Word<HousingMeasure>("measure"), On = facts.Day("on") };
    }
}

/// <summary>有效期和适用区域的参数.</summary>
public readonly record struct ValidityParameters
{
    /// <summary>The document's first and last day.</summary>
    public (Day First, Day Last) Document { get; init; }
    /// <summary>The deed-tax subsidy's own.</summary>
    public (Day First, Day Last) DeedTax { get; init; }
    /// <summary>The refund on replacement's own.</summary>
    public (Day First, Day Last) Exchange { get; init; }
    /// <summary>Whether the region is one of the centre's districts; unknown where no region is given.</summary>
    public Tri Centre { get; init; }
    /// <summary>Reading: measures that name no area hold in the whole city.</summary>
    public bool OthersInWholeCity { get; init; }

    /// <exception cref="ParameterMissingException">A parameter has no value on the day.</exception>
    public static ValidityParameters From(ParameterSnapshot law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return new()
        {
            Document = (law.Date("housing.validity.from"), law.Date("housing.validity.to")),
            DeedTax = (law.Date("housing.deed-subsidy.from"), law.Date("housing.deed-subsidy.to")),
            Exchange = (law.Date("housing.exchange.from"), law.Date("housing.exchange.to")),
            Centre = Tri.When(law.Regions.Count > 0, law.On("housing.validity.centre")),
            OthersInWholeCity = law.Words("housing.validity.area") is ["city"],
        };
    }
}

/// <summary>一条措施在一日、一地是否有效.</summary>
public readonly struct ValidityRule : IRule<MeasureOnDay, ValidityParameters, HousingOutcome>
{
    public static RuleCatalog Catalog => ValidityConditions.Catalog;

    public static HousingOutcome Decide<TTrace>(in MeasureOnDay facts, in ValidityParameters law, ref TTrace trace)
        where TTrace : struct, ITrace => MeasureValidity.Decide(in facts, in law, ref trace);
}
