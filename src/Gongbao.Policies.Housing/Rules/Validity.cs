using Gongbao.Policies.Housing.Contracts;
using Gongbao.Rules;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.Housing;

/// <summary>
/// 附则: the document holds for a year, measures with dates of their own hold by those (已明确时间的以规定时间为准); 五 of the interpretation and the
/// measures themselves say where.
/// Boundaries, each with a worked case: the day before, the first, the last day and the day after, of the document, of the deed-tax subsidy and of
/// the refund; the document's end under both readings; a county outside the centre under both readings; the refund in any county.
/// </summary>
internal static class MeasureValidity
{
    public static HousingOutcome Decide<TTrace>(in MeasureOnDay one, in ValidityParameters law, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        var time = one.Measure switch
        {
            HousingMeasure.DeedTax => trace.Ask(ValidityConditions.DeedTaxPeriod, Inside(one.On, law.DeedTax)),
            HousingMeasure.Exchange => trace.Ask(ValidityConditions.ExchangePeriod, Inside(one.On, law.Exchange)),
            _ => trace.Ask(ValidityConditions.DocumentPeriod, Tri.When(one.Measure != HousingMeasure.Unknown, true) & Inside(one.On, law.Document)),
        };
        var place = trace.Ask(ValidityConditions.Place, law.Centre | one.Measure switch
        {
            HousingMeasure.Unknown => Tri.Unknown,
            HousingMeasure.Exchange => Tri.Yes,
            HousingMeasure.DeedTax => Tri.No,
            _ => Tri.Of(law.OthersInWholeCity),
        });
        return new(time & place, 0);
    }

    private static Tri Inside(Day day, (Day First, Day Last) period) =>
        Tri.When(day.IsKnown, day.Number >= period.First.Number & day.Number <= period.Last.Number);
}

/// <summary>The conditions in the order of the text, with the parameters that set them.</summary>
internal static class ValidityConditions
{
    public const ushort DeedTaxPeriod = 0, ExchangePeriod = 1, DocumentPeriod = 2, Place = 3;

    public static readonly RuleCatalog Catalog = new("validity", 1,
        new Condition(DeedTaxPeriod, "DeedTaxPeriod", "housing.deed-subsidy.to") { Also = ["housing.deed-subsidy.from"] },
        new Condition(ExchangePeriod, "ExchangePeriod", "housing.exchange.to") { Also = ["housing.exchange.from"] },
        new Condition(DocumentPeriod, "DocumentPeriod", "housing.validity.to") { Also = ["housing.validity.from"] },
        new Condition(Place, "Place", "housing.validity.centre") { Also = ["housing.validity.area"] });
}
