using Gongbao.Rules;
using Gongbao.Rules.Facts;
using Gongbao.Rules.Parameters;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.Housing.Contracts;

/// <summary>贷款种类.</summary>
public enum HomeLoan : byte
{
    /// <summary>Not said yet.</summary>
    Unknown,
    /// <summary>住房公积金贷款.</summary>
    ProvidentFund,
    /// <summary>商业性个人住房贷款.</summary>
    Commercial,
}

/// <summary>首付比例的情况: a family that borrows for a home. Everything not said is unknown.</summary>
public readonly record struct DownPayment
{
    public HomeLoan Loan { get; init; }
    /// <summary>首次购买住房, or held to be a first-home buyer (<see cref="FirstHomeRule"/>).</summary>
    public Tri FirstHome { get; init; }
    /// <summary>How many homes the family owns, wherever.</summary>
    public int? Owned { get; init; }
    /// <summary>The loan of the one home is paid off.</summary>
    public Tri PaidOff { get; init; }
    /// <summary>符合我市贷款使用条件, and buys to live better.</summary>
    public Tri Fits { get; init; }
    /// <summary>The borrower in person has no complete home locally.</summary>
    public Tri NoneLocally { get; init; }
    /// <summary>In fen; only for the amount.</summary>
    public long? PriceFen { get; init; }

    /// <summary>Keys loan (provident-fund, commercial), first-home, owned, paid-off, fits, none-locally, price.</summary>
    /// <exception cref="FactException">A fact cannot be read.</exception>
    public static DownPayment Read(FactSheet facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new()
        {
            Loan = facts.Word<HomeLoan>("loan"), FirstHome = facts.Tri("first-home"), Owned = facts.Whole("owned"), PaidOff = facts.Tri("paid-off"),
            Fits = facts.Tri("fits"), NoneLocally = facts.Tri("none-locally"), PriceFen = HousingFacts.Fen(facts, "price"),
        };
    }
}

/// <summary>首付比例的参数, in hundredths of a percent.</summary>
/// <param name="FirstCommercial">首套, commercial loan.</param>
/// <param name="FirstFund">首套, provident-fund loan.</param>
/// <param name="SecondCommercial">二套, commercial loan.</param>
/// <param name="MustBeAway">Reading: the home that is paid off must not lie locally.</param>
public readonly record struct DownPaymentParameters(long FirstCommercial, long FirstFund, long SecondCommercial, bool MustBeAway)
{
    /// <exception cref="ParameterMissingException">A parameter has no value on the day.</exception>
    public static DownPaymentParameters From(ParameterSnapshot law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return new(law.Number("housing.down-payment.first.commercial"), law.Number("housing.down-payment.first.fund"),
            law.Number("housing.down-payment.second.commercial"), law.Words("housing.down-payment.paid-off") is ["away"]);
    }
}

/// <summary>首付最低比例: the verdict is yes when the text sets one and unknown when it is left open; the amount is the least down payment.</summary>
public readonly struct DownPaymentRule : IRule<DownPayment, DownPaymentParameters, HousingOutcome>
{
    public static RuleCatalog Catalog => DownPaymentConditions.Catalog;

    public static HousingOutcome Decide<TTrace>(in DownPayment facts, in DownPaymentParameters law, ref TTrace trace)
        where TTrace : struct, ITrace => LeastDownPayment.Decide(in facts, in law, ref trace);
}
