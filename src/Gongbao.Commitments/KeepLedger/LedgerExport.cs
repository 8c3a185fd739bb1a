using Gongbao.Commitments.SeeRegister;
using Gongbao.Data.Files;
using Gongbao.Platform.Lists;
using Gongbao.Platform.Time;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Gongbao.Commitments.KeepLedger;

/// <summary>The ledger as Excel (导出台账): the items that the filters of the list leave to the person who asks.</summary>
internal static class LedgerExport
{
    public const string Route = "/commitments/ledger.xlsx";

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet(Route, async (HttpRequest request, ItemQuery query, LedgerReader ledger, LedgerSheet sheet, CityClock clock, CancellationToken cancel) =>
        {
            var file = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 81920, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
            try
            {
                await sheet.WriteAsync(file, ledger.RowsAsync(query.Rows(ListState.From(request, ItemQuery.Filters)), clock.Today, cancel), cancel);
                file.Position = 0;
                return Results.Stream(file, FileType.Xlsx, "ledger.xlsx");
            }
            catch
            {
                await file.DisposeAsync();
                throw;
            }
        });
}
