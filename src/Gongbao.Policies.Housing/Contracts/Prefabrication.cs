using Gongbao.Rules;
using Gongbao.Rules.Facts;
using Gongbao.Rules.Parameters;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.Housing.Contracts;

/// <summary>装配式建筑的情况.</summary>
public readonly record struct Prefabrication
{
    /// <summary>经市住建部门认定实施装配式建筑.</summary>
    public Tri Recognised { get; init; }
    /// <summary>Recognised before the plan was approved (市规委会审定前).</summary>
    public Tri BeforePlan { get; init; }
    /// <summary>外墙预制部分建筑面积, in hundredths of a square metre.</summary>
    public long? WallArea { get; init; }
    /// <summary>规划总建筑面积, in hundredths of a square metre.</summary>
    public long? TotalArea { get; init; }
    /// <summary>符合条件的装配式建筑项目.</summary>
    public Tri Qualified { get; init; }
    /// <summary>工程保证金 in full, in fen.</summary>
    public long? BondFen { get; init; }

    /// <summary>Keys recognised, before-plan, wall-area, total-area; qualified, bond.</summary>
    /// <exception cref="FactException">A fact cannot be read.</exception>
    public static Prefabrication Read(FactSheet facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new()
        {
            Recognised = facts.Tri("recognised"), BeforePlan = facts.Tri("before-plan"), WallArea = HousingFacts.Area(facts, "wall-area"),
            TotalArea = HousingFacts.Area(facts, "total-area"), Qualified = facts.Tri("qualified"), BondFen = HousingFacts.Fen(facts, "bond"),
        };
    }
}

/// <summary>装配式建筑的参数, in hundredths of a percent.</summary>
/// <param name="Walls">The largest share of the floor area that is not counted; included.</param>
/// <param name="MustFit">Reading: walls of a larger share are counted in full, not only beyond it.</param>
/// <param name="Bond">The share of the bond that is paid.</param>
public readonly record struct PrefabricationParameters(long Walls, bool MustFit, long Bond)
{
    /// <exception cref="ParameterMissingException">A parameter has no value on the day.</exception>
    public static PrefabricationParameters From(ParameterSnapshot law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return new(law.Number("housing.prefab.walls"), law.Words("housing.prefab.walls.limit") is ["condition"], law.Number("housing.prefab.bond"));
    }
}

/// <summary>外墙预制部分能否不计容积率.</summary>
public readonly struct PrefabricatedWallRule : IRule<Prefabrication, PrefabricationParameters, HousingOutcome>
{
    public static RuleCatalog Catalog => PrefabricatedWallConditions.Catalog;

    public static HousingOutcome Decide<TTrace>(in Prefabrication facts, in PrefabricationParameters law, ref TTrace trace)
        where TTrace : struct, ITrace => WallsNotCounted.Decide(in facts, in law, ref trace);
}

/// <summary>装配式建筑项目的工程保证金; the amount is what is paid.</summary>
public readonly struct PrefabricationBondRule : IRule<Prefabrication, PrefabricationParameters, HousingOutcome>
{
    public static RuleCatalog Catalog => PrefabricationBondConditions.Catalog;

    public static HousingOutcome Decide<TTrace>(in Prefabrication facts, in PrefabricationParameters law, ref TTrace trace)
        where TTrace : struct, ITrace => BondHalved.Decide(in facts, in law, ref trace);
}
