using Gongbao.Policies.Housing.Contracts;
using Gongbao.Rules;
using Gongbao.Rules.Parameters;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.Housing;

/// <summary>
/// 7.优化住房公积金使用政策: who withdrew money to rent a home may apply for a loan after the interval.
/// Boundaries, each with a worked case: the day before, of and after the interval's end; a shorter month; withdrawn before the new interval
/// began, under both readings; on the last day and on the day after, under both readings; nothing withdrawn.
/// </summary>
internal static class LoanAfterRent
{
    public static HousingOutcome Decide<TTrace>(in FundLoan loan, in FundLoanParameters law, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        var nothing = trace.Ask(FundLoanConditions.NothingWithdrawn, !loan.Withdrew);
        var months = law.ByWithdrawal & loan.Withdrawn.Number < law.Since.Number ? law.MonthsBefore : law.Months;
        var end = HousingFacts.After(loan.Withdrawn, months);
        var earliest = law.DayAfter & end.IsKnown ? end.ToDate()!.Value.AddDays(1) : end;
        var interval = trace.Ask(FundLoanConditions.Interval, HousingFacts.NotLater(earliest, loan.Application));
        if (earliest.IsKnown) trace.Note(FundLoanConditions.Earliest, HousingFacts.Number(earliest));
        return new(nothing | interval, 0);
    }
}

/// <summary>
/// 7.: the fund pays rent by the month in the kinds of home that are named, lifts in existing buildings, and lends to those who pay elsewhere
/// under mutual recognition.
/// Boundaries, each with a worked case: each purpose; a home that is named and one that is not; a purpose that is not named.
/// </summary>
internal static class UseOfFund
{
    public static HousingOutcome Decide<TTrace>(in FundUse use, in FundUseParameters law, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        var purpose = trace.Ask(FundUseConditions.Purpose, Tri.When(use.Purpose != FundPurpose.Unknown, (law.Purposes >> (int)use.Purpose & 1) != 0), (int)use.Purpose);
        var rented = trace.Ask(FundUseConditions.Rented, Tri.When(use.Rented != RentedHome.Unknown, (law.Homes >> (int)use.Rented & 1) != 0), (int)use.Rented);
        var recognised = trace.Ask(FundUseConditions.Recognised, use.Recognised);
        var building = trace.Ask(FundUseConditions.ExistingBuilding, use.ExistingBuilding);
        return new(purpose & use.Purpose switch
        {
            FundPurpose.RentOffset => rented,
            FundPurpose.LiftRetrofit => building,
            FundPurpose.LoanHere => recognised,
            _ => Tri.Unknown,
        }, 0);
    }
}

/// <summary>The conditions in the order of the text, with the parameters that set them.</summary>
internal static class FundLoanConditions
{
    public const ushort NothingWithdrawn = 0, Interval = 1, Earliest = 2;

    public static readonly RuleCatalog Catalog = new("fund-loan", 1,
        new Condition(NothingWithdrawn, "NothingWithdrawn", "housing.fund.interval"),
        new Condition(Interval, "Interval", "housing.fund.interval") { Also = ["housing.fund.interval.before", "housing.fund.interval.since", "housing.fund.interval.by", "housing.fund.interval.day"] },
        new Condition(Earliest, "Earliest", "housing.fund.interval") { IsFigure = true, Found = FoundKind.Figure, Unit = ParameterUnit.Date });
}

/// <summary>The conditions in the order of the text, with the parameters that set them.</summary>
internal static class FundUseConditions
{
    public const ushort Purpose = 0, Rented = 1, Recognised = 2, ExistingBuilding = 3;

    public static readonly RuleCatalog Catalog = new("fund-use", 1,
        new Condition(Purpose, "Purpose", "housing.fund.purposes") { Found = FoundKind.Word },
        new Condition(Rented, "Rented", "housing.fund.offset.homes") { Found = FoundKind.Word },
        new Condition(Recognised, "Recognised", "housing.fund.purposes"),
        new Condition(ExistingBuilding, "ExistingBuilding", "housing.fund.purposes"));
}
