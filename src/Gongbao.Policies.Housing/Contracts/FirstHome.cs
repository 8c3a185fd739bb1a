using Gongbao.Rules;
using Gongbao.Rules.Facts;
using Gongbao.Rules.Parameters;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.Housing.Contracts;

/// <summary>居民家庭的成员; the bits of <see cref="FirstHome.InCentre"/> stand in their order.</summary>
public enum FamilyMember : byte
{
    /// <summary>借款人.</summary>
    Borrower,
    /// <summary>配偶.</summary>
    Spouse,
    /// <summary>未成年子女.</summary>
    MinorChildren,
}

/// <summary>首套住房认定的情况: who of the family owns a complete home (成套住房) where. Loans taken before do not matter and are not asked.</summary>
public readonly record struct FirstHome
{
    /// <summary>Who owns a home in the districts of the centre: a bit at the place of each <see cref="FamilyMember"/>.</summary>
    public Marks InCentre { get; init; }
    /// <summary>Who owns a home elsewhere in the city.</summary>
    public Marks Elsewhere { get; init; }

    /// <summary>Keys centre, elsewhere: lists of borrower, spouse, minor-children.</summary>
    /// <exception cref="FactException">A fact cannot be read.</exception>
    public static FirstHome Read(FactSheet facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new() { InCentre = facts.Marks("centre", HousingWords.Bits<FamilyMember>()), Elsewhere = facts.Marks("elsewhere", HousingWords.Bits<FamilyMember>()) };
    }
}

/// <summary>首套住房认定的参数.</summary>
/// <param name="Family">A bit at the place of each <see cref="FamilyMember"/> that counts.</param>
/// <param name="WholeCity">Reading: 当地 is the whole city, not the districts of the centre.</param>
public readonly record struct FirstHomeParameters(byte Family, bool WholeCity)
{
    /// <exception cref="ParameterMissingException">A parameter has no value on the day.</exception>
    /// <exception cref="FormatException">A word of the pack is none that the rule knows.</exception>
    public static FirstHomeParameters From(ParameterSnapshot law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return new(HousingWords.Bits<FamilyMember>(law.Words("housing.first-home.family")), law.Words("housing.first-home.local") is ["city"]);
    }
}

/// <summary>认房不认贷: whether a loan for a home is one for a first home.</summary>
public readonly struct FirstHomeRule : IRule<FirstHome, FirstHomeParameters, HousingOutcome>
{
    public static RuleCatalog Catalog => FirstHomeConditions.Catalog;

    public static HousingOutcome Decide<TTrace>(in FirstHome facts, in FirstHomeParameters law, ref TTrace trace)
        where TTrace : struct, ITrace => ByHouseNotLoan.Decide(in facts, in law, ref trace);
}
