using Gongbao.Rules.Parameters;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.Housing;

/// <summary>The conditions of the deed-tax subsidy in the order of the text, with the parameters that set them.</summary>
internal static class DeedTaxConditions
{
    public const ushort Period = 0, Area = 1, Kind = 2, Use = 3, PaidBy = 4, Tax = 5, New = 6, SecondHand = 7;

    public static readonly RuleCatalog Catalog = new("deed-tax", 1,
        new Condition(Period, "Period", "housing.deed-subsidy.to") { Found = FoundKind.Figure, Unit = ParameterUnit.Date, Also = ["housing.deed-subsidy.from", "housing.deed-subsidy.second-hand.basis"] },
        new Condition(Area, "Area", "housing.deed-subsidy.area"),
        new Condition(Kind, "Kind", "housing.deed-subsidy.kinds") { Found = FoundKind.Word },
        new Condition(Use, "Use", "housing.deed-subsidy.uses"),
        new Condition(PaidBy, "PaidBy", "housing.deed-subsidy.paid-by") { Found = FoundKind.Figure, Unit = ParameterUnit.Date, Also = ["housing.deed-subsidy.paid-by.day", "housing.deed-subsidy.second-hand.basis"] },
        new Condition(Tax, "Tax", "housing.deed-subsidy.rate.new") { AsksAmount = true, Found = FoundKind.Figure, Unit = ParameterUnit.Yuan },
        Amount(New, "New", "housing.deed-subsidy.rate.new", "housing.deed-subsidy.cap.new"),
        Amount(SecondHand, "SecondHand", "housing.deed-subsidy.rate.second-hand", "housing.deed-subsidy.cap.second-hand"));

    private static Condition Amount(ushort number, string name, string rate, string cap) =>
        new(number, name, rate) { IsFigure = true, Found = FoundKind.Figure, Unit = ParameterUnit.Yuan, Also = [cap, "housing.deed-subsidy.rounding"] };
}
