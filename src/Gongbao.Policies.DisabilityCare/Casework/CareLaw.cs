using System.Text;
using Gongbao.Casework.Contracts;
using Gongbao.Data.Packs;
using Gongbao.Kernel;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Rules;
using Gongbao.Rules.Explaining;
using Gongbao.Rules.Parameters;

namespace Gongbao.Policies.DisabilityCare.Casework;

/// <summary>适用的规定 for one case: decides it and divides the standard, by the law of a day in the case's county.</summary>
internal sealed class CareLaw(ParameterBook book, Pack pack)
{
    /// <summary>The law on a day at the place of a case.</summary>
    public CaseLaw On(DateOnly day, string county) =>
        new(book, day, RegionCode.TryParse(county, out var code) && pack.Regions.Any(r => r.Code == county) ? [.. pack.RegionTree().Upwards(code)] : []);

    /// <summary>What is in force on a day for the whole city.</summary>
    public ParameterSnapshot Citywide(DateOnly day) => book.At(day, []);

    /// <summary>The last day of a period that begins on the day after; a period in working days is counted in them.</summary>
    public DateOnly Until(string period, DateOnly day, string county)
    {
        var days = On(day, county).At().Whole(period);
        return book.Find(period)!.Unit == ParameterUnit.WorkingDays ? pack.WorkingCalendar().AddWorkingDays(day, days) : day.AddDays(days);
    }

    /// <summary>What a form of service pays a month on a day, in words, with the provision; null where nothing is set.</summary>
    /// <param name="form">home, day, institution or public.</param>
    /// <param name="day">The day.</param>
    /// <param name="county">Code of the county; empty: the city's.</param>
    public (string Amount, string Cite)? Standard(string form, DateOnly day, string county)
    {
        var key = "care.standard." + form;
        return On(day, county).At().Dated(key) is { Value: { } value } dated && (dated.Cite ?? dated.Source) is { } cite
            ? (RuleTexts.Plain(book.Find(key)!.Unit, value, System.Globalization.CultureInfo.CurrentUICulture), cite) : null;
    }

    /// <summary>The decision with its explanation.</summary>
    public static Explanation Explain(CareForm form, DateOnly? approval, CaseLaw law) => new CareDecision().Explain(CareFacts.Of(form.ToApplicant(approval)), law);

    /// <summary>As it is stored with the case: the rule's own explanation, also where an exception lets the case pass.</summary>
    public static CaseDecision Record(CareForm form, DateOnly? approval, CaseLaw law, CareAnswer answer)
    {
        var facts = CareFacts.Of(form.ToApplicant(approval));
        var explanation = new CareDecision().Explain(facts, law);
        var keys = explanation.Conditions.SelectMany(c => c.Used).Select(u => u.Key).Distinct().Order(StringComparer.Ordinal).ToList();
        return new("care", answer.ByException ? CareExceptions.Verdict : explanation.Verdict.ToString().ToLowerInvariant(), Encoding.UTF8.GetString(DecisionJson.Write(new CareDecision(), facts, law)), keys, law.Day);
    }

    /// <summary>统筹和兜底: of which funds the month's standard is made up, fund by fund.</summary>
    /// <param name="income">The standard and what is drawn.</param>
    /// <param name="law">The law of the month.</param>
    /// <param name="parts">What is taken from each fund, in fen, by <see cref="CareFund"/>.</param>
    public static PoolingOutcome Pool(in CareIncome income, CaseLaw law, out IReadOnlyDictionary<CareFund, long> parts)
    {
        var snapshot = law.At();
        var explanation = Rules.Explaining.Explain.Case<PoolingRule, CareIncome, PoolingParameters, PoolingOutcome>(in income, PoolingParameters.From(snapshot), snapshot);
        parts = explanation.Conditions.Where(c => !c.Condition.IsFigure).ToDictionary(c => (CareFund)c.Condition.Number, c => c.Found);
        var pooled = parts.Where(p => p.Key != CareFund.Sources).Sum(p => p.Value);
        return new(explanation.Verdict, pooled, parts.GetValueOrDefault(CareFund.Sources), explanation.AmountFen);
    }
}
