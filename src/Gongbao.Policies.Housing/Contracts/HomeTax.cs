using Gongbao.Rules;
using Gongbao.Rules.Facts;
using Gongbao.Rules.Parameters;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.Housing.Contracts;

/// <summary>购房后家庭住房套数; the family is the buyer, the spouse and minor children.</summary>
public enum HomeRank : byte
{
    /// <summary>Not said yet.</summary>
    Unknown,
    /// <summary>家庭唯一住房.</summary>
    Only,
    /// <summary>家庭第二套住房.</summary>
    Second,
    /// <summary>第三套及以上.</summary>
    More,
}

/// <summary>契税计算的情况: a purchase whose deed tax is worked out. Everything not said is unknown.</summary>
public readonly record struct HomeTax
{
    /// <summary>A dwelling bought by an individual.</summary>
    public Tri Residential { get; init; }
    public HomeRank Rank { get; init; }
    public HomeKind Kind { get; init; }
    /// <summary>建筑面积, in hundredths of a square metre.</summary>
    public long? Area { get; init; }
    /// <summary>成交价格 without value-added tax, in fen.</summary>
    public long? PriceFen { get; init; }
    /// <summary>A price below the tax base price has a good reason (正当理由) that the tax office accepts.</summary>
    public Tri Reason { get; init; }

    /// <summary>Keys residential, rank (only, second, more), kind, area, price, reason.</summary>
    /// <exception cref="FactException">A fact cannot be read.</exception>
    public static HomeTax Read(FactSheet facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new()
        {
            Residential = facts.Tri("residential"), Rank = facts.Word<HomeRank>("rank"), Kind = facts.Word<HomeKind>("kind"),
            Area = HousingFacts.Area(facts, "area"), PriceFen = HousingFacts.Fen(facts, "price"), Reason = facts.Tri("reason"),
        };
    }
}

/// <summary>契税税率: rates in hundredths of a percent, by the day of declaration.</summary>
public readonly record struct HomeTaxParameters
{
    /// <summary>In hundredths of a square metre; up to and including it the home is small.</summary>
    public long Small { get; init; }
    /// <summary>In hundredths of a square metre; up to and including it the home is middling.</summary>
    public long Middle { get; init; }
    /// <summary>The only home: small, middling, large.</summary>
    public (long Small, long Middle, long Large) Only { get; init; }
    /// <summary>The second home: small, middling, large.</summary>
    public (long Small, long Middle, long Large) Second { get; init; }
    /// <summary>The province's own rate, for the third home and more.</summary>
    public long More { get; init; }
    /// <summary>计税基准价格 of second-hand homes, in fen a square metre; null where the city has published no table.</summary>
    public long? BasePrice { get; init; }

    /// <exception cref="ParameterMissingException">A parameter has no value on the day.</exception>
    public static HomeTaxParameters From(ParameterSnapshot law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return new()
        {
            Small = law.Number("housing.deed-tax.area.small"),
            Middle = law.Number("housing.deed-tax.area.middle"),
            Only = Band(law, "only"),
            Second = Band(law, "second"),
            More = law.Number("housing.deed-tax.rate.more"),
            BasePrice = law.Find("housing.base-price")?.Number,
        };
    }

    private static (long Small, long Middle, long Large) Band(ParameterSnapshot law, string rank) =>
        (law.Number($"housing.deed-tax.rate.{rank}.small"), law.Number($"housing.deed-tax.rate.{rank}.middle"), law.Number($"housing.deed-tax.rate.{rank}.large"));
}

/// <summary>应纳契税: the deed tax of an individual's home; the amount is the tax.</summary>
public readonly struct HomeTaxRule : IRule<HomeTax, HomeTaxParameters, HousingOutcome>
{
    public static RuleCatalog Catalog => HomeTaxConditions.Catalog;

    public static HousingOutcome Decide<TTrace>(in HomeTax facts, in HomeTaxParameters law, ref TTrace trace)
        where TTrace : struct, ITrace => HomeTaxDue.Decide(in facts, in law, ref trace);
}
