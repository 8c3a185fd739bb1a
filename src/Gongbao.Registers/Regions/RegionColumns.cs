using Gongbao.Platform.Lists;
using Gongbao.Platform.Parts;
using Gongbao.Registers.Contracts;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace Gongbao.Registers.Regions;

/// <summary>Columns of the register of regions, on screen and in exports.</summary>
internal static class RegionColumns
{
    public static IReadOnlyList<Column<RegisteredRegion>> Of(
        IStringLocalizer text, RegisterView view, RenderFragment<RegisteredRegion>? name = null, RenderFragment<RegisteredRegion>? units = null) =>
    [
        new("name", text["Name"], r => r.Region.Name) { Main = true, Cell = name },
        new("code", text["Code"], r => r.Region.Code.ToString()),
        new("short", text["ShortName"], r => r.Region.ShortName),
        new("aliases", text["Aliases"], r => r.Region.Aliases.Count == 0 ? null : string.Join('、', r.Region.Aliases)),
        new("english", text["English"], r => r.English) { ExportOnly = Display.IsChinese },
        new("kind", text["Kind"], r => text["RegionKind." + r.Region.Kind].Value),
        new("parent", text["RegionParent"], r => r.Region.Parent is { } code && view.Find(code) is { } above ? Display.IsChinese ? above.Region.Name : above.English ?? above.Region.Name : null),
        new("county", text["CountsAsCounty"], r => r.Region.CountsAsCounty ? text["Yes"].Value : text["No"].Value),
        new("central", text["CentralArea"], r => r.Region.InCentralArea ? text["Yes"].Value : text["No"].Value),
        new("units", text["Units"], r => view.Units.Count(u => u.Unit.Region == r.Region.Code)) { Numeric = true, Cell = units },
        new("note", text["Note"], r => r.Note) { ExportOnly = true },
    ];
}
