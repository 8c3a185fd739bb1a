using Gongbao.Rules;
using Gongbao.Rules.Facts;
using Gongbao.Rules.Parameters;

namespace Gongbao.Policies.Chains.Contracts;

/// <summary>奖励事项.</summary>
public enum RewardKind : byte
{
    /// <summary>Not said yet.</summary>
    Unknown,
    /// <summary>省级链主（领航）企业.</summary>
    ProvincialAnchor,
    /// <summary>市级链主企业.</summary>
    CityAnchor,
    /// <summary>年营业收入首次突破.</summary>
    Revenue,
    /// <summary>首次进入制造业民营企业百强.</summary>
    Top100,
    /// <summary>独角兽.</summary>
    Unicorn,
    /// <summary>潜在独角兽.</summary>
    PotentialUnicorn,
    /// <summary>种子独角兽.</summary>
    SeedUnicorn,
    /// <summary>瞪羚.</summary>
    Gazelle,
    /// <summary>潜在瞪羚.</summary>
    PotentialGazelle,
    /// <summary>制造业单项冠军.</summary>
    SingleChampion,
    /// <summary>专精特新“小巨人”.</summary>
    LittleGiant,
    /// <summary>专精特新中小企业.</summary>
    Specialised,
}

/// <summary>申请奖励的情况. Money in fen, growth in hundredths of a percent.</summary>
public readonly record struct RewardCase
{
    public RewardKind Kind { get; init; }
    /// <summary>Recognised or entered for the first time; for revenue the years before say it.</summary>
    public Tri First { get; init; }
    public long? RevenueFen { get; init; }
    /// <summary>The highest yearly revenue of all years before.</summary>
    public long? BestBeforeFen { get; init; }
    /// <summary>Growth of the firm's revenue; negative when it fell.</summary>
    public long? Growth { get; init; }
    /// <summary>Growth of the revenue of the city's industry above the designated size in the same year.</summary>
    public long? CityGrowth { get; init; }
    /// <summary>受价格因素影响大: decided by people, the text has no measure.</summary>
    public Tri PriceDriven { get; init; }
    /// <summary>What the firm drew for the same matter under an earlier policy; 0 for nothing.</summary>
    public long? EarlierFen { get; init; }

    /// <summary>Keys kind, first, revenue, best-before, growth, city-growth (percent, may be negative), price-driven, earlier.</summary>
    /// <exception cref="FactException">A fact cannot be read.</exception>
    public static RewardCase Read(FactSheet facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new()
        {
            Kind = facts.Word<RewardKind>("kind"),
            First = facts.Tri("first"),
            RevenueFen = ChainsFacts.Fen(facts, "revenue"),
            BestBeforeFen = ChainsFacts.Fen(facts, "best-before"),
            Growth = facts.Percent("growth"),
            CityGrowth = facts.Percent("city-growth"),
            PriceDriven = facts.Tri("price-driven"),
            EarlierFen = ChainsFacts.Fen(facts, "earlier"),
        };
    }
}

/// <summary>一项奖励由谁出多少, in fen.</summary>
/// <param name="Benefiting">受益财政.</param>
/// <param name="City">市级财政.</param>
public readonly record struct RewardPay(long Benefiting, long City)
{
    public long Total => Benefiting + City;

    public static RewardPay operator +(RewardPay a, RewardPay b) => Add(a, b);

    public static RewardPay Add(RewardPay left, RewardPay right) => new(left.Benefiting + right.Benefiting, left.City + right.City);
}

/// <summary>奖励的参数, resolved for the kind that is asked for. What a city does not reward has no amount.</summary>
public readonly record struct RewardParameters
{
    /// <summary>For every kind but revenue.</summary>
    public RewardPay Pay { get; init; }
    /// <summary>Revenue steps, the lowest first; a step of zero does not exist.</summary>
    public long Lower { get; init; }
    public long Upper { get; init; }
    public long Top { get; init; }
    public RewardPay LowerPay { get; init; }
    public RewardPay UpperPay { get; init; }
    public RewardPay TopPay { get; init; }
    /// <summary>Whether the city has such a reward.</summary>
    public bool Rewarded { get; init; }
    /// <summary>Growth not below the city's is asked for this kind.</summary>
    public bool AsksGrowth { get; init; }
    /// <summary>Price-driven industries have a rule of their own for this kind.</summary>
    public bool PriceMatters { get; init; }
    /// <summary>Reading: price-driven firms get nothing, instead of being freed of the growth condition.</summary>
    public bool PriceExcludes { get; init; }
    /// <summary>Reading: steps passed in one year add up, instead of the highest alone.</summary>
    public bool StepsAddUp { get; init; }

    /// <exception cref="ParameterMissingException">The rewards are not in force on the day.</exception>
    public static RewardParameters From(ParameterSnapshot law, RewardKind kind)
    {
        ArgumentNullException.ThrowIfNull(law);
        _ = law.Words("chains.reward.overlap");
        var growth = law.Find("chains.reward.growth")?.Words ?? [];
        var pay = kind is RewardKind.Unknown or RewardKind.Revenue ? default : Of(law, RewardConditions.Word(kind));
        return new()
        {
            Pay = pay,
            Rewarded = kind == RewardKind.Revenue ? law.Find("chains.reward.revenue.lower") is not null : pay.Total > 0,
            Lower = law.Find("chains.reward.revenue.lower")?.Number ?? 0,
            Upper = law.Find("chains.reward.revenue.upper")?.Number ?? 0,
            Top = law.Find("chains.reward.revenue.top")?.Number ?? 0,
            LowerPay = Of(law, "revenue.lower"),
            UpperPay = Of(law, "revenue.upper"),
            TopPay = Of(law, "revenue.top"),
            AsksGrowth = growth.Contains(RewardConditions.Word(kind)),
            PriceMatters = kind == RewardKind.Revenue && law.Find("chains.reward.price") is not null,
            PriceExcludes = law.Find("chains.reward.price")?.Words is ["excluded"],
            StepsAddUp = law.Find("chains.reward.steps")?.Words is ["together"],
        };
    }

    private static RewardPay Of(ParameterSnapshot law, string what) =>
        new(law.Find($"chains.reward.{what}.benefiting")?.Number ?? 0, law.Find($"chains.reward.{what}.city")?.Number ?? 0);
}
