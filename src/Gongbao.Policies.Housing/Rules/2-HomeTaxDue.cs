using Gongbao.Policies.Housing.Contracts;
using Gongbao.Rules;
using Gongbao.Rules.Parameters;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.Housing;

/// <summary>
/// 2.计税基准价格 and the deed tax itself (财税〔2016〕23号; from 2024-12-01 the national announcement 2024年第16号): a rate by the family's homes and
/// the floor area, on the price without value-added tax. The rate follows the day of declaration, which is the day of decision here, not that of
/// the contract.
/// Boundaries, each with a worked case: the last day of the old law and the first of the new; exactly at and just above each area band; only,
/// second and third home; a price below, at and above the base price, with and without a good reason; no table; a fact that does not matter.
/// Rounding: half a fen and more up, practice of the tax offices.
/// </summary>
internal static class HomeTaxDue
{
    public static HousingOutcome Decide<TTrace>(in HomeTax home, in HomeTaxParameters law, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        // 2.动态调整二手房交易计税基准价格: a lower price without a good reason is taxed at the base price
        var (price, fair) = (home.PriceFen, Tri.Yes);
        if (law.BasePrice is { } perMetre)
        {
            var least = home.Area is { } m2 ? Floor(perMetre, m2) : 0;
            var known = home.PriceFen is not null & home.Area is not null;
            fair = trace.Ask(HomeTaxConditions.Fair, home.Reason | Tri.When(home.Kind != HomeKind.Unknown, home.Kind != HomeKind.SecondHand)
                | Tri.When(known, home.PriceFen >= least));
            if (fair.IsNo) price = least;
        }

        // 对个人购买家庭住房, by rank and area
        var residential = trace.Ask(HomeTaxConditions.Dwelling, home.Residential);
        var favoured = trace.Ask(HomeTaxConditions.Favoured, Tri.When(home.Rank != HomeRank.Unknown, home.Rank is HomeRank.Only or HomeRank.Second));
        var only = trace.Ask(HomeTaxConditions.Only, Tri.When(home.Rank != HomeRank.Unknown, home.Rank == HomeRank.Only));
        var small = trace.Ask(HomeTaxConditions.Small, Tri.When(home.Area is not null, home.Area <= law.Small), home.Area ?? -1);
        var middle = trace.Ask(HomeTaxConditions.Middle, Tri.When(home.Area is not null, home.Area <= law.Middle), home.Area ?? -1);
        var rate = Rate.Choose(favoured, Rate.Choose(only, Band(small, middle, law.Only), Band(small, middle, law.Second)), Rate.Of(law.More));

        var priced = trace.Ask(HomeTaxConditions.Price, Tri.When(home.PriceFen is not null, true), home.PriceFen ?? 0);
        var settled = rate.IsKnown & !fair.IsUnknown ? Tri.Yes : Tri.Unknown;
        var verdict = residential & priced & settled;
        if (!verdict.IsYes || price is not { } taxed) return new(verdict, 0);
        var tax = Share.HalfUp(taxed, rate.Low);
        trace.Note(HomeTaxConditions.Rate, rate.Low);
        trace.Note(HomeTaxConditions.Due, tax);
        return new(verdict, tax);
    }

    private static Rate Band(Tri small, Tri middle, (long Small, long Middle, long Large) rates) =>
        Rate.Choose(small, Rate.Of(rates.Small), Rate.Choose(middle, Rate.Of(rates.Middle), Rate.Of(rates.Large)));

    // areas are hundredths of a square metre
    private static long Floor(long fenPerSquareMetre, long area) => fenPerSquareMetre * area / 100;
}

/// <summary>The conditions of the deed tax, with the parameters that set them.</summary>
internal static class HomeTaxConditions
{
    public const ushort Fair = 0, Dwelling = 1, Favoured = 2, Only = 3, Small = 4, Middle = 5, Price = 6, Rate = 7, Due = 8;

    private static readonly string[] Rates = [.. from rank in new[] { "only", "second" } from size in new[] { "small", "middle", "large" } select $"housing.deed-tax.rate.{rank}.{size}"];

    public static readonly RuleCatalog Catalog = new("home-tax", 1,
        new Condition(Fair, "Fair", "housing.base-price"),
        new Condition(Dwelling, "Dwelling", "housing.deed-tax.rate.only.small"),
        new Condition(Favoured, "Favoured", "housing.deed-tax.rate.more"),
        new Condition(Only, "Only", "housing.deed-tax.rate.only.small"),
        new Condition(Small, "Small", "housing.deed-tax.area.small") { Found = FoundKind.Figure, Unit = ParameterUnit.SquareMetres },
        new Condition(Middle, "Middle", "housing.deed-tax.area.middle") { Found = FoundKind.Figure, Unit = ParameterUnit.SquareMetres },
        new Condition(Price, "Price", "housing.deed-tax.rate.only.small") { AsksAmount = true, Found = FoundKind.Figure, Unit = ParameterUnit.Yuan },
        new Condition(Rate, "Rate", "housing.deed-tax.rate.only.small") { IsFigure = true, Found = FoundKind.Figure, Unit = ParameterUnit.Percent, Also = [.. Rates.Skip(1), "housing.deed-tax.rate.more"] },
        new Condition(Due, "Due", "housing.deed-tax.rate.only.small") { IsFigure = true, Found = FoundKind.Figure, Unit = ParameterUnit.Yuan, Also = ["housing.base-price"] });
}
