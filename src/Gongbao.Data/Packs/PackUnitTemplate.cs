using System.Globalization;
using Gongbao.Kernel;

namespace Gongbao.Data.Packs;

/// <summary>
/// 每县（每乡镇）一个的机构 (units.yaml, <c>perCounty</c> and <c>perTownship</c>): an office that every county, or every township, has under the same name.
/// It is written once and becomes one unit a region: <c>civil-affairs</c> of 990121 is the unit <c>civil-affairs-990121</c>.
/// </summary>
public sealed record PackUnitTemplate : PackEntry
{
    public required string Id { get; init; }
    /// <summary>With <see cref="County"/> or <see cref="Township"/> where the region's full name stands.</summary>
    public required string Name { get; init; }
    public string? ShortName { get; init; }
    /// <summary>The region's English name takes the place; its Chinese one where it has none.</summary>
    public string? English { get; init; }
    public required UnitKind Kind { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
    /// <summary>A successor that is a template of the same list is the same region's.</summary>
    public IReadOnlyList<PackSuccession> Successions { get; init; } = [];
    public string? Status { get; init; }
    public string? Note { get; init; }

    /// <summary>Stands for the county's name.</summary>
    public const string County = "{county}";

    /// <summary>Stands for the township's name.</summary>
    public const string Township = "{township}";

    /// <summary>The unit of one region.</summary>
    /// <param name="region">The region.</param>
    /// <param name="place">What in the names stands for the region's.</param>
    /// <param name="siblings">Identifiers of all templates of the list.</param>
    internal PackUnit For(PackRegion region, string place, IReadOnlySet<string> siblings) => new()
    {
        At = At,
        Id = IdIn(Id, region.Code),
        Template = Id,
        Name = Name.Replace(place, region.Name, StringComparison.Ordinal),
        ShortName = ShortName?.Replace(place, region.Name, StringComparison.Ordinal),
        English = English?.Replace(place, region.English ?? region.Name, StringComparison.Ordinal),
        Kind = Kind,
        Region = region.Code,
        From = From,
        To = To,
        Successions = [.. Successions.Select(s => siblings.Contains(s.To) ? s with { To = IdIn(s.To, region.Code) } : s)],
        Status = Status,
        Note = Note,
    };

    private static string IdIn(string id, string region) => string.Create(CultureInfo.InvariantCulture, $"{id}-{region}");
}
