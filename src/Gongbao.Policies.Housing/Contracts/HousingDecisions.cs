using Gongbao.Kernel;
using Gongbao.Rules;

namespace Gongbao.Policies.Housing.Contracts;

/// <summary>住房措施的各项判定, with facts as text; the keys stand at the Read of each facts struct.</summary>
public static class HousingDecisions
{
    /// <summary>1. 契税补贴.</summary>
    public static IExplainedRule DeedTax { get; } = new DeedTaxDecision();

    /// <summary>2. 应纳契税; the day of decision is the day of declaration.</summary>
    public static IExplainedRule HomeTax { get; } = new HousingDecision<HomeTaxRule, HomeTax, HomeTaxParameters>(Contracts.HomeTax.Read, HomeTaxParameters.From);

    /// <summary>4. 换购退税.</summary>
    public static IExplainedRule HomeExchange { get; } = new HousingDecision<HomeExchangeRule, HomeExchange, HomeExchangeParameters>(Contracts.HomeExchange.Read, HomeExchangeParameters.From);

    /// <summary>5. 认房不认贷.</summary>
    public static IExplainedRule FirstHome { get; } = new HousingDecision<FirstHomeRule, FirstHome, FirstHomeParameters>(Contracts.FirstHome.Read, FirstHomeParameters.From);

    /// <summary>6. 首付最低比例.</summary>
    public static IExplainedRule DownPayment { get; } = new HousingDecision<DownPaymentRule, DownPayment, DownPaymentParameters>(Contracts.DownPayment.Read, DownPaymentParameters.From);

    /// <summary>7. 提取公积金租房后的贷款.</summary>
    public static IExplainedRule FundLoan { get; } = new HousingDecision<FundLoanRule, FundLoan, FundLoanParameters>(Contracts.FundLoan.Read, FundLoanParameters.From);

    /// <summary>7. 公积金的用途.</summary>
    public static IExplainedRule FundUse { get; } = new HousingDecision<FundUseRule, FundUse, FundUseParameters>(Contracts.FundUse.Read, FundUseParameters.From);

    /// <summary>9. 地块能否要求配建商业设施.</summary>
    public static IExplainedRule CommerceRequired { get; } = new HousingDecision<CommerceRequiredRule, CommercialParcel, CommercialParcelParameters>(Contracts.CommercialParcel.Read, CommercialParcelParameters.From);

    /// <summary>9. 商服用地的收回.</summary>
    public static IExplainedRule LandResumption { get; } = new HousingDecision<LandResumptionRule, CommercialParcel, CommercialParcelParameters>(Contracts.CommercialParcel.Read, CommercialParcelParameters.From);

    /// <summary>9. 商业比例的下调.</summary>
    public static IExplainedRule CommercialShare { get; } = new HousingDecision<CommercialShareRule, CommercialShare, CommercialShareParameters>(Contracts.CommercialShare.Read, CommercialShareParameters.Of);

    /// <summary>10. 容缺办理许可.</summary>
    public static IExplainedRule EarlyPermit { get; } = new HousingDecision<EarlyPermitRule, EarlyPermit, EarlyPermitParameters>(Contracts.EarlyPermit.Read, EarlyPermitParameters.From);

    /// <summary>14. 商业库存去化.</summary>
    public static IExplainedRule Destocking { get; } = new HousingDecision<StockRule, Stock, StockParameters>(Contracts.Stock.Read, StockParameters.From);

    /// <summary>15. 外墙预制部分.</summary>
    public static IExplainedRule PrefabricatedWall { get; } = new HousingDecision<PrefabricatedWallRule, Prefabrication, PrefabricationParameters>(Contracts.Prefabrication.Read, PrefabricationParameters.From);

    /// <summary>15. 工程保证金.</summary>
    public static IExplainedRule PrefabricationBond { get; } = new HousingDecision<PrefabricationBondRule, Prefabrication, PrefabricationParameters>(Contracts.Prefabrication.Read, PrefabricationParameters.From);

    /// <summary>16. 团购.</summary>
    public static IExplainedRule GroupPurchase { get; } = new HousingDecision<GroupPurchaseRule, GroupPurchase, GroupPurchaseParameters>(Contracts.GroupPurchase.Read, GroupPurchaseParameters.From);

    /// <summary>17. 监管额度的降低.</summary>
    public static IExplainedRule EscrowLowered { get; } = new HousingDecision<EscrowLoweredRule, Escrow, EscrowParameters>(Contracts.Escrow.Read, EscrowParameters.From);

    /// <summary>17. 监管额度的提高.</summary>
    public static IExplainedRule EscrowRaised { get; } = new HousingDecision<EscrowRaisedRule, Escrow, EscrowParameters>(Contracts.Escrow.Read, EscrowParameters.From);

    /// <summary>附则 有效期和适用区域.</summary>
    public static IExplainedRule Validity { get; } = new HousingDecision<ValidityRule, MeasureOnDay, ValidityParameters>(Contracts.MeasureOnDay.Read, ValidityParameters.From);

    /// <summary>Those that need no calendar, in the order of the document.</summary>
    public static IReadOnlyList<IExplainedRule> All { get; } =
    [
        DeedTax, HomeTax, HomeExchange, FirstHome, DownPayment, FundLoan, FundUse, CommerceRequired, LandResumption, CommercialShare, EarlyPermit,
        Destocking, PrefabricatedWall, PrefabricationBond, GroupPurchase, EscrowLowered, EscrowRaised, Validity,
    ];

    /// <summary>8. 土地成交后的各个期限, by a city's working days; the day of decision is today.</summary>
    public static IExplainedRule LandSale(WorkingCalendar calendar) =>
        new HousingDecision<LandSaleRule, LandSale, LandSaleParameters>(Contracts.LandSale.Read, law => LandSaleParameters.From(law, calendar));
}
