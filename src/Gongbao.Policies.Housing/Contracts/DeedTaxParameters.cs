using Gongbao.Rules;
using Gongbao.Rules.Parameters;

namespace Gongbao.Policies.Housing.Contracts;

/// <summary>购房契税补贴的参数: what the text and the readings in use fix, for a day and a region.</summary>
public readonly record struct DeedTaxParameters
{
    /// <summary>Whether the region is one of those that pay; unknown where no region is given.</summary>
    public Tri Area { get; init; }
    /// <summary>Bits by <see cref="HomeKind"/>.</summary>
    public byte Kinds { get; init; }
    /// <summary>Reading: shops and offices count as 商品房 too.</summary>
    public bool AnyUse { get; init; }
    /// <summary>The first day of the period.</summary>
    public Day FirstDay { get; init; }
    /// <summary>The last day of the period.</summary>
    public Day LastDay { get; init; }
    /// <summary>The last day on which the tax may be paid; the reading of 前 is in it already.</summary>
    public Day LastPayment { get; init; }
    /// <summary>Reading: for a second-hand home the day of payment falls in the period, not that of filing.</summary>
    public bool SecondHandByPayment { get; init; }
    /// <summary>Reading: the last day of payment binds second-hand homes too.</summary>
    public bool SecondHandDeadline { get; init; }
    /// <summary>In hundredths of a percent of the tax.</summary>
    public long NewRate { get; init; }
    /// <summary>In fen.</summary>
    public long NewCap { get; init; }
    /// <summary>In hundredths of a percent of the tax.</summary>
    public long SecondHandRate { get; init; }
    /// <summary>In fen.</summary>
    public long SecondHandCap { get; init; }
    /// <summary>What is added before dividing: 0 where parts of a fen are dropped, half a divisor where they are rounded half up.</summary>
    public long Rounding { get; init; }

    /// <exception cref="ParameterMissingException">A parameter has no value on the day.</exception>
    /// <exception cref="FormatException">A word of the pack is none that the rule knows.</exception>
    public static DeedTaxParameters From(ParameterSnapshot law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var basis = law.Words("housing.deed-subsidy.second-hand.basis");
        var last = law.Date("housing.deed-subsidy.paid-by");
        return new()
        {
            Area = Tri.When(law.Regions.Count > 0, law.On("housing.deed-subsidy.area")),
            Kinds = HousingWords.Bits<HomeKind>(law.Words("housing.deed-subsidy.kinds")),
            AnyUse = law.Words("housing.deed-subsidy.uses").Contains("other"),
            FirstDay = law.Date("housing.deed-subsidy.from"),
            LastDay = law.Date("housing.deed-subsidy.to"),
            LastPayment = law.Words("housing.deed-subsidy.paid-by.day") is ["before"] ? last.AddDays(-1) : last,
            SecondHandByPayment = basis.Contains("payment"),
            SecondHandDeadline = basis.Contains("deadline"),
            NewRate = law.Number("housing.deed-subsidy.rate.new"),
            NewCap = law.Number("housing.deed-subsidy.cap.new"),
            SecondHandRate = law.Number("housing.deed-subsidy.rate.second-hand"),
            SecondHandCap = law.Number("housing.deed-subsidy.cap.second-hand"),
            Rounding = law.Words("housing.deed-subsidy.rounding") is ["half-up"] ? Share.Whole / 2 : 0,
        };
    }

    /// <summary>The day that counts for a purchase: filing, or payment where the reading says so.</summary>
    public Day DayOf(in HomePurchase home) => SecondHandByPayment && home.Kind == HomeKind.SecondHand ? home.Paid : home.Filed;
}
