using Gongbao.Kernel;

namespace Gongbao.Rules.Parameters;

/// <summary>带日期的值: what a parameter is from a day on, for the city or for one region, and on what it rests.</summary>
/// <param name="From">The first day on which it is in force.</param>
/// <param name="Value">Null from the day of a repeal.</param>
public sealed record DatedValue(DateOnly From, ParameterValue? Value)
{
    /// <summary>The county it is for; null for the whole city.</summary>
    public RegionCode? Region { get; init; }

    /// <summary>The first day on which it was known: later than <see cref="From"/> where a raise is announced with effect from an earlier day.</summary>
    public DateOnly Known { get; init; } = From;

    /// <summary>The provision that sets it (document number or identifier, a blank, the path); null when it stands in a document outside the pack.</summary>
    public string? Cite { get; init; }

    /// <summary>The document outside the pack that sets it, by number or title.</summary>
    public string? Source { get; init; }

    /// <summary>The unclear passage (K44) of which this is one reading; null for a plain figure.</summary>
    public string? Ambiguity { get; init; }

    public string? Note { get; init; }

    /// <summary>True when nobody has read the value in an official text; screens say so.</summary>
    public bool Unverified { get; init; }
}
