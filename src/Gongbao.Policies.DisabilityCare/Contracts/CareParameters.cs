using Gongbao.Rules;
using Gongbao.Rules.Parameters;

namespace Gongbao.Policies.DisabilityCare.Contracts;

/// <summary>多重残疾的处理: the certificate's number does not say which kinds it contains.</summary>
public enum MultipleDisability : byte
{
    /// <summary>交由人认定: the text says nothing, so a person decides and nobody is refused for it.</summary>
    Person,
    /// <summary>含有所列类别的算.</summary>
    Component,
    /// <summary>不算.</summary>
    Excluded,
}

/// <summary>照护和托养的参数: what the text and the readings in use fix, for a day of decision, a month of payment and a county.</summary>
public readonly record struct CareParameters
{
    public int MinimumAge { get; init; }
    /// <summary>Reading: the age counts on the day of approval instead of that of application.</summary>
    public bool AgeOnApproval { get; init; }
    public LegalAge Age { get; init; }
    /// <summary>Bits of <see cref="HouseholdKind"/> that count.</summary>
    public byte Households { get; init; }
    /// <summary>Reading: each of the kinds is needed instead of one.</summary>
    public bool AllHouseholds { get; init; }
    /// <summary>The mildest grade that counts.</summary>
    public byte Grade { get; init; }
    /// <summary>Bits by <see cref="Kernel.DisabilityKind"/>.</summary>
    public byte Kinds { get; init; }
    public MultipleDisability Multiple { get; init; }
    /// <summary>Bits of <see cref="CareScheme"/> that exclude.</summary>
    public byte Exclusions { get; init; }
    /// <summary>Bits of <see cref="Activity"/> that are assessed.</summary>
    public byte Activities { get; init; }
    public int Unable { get; init; }

    /// <summary>In fen a month.</summary>
    public long Home { get; init; }
    /// <summary>In fen a month.</summary>
    public long DayCare { get; init; }
    /// <summary>In fen a month.</summary>
    public long Institution { get; init; }
    /// <summary>In fen a month.</summary>
    public long PublicHome { get; init; }

    /// <summary>The conditions of one snapshot with the standards of another: a case is decided by the day of decision, and paid by the month of payment.</summary>
    /// <exception cref="ParameterMissingException">A parameter has no value on the day.</exception>
    /// <exception cref="FormatException">A word of the pack is none that the rule knows.</exception>
    public static CareParameters From(ParameterSnapshot law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return new()
        {
            MinimumAge = law.Whole("care.age.minimum"),
            AgeOnApproval = law.Words("care.age.day") is ["approval"],
            Age = new(law.Words("care.age.birthday") is ["day-after"], law.Words("care.age.leap-day") is ["february"]),
            Households = CareWords.Bits(law.Words("care.households"), CareWords.Households),
            AllHouseholds = law.Words("care.households.combine") is ["all"],
            Grade = checked((byte)law.Number("care.disability.grade")),
            Kinds = CareWords.Bits(law.Words("care.disability.kinds"), CareWords.Kinds),
            Multiple = Enum.Parse<MultipleDisability>(law.Words("care.disability.multiple")[0], ignoreCase: true),
            Exclusions = CareWords.Bits(law.Words("care.exclusions"), CareWords.Schemes),
            Activities = CareWords.Bits(law.Words("care.indicators"), CareWords.Activities),
            Unable = law.Whole("care.indicators.unmet"),
            Home = law.Number("care.standard.home"),
            DayCare = law.Number("care.standard.day"),
            Institution = law.Number("care.standard.institution"),
            PublicHome = law.Number("care.standard.public"),
        };
    }
}
