using Gongbao.Data.Packs;
using Gongbao.Kernel;
using Gongbao.Registers.Contracts;
using Gongbao.Registers.LoadPack;

namespace Gongbao.Registers.Units;

/// <summary>机构登记行. One entry of a unit.</summary>
internal sealed class UnitRow : RegisterRow
{
    /// <summary>Stable id from the pack.</summary>
    public required string UnitId { get; init; }

    public required string Name { get; init; }

    public string? ShortName { get; init; }

    public required UnitKind Kind { get; init; }

    public DateOnly? ExistsFrom { get; init; }

    public DateOnly? ExistsTo { get; init; }

    /// <summary>Region code.</summary>
    public string? Region { get; init; }

    public string? Parent { get; init; }

    public List<UnitAliasRow> Aliases { get; init; } = [];

    public List<UnitMemberRow> Members { get; init; } = [];

    public List<UnitSuccessionRow> Successions { get; init; } = [];

    /// <summary>The entry as others see it.</summary>
    public RegisteredUnit Content() => new(
        new OrgUnit(UnitId, Name, Kind)
        {
            ShortName = ShortName,
            Aliases = [.. Aliases.OrderBy(a => a.Place).Select(a => a.Name)],
            Existence = new(ExistsFrom, ExistsTo),
            Region = Region is null ? null : RegionCode.Parse(Region),
            Parent = Parent,
            Members = [.. Members.OrderBy(m => m.Place).Select(m => m.UnitId)],
            Successions = [.. Successions.OrderBy(s => s.Place).Select(s => new UnitSuccession(s.ToUnit, s.FromDay, s.Scope) { IsUnverified = s.IsUnverified, Note = s.Note })],
        },
        English, IsUnverified, Note);

    public static UnitRow Of(PackUnit unit, int place, DateTimeOffset now) => new()
    {
        UnitId = unit.Id,
        Place = place,
        Name = unit.Name,
        ShortName = unit.ShortName,
        English = unit.English,
        Kind = unit.Kind,
        ExistsFrom = unit.From,
        ExistsTo = unit.To,
        Region = unit.Region,
        Parent = unit.Parent,
        Status = unit.Status,
        Note = unit.Note,
        Aliases = [.. unit.Aliases.Select((name, i) => new UnitAliasRow { Place = i, Name = name })],
        Members = [.. unit.Members.Select((id, i) => new UnitMemberRow { Place = i, UnitId = id })],
        Successions = [.. unit.Successions.Select((s, i) => new UnitSuccessionRow { Place = i, ToUnit = s.To, FromDay = s.From, Scope = s.Scope, IsUnverified = s.Status == "unverified", Note = s.Note })],
        KnownSince = now,
    };
}

/// <summary>别称. Another printed name of a unit.</summary>
internal sealed class UnitAliasRow
{
    public Guid EntryId { get; init; }

    public required int Place { get; init; }

    public required string Name { get; init; }
}

/// <summary>成员. A unit that a group means.</summary>
internal sealed class UnitMemberRow
{
    public Guid EntryId { get; init; }

    public required int Place { get; init; }

    public required string UnitId { get; init; }
}

/// <summary>职能承接. Who has the unit's work from a day on.</summary>
internal sealed class UnitSuccessionRow
{
    public Guid EntryId { get; init; }

    public required int Place { get; init; }

    public required string ToUnit { get; init; }

    /// <summary>Null where the day is not known.</summary>
    public DateOnly? FromDay { get; init; }

    /// <summary>Null for all of the work.</summary>
    public string? Scope { get; init; }

    public bool IsUnverified { get; init; }

    public string? Note { get; init; }
}
