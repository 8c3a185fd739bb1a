using Gongbao.Commitments.Register;
using Gongbao.Platform.Lists;
using Gongbao.Registers.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.SeeRegister;

/// <summary>The register as CSV and Excel (导出): the rows that the filters of the page leave to the person who asks.</summary>
internal static class ItemExports
{
    public static readonly string[] Routes = ["/commitments.csv", "/commitments.xlsx"];

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Routes[0], async (HttpRequest request, ItemQuery query, ItemColumns columns, CityRegisters registers, ListExport export, CancellationToken cancel) =>
            export.Csv("commitments", columns.Of(await registers.ReadAsync(cancel)), Rows(request, query)));
        routes.MapGet(Routes[1], async (HttpRequest request, ItemQuery query, ItemColumns columns, CityRegisters registers, ListExport export, CancellationToken cancel) =>
            await export.ExcelAsync("commitments", columns.Of(await registers.ReadAsync(cancel)), Rows(request, query), cancel));
    }

    private static IAsyncEnumerable<CommitmentItem> Rows(HttpRequest request, ItemQuery query) => query.Rows(ListState.From(request, ItemQuery.Filters)).AsAsyncEnumerable();
}
