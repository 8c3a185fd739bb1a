using System.Text.Json;
using Gongbao.Casework.Contracts;
using Gongbao.Data.Acts;
using Gongbao.Platform.Access;
using Gongbao.Platform.Lists;
using Gongbao.Platform.Parts;
using Gongbao.Platform.Time;
using Gongbao.Policies.DisabilityCare.Served;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Gongbao.Policies.DisabilityCare.RunPayment;

/// <summary>
/// 发放明细导出 as CSV and Excel, for everybody who sees the roll: names masked, no account. Each row tells until which day parameters counted, who exported
/// and when; the export is written down first.
/// </summary>
internal sealed class PayLineExports(PayLines lines, CareView view, ListExport export, ActLog acts, CurrentUser user, CityClock clock, IStringLocalizer<CarePayText> texts)
{
    public const string Csv = "/care/pay/{id:guid}/lines.csv", Excel = "/care/pay/{id:guid}/lines.xlsx";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Csv, (Guid id, HttpRequest request, PayLineExports exports, CancellationToken cancel) =>
            exports.TakeAsync(id, request, (name, columns, rows) => Task.FromResult(exports.ToCsv(name, columns, rows)), cancel));
        routes.MapGet(Excel, (Guid id, HttpRequest request, PayLineExports exports, CancellationToken cancel) =>
            exports.TakeAsync(id, request, (name, columns, rows) => exports.ToExcelAsync(name, columns, rows, cancel), cancel));
    }

    private IResult ToCsv(string name, IReadOnlyList<Column<LineRow>> columns, IAsyncEnumerable<LineRow> rows) => export.Csv(name, columns, rows);

    private Task<IResult> ToExcelAsync(string name, IReadOnlyList<Column<LineRow>> columns, IAsyncEnumerable<LineRow> rows, CancellationToken cancel) => export.ExcelAsync(name, columns, rows, cancel);

    private async Task<IResult> TakeAsync(Guid id, HttpRequest request, Func<string, IReadOnlyList<Column<LineRow>>, IAsyncEnumerable<LineRow>, Task<IResult>> write, CancellationToken cancel)
    {
        if (await view.Runs.FirstOrDefaultAsync(r => r.Id == id, cancel) is not { } run) return Results.NotFound();
        var (state, hand) = (ListState.From(request, PayLines.Filters), CaseHand.Of(user, clock));
        await acts.CommitAsync(hand.Begin("care.pay.export", "care-pay-run", id, details: JsonSerializer.Serialize(state.Filters)), new ActResult(200, null), null, cancel);
        var note = texts["Care.ExportNote", Display.Date(run.Known), hand.Actor.Name, Display.Moment(clock.Local(hand.At))].Value;
        IReadOnlyList<Column<LineRow>> columns = [.. lines.Columns(), new("note", texts["Care.Export"], _ => note)];
        return await write($"{run.County}-{run.Month:yyyyMM}-{run.No}", columns, lines.Rows(id, state).AsAsyncEnumerable());
    }
}
