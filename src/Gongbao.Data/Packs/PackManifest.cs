using System.Text.Json.Serialization;

namespace Gongbao.Data.Packs;

/// <summary>Something read from a pack that knows where it stands.</summary>
public abstract record PackEntry
{
    /// <summary>File, line and column of the entry.</summary>
    [JsonPropertyName("@at")]
    public PackPlace At { get; init; }
}

/// <summary>名称: a name in the city's language and in English.</summary>
public sealed record PackName : PackEntry
{
    public required string Zh { get; init; }
    public required string En { get; init; }
}

/// <summary>城市包 (pack.yaml): whose data this is and what it stands on.</summary>
public sealed record PackManifest : PackEntry
{
    /// <summary>Small letters and hyphens; the name of the pack's folder.</summary>
    public required string Id { get; init; }
    public required PackName Name { get; init; }
    /// <summary>Null for a base pack that belongs to no province.</summary>
    public PackName? Province { get; init; }
    /// <summary>A city is served; a base only lends its content to packs that extend it.</summary>
    public PackLevel Level { get; init; } = PackLevel.City;
    /// <summary>IANA name, such as Asia/Shanghai.</summary>
    public string TimeZone { get; init; } = "Asia/Shanghai";
    /// <summary>True when people, firms, figures and documents are made up; every page, print and export then says so.</summary>
    public bool Invented { get; init; }
    public required string Version { get; init; }
    /// <summary>The day on which a demonstration stands when none is asked for.</summary>
    public DateOnly? DemoAsOf { get; init; }
    /// <summary>Folder of a pack beside this one whose content this one takes over.</summary>
    public string? Extends { get; init; }
    public IReadOnlyList<PackGazette> Gazettes { get; init; } = [];
}

/// <summary>What a pack is for.</summary>
public enum PackLevel { City, Province, Country }

/// <summary>公报期次: an issue whose documents the pack describes.</summary>
public sealed record PackGazette : PackEntry
{
    public required string Id { get; init; }
    public required string Title { get; init; }
    public int? Year { get; init; }
    /// <summary>Number within the year; null when the issue prints none.</summary>
    public int? Number { get; init; }
    public DateOnly? Published { get; init; }
    /// <summary>The text below the pack's folder; null when the text is not shipped and is loaded by an editor.</summary>
    public string? File { get; init; }
    /// <summary>The identifiers of the documents that it prints, in printed order.</summary>
    public IReadOnlyList<string> Documents { get; init; } = [];
}
