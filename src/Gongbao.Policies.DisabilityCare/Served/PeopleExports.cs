using System.Text.Json;
using Gongbao.Casework.Contracts;
using Gongbao.Data.Acts;
using Gongbao.Platform.Access;
using Gongbao.Platform.Lists;
using Gongbao.Platform.Time;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Policies.DisabilityCare.Served;

/// <summary>服务对象导出 as CSV and Excel: the rows that the filters leave to the person who asks, names masked. Who exported what is written down first.</summary>
internal static class PeopleExports
{
    public static readonly string[] Routes = ["/care/people.csv", "/care/people.xlsx"];

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Routes[0], async (HttpRequest request, PeopleQuery query, ListExport export, ActLog acts, CurrentUser user, CityClock clock, CancellationToken cancel) =>
            export.Csv("people", query.Columns(), await RowsAsync(request, query, acts, user, clock, cancel)));
        routes.MapGet(Routes[1], async (HttpRequest request, PeopleQuery query, ListExport export, ActLog acts, CurrentUser user, CityClock clock, CancellationToken cancel) =>
            await export.ExcelAsync("people", query.Columns(), await RowsAsync(request, query, acts, user, clock, cancel), cancel));
    }

    private static async Task<IAsyncEnumerable<PersonRow>> RowsAsync(HttpRequest request, PeopleQuery query, ActLog acts, CurrentUser user, CityClock clock, CancellationToken cancel)
    {
        var state = ListState.From(request, PeopleQuery.Filters);
        await acts.CommitAsync(CaseHand.Of(user, clock).Begin("care.people.export", "care-people", Guid.Empty, details: JsonSerializer.Serialize(state.Filters)), new ActResult(200, null), null, cancel);
        return query.Rows(state).AsAsyncEnumerable();
    }
}
