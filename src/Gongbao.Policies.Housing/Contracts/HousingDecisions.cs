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

    /// <summary>In the order of the document.</summary>
    public static IReadOnlyList<IExplainedRule> All { get; } = [DeedTax, HomeTax, HomeExchange, FirstHome, DownPayment, FundLoan, FundUse];
}
