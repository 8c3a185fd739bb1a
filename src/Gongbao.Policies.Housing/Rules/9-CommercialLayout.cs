using Gongbao.Policies.Housing.Contracts;
using Gongbao.Rules;
using Gongbao.Rules.Parameters;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.Housing;

/// <summary>
/// 9.优化商业配套布局: a parcel outside the network plan need not have shops, save basic services for residents.
/// Boundaries, each with a worked case: inside and outside the plan; a basic service.
/// </summary>
internal static class CommerceRequirement
{
    public static HousingOutcome Decide<TTrace>(in CommercialParcel parcel, in CommercialParcelParameters law, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        var plan = trace.Ask(CommerceRequiredConditions.InPlan, parcel.InPlan);
        var basic = trace.Ask(CommerceRequiredConditions.BasicService, parcel.BasicService);
        return new(plan | basic, 0);
    }
}

/// <summary>
/// 9.: land for business that was sold and not begun may be taken back where the layout needs it and the city's government agrees.
/// Boundaries, each with a worked case: each condition; a region that is excepted; no region given.
/// </summary>
internal static class Resumption
{
    public static HousingOutcome Decide<TTrace>(in CommercialParcel parcel, in CommercialParcelParameters law, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        var land = trace.Ask(LandResumptionConditions.CommercialLand, parcel.CommercialLand);
        var area = trace.Ask(LandResumptionConditions.ResumptionArea, law.Area);
        var idle = trace.Ask(LandResumptionConditions.LandIdle, parcel.NotStarted);
        var needed = trace.Ask(LandResumptionConditions.Needed, parcel.Needed);
        var agreed = trace.Ask(LandResumptionConditions.ResumptionAgreed, parcel.CityAgrees);
        return new(land & area & idle & needed & agreed, 0);
    }
}

/// <summary>
/// 9.: the share of shops of a mixed project that was sold may be lowered on application; above the band the city's government decides each case.
/// Boundaries, each with a worked case: just below, at and above each end of the band; exactly the upper end under both readings; the target
/// exactly at and just above its limit, which 以下 includes; begun, not applied for, fee lowered.
/// </summary>
internal static class CommerceLowered
{
    public static HousingOutcome Decide<TTrace>(in CommercialShare project, in CommercialShareParameters law, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        var mixed = trace.Ask(CommercialShareConditions.Mixed, project.Mixed);

        // 商业比例在…至…，且商业建筑未动工的，依项目单位申请，在土地出让金不减少的情况下
        var top = law.To - (law.TopGoesUp ? 1 : 0);
        var band = trace.Ask(CommercialShareConditions.Band, Tri.When(project.Share is not null, project.Share >= law.From & project.Share <= top), project.Share ?? -1);
        var idle = trace.Ask(CommercialShareConditions.ShopsIdle, project.NotStarted);
        var applied = trace.Ask(CommercialShareConditions.Applied, project.Applied);
        var fee = trace.Ask(CommercialShareConditions.FeeKept, project.FeeKept);
        var target = trace.Ask(CommercialShareConditions.Target, Tri.When(project.Target is not null, project.Target <= law.Target), project.Target ?? -1);

        // 商业比例在…以上的，由属地政府报市政府一事一议研究确定
        var above = trace.Ask(CommercialShareConditions.AboveBand, Tri.When(project.Share is not null, project.Share > top), project.Share ?? -1);
        var agreed = trace.Ask(CommercialShareConditions.CityAgrees, project.CityAgrees);
        return new(mixed & ((band & idle & applied & fee & target) | (above & agreed)), 0);
    }
}

/// <summary>The conditions in the order of the text, with the parameters that set them.</summary>
internal static class CommerceRequiredConditions
{
    public const ushort InPlan = 0, BasicService = 1;

    public static readonly RuleCatalog Catalog = new("commerce-required", 1,
        new Condition(InPlan, "InPlan", "housing.commerce.plan"),
        new Condition(BasicService, "BasicService", "housing.commerce.plan"));
}

/// <summary>The conditions in the order of the text, with the parameters that set them.</summary>
internal static class LandResumptionConditions
{
    public const ushort CommercialLand = 0, ResumptionArea = 1, LandIdle = 2, Needed = 3, ResumptionAgreed = 4;

    public static readonly RuleCatalog Catalog = new("land-resumption", 1,
        new Condition(CommercialLand, "CommercialLand", "housing.commerce.resumption.area"),
        new Condition(ResumptionArea, "ResumptionArea", "housing.commerce.resumption.area"),
        new Condition(LandIdle, "LandIdle", "housing.commerce.resumption.area"),
        new Condition(Needed, "Needed", "housing.commerce.resumption.area"),
        new Condition(ResumptionAgreed, "ResumptionAgreed", "housing.commerce.resumption.area"));
}

/// <summary>The conditions in the order of the text, with the parameters that set them.</summary>
internal static class CommercialShareConditions
{
    public const ushort Mixed = 0, Band = 1, ShopsIdle = 2, Applied = 3, FeeKept = 4, Target = 5, AboveBand = 6, CityAgrees = 7;

    public static readonly RuleCatalog Catalog = new("commercial-share", 1,
        new Condition(Mixed, "Mixed", "housing.commerce.band.from"),
        new Condition(Band, "Band", "housing.commerce.band.from") { Found = FoundKind.Figure, Unit = ParameterUnit.Percent, Also = ["housing.commerce.band.to", "housing.commerce.band.top"] },
        new Condition(ShopsIdle, "ShopsIdle", "housing.commerce.band.from"),
        new Condition(Applied, "Applied", "housing.commerce.band.from"),
        new Condition(FeeKept, "FeeKept", "housing.commerce.band.from"),
        new Condition(Target, "Target", "housing.commerce.target") { Found = FoundKind.Figure, Unit = ParameterUnit.Percent },
        new Condition(AboveBand, "AboveBand", "housing.commerce.band.to") { Found = FoundKind.Figure, Unit = ParameterUnit.Percent, Also = ["housing.commerce.band.top"] },
        new Condition(CityAgrees, "CityAgrees", "housing.commerce.band.to"));
}
