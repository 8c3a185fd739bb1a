using Gongbao.Policies.Housing.Contracts;
using Gongbao.Rules;
using Gongbao.Rules.Parameters;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.Housing;

/// <summary>
/// 14.支持商业库存去化: with few months of supply of homes, shops may be turned into rental homes; with many months of supply of other buildings,
/// land for business may serve other uses that fit the spatial plan. 以下 and 以上 include the number.
/// Boundaries, each with a worked case: just below, at and just above each number of months; no sales at all; not in line with the plan; kind or
/// figures missing.
/// Rounding: the comparison is exact; the months shown are rounded up for homes and down for others.
/// </summary>
internal static class Destocking
{
    public static HousingOutcome Decide<TTrace>(in Stock stock, in StockParameters law, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        var known = stock.Kind != StockKind.Unknown & stock.Unsold is not null & stock.Sold is not null & stock.Over is not null;
        var (supply, sold) = ((stock.Unsold ?? 0) * (stock.Over ?? 0), stock.Sold ?? 0);
        var low = trace.Ask(StockConditions.LowSupply, Tri.When(known, stock.Kind == StockKind.Residential & supply <= law.Low * sold),
            sold == 0 ? -1 : (supply + sold - 1) / sold);
        var high = trace.Ask(StockConditions.HighSupply, Tri.When(known, stock.Kind == StockKind.NonResidential & supply >= law.High * sold),
            sold == 0 ? -1 : supply / sold);
        var plan = trace.Ask(StockConditions.FitsPlan, stock.FitsPlan);
        return new(low | (high & plan), 0);
    }
}

/// <summary>The conditions in the order of the text, with the parameters that set them.</summary>
internal static class StockConditions
{
    public const ushort LowSupply = 0, HighSupply = 1, FitsPlan = 2;

    public static readonly RuleCatalog Catalog = new("stock", 1,
        new Condition(LowSupply, "LowSupply", "housing.stock.low") { Found = FoundKind.Figure, Unit = ParameterUnit.Months },
        new Condition(HighSupply, "HighSupply", "housing.stock.high") { Found = FoundKind.Figure, Unit = ParameterUnit.Months },
        new Condition(FitsPlan, "FitsPlan", "housing.stock.high"));
}
