using System.Text.Json.Serialization;
using Gongbao.Kernel;

namespace Gongbao.Data.Packs;

/// <summary>机构 (units.yaml): an office or group of offices that documents name.</summary>
public sealed record PackUnit : PackEntry
{
    public required string Id { get; init; }
    /// <summary>Full name.</summary>
    public required string Name { get; init; }
    public string? ShortName { get; init; }
    public string? English { get; init; }
    /// <summary>Every other way in which documents print it. An alias means one unit only.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];
    public required UnitKind Kind { get; init; }
    /// <summary>Code of the region it serves; null for one above or outside the city.</summary>
    public string? Region { get; init; }
    /// <summary>Identifier of the unit it belongs to.</summary>
    public string? Parent { get; init; }
    /// <summary>For a group (各县（市、区）人民政府): the units that it means; empty when the text leaves them open.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];
    public DateOnly? From { get; init; }
    /// <summary>The last day on which it existed; null while it does.</summary>
    public DateOnly? To { get; init; }
    public IReadOnlyList<PackSuccession> Successions { get; init; } = [];
    /// <summary><c>unverified</c> when the statement has not been read in an official text; screens say so.</summary>
    public string? Status { get; init; }
    public string? Note { get; init; }
    /// <summary>The template that it was made from (<see cref="PackUnitTemplate"/>); null for one that the pack lists itself.</summary>
    [JsonIgnore]
    public string? Template { get; init; }

    internal OrgUnit ToUnit() => new(Id, Name, Kind)
    {
        ShortName = ShortName,
        Aliases = Aliases,
        Existence = new(From, To),
        Region = Region is null ? null : RegionCode.Parse(Region),
        Parent = Parent,
        Members = Members,
        Successions = [.. Successions.Select(s => new UnitSuccession(s.To, s.From, s.Scope) { IsUnverified = s.Status == "unverified", Note = s.Note })],
    };
}

/// <summary>职能承接: from a day on, another unit has (part of) this unit's work.</summary>
public sealed record PackSuccession : PackEntry
{
    /// <summary>Identifier of the unit that follows.</summary>
    public required string To { get; init; }
    /// <summary>First day of the successor; null when the day is not known.</summary>
    public DateOnly? From { get; init; }
    /// <summary>Which work passes; null for all of it.</summary>
    public string? Scope { get; init; }
    public string? Status { get; init; }
    public string? Note { get; init; }
}
