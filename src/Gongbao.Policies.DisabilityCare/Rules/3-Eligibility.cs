using System.Runtime.CompilerServices;
using Gongbao.Kernel;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Rules;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.DisabilityCare;

/// <summary>
/// 三（一）明确实施对象范围: in principle all six conditions together.
/// Boundaries, each with a worked case: the day before, of and after the birthday that completes the minimum age; born on 29 February; age on
/// application or on approval; one kind of household, both, none; the mildest grade that counts and the next; each kind that counts and one
/// that does not; multiple disability; no certificate; the scheme that excludes; exactly as many indicators as needed, one fewer, all.
/// </summary>
internal static class Eligibility
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Tri Decide<TTrace>(in CareApplicant a, in CareParameters law, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        // 1.具有户籍
        var registered = trace.Ask(CareConditions.Registered, a.Registered);

        // 2.年满最低年龄
        var day = law.AgeOnApproval ? a.Approval : a.Application;
        var age = trace.Ask(CareConditions.Age, law.Age.Reached(a.Birth, day, law.MinimumAge), TTrace.Records ? Years(in a, in law, day) : 0);

        // 3.低保户和易返贫致贫人口
        var household = trace.Ask(CareConditions.Household,
            law.AllHouseholds ? a.Household.AllOf(law.Households) : a.Household.AnyOf(law.Households), a.Household.Yes & law.Households);

        // 4.持残疾人证，等级和类别符合
        var certificate = trace.Ask(CareConditions.Certificate, a.HasCertificate);
        var grade = trace.Ask(CareConditions.Grade, Tri.When(a.Grade != 0, a.Grade <= law.Grade), a.Grade);
        var kind = trace.Ask(CareConditions.Kind, Counts(in a, in law), (int)a.Kind);
        var disability = certificate & grade & kind;

        // 5.未纳入特困人员救助供养
        var outside = trace.Ask(CareConditions.Outside, !a.Scheme.AnyOf(law.Exclusions), a.Scheme.Yes & law.Exclusions);

        // 6.六项指标中不能达到的项数
        var unable = trace.Ask(CareConditions.Unable, a.Unable.AtLeast(law.Unable, law.Activities), a.Unable.CountOf(law.Activities));

        return registered & age & household & disability & outside & unable;
    }

    private static int Years(in CareApplicant a, in CareParameters law, Day day) => a.Birth.IsKnown && day.IsKnown ? law.Age.Years(a.Birth, day) : -1;

    // Multiple disability (多重) is not decided by its number: it may contain a kind that counts.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Tri Counts(in CareApplicant a, in CareParameters law) => a.Kind == DisabilityKind.Multiple ? Multiple(in a, law.Multiple)
        : Tri.When(a.Kind != 0, (law.Kinds >> (int)a.Kind & 1) != 0);

    private static Tri Multiple(in CareApplicant a, MultipleDisability how) => how switch
    {
        MultipleDisability.Component => a.ContainsKind,
        MultipleDisability.Excluded => Tri.No,
        _ => Tri.Unknown,
    };
}
