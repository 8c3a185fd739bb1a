using Gongbao.Policies.Housing.Contracts;
using Gongbao.Rules;
using Gongbao.Rules.Parameters;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.Housing;

/// <summary>
/// 10.降低企业开发成本: permits before the land certificate, once half of the price is paid and for up to half of the floor area that counts; what
/// was left open must be complete before the permit for sale.
/// Boundaries, each with a worked case: the share paid one fen below, at and above; the area at and just above its share; the basement not
/// together; for the permit of sale complete and not; a fact missing.
/// Rounding: the largest area is cut to a hundredth of a square metre.
/// </summary>
internal static class PermitBeforeTitle
{
    public static HousingOutcome Decide<TTrace>(in EarlyPermit project, in EarlyPermitParameters law, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        var paid = trace.Ask(EarlyPermitConditions.SharePaid, Tri.When(project.PaidFen is not null & project.PriceFen is not null,
            project.PaidFen * Share.Whole >= project.PriceFen * law.Paid));
        var plan = trace.Ask(EarlyPermitConditions.PlanApproved, project.PlanApproved);
        var most = project.TotalArea is { } total ? Share.Down(total, law.Area) : -1;
        var area = trace.Ask(EarlyPermitConditions.ShareOfArea, Tri.When(project.Area is not null & project.TotalArea is not null, project.Area <= most), project.Area ?? -1);
        var basement = trace.Ask(EarlyPermitConditions.Basement, project.BasementTogether);
        var complete = trace.Ask(EarlyPermitConditions.Complete, !project.Presale | project.Complete);
        if (most >= 0) trace.Note(EarlyPermitConditions.MostArea, most);
        return new(paid & plan & area & basement & complete, 0);
    }
}

/// <summary>The conditions in the order of the text, with the parameters that set them.</summary>
internal static class EarlyPermitConditions
{
    public const ushort SharePaid = 0, PlanApproved = 1, ShareOfArea = 2, Basement = 3, Complete = 4, MostArea = 5;

    public static readonly RuleCatalog Catalog = new("early-permit", 1,
        new Condition(SharePaid, "SharePaid", "housing.permits.paid"),
        new Condition(PlanApproved, "PlanApproved", "housing.permits.area"),
        new Condition(ShareOfArea, "ShareOfArea", "housing.permits.area") { Found = FoundKind.Figure, Unit = ParameterUnit.SquareMetres },
        new Condition(Basement, "Basement", "housing.permits.area"),
        new Condition(Complete, "Complete", "housing.permits.area"),
        new Condition(MostArea, "MostArea", "housing.permits.area") { IsFigure = true, Found = FoundKind.Figure, Unit = ParameterUnit.SquareMetres });
}
