using Gongbao.Kernel;
using Gongbao.Platform.Lists;
using Gongbao.Platform.Parts;
using Gongbao.Registers.Contracts;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace Gongbao.Registers.Regions;

/// <summary>Columns of the register of regions, on screen and in exports.</summary>
internal static class RegionColumns
{
    public static IReadOnlyList<Column<RegisteredRegion>> Of(IStringLocalizer text, RegisterView view,
        RenderFragment<RegisteredRegion>? name = null, RenderFragment<RegisteredRegion>? units = null) =>
    [
        new("name", text["Name"], r => r.Region.Name) { Main = true, Cell = name },
        new("code", text["Code"], r => r.Region.Code.ToString()),
        new("short", text["ShortName"], r => r.Region.ShortName),
        new("aliases", text["Aliases"], r => r.Region.Aliases.Count == 0 ? null : string.Join('、', r.Region.Aliases)) { ExportOnly = true },
        new("english", text["English"], r => r.English) { ExportOnly = true },
        new("kind", text["Kind"], r => text["RegionKind." + r.Region.Kind].Value),
        new("parent", text["RegionParent"], r => r.Region.Parent is { } code && view.Find(code) is { } above ? NameOf(above) : null),
        new("counting", text["Counting"], r => Counting(r.Region, text)) { ScreenOnly = true },
        new("county", text["CountsAsCounty"], r => text[r.Region.CountsAsCounty ? "Yes" : "No"].Value) { ExportOnly = true },
        new("central", text["CentralArea"], r => text[r.Region.InCentralArea ? "Yes" : "No"].Value) { ExportOnly = true },
        new("units", text["Units"], r => view.Units.Count(u => u.Unit.Region == r.Region.Code)) { Numeric = true, Cell = units },
        new("note", text["Note"], r => r.Note) { ExportOnly = true },
    ];

    private static string? Counting(Region region, IStringLocalizer text) => (region.CountsAsCounty, region.InCentralArea) switch
    {
        (true, true) => Display.IsChinese ? $"{text["CountsAsCounty"]}、{text["CentralArea"]}" : $"{text["CountsAsCounty"]}, {text["CentralArea"]}",
        (true, false) => text["CountsAsCounty"],
        (false, true) => text["CentralArea"],
        _ => null,
    };

    /// <summary>Name in the language of the current request.</summary>
    public static string NameOf(RegisteredRegion region) => Display.IsChinese ? region.Region.Name : region.English ?? region.Region.Name;
}
