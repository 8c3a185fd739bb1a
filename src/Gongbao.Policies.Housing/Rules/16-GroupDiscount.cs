using Gongbao.Policies.Housing.Contracts;
using Gongbao.Rules;
using Gongbao.Rules.Parameters;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.Housing;

/// <summary>
/// 16.支持团购在售商品住房: who buys as a group may get a further reduction of the listed price, for homes with all five certificates that are
/// finished or nearly so.
/// Boundaries, each with a worked case: one home fewer than needed, exactly as many; fewer under the open reading; the lowest price and one fen
/// below; each certificate missing; not finished; a price missing.
/// Rounding: a part of a fen of the reduction is dropped (practice), so that it never exceeds its share.
/// </summary>
internal static class GroupDiscount
{
    public static HousingOutcome Decide<TTrace>(in GroupPurchase group, in GroupPurchaseParameters law, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        var homes = trace.Ask(GroupPurchaseConditions.GroupHomes, Tri.Of(law.Open) | Tri.When(group.Homes is not null, group.Homes >= law.Homes), group.Homes ?? -1);
        var most = group.ListedFen is { } listed ? Share.Down(listed, law.MostOff) : 0;
        var reduction = trace.Ask(GroupPurchaseConditions.Reduction,
            Tri.When(group.ListedFen is not null & group.OfferedFen is not null, group.ListedFen - group.OfferedFen <= most));
        var certificates = trace.Ask(GroupPurchaseConditions.Certificates, group.Certificates.AllOf(law.Certificates), group.Certificates.CountOf(law.Certificates));
        var ready = trace.Ask(GroupPurchaseConditions.Ready, group.Ready);
        if (group.ListedFen is { } price) trace.Note(GroupPurchaseConditions.LowestPrice, price - most);
        var verdict = homes & reduction & certificates & ready;
        return new(verdict, verdict.IsYes ? most : 0);
    }
}

/// <summary>The conditions in the order of the text, with the parameters that set them.</summary>
internal static class GroupPurchaseConditions
{
    public const ushort GroupHomes = 0, Reduction = 1, Certificates = 2, Ready = 3, LowestPrice = 4;

    public static readonly RuleCatalog Catalog = new("group-purchase", 1,
        new Condition(GroupHomes, "GroupHomes", "housing.group.homes") { Found = FoundKind.Figure, Unit = ParameterUnit.Count, Also = ["housing.group.condition"] },
        new Condition(Reduction, "Reduction", "housing.group.most-off"),
        new Condition(Certificates, "Certificates", "housing.group.certificates") { Found = FoundKind.Figure, Unit = ParameterUnit.Count },
        new Condition(Ready, "Ready", "housing.group.certificates"),
        new Condition(LowestPrice, "LowestPrice", "housing.group.most-off") { IsFigure = true, Found = FoundKind.Figure, Unit = ParameterUnit.Yuan });
}
