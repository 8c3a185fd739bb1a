using Gongbao.Rules;
using Gongbao.Rules.Facts;
using Gongbao.Rules.Parameters;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.Housing.Contracts;

/// <summary>“五证”; the bits of <see cref="GroupPurchase.Certificates"/> stand in their order.</summary>
public enum SaleCertificate : byte
{
    /// <summary>国有土地使用证（不动产权证）.</summary>
    LandTitle,
    /// <summary>建设用地规划许可证.</summary>
    LandPlanning,
    /// <summary>建设工程规划许可证.</summary>
    WorksPlanning,
    /// <summary>建筑工程施工许可证.</summary>
    Construction,
    /// <summary>商品房预售许可证.</summary>
    Presale,
}

/// <summary>团购的情况.</summary>
public readonly record struct GroupPurchase
{
    /// <summary>How many homes are bought at once.</summary>
    public int? Homes { get; init; }
    /// <summary>原明码标价, in fen.</summary>
    public long? ListedFen { get; init; }
    /// <summary>The group's price, in fen.</summary>
    public long? OfferedFen { get; init; }
    /// <summary>A bit at the place of each <see cref="SaleCertificate"/>.</summary>
    public Marks Certificates { get; init; }
    /// <summary>现房或准现房.</summary>
    public Tri Ready { get; init; }

    /// <summary>Keys homes, listed, offered, certificates (land-title, land-planning, works-planning, construction, presale), ready.</summary>
    /// <exception cref="FactException">A fact cannot be read.</exception>
    public static GroupPurchase Read(FactSheet facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new()
        {
            Homes = facts.Whole("homes"), ListedFen = HousingFacts.Fen(facts, "listed"), OfferedFen = HousingFacts.Fen(facts, "offered"),
            Certificates = facts.Marks("certificates", HousingWords.Bits<SaleCertificate>()), Ready = facts.Tri("ready"),
        };
    }
}

/// <summary>团购的参数.</summary>
/// <param name="Homes">How many at least; included.</param>
/// <param name="Open">Reading: 等 opens the condition, the developer sets its own.</param>
/// <param name="MostOff">The largest reduction in hundredths of a percent of the listed price; included.</param>
/// <param name="Certificates">A bit at the place of each <see cref="SaleCertificate"/> that is needed.</param>
public readonly record struct GroupPurchaseParameters(int Homes, bool Open, long MostOff, byte Certificates)
{
    /// <exception cref="ParameterMissingException">A parameter has no value on the day.</exception>
    /// <exception cref="FormatException">A word of the pack is none that the rule knows.</exception>
    public static GroupPurchaseParameters From(ParameterSnapshot law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return new(law.Whole("housing.group.homes"), law.Words("housing.group.condition") is ["open"], law.Number("housing.group.most-off"),
            HousingWords.Bits<SaleCertificate>(law.Words("housing.group.certificates")));
    }
}

/// <summary>团购商品住房; the amount is the largest reduction of the listed price.</summary>
public readonly struct GroupPurchaseRule : IRule<GroupPurchase, GroupPurchaseParameters, HousingOutcome>
{
    public static RuleCatalog Catalog => GroupPurchaseConditions.Catalog;

    public static HousingOutcome Decide<TTrace>(in GroupPurchase facts, in GroupPurchaseParameters law, ref TTrace trace)
        where TTrace : struct, ITrace => GroupDiscount.Decide(in facts, in law, ref trace);
}
