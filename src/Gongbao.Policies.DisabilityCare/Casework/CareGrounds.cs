using System.Globalization;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Policies.DisabilityCare.Papers;
using Gongbao.Rules;
using Gongbao.Rules.Explaining;

namespace Gongbao.Policies.DisabilityCare.Casework;

/// <summary>不符合的条件: what the law of a day finds unmet in a form, each with the provision; for the letter, and so in Chinese on every screen.</summary>
internal static class CareGrounds
{
    public static IEnumerable<string> Of(CareForm form, CaseLaw law)
    {
        var (rule, explanation) = (new CareDecision(), CareLaw.Explain(form, null, law));
        return explanation.Conditions.Where(c => c.State == ConditionState.NotMet && !c.Condition.IsFigure).Select(c => Line(rule.Texts, c, explanation));
    }

    private static string Line(RuleTexts texts, ExplainedCondition unmet, Explanation explanation)
    {
        var culture = CultureInfo.InvariantCulture;
        var (title, found) = (texts.Title(unmet, explanation.Law, culture), texts.Found(unmet, culture));
        var text = found is null ? PaperWords.Of("Ground", title) : PaperWords.Of("Ground.Found", title, found);
        var basis = unmet.Used is [{ Dated: { } dated }, ..] ? dated.Cite ?? dated.Source : null;
        return basis is null ? text : PaperWords.Of("Reason", text, PaperWords.Cited(basis));
    }
}
