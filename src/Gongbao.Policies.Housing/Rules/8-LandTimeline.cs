using Gongbao.Kernel;
using Gongbao.Policies.Housing.Contracts;
using Gongbao.Rules;
using Gongbao.Rules.Parameters;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.Housing;

/// <summary>
/// 8.进一步调整土地保证金缴交比例及期限: the bid deposit, and by when the confirmation and the contract are signed and the price is paid. The day
/// that opens a period does not count.
/// Boundaries, each with a worked case: each step on its last day and the day after; working days across a holiday; the ten days from the
/// confirmation and from the publication; a month without the day; a last day that is a day off under both readings; not yet done before and
/// after the last day; land of another use.
/// Rounding: the deposit and the first payment up to the fen (practice), since neither may fall short.
/// </summary>
internal static class LandTimeline
{
    public static HousingOutcome Decide<TTrace>(in LandSale land, in LandSaleParameters law, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        // 商服、住宅用地竞买保证金
        var use = trace.Ask(LandSaleConditions.LandUse, Tri.When(land.Use != LandUse.Unknown, (law.Uses >> (int)land.Use & 1) != 0), (int)land.Use);
        var deposit = land.StartFen is { } start ? Share.Up(start, law.Deposit) : 0;
        if (land.StartFen is not null) trace.Note(LandSaleConditions.Deposit, deposit);

        // 在成交结果公示后…个工作日内签订《成交确认书》，且在…个工作日内签订出让合同
        var confirmBy = WorkingDays(land.Published, law.Confirm, in law);
        var confirm = Step(LandSaleConditions.Confirm, land.Confirmed, confirmBy, in law, ref trace);
        var contractBy = WorkingDays(law.ContractFromPublication ? land.Published : land.Confirmed, law.Contract, in law);
        var contract = Step(LandSaleConditions.Contract, land.ContractSigned, contractBy, in law, ref trace);

        // 合同签订后…内缴纳首付款；余款在…内缴清
        var first = Step(LandSaleConditions.FirstPayment, land.FirstPaid, Months(land.ContractSigned, law.FirstMonths, in law), in law, ref trace);
        if (land.PriceFen is { } price) trace.Note(LandSaleConditions.FirstAmount, Share.Up(price, law.FirstShare));
        var rest = Step(LandSaleConditions.RestPayment, land.RestPaid, Months(land.ContractSigned, law.RestMonths, in law), in law, ref trace);
        if (land.PriceFen is { } whole) trace.Note(LandSaleConditions.RestAmount, whole - Share.Up(whole, law.FirstShare));
        return new(use & confirm & contract & first & rest, deposit);
    }

    // done in time, done late, late already, or still running; the last day is shown with the step
    private static Tri Step<TTrace>(ushort condition, Day done, Day due, in LandSaleParameters law, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        var inTime = done.IsKnown ? Tri.When(due.IsKnown, done.Number <= due.Number) : Tri.When(due.IsKnown & law.AsOf.Number > due.Number, false);
        return trace.Ask(condition, inTime, TTrace.Records ? HousingFacts.Number(due) : 0);
    }

    private static Day WorkingDays(Day opened, int days, in LandSaleParameters law) =>
        opened.ToDate() is { } day ? Day.Of(law.Calendar.AddWorkingDays(day, days)) : default;

    private static Day Months(Day opened, int months, in LandSaleParameters law) => opened.ToDate() is not { } day ? default
        : Day.Of(law.Calendar.Deadline(day, new TimeLimit(months, TimeLimitUnit.Months), new DeadlineCounting(CountsFirstDay: false, law.RunsOn)).LastDay);
}

/// <summary>The conditions in the order of the text, with the parameters that set them; what is found is the last day.</summary>
internal static class LandSaleConditions
{
    public const ushort LandUse = 0, Deposit = 1, Confirm = 2, Contract = 3, FirstPayment = 4, FirstAmount = 5, RestPayment = 6, RestAmount = 7;

    public static readonly RuleCatalog Catalog = new("land-sale", 1,
        new Condition(LandUse, "LandUse", "housing.land.uses") { Found = FoundKind.Word },
        Amount(Deposit, "Deposit", "housing.land.deposit"),
        Due(Confirm, "Confirm", "housing.land.confirm"),
        Due(Contract, "Contract", "housing.land.contract", "housing.land.contract.from"),
        Due(FirstPayment, "FirstPayment", "housing.land.first.within", "housing.land.days-off"),
        Amount(FirstAmount, "FirstAmount", "housing.land.first.share"),
        Due(RestPayment, "RestPayment", "housing.land.rest.within", "housing.land.days-off"),
        Amount(RestAmount, "RestAmount", "housing.land.rest.within"));

    private static Condition Due(ushort number, string name, string parameter, params string[] also) =>
        new(number, name, parameter) { Found = FoundKind.Figure, Unit = ParameterUnit.Date, Also = also };

    private static Condition Amount(ushort number, string name, string parameter) =>
        new(number, name, parameter) { IsFigure = true, Found = FoundKind.Figure, Unit = ParameterUnit.Yuan };
}
