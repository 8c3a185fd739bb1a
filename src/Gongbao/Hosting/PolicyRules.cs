using Gongbao.Data.Packs;
using Gongbao.Policies.Chains.Contracts;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Policies.FoodSafety.Contracts;
using Gongbao.Policies.Housing.Contracts;
using Gongbao.Rules;

namespace Gongbao.Hosting;

/// <summary>规则一览: the rules of the product, for the working days of a pack.</summary>
internal static class PolicyRules
{
    public static IReadOnlyList<IExplainedRule> Of(Pack pack) =>
        [new CareDecision(), new PoolingDecision(), .. ChainsDecisions.All, .. FoodDecisions.All, .. HousingDecisions.All, HousingDecisions.LandSale(pack.WorkingCalendar())];
}
