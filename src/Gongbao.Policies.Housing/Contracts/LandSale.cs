using Gongbao.Kernel;
using Gongbao.Rules;
using Gongbao.Rules.Facts;
using Gongbao.Rules.Parameters;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.Housing.Contracts;

/// <summary>土地用途.</summary>
public enum LandUse : byte
{
    /// <summary>Not said yet.</summary>
    Unknown,
    /// <summary>商服用地.</summary>
    Commercial,
    /// <summary>住宅用地.</summary>
    Residential,
    /// <summary>其他用地.</summary>
    Other,
}

/// <summary>土地成交后的情况: what was done when. A day that is not given has not come, or is not known.</summary>
public readonly record struct LandSale
{
    public LandUse Use { get; init; }
    /// <summary>宗地起始价, in fen.</summary>
    public long? StartFen { get; init; }
    /// <summary>土地出让价款, in fen.</summary>
    public long? PriceFen { get; init; }
    /// <summary>成交结果公示日.</summary>
    public Day Published { get; init; }
    /// <summary>《成交确认书》签订日.</summary>
    public Day Confirmed { get; init; }
    /// <summary>出让合同签订日.</summary>
    public Day ContractSigned { get; init; }
    /// <summary>首付款缴清日.</summary>
    public Day FirstPaid { get; init; }
    /// <summary>余款缴清日.</summary>
    public Day RestPaid { get; init; }

    /// <summary>Keys use (commercial, residential, other), start-price, price, published, confirmed, signed, first-paid, rest-paid.</summary>
    /// <exception cref="FactException">A fact cannot be read.</exception>
    public static LandSale Read(FactSheet facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new()
        {
            Use = facts.Word<LandUse>("use"), StartFen = HousingFacts.Fen(facts, "start-price"), PriceFen = HousingFacts.Fen(facts, "price"),
            Published = facts.Day("published"), Confirmed = facts.Day("confirmed"), ContractSigned = facts.Day("signed"),
            FirstPaid = facts.Day("first-paid"), RestPaid = facts.Day("rest-paid"),
        };
    }
}

/// <summary>土地缴款期限的参数, with the city's working days.</summary>
public readonly record struct LandSaleParameters
{
    /// <summary>The day of decision: what was due before it and is not done is late.</summary>
    public Day AsOf { get; init; }
    public WorkingCalendar Calendar { get; init; }
    /// <summary>Bits by <see cref="LandUse"/>.</summary>
    public byte Uses { get; init; }
    /// <summary>竞买保证金, in hundredths of a percent of the starting price.</summary>
    public long Deposit { get; init; }
    /// <summary>Working days.</summary>
    public int Confirm { get; init; }
    /// <summary>Working days.</summary>
    public int Contract { get; init; }
    /// <summary>Reading: the days of the contract run from the publication, not from the confirmation.</summary>
    public bool ContractFromPublication { get; init; }
    /// <summary>In hundredths of a percent of the price.</summary>
    public long FirstShare { get; init; }
    public int FirstMonths { get; init; }
    public int RestMonths { get; init; }
    /// <summary>Reading: a period that ends on a day off ends on the next working day.</summary>
    public bool RunsOn { get; init; }

    /// <exception cref="ParameterMissingException">A parameter has no value on the day.</exception>
    /// <exception cref="FormatException">A word of the pack is none that the rule knows.</exception>
    public static LandSaleParameters From(ParameterSnapshot law, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(law);
        return new()
        {
            AsOf = law.Day,
            Calendar = calendar,
            Uses = HousingWords.Bits<LandUse>(law.Words("housing.land.uses")),
            Deposit = law.Number("housing.land.deposit"),
            Confirm = law.Whole("housing.land.confirm"),
            Contract = law.Whole("housing.land.contract"),
            ContractFromPublication = law.Words("housing.land.contract.from") is ["publication"],
            FirstShare = law.Number("housing.land.first.share"),
            FirstMonths = law.Whole("housing.land.first.within"),
            RestMonths = law.Whole("housing.land.rest.within"),
            RunsOn = law.Words("housing.land.days-off") is ["run-on"],
        };
    }
}

/// <summary>土地成交后的各个期限: yes when every step was in time, no when one was or is late, unknown while it runs; the amount is the bid deposit.</summary>
public readonly struct LandSaleRule : IRule<LandSale, LandSaleParameters, HousingOutcome>
{
    public static RuleCatalog Catalog => LandSaleConditions.Catalog;

    public static HousingOutcome Decide<TTrace>(in LandSale facts, in LandSaleParameters law, ref TTrace trace)
        where TTrace : struct, ITrace => LandTimeline.Decide(in facts, in law, ref trace);
}
