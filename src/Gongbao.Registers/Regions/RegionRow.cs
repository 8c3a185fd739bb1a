using Gongbao.Data.Packs;
using Gongbao.Kernel;
using Gongbao.Registers.Contracts;
using Gongbao.Registers.LoadPack;

namespace Gongbao.Registers.Regions;

/// <summary>区划登记行. One entry of a region.</summary>
internal sealed class RegionRow : RegisterRow
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public string? ShortName { get; init; }

    public required RegionKind Kind { get; init; }

    /// <summary>Code of the region above.</summary>
    public string? Parent { get; init; }

    public DateOnly? ExistsFrom { get; init; }

    public DateOnly? ExistsTo { get; init; }

    public bool CountsAsCounty { get; init; }

    public bool InCentralArea { get; init; }

    public List<RegionAliasRow> Aliases { get; init; } = [];

    /// <summary>The entry as others see it.</summary>
    public RegisteredRegion Content() => new(
        new Region(RegionCode.Parse(Code), Name, Kind, Parent is null ? null : RegionCode.Parse(Parent), Place)
        {
            ShortName = ShortName,
            Aliases = [.. Aliases.OrderBy(a => a.Place).Select(a => a.Name)],
            CountsAsCounty = CountsAsCounty,
            InCentralArea = InCentralArea,
        },
        new(ExistsFrom, ExistsTo), English, IsUnverified, Note);

    public static RegionRow Of(PackRegion region, int place, DateTimeOffset now) => new()
    {
        Code = region.Code,
        Place = place,
        Name = region.Name,
        ShortName = region.ShortName,
        English = region.English,
        Kind = region.Kind,
        Parent = region.Parent,
        ExistsFrom = region.From,
        ExistsTo = region.To,
        CountsAsCounty = region.CountsAsCounty,
        InCentralArea = region.InCentralArea,
        Status = region.Status,
        Note = region.Note,
        Aliases = [.. region.Aliases.Select((name, i) => new RegionAliasRow { Place = i, Name = name })],
        KnownSince = now,
    };
}

/// <summary>别称. Another printed name of a region.</summary>
internal sealed class RegionAliasRow
{
    public Guid EntryId { get; init; }

    public required int Place { get; init; }

    public required string Name { get; init; }
}
