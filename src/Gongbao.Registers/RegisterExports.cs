using Gongbao.Platform.Lists;
using Gongbao.Platform.Time;
using Gongbao.Registers.Contracts;
using Gongbao.Registers.Regions;
using Gongbao.Registers.Units;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;

namespace Gongbao.Registers;

/// <summary>The registers as CSV and Excel: the rows that the filters of the page leave.</summary>
internal static class RegisterExports
{
    public static readonly string[] Routes = ["/registers/units.csv", "/registers/units.xlsx", "/registers/regions.csv", "/registers/regions.xlsx"];

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Routes[0], (HttpRequest r, CityRegisters registers, CityClock clock, IStringLocalizer<RegistersText> text, ListExport export, CancellationToken cancel) =>
            UnitsAsync(r, registers, clock, text, export, excel: false, cancel));
        routes.MapGet(Routes[1], (HttpRequest r, CityRegisters registers, CityClock clock, IStringLocalizer<RegistersText> text, ListExport export, CancellationToken cancel) =>
            UnitsAsync(r, registers, clock, text, export, excel: true, cancel));
        routes.MapGet(Routes[2], (CityRegisters registers, IStringLocalizer<RegistersText> text, ListExport export, CancellationToken cancel) =>
            RegionsAsync(registers, text, export, excel: false, cancel));
        routes.MapGet(Routes[3], (CityRegisters registers, IStringLocalizer<RegistersText> text, ListExport export, CancellationToken cancel) =>
            RegionsAsync(registers, text, export, excel: true, cancel));
    }

    private static async Task<IResult> UnitsAsync(
        HttpRequest request, CityRegisters registers, CityClock clock, IStringLocalizer text, ListExport export, bool excel, CancellationToken cancel)
    {
        var view = await registers.ReadAsync(cancel);
        var rows = UnitQuery.Of(view, ListState.From(request, UnitQuery.Filters), clock.Today);
        return await FileAsync("units", UnitColumns.Of(text, view, clock.Today), rows, export, excel, cancel);
    }

    private static async Task<IResult> RegionsAsync(CityRegisters registers, IStringLocalizer text, ListExport export, bool excel, CancellationToken cancel)
    {
        var view = await registers.ReadAsync(cancel);
        return await FileAsync("regions", RegionColumns.Of(text, view), view.Regions, export, excel, cancel);
    }

    private static async Task<IResult> FileAsync<T>(string name, IReadOnlyList<Column<T>> columns, IEnumerable<T> rows, ListExport export, bool excel, CancellationToken cancel) =>
        excel ? await export.ExcelAsync(name, columns, rows.ToAsyncEnumerable(), cancel) : export.Csv(name, columns, rows.ToAsyncEnumerable());
}
