using Gongbao.Rules.Parameters;

namespace Gongbao.Policies.Chains.Contracts;

/// <summary>What a city asks of an anchor enterprise besides figures.</summary>
[Flags]
public enum AnchorAsk
{
    None = 0,
    Registered = 1,
    LegalPerson = 2,
    Manufacturing = 4,
    Field = 8,
    Focus = 16,
    Standing = 32,
    Rank = 64,
    Property = 128,
    Talent = 256,
    Standards = 512,
    ProfitLast = 1024,
    ProfitBefore = 2048,
    Responsible = 4096,
    Record = 8192,
    Accident = 16384,
}

/// <summary>链主企业认定的参数: what the text and the readings in use fix for a day. A threshold of zero is not asked.</summary>
public readonly record struct AnchorParameters
{
    public AnchorAsk Asks { get; init; }
    /// <summary>Complete years since registration.</summary>
    public int RegisteredYears { get; init; }
    /// <summary>In fen a year.</summary>
    public long Revenue { get; init; }
    /// <summary>In fen a year.</summary>
    public long RevenueSub { get; init; }
    public int Suppliers { get; init; }
    public int SuppliersSub { get; init; }
    public int Partners { get; init; }
    public int PartnersSub { get; init; }
    /// <summary>Reading: partners elsewhere count too.</summary>
    public bool PartnersAnywhere { get; init; }
    /// <summary>Reading: one firm does not count in both numbers.</summary>
    public bool CountedOnce { get; init; }
    /// <summary>Research share in hundredths of a percent of revenue.</summary>
    public long Research { get; init; }
    /// <summary>In hundredths of a percent of revenue.</summary>
    public long ResearchSub { get; init; }
    /// <summary>For how many years a record or an accident counts.</summary>
    public int RecordYears { get; init; }

    /// <exception cref="ParameterMissingException">The conditions are not in force on the day.</exception>
    /// <exception cref="FormatException">A word of the pack is none that the rule knows.</exception>
    public static AnchorParameters From(ParameterSnapshot law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return new()
        {
            Asks = Asked(law, "subject") | Asked(law, "market") | Asked(law, "innovation") | Asked(law, "profit") | Asked(law, "conduct"),
            RegisteredYears = Whole(law, "registered-years"),
            Revenue = law.Number("chains.anchor.revenue"),
            RevenueSub = law.Number("chains.anchor.revenue.sub"),
            Suppliers = Whole(law, "suppliers"),
            SuppliersSub = Whole(law, "suppliers.sub"),
            Partners = Whole(law, "partners"),
            PartnersSub = Whole(law, "partners.sub"),
            PartnersAnywhere = law.Find("chains.anchor.partners.where")?.Words is ["anywhere"],
            CountedOnce = law.Find("chains.anchor.overlap")?.Words is ["apart"],
            Research = law.Number("chains.anchor.research"),
            ResearchSub = law.Number("chains.anchor.research.sub"),
            RecordYears = law.Whole("chains.anchor.record.years"),
        };
    }

    private static int Whole(ParameterSnapshot law, string key) => checked((int)(law.Find("chains.anchor." + key)?.Number ?? 0));

    private static AnchorAsk Asked(ParameterSnapshot law, string key) =>
        (law.Find("chains.anchor." + key)?.Words ?? []).Aggregate(AnchorAsk.None, (all, word) => all | ChainsWords.One<AnchorAsk>(word));
}
