using Gongbao.Platform.Lists;
using Gongbao.Registers.Contracts;
using Gongbao.Registers.Regions;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace Gongbao.Registers.Units;

/// <summary>Columns of the register of units, on screen and in exports.</summary>
internal static class UnitColumns
{
    public static IReadOnlyList<Column<RegisteredUnit>> Of(
        IStringLocalizer text, RegisterView view, DateOnly today, RenderFragment<RegisteredUnit>? name = null) =>
    [
        new("name", text["Name"], u => u.Unit.Name) { Main = true, Sortable = true, Cell = name },
        new("short", text["ShortName"], u => u.Unit.ShortName),
        new("aliases", text["Aliases"], u => u.Unit.Aliases.Count == 0 ? null : string.Join('、', u.Unit.Aliases)),
        new("english", text["English"], u => u.English) { ExportOnly = true },
        new("kind", text["Kind"], u => text["UnitKind." + u.Unit.Kind].Value),
        new("region", text["Region"], u => RegionName(view, u)),
        new("state", text["State"], u => text["State." + u.Unit.StateOn(today)].Value) { ExportOnly = true },
        new("id", "ID", u => u.Id) { ExportOnly = true },
        new("note", text["Note"], u => u.Note) { ExportOnly = true },
    ];

    private static string? RegionName(RegisterView view, RegisteredUnit unit) =>
        unit.Unit.Region is { } code && view.Find(code) is { } region ? RegionColumns.NameOf(region) : null;
}
