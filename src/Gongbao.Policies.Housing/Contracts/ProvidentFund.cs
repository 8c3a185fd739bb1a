using Gongbao.Rules;
using Gongbao.Rules.Facts;
using Gongbao.Rules.Parameters;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.Housing.Contracts;

/// <summary>提取公积金租房后申请贷款的情况.</summary>
public readonly record struct FundLoan
{
    /// <summary>Money was withdrawn from the fund to rent a home.</summary>
    public Tri Withdrew { get; init; }
    /// <summary>The day of the last withdrawal.</summary>
    public Day Withdrawn { get; init; }
    /// <summary>The day of the application for a loan.</summary>
    public Day Application { get; init; }

    /// <summary>Keys withdrew, withdrawn, application.</summary>
    /// <exception cref="FactException">A fact cannot be read.</exception>
    public static FundLoan Read(FactSheet facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new() { Withdrew = facts.Tri("withdrew"), Withdrawn = facts.Day("withdrawn"), Application = facts.Day("application") };
    }
}

/// <summary>间隔期限的参数.</summary>
/// <param name="Months">The interval now.</param>
/// <param name="MonthsBefore">The interval before.</param>
/// <param name="Since">The first day of the interval now.</param>
/// <param name="ByWithdrawal">Reading: who withdrew before that day waits the old interval.</param>
/// <param name="DayAfter">Reading: an application is in time from the day after the interval's last day, not on it.</param>
public readonly record struct FundLoanParameters(int Months, int MonthsBefore, Day Since, bool ByWithdrawal, bool DayAfter)
{
    /// <exception cref="ParameterMissingException">A parameter has no value on the day.</exception>
    public static FundLoanParameters From(ParameterSnapshot law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return new(law.Whole("housing.fund.interval"), law.Whole("housing.fund.interval.before"), law.Date("housing.fund.interval.since"),
            law.Words("housing.fund.interval.by") is ["withdrawal"], law.Words("housing.fund.interval.day") is ["day-after"]);
    }
}

/// <summary>提取公积金租房后多久可以申请公积金贷款.</summary>
public readonly struct FundLoanRule : IRule<FundLoan, FundLoanParameters, HousingOutcome>
{
    public static RuleCatalog Catalog => FundLoanConditions.Catalog;

    public static HousingOutcome Decide<TTrace>(in FundLoan facts, in FundLoanParameters law, ref TTrace trace)
        where TTrace : struct, ITrace => LoanAfterRent.Decide(in facts, in law, ref trace);
}

/// <summary>公积金用途.</summary>
public enum FundPurpose : byte
{
    /// <summary>Not said yet.</summary>
    Unknown,
    /// <summary>按月冲抵房租.</summary>
    RentOffset,
    /// <summary>既有住宅加装电梯.</summary>
    LiftRetrofit,
    /// <summary>异地缴存，在本市贷款.</summary>
    LoanHere,
    /// <summary>其他.</summary>
    Other,
}

/// <summary>租住的房屋.</summary>
public enum RentedHome : byte
{
    /// <summary>Not said yet.</summary>
    Unknown,
    /// <summary>保障性租赁住房.</summary>
    Affordable,
    /// <summary>公共租赁住房.</summary>
    Public,
    /// <summary>市场租房.</summary>
    Market,
}

/// <summary>使用公积金的情况.</summary>
public readonly record struct FundUse
{
    public FundPurpose Purpose { get; init; }
    public RentedHome Rented { get; init; }
    /// <summary>An existing residential building gets a lift.</summary>
    public Tri ExistingBuilding { get; init; }
    /// <summary>The place where contributions are paid is one with mutual recognition (互认互贷).</summary>
    public Tri Recognised { get; init; }

    /// <summary>Keys purpose (rent-offset, lift-retrofit, loan-here, other), rented (affordable, public, market), existing-building, recognised.</summary>
    /// <exception cref="FactException">A fact cannot be read.</exception>
    public static FundUse Read(FactSheet facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new()
        {
            Purpose = facts.Word<FundPurpose>("purpose"), Rented = facts.Word<RentedHome>("rented"),
            ExistingBuilding = facts.Tri("existing-building"), Recognised = facts.Tri("recognised"),
        };
    }
}

/// <summary>使用公积金的参数.</summary>
/// <param name="Purposes">Bits by <see cref="FundPurpose"/>.</param>
/// <param name="Homes">Bits by <see cref="RentedHome"/>, whose rent may be offset.</param>
public readonly record struct FundUseParameters(byte Purposes, byte Homes)
{
    /// <exception cref="ParameterMissingException">A parameter has no value on the day.</exception>
    /// <exception cref="FormatException">A word of the pack is none that the rule knows.</exception>
    public static FundUseParameters From(ParameterSnapshot law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return new(HousingWords.Bits<FundPurpose>(law.Words("housing.fund.purposes")), HousingWords.Bits<RentedHome>(law.Words("housing.fund.offset.homes")));
    }
}

/// <summary>公积金能否用于冲抵房租、加装电梯、异地互贷.</summary>
public readonly struct FundUseRule : IRule<FundUse, FundUseParameters, HousingOutcome>
{
    public static RuleCatalog Catalog => FundUseConditions.Catalog;

    public static HousingOutcome Decide<TTrace>(in FundUse facts, in FundUseParameters law, ref TTrace trace)
        where TTrace : struct, ITrace => UseOfFund.Decide(in facts, in law, ref trace);
}
