using System.Text.Json.Serialization;

namespace Gongbao.Policies.DisabilityCare.Contracts;

/// <summary>服务形式（任选一种）: fields 18 to 27. One form at a time; the lines of the other forms stay empty.</summary>
public sealed record CareServiceChoice
{
    /// <summary>Field 18. The form prints one choice for both kinds of institution.</summary>
    public CareService Service { get; init; }
    /// <summary>居家照护: fields 19 to 21.</summary>
    public CareCarer Home { get; init; } = new();
    /// <summary>日间照料: fields 22 to 24.</summary>
    public CareProvider Day { get; init; } = new();
    /// <summary>机构托养, public homes too: fields 25 to 27.</summary>
    public CareProvider Institution { get; init; } = new();

    /// <summary>Name of who provides the care; empty while no form is chosen.</summary>
    [JsonIgnore]
    public string ProvidedBy => Service switch
    {
        CareService.Home => Home.Name,
        CareService.Day => Day.Name,
        CareService.Institution or CareService.PublicHome => Institution.Name,
        _ => "",
    };
}

/// <summary>照护人.</summary>
public sealed record CareCarer
{
    public string Name { get; init; } = "";
    public string Relation { get; init; } = "";
    public string Phone { get; init; } = "";
    /// <summary>Not printed; for the monthly comparison with deaths.</summary>
    public string IdentityNumber { get; init; } = "";
}

/// <summary>照护机构或托养机构.</summary>
public sealed record CareProvider
{
    public string Name { get; init; } = "";
    public string Contact { get; init; } = "";
    public string Phone { get; init; } = "";
    /// <summary>统一社会信用代码. Not printed.</summary>
    public string CreditCode { get; init; } = "";
}
