using Gongbao.Rules;
using Gongbao.Rules.Facts;
using Gongbao.Rules.Parameters;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.Housing.Contracts;

/// <summary>换购住房的情况: a home sold and another bought. Everything not said is unknown.</summary>
public readonly record struct HomeExchange
{
    public Day Sold { get; init; }
    public Day Bought { get; init; }
    /// <summary>Both homes lie in the city.</summary>
    public Tri InCity { get; init; }
    /// <summary>The seller is one of the buyers.</summary>
    public Tri SameOwner { get; init; }
    /// <summary>In fen, without value-added tax.</summary>
    public long? OldPriceFen { get; init; }
    /// <summary>In fen, without value-added tax.</summary>
    public long? NewPriceFen { get; init; }
    /// <summary>个人所得税 paid on the sale, in fen.</summary>
    public long? TaxFen { get; init; }

    /// <summary>Keys sold, bought, in-city, same-owner, old-price, new-price, income-tax.</summary>
    /// <exception cref="FactException">A fact cannot be read.</exception>
    public static HomeExchange Read(FactSheet facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new()
        {
            Sold = facts.Day("sold"), Bought = facts.Day("bought"), InCity = facts.Tri("in-city"), SameOwner = facts.Tri("same-owner"),
            OldPriceFen = HousingFacts.Fen(facts, "old-price"), NewPriceFen = HousingFacts.Fen(facts, "new-price"), TaxFen = HousingFacts.Fen(facts, "income-tax"),
        };
    }
}

/// <summary>换购退税的参数.</summary>
public readonly record struct HomeExchangeParameters
{
    public Day FirstDay { get; init; }
    /// <summary>The printed last day, or that of the national policy where the reading says so.</summary>
    public Day LastDay { get; init; }
    /// <summary>Reading: the sale falls in the window.</summary>
    public bool SaleInside { get; init; }
    /// <summary>Reading: the purchase falls in the window.</summary>
    public bool PurchaseInside { get; init; }
    public int Months { get; init; }

    /// <exception cref="ParameterMissingException">A parameter has no value on the day.</exception>
    public static HomeExchangeParameters From(ParameterSnapshot law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var inside = law.Words("housing.exchange.inside");
        return new()
        {
            FirstDay = law.Date("housing.exchange.from"),
            LastDay = law.Date(law.Words("housing.exchange.window") is ["national"] ? "housing.exchange.national-to" : "housing.exchange.to"),
            SaleInside = inside.Contains("sale"),
            PurchaseInside = inside.Contains("purchase"),
            Months = law.Whole("housing.exchange.within"),
        };
    }
}

/// <summary>支持居民换购住房: the income tax on a sale that is given back; the amount is the refund.</summary>
public readonly struct HomeExchangeRule : IRule<HomeExchange, HomeExchangeParameters, HousingOutcome>
{
    public static RuleCatalog Catalog => HomeExchangeConditions.Catalog;

    public static HousingOutcome Decide<TTrace>(in HomeExchange facts, in HomeExchangeParameters law, ref TTrace trace)
        where TTrace : struct, ITrace => ExchangeRefund.Decide(in facts, in law, ref trace);
}
