using System.Text.Json.Serialization;
using Gongbao.Kernel;

namespace Gongbao.Data.Packs;

/// <summary>区划 (regions.yaml): a county or a zone of the city, in the city's customary order.</summary>
public sealed record PackRegion : PackEntry
{
    /// <summary>Six digits (GB/T 2260), or nine for zones and parks, whose first six are the county they lie in.</summary>
    public required string Code { get; init; }
    public required string Name { get; init; }
    /// <summary>As pages and tables shorten it.</summary>
    public string? ShortName { get; init; }
    public string? English { get; init; }
    public required RegionKind Kind { get; init; }
    /// <summary>Code of the region above; null for the uppermost.</summary>
    public string? Parent { get; init; }
    public IReadOnlyList<string> Aliases { get; init; } = [];
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
    /// <summary>True where programmes rank it with the counties.</summary>
    public bool CountsAsCounty { get; init; }
    /// <summary>True inside the central area that housing measures speak of.</summary>
    public bool InCentralArea { get; init; }
    /// <summary>Column from the west and row from the north on the schematic map, both from 1; null: not on it.</summary>
    public IReadOnlyList<int>? Tile { get; init; }
    public string? Status { get; init; }
    public string? Note { get; init; }

    /// <summary>Place in the customary order, from 0: the order of the file.</summary>
    [JsonIgnore]
    public int Sort { get; init; }

    internal Region ToRegion() => new(RegionCode.Parse(Code), Name, Kind, Parent is null ? null : RegionCode.Parse(Parent), Sort)
    {
        ShortName = ShortName,
        Aliases = Aliases,
        CountsAsCounty = CountsAsCounty,
        InCentralArea = InCentralArea,
    };
}
