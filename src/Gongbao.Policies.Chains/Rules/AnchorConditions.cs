using Gongbao.Rules.Parameters;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.Chains;

/// <summary>The conditions of anchor enterprises in the order of the text, with the parameters that set them.</summary>
internal static class AnchorConditions
{
    public const ushort Registered = 0, RegisteredYears = 1, LegalPerson = 2, Manufacturing = 3, Field = 4, Tier = 5, Focus = 6, Standing = 7, Rank = 8,
        Revenue = 9, RevenueSub = 10, Suppliers = 11, SuppliersSub = 12, Partners = 13, PartnersSub = 14, Apart = 15, Research = 16, ResearchSub = 17,
        Property = 18, Talent = 19, Standards = 20, ProfitLast = 21, ProfitBefore = 22, Responsible = 23, Record = 24, Accident = 25;

    public static readonly RuleCatalog Catalog = new("chains-anchor", 1,
        new Condition(Registered, "Registered", "chains.anchor.subject"),
        new Condition(RegisteredYears, "RegisteredYears", "chains.anchor.registered-years"),
        new Condition(LegalPerson, "LegalPerson", "chains.anchor.subject"),
        new Condition(Manufacturing, "Manufacturing", "chains.anchor.subject"),
        new Condition(Field, "Field", "chains.anchor.subject"),
        new Condition(Tier, "Tier", "chains.anchor.subject") { AsksAmount = true, Found = FoundKind.Word },
        new Condition(Focus, "Focus", "chains.anchor.market"),
        new Condition(Standing, "Standing", "chains.anchor.market"),
        new Condition(Rank, "Rank", "chains.anchor.market"),
        Figure(Revenue, "AnchorRevenue", "chains.anchor.revenue", ParameterUnit.Yuan),
        Figure(RevenueSub, "RevenueSub", "chains.anchor.revenue.sub", ParameterUnit.Yuan),
        Figure(Suppliers, "Suppliers", "chains.anchor.suppliers", ParameterUnit.Count),
        Figure(SuppliersSub, "SuppliersSub", "chains.anchor.suppliers.sub", ParameterUnit.Count),
        Figure(Partners, "Partners", "chains.anchor.partners", ParameterUnit.Count, "chains.anchor.partners.where"),
        Figure(PartnersSub, "PartnersSub", "chains.anchor.partners.sub", ParameterUnit.Count, "chains.anchor.partners.where"),
        new Condition(Apart, "Apart", "chains.anchor.overlap"),
        Figure(Research, "AnchorResearch", "chains.anchor.research", ParameterUnit.Percent),
        Figure(ResearchSub, "ResearchSub", "chains.anchor.research.sub", ParameterUnit.Percent),
        new Condition(Property, "AnchorProperty", "chains.anchor.innovation"),
        new Condition(Talent, "Talent", "chains.anchor.innovation"),
        new Condition(Standards, "Standards", "chains.anchor.innovation"),
        new Condition(ProfitLast, "ProfitLast", "chains.anchor.profit"),
        new Condition(ProfitBefore, "ProfitBefore", "chains.anchor.profit"),
        new Condition(Responsible, "Responsible", "chains.anchor.conduct"),
        new Condition(Record, "Record", "chains.anchor.record.years") { Also = ["chains.anchor.conduct"] },
        new Condition(Accident, "Accident", "chains.anchor.record.years") { Also = ["chains.anchor.conduct"] });

    private static Condition Figure(ushort number, string name, string parameter, ParameterUnit unit, params string[] also) =>
        new(number, name, parameter) { Found = FoundKind.Figure, Unit = unit, Also = also };
}
