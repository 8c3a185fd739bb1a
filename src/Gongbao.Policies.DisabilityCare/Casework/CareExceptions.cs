using System.Text.Json;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Policies.DisabilityCare.RunPayment;
using Gongbao.Rules;
using Gongbao.Rules.Explaining;

namespace Gongbao.Policies.DisabilityCare.Casework;

/// <summary>
/// 个别例外: what the rule finds unmet may be let pass for one case, with the county's document, where <c>care.exceptions</c> names the condition. The
/// rule's own answer stays as it is and is kept beside it; what is unknown is never let pass.
/// </summary>
internal static class CareExceptions
{
    /// <summary>What the decision of a case that rests on an exception is called.</summary>
    public const string Verdict = "exception";

    /// <summary>The unmet conditions of a form that a county may let pass.</summary>
    public static IReadOnlyList<ExplainedCondition> Open(Explanation explanation)
    {
        var allowed = explanation.Law.Find("care.exceptions")?.Words ?? [];
        return [.. explanation.Conditions.Where(c => c.State == ConditionState.NotMet && !c.Condition.IsFigure && allowed.Contains(JsonNamingPolicy.KebabCaseLower.ConvertName(c.Condition.Name)))];
    }

    /// <summary>The answer with the form's exceptions, and the month's standard in fen.</summary>
    public static CareAnswer Decide(CareForm form, DateOnly? approval, CaseLaw law)
    {
        var explanation = CareLaw.Explain(form, approval, law);
        if (!explanation.Verdict.IsNo) return new(explanation.Verdict, explanation.AmountFen, ByException: false);
        var open = Open(explanation);
        // each condition is met or let pass; one that nobody could answer is neither
        if (!explanation.Conditions.Where(c => !c.Condition.IsFigure).All(c => c.State == ConditionState.Met || open.Contains(c) && form.Waiver?.Names.Contains(c.Condition.Name) == true)) return new(Tri.No, 0, ByException: false);
        var month = approval is { } day ? new DateOnly(day.Year, day.Month, 1).AddMonths(1) : law.Day;
        return new(Tri.Yes, MonthLaw.From(law.At(month)).Of(form.Service.Service), ByException: true);
    }
}

/// <summary>判定结果 of a case.</summary>
/// <param name="Verdict">With exceptions.</param>
/// <param name="StandardFen">Of a month; 0 where the answer is not yes.</param>
/// <param name="ByException">The rule alone would say no.</param>
internal readonly record struct CareAnswer(Tri Verdict, long StandardFen, bool ByException);
