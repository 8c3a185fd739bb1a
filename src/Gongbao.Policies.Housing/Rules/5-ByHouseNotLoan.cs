using Gongbao.Policies.Housing.Contracts;
using Gongbao.Rules;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.Housing;

/// <summary>
/// 5.推行购买首套房贷款“认房不认贷”: a family of which nobody owns a complete home locally is a first-home buyer, whatever loans it has had.
/// Boundaries, each with a worked case: nobody, each member alone; a home in another district of the city under both readings of 当地; a fact
/// missing that matters and one that does not.
/// </summary>
internal static class ByHouseNotLoan
{
    public static HousingOutcome Decide<TTrace>(in FirstHome family, in FirstHomeParameters law, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        var centre = trace.Ask(FirstHomeConditions.NoneInCentre, !family.InCentre.AnyOf(law.Family));
        var elsewhere = trace.Ask(FirstHomeConditions.NoneElsewhere, !family.Elsewhere.AnyOf(law.Family));
        return new(centre & (law.WholeCity ? elsewhere : Tri.Yes), 0);
    }
}

/// <summary>The conditions in the order of the text, with the parameters that set them.</summary>
internal static class FirstHomeConditions
{
    public const ushort NoneInCentre = 0, NoneElsewhere = 1;

    public static readonly RuleCatalog Catalog = new("first-home", 1,
        new Condition(NoneInCentre, "NoneInCentre", "housing.first-home.family"),
        new Condition(NoneElsewhere, "NoneElsewhere", "housing.first-home.family") { Also = ["housing.first-home.local"] });
}
