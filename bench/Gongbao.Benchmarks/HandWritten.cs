using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Rules;

namespace Gongbao.Benchmarks;

/// <summary>What somebody would write who wants speed and no reasons: the same structs, plain comparisons, leaving at the first "no".</summary>
internal sealed class HandWritten(CareLaws laws)
{
    public void Run(CareApplicant[] people, CareOutcome[] outcomes)
    {
        for (var i = 0; i < people.Length; i++)
        {
            ref readonly var a = ref people[i];
            ref readonly var law = ref laws.LawFor(in a);
            var eligible = a.Registered.IsYes
                && a.Application.Number - a.Birth.Number >= law.MinimumAge * 10000
                && (a.Household.Yes & law.Households) != 0
                && a.HasCertificate.IsYes && a.Grade <= law.Grade && (law.Kinds >> (int)a.Kind & 1) != 0
                && (a.Scheme.Yes & law.Exclusions) == 0
                && int.PopCount(a.Unable.Yes & law.Activities) >= law.Unable;
            if (!eligible)
            {
                outcomes[i] = new(Tri.No, default, 0);
                continue;
            }
            var amount = a.Service switch
            {
                CareService.Home => law.Home,
                CareService.Day => law.DayCare,
                CareService.Institution => law.Institution,
                _ => law.PublicHome,
            };
            outcomes[i] = new(Tri.Yes, a.Approval.FirstOfNextMonth(), amount);
        }
    }
}
