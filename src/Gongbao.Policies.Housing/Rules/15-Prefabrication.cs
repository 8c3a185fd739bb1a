using Gongbao.Policies.Housing.Contracts;
using Gongbao.Rules;
using Gongbao.Rules.Parameters;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.Housing;

/// <summary>
/// 15.提升商品住房品质: prefabricated parts of outer walls are not counted in the plot ratio, up to a share of the planned floor area.
/// Boundaries, each with a worked case: exactly the share and just above it, with the share as a cap and as a condition; recognised after the plan
/// was approved; not recognised; an area missing.
/// Rounding: the area not counted is cut to a hundredth of a square metre.
/// </summary>
internal static class WallsNotCounted
{
    public static HousingOutcome Decide<TTrace>(in Prefabrication building, in PrefabricationParameters law, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        var before = trace.Ask(PrefabricatedWallConditions.BeforePlan, building.BeforePlan);
        var recognised = trace.Ask(PrefabricatedWallConditions.Prefabricated, building.Recognised);
        var most = building.TotalArea is { } total ? Share.Down(total, law.Walls) : 0;
        var fits = trace.Ask(PrefabricatedWallConditions.WallsFit, Tri.When(building.WallArea is not null & building.TotalArea is not null, building.WallArea <= most), building.WallArea ?? -1);
        var verdict = before & recognised & (law.MustFit ? fits : fits | !fits);
        if (verdict.IsYes) trace.Note(PrefabricatedWallConditions.NotCounted, Math.Min(building.WallArea ?? 0, most));
        return new(verdict, 0);
    }
}

/// <summary>
/// 15.: the general contractor of a qualified prefabricated project pays half of the construction bond.
/// Boundaries, each with a worked case: qualified and not; the bond missing; half a fen.
/// Rounding: half a fen is dropped (practice).
/// </summary>
internal static class BondHalved
{
    public static HousingOutcome Decide<TTrace>(in Prefabrication building, in PrefabricationParameters law, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        var qualified = trace.Ask(PrefabricationBondConditions.Qualified, building.Qualified);
        var bond = trace.Ask(PrefabricationBondConditions.Bond, Tri.When(building.BondFen is not null, true), building.BondFen ?? 0);
        var verdict = qualified & bond;
        if (!verdict.IsYes || building.BondFen is not { } fen) return new(verdict, 0);
        var part = Share.Down(fen, law.Bond);
        trace.Note(PrefabricationBondConditions.BondToPay, part);
        return new(verdict, part);
    }
}

/// <summary>The conditions in the order of the text, with the parameters that set them.</summary>
internal static class PrefabricatedWallConditions
{
    public const ushort BeforePlan = 0, Prefabricated = 1, WallsFit = 2, NotCounted = 3;

    public static readonly RuleCatalog Catalog = new("prefabricated-wall", 1,
        new Condition(BeforePlan, "BeforePlan", "housing.prefab.walls"),
        new Condition(Prefabricated, "Prefabricated", "housing.prefab.walls"),
        new Condition(WallsFit, "WallsFit", "housing.prefab.walls") { Found = FoundKind.Figure, Unit = ParameterUnit.SquareMetres, Also = ["housing.prefab.walls.limit"] },
        new Condition(NotCounted, "NotCounted", "housing.prefab.walls") { IsFigure = true, Found = FoundKind.Figure, Unit = ParameterUnit.SquareMetres });
}

/// <summary>The conditions in the order of the text, with the parameters that set them.</summary>
internal static class PrefabricationBondConditions
{
    public const ushort Qualified = 0, Bond = 1, BondToPay = 2;

    public static readonly RuleCatalog Catalog = new("prefabrication-bond", 1,
        new Condition(Qualified, "Qualified", "housing.prefab.bond"),
        new Condition(Bond, "Bond", "housing.prefab.bond") { AsksAmount = true, Found = FoundKind.Figure, Unit = ParameterUnit.Yuan },
        new Condition(BondToPay, "BondToPay", "housing.prefab.bond") { IsFigure = true, Found = FoundKind.Figure, Unit = ParameterUnit.Yuan });
}
