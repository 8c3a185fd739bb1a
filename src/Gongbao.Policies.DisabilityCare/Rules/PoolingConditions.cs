using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Rules.Parameters;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.DisabilityCare;

/// <summary>The funds in the order of the form, then the backstop.</summary>
internal static class PoolingConditions
{
    public const ushort Backstop = (ushort)CareFund.Sources + 1;

    public static readonly RuleCatalog Catalog = new("care-pooling", 1,
        Fund(CareFund.Living), Fund(CareFund.Nursing), Fund(CareFund.Subsistence), Fund(CareFund.OldAge), Fund(CareFund.Other),
        Fund(CareFund.Sources, "care.backstop"),
        new Condition(Backstop, "Backstop", "care.backstop") { IsFigure = true, Found = FoundKind.Figure, Unit = ParameterUnit.YuanMonth });

    private static Condition Fund(CareFund fund, string parameter = "care.pool.institution") =>
        new((ushort)fund, fund.ToString(), parameter) { Also = fund == CareFund.Sources ? [] : ["care.pool.noninstitution"], AsksAmount = true, Found = FoundKind.Figure, Unit = ParameterUnit.YuanMonth };
}
