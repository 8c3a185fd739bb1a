using Gongbao.Casework.Contracts;
using Gongbao.Data.Packs;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Rules.Parameters;

namespace Gongbao.Policies.DisabilityCare.Casework;

/// <summary>
/// 五、申报审批程序. The steps as the document tells them; their order, time limits and the persons an act needs are the pack's. An office that does
/// not agree sends the case to the federation or civil affairs, who answers the applicant with reasons (五（五）).
/// </summary>
internal static class CareSteps
{
    public const string Key = "care", VillageCheck = "village-check", FirstReview = "first-review", Assessment = "assessment", Subsistence = "subsistence", AtRisk = "at-risk",
        Review = "review", Approval = "approval", Notice = "notice", Refusal = "refusal";

    private const string ReviewAtHome = "review-home", ReviewInInstitution = "review-institution", ReviewInPublicHome = "review-public";
    private static readonly string[] WithoutPack = [FirstReview, Assessment, Review, AtRisk, Approval, Notice];
    private static readonly CaseMove Disagree = CaseMove.Aside(CaseActKind.Disagree, Refusal);

    private static Procedure Plan { get; } = new(Key, "ZH",
    [
        // （二）可委托村（居）委会初核
        new(VillageCheck, VillageCheck, [CaseMove.Onward(CaseActKind.Review), CaseMove.Correction]),
        // （二）乡镇（街道）初审
        new(FirstReview, FirstReview, [CaseMove.Onward(CaseActKind.Review), CaseMove.Correction, Disagree]),
        // （三）卫健部门失能评估
        new(Assessment, Assessment, [CaseMove.Onward(CaseActKind.Assess), CaseMove.Correction, Disagree]),
        // 六（二）民政部门核对低保户
        new(Subsistence, Subsistence, [CaseMove.Onward(CaseActKind.Verify), CaseMove.Correction, Disagree]),
        // （四）民政、残联审核, with the amounts that are pooled
        new(Review, ReviewAtHome, [CaseMove.Onward(CaseActKind.Review), CaseMove.Correction, Disagree]),
        // （五）易返贫致贫身份核定
        new(AtRisk, AtRisk, [CaseMove.Onward(CaseActKind.Verify), Disagree]),
        // （五）财政审批
        new(Approval, Approval, [CaseMove.Onward(CaseActKind.Approve), Disagree]),
        // （五）公示
        new(Notice, Notice, [new(CaseActKind.PostNotice, CaseTarget.Here), CaseMove.Onward(CaseActKind.EndNotice), Disagree]),
    ])
    {
        // （五）不符合条件的, said without delay and with reasons
        Aside = [new(Refusal, ReviewAtHome, [CaseMove.End(CaseActKind.Refuse, CaseState.Refused) with { NeedsReason = true }, CaseMove.Aside(CaseActKind.Reopen, FirstReview)])],
    };

    /// <summary>The steps as a city runs them on a day: the pack's order, with those steps put as the reading in use says whose order the text leaves open.</summary>
    public static Procedure Of(PackProcedure? pack, ParameterSnapshot law)
    {
        if (pack is null) return Plan.InOrder(WithoutPack);
        var plan = Plan.InOrder([.. pack.OrderBy(law).Select(s => s.Step).Where(id => Plan.Steps.Any(s => s.Id == id))]);
        return plan with { Steps = [.. plan.Steps.Select(s => Of(s, pack))], Aside = [.. plan.Aside.Select(s => Of(s, pack))] };
    }

    /// <summary>（四）公办养老机构托养 is reviewed by civil affairs, other institutions by the federation; who reviews home and day care is a reading.</summary>
    public static string DutyOf(CaseStep step, CareService service) => step.Id is not (Review or Refusal) ? step.Duty : service switch
    {
        CareService.PublicHome => ReviewInPublicHome,
        CareService.Institution => ReviewInInstitution,
        _ => ReviewAtHome,
    };

    private static CaseStep Of(CaseStep step, PackProcedure pack) => step with
    {
        Limit = pack.DeadlineOf(step.Id)?.ToLimit(),
        Levels = pack.OfficeOf(step.Duty)?.Levels.Count ?? step.Levels,
    };
}
