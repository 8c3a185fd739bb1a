using System.Runtime.CompilerServices;
using Gongbao.Rules;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.DisabilityCare.Contracts;

/// <summary>困难重度失能残疾人照护和托养: who is eligible (三) and for how much a month (四).</summary>
public readonly struct CareRule : IRule<CareApplicant, CareParameters, CareOutcome>
{
    public static RuleCatalog Catalog => CareConditions.Catalog;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CareOutcome Decide<TTrace>(in CareApplicant facts, in CareParameters law, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        var eligible = Eligibility.Decide(in facts, in law, ref trace);
        if (!eligible.IsYes) return new(eligible, default, 0);
        var amount = Standard.Of(facts.Service, in law);
        if (TTrace.Records && facts.Service != CareService.Unknown) trace.Note(Standard.Condition(facts.Service), amount);
        return new(eligible, facts.Approval.FirstOfNextMonth(), amount);
    }
}
