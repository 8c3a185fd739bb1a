using Gongbao.Commitments.Overview;
using Gongbao.Platform;
using Gongbao.Platform.Lists;
using Gongbao.Platform.Time;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;

namespace Gongbao.Commitments.Rankings;

/// <summary>Each ranking as CSV and Excel.</summary>
internal static class RankingExports
{
    public static readonly string[] Routes = ["/commitments/rankings/{Key}.csv", "/commitments/rankings/{Key}.xlsx"];

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Routes[0], (string key, HttpRequest request, RankingReader reader, CityClock clock, IStringLocalizer<CommitmentsText> texts, IStringLocalizer<PlatformText> lights, ListExport export, CancellationToken cancel) =>
            FileAsync(key, request, reader, clock, texts, lights, export, excel: false, cancel));
        routes.MapGet(Routes[1], (string key, HttpRequest request, RankingReader reader, CityClock clock, IStringLocalizer<CommitmentsText> texts, IStringLocalizer<PlatformText> lights, ListExport export, CancellationToken cancel) =>
            FileAsync(key, request, reader, clock, texts, lights, export, excel: true, cancel));
    }

    private static async Task<IResult> FileAsync(string key, HttpRequest request, RankingReader reader, CityClock clock,
        IStringLocalizer texts, IStringLocalizer lights, ListExport export, bool excel, CancellationToken cancel)
    {
        var tables = await reader.ReadAsync(AsOf.From(request, clock.Today).PastDay, cancel);
        if (tables.FirstOrDefault(t => t.Key == key) is not { } table) return Results.NotFound();
        var columns = RankingColumns.Of(table, texts, lights);
        return excel ? await export.ExcelAsync("rankings-" + key, columns, table.Rows.ToAsyncEnumerable(), cancel) : export.Csv("rankings-" + key, columns, table.Rows.ToAsyncEnumerable());
    }
}
