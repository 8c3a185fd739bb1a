using System.Text.Json;
using Gongbao.Data.Acts;
using Gongbao.Platform.Access;
using Gongbao.Platform.Lists;
using Gongbao.Platform.Time;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Casework.SeeCases;

/// <summary>办件导出 as CSV and Excel: the rows that the filters leave to the person who asks, names masked. Who exported what is written down first.</summary>
internal static class CaseExports
{
    public static readonly string[] Routes = ["/cases.csv", "/cases.xlsx"];

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Routes[0], async (HttpRequest request, CaseQuery query, CaseColumns columns, ListExport export, ActLog acts, CurrentUser user, CityClock clock, CancellationToken cancel) =>
            export.Csv("cases", columns.Of(), await RowsAsync(request, query, acts, user, clock, cancel)));
        routes.MapGet(Routes[1], async (HttpRequest request, CaseQuery query, CaseColumns columns, ListExport export, ActLog acts, CurrentUser user, CityClock clock, CancellationToken cancel) =>
            await export.ExcelAsync("cases", columns.Of(), await RowsAsync(request, query, acts, user, clock, cancel), cancel));
    }

    private static async Task<IAsyncEnumerable<CaseRow>> RowsAsync(HttpRequest request, CaseQuery query, ActLog acts, CurrentUser user, CityClock clock, CancellationToken cancel)
    {
        var state = ListState.From(request, CaseQuery.Filters);
        await acts.CommitAsync(user.Act("case.export", "cases", user.UnitId, clock.Now) with { Details = JsonSerializer.Serialize(state.Filters) }, new ActResult(200, null), null, cancel);
        return query.Rows(state).AsAsyncEnumerable();
    }
}
