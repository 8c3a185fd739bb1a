using Gongbao.Rules;
using Gongbao.Rules.Facts;
using Gongbao.Rules.Parameters;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.Housing.Contracts;

/// <summary>开发企业的信用评级.</summary>
public enum CreditGrade : byte
{
    /// <summary>Not said yet.</summary>
    Unknown,
    /// <summary>诚信.</summary>
    Trusted,
    /// <summary>一般.</summary>
    Ordinary,
    /// <summary>不良.</summary>
    Bad,
    /// <summary>严重失信.</summary>
    SeriouslyBad,
}

/// <summary>提高监管额度的行为; the bits of <see cref="Escrow.Faults"/> stand in their order.</summary>
public enum DeveloperFault : byte
{
    /// <summary>延期交房.</summary>
    LateDelivery,
    /// <summary>违反商品房预售管理办法.</summary>
    PresaleRules,
    /// <summary>其他严重违法违规行为.</summary>
    OtherSerious,
}

/// <summary>预售资金监管的情况.</summary>
public readonly record struct Escrow
{
    public CreditGrade Grade { get; init; }
    /// <summary>A bit at the place of each <see cref="DeveloperFault"/>.</summary>
    public Marks Faults { get; init; }

    /// <summary>Keys grade (trusted, ordinary, bad, seriously-bad), faults (late-delivery, presale-rules, other-serious).</summary>
    /// <exception cref="FactException">A fact cannot be read.</exception>
    public static Escrow Read(FactSheet facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new() { Grade = facts.Word<CreditGrade>("grade"), Faults = facts.Marks("faults", HousingWords.Bits<DeveloperFault>()) };
    }
}

/// <summary>预售资金监管的参数. By how much the amount changes the text does not say.</summary>
/// <param name="Lower">Bits by <see cref="CreditGrade"/> with a lower amount.</param>
/// <param name="Raise">Bits by <see cref="CreditGrade"/> with a higher amount.</param>
/// <param name="Faults">A bit at the place of each <see cref="DeveloperFault"/> that raises the amount.</param>
public readonly record struct EscrowParameters(byte Lower, byte Raise, byte Faults)
{
    /// <exception cref="ParameterMissingException">A parameter has no value on the day.</exception>
    /// <exception cref="FormatException">A word of the pack is none that the rule knows.</exception>
    public static EscrowParameters From(ParameterSnapshot law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return new(HousingWords.Bits<CreditGrade>(law.Words("housing.escrow.lower")), HousingWords.Bits<CreditGrade>(law.Words("housing.escrow.raise")),
            HousingWords.Bits<DeveloperFault>(law.Words("housing.escrow.faults")));
    }
}

/// <summary>重点监管资金额度能否降低.</summary>
public readonly struct EscrowLoweredRule : IRule<Escrow, EscrowParameters, HousingOutcome>
{
    public static RuleCatalog Catalog => EscrowLoweredConditions.Catalog;

    public static HousingOutcome Decide<TTrace>(in Escrow facts, in EscrowParameters law, ref TTrace trace)
        where TTrace : struct, ITrace => EscrowLower.Decide(in facts, in law, ref trace);
}

/// <summary>重点监管资金额度是否提高.</summary>
public readonly struct EscrowRaisedRule : IRule<Escrow, EscrowParameters, HousingOutcome>
{
    public static RuleCatalog Catalog => EscrowRaisedConditions.Catalog;

    public static HousingOutcome Decide<TTrace>(in Escrow facts, in EscrowParameters law, ref TTrace trace)
        where TTrace : struct, ITrace => EscrowHigher.Decide(in facts, in law, ref trace);
}
