using System.Text.Json;
using Gongbao.Data.Acts;
using Gongbao.Platform.Access;
using Gongbao.Platform.Lists;
using Gongbao.Platform.Time;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Casework.ChangeOfLaw;

/// <summary>导出 of the cases that a change touches, names masked. Who exported what is written down first.</summary>
internal static class AffectedExports
{
    public static readonly string[] Routes = ["/cases/affected.csv", "/cases/affected.xlsx"];

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Routes[0], async (HttpRequest request, AffectedCases cases, AffectedColumns columns, ListExport export, ActLog acts, CurrentUser user, CityClock clock, CancellationToken cancel) =>
            export.Csv("affected-cases", columns.Of(), await RowsAsync(request, cases, acts, user, clock, cancel)));
        routes.MapGet(Routes[1], async (HttpRequest request, AffectedCases cases, AffectedColumns columns, ListExport export, ActLog acts, CurrentUser user, CityClock clock, CancellationToken cancel) =>
            await export.ExcelAsync("affected-cases", columns.Of(), await RowsAsync(request, cases, acts, user, clock, cancel), cancel));
    }

    private static async Task<IAsyncEnumerable<AffectedRow>> RowsAsync(HttpRequest request, AffectedCases cases, ActLog acts, CurrentUser user, CityClock clock, CancellationToken cancel)
    {
        var state = ListState.From(request, AffectedCases.Filters);
        await acts.CommitAsync(user.Act("case.export", "cases", user.UnitId, clock.Now) with { Details = JsonSerializer.Serialize(state.Filters) }, new ActResult(200, null), null, cancel);
        return cases.Rows(state).AsAsyncEnumerable();
    }
}
