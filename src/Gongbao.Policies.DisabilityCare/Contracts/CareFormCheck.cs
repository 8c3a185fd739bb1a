using Gongbao.Policies.DisabilityCare.Form;

namespace Gongbao.Policies.DisabilityCare.Contracts;

/// <summary>
/// 审核表格: what is missing, wrong or contradictory in a form. It shows contradictions and mends none. Faults come in the order of the form.
/// </summary>
public static class CareFormCheck
{
    /// <summary>Fields 1 to 33 and what is asked beside them, as they must be when the application is handed in.</summary>
    /// <param name="form">The form.</param>
    /// <param name="today">A date after it cannot have been meant.</param>
    public static IReadOnlyList<CareFormFault> Application(CareForm form, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(form);
        var faults = new FaultList(today);
        HeadCheck.Of(form, faults);
        PersonCheck.Of(form, faults);
        AgentCheck.Of(form, faults);
        ServiceCheck.Of(form, faults);
        return faults.All;
    }

    /// <summary>Fields 38 to 48: each activity assessed, and the tick as the number of × says by the law of the day.</summary>
    public static IReadOnlyList<CareFormFault> Assessment(AbilityAssessment assessment, in CareParameters law, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var faults = new FaultList(today);
        OfficeCheck.Assessment(assessment, in law, faults);
        return faults.All;
    }

    /// <summary>Fields 49 to 52.</summary>
    public static IReadOnlyList<CareFormFault> AtRisk(AtRiskFinding finding, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var faults = new FaultList(today);
        faults.Need(finding.IsAtRisk is not null, "atRisk.isAtRisk");
        OfficeCheck.Signed(finding.Signature, "atRisk", faults);
        return faults.All;
    }

    /// <summary>Fields 53 to 61: only funds that the form of service may pool (四（三）), and all parts together the standard.</summary>
    /// <param name="review">The opinion.</param>
    /// <param name="service">The form of service, which decides what may be pooled.</param>
    /// <param name="law">What may be pooled.</param>
    /// <param name="standardFen">Standard of a month in fen.</param>
    /// <param name="today">A date after it cannot have been meant.</param>
    public static IReadOnlyList<CareFormFault> Review(ReviewOpinion review, CareService service, PoolingParameters law, long standardFen, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(review);
        var faults = new FaultList(today);
        OfficeCheck.Review(review, service is CareService.Institution or CareService.PublicHome ? law.Institution : law.Home, standardFen, faults);
        return faults.All;
    }

    /// <summary>Fields 62 to 66: payable from the month after the approval.</summary>
    public static IReadOnlyList<CareFormFault> Finance(FinanceApproval approval, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(approval);
        var faults = new FaultList(today);
        OfficeCheck.Finance(approval, faults);
        return faults.All;
    }
}
