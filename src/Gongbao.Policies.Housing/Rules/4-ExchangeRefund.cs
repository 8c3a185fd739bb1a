using Gongbao.Policies.Housing.Contracts;
using Gongbao.Rules;
using Gongbao.Rules.Parameters;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.Housing;

/// <summary>
/// 4.支持居民换购住房: who sells and buys again within the year gets the income tax on the sale back; in full where the new price is no lower than
/// the old one, else in proportion (national announcement 2022年第30号).
/// Boundaries, each with a worked case: the day before, the first, the last day of the window and the day after, by the printed and the national
/// end; the day of the year's end and the day after; 29 February; the purchase before the sale; sale, purchase or both inside the window; the
/// new price one fen below, at and above the old one; outside the city; another owner.
/// Rounding: a part of a fen is dropped (practice), so never more is given back than the share.
/// </summary>
internal static class ExchangeRefund
{
    public static HousingOutcome Decide<TTrace>(in HomeExchange home, in HomeExchangeParameters law, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        // 自…至…
        var sale = law.SaleInside ? Inside(home.Sold, in law) : Tri.Yes;
        var purchase = law.PurchaseInside ? Inside(home.Bought, in law) : Tri.Yes;
        var window = trace.Ask(HomeExchangeConditions.Window, sale & purchase);

        // 自有住房出售后1年内重新购买: the day of the sale does not count, the same day of the next year does
        var within = trace.Ask(HomeExchangeConditions.Within,
            HousingFacts.NotLater(home.Sold, home.Bought) & HousingFacts.NotLater(home.Bought, HousingFacts.After(home.Sold, law.Months)));

        // 在本市范围内
        var city = trace.Ask(HomeExchangeConditions.InCity, home.InCity);
        var owner = trace.Ask(HomeExchangeConditions.SameOwner, home.SameOwner);

        // 已缴纳的个人所得税, in full or in proportion
        var full = trace.Ask(HomeExchangeConditions.Full,
            Tri.When(home.OldPriceFen is not null & home.NewPriceFen is not null, home.NewPriceFen >= home.OldPriceFen));
        var tax = trace.Ask(HomeExchangeConditions.IncomeTax, Tri.When(home.TaxFen is not null, true), home.TaxFen ?? 0);
        var verdict = window & within & city & owner & tax & (full | !full);
        if (!verdict.IsYes || home.TaxFen is not { } paid) return new(verdict, 0);
        var refund = full.IsYes ? paid : (long)((Int128)paid * (home.NewPriceFen ?? 0) / Math.Max(1, home.OldPriceFen ?? 0));
        trace.Note(HomeExchangeConditions.Refund, refund);
        return new(verdict, refund);
    }

    private static Tri Inside(Day day, in HomeExchangeParameters law) =>
        Tri.When(day.IsKnown, day.Number >= law.FirstDay.Number & day.Number <= law.LastDay.Number);
}

/// <summary>The conditions in the order of the text, with the parameters that set them.</summary>
internal static class HomeExchangeConditions
{
    public const ushort Window = 0, Within = 1, InCity = 2, SameOwner = 3, Full = 4, IncomeTax = 5, Refund = 6;

    public static readonly RuleCatalog Catalog = new("home-exchange", 1,
        new Condition(Window, "Window", "housing.exchange.to") { Also = ["housing.exchange.from", "housing.exchange.window", "housing.exchange.national-to", "housing.exchange.inside"] },
        new Condition(Within, "Within", "housing.exchange.within"),
        new Condition(InCity, "InCity", "housing.exchange.city"),
        new Condition(SameOwner, "SameOwner", "housing.exchange.owner"),
        new Condition(Full, "Full", "housing.exchange.full"),
        new Condition(IncomeTax, "IncomeTax", "housing.exchange.city") { AsksAmount = true, Found = FoundKind.Figure, Unit = ParameterUnit.Yuan },
        new Condition(Refund, "Refund", "housing.exchange.full") { IsFigure = true, Found = FoundKind.Figure, Unit = ParameterUnit.Yuan });
}
