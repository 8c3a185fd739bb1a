using System.Text;
using Gongbao.Casework.Contracts;
using Gongbao.Data;
using Gongbao.Data.Acts;
using Gongbao.Data.Encryption;
using Gongbao.Platform.Access;
using Gongbao.Platform.Time;
using Gongbao.Policies.DisabilityCare.Served;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using MiniExcelLibs;

namespace Gongbao.Policies.DisabilityCare.RunPayment;

/// <summary>Files of an issued roll: for the bank, and of what was pooled for the systems of the other benefits. Each taking is an act of its own, for whole numbers leave the program.</summary>
internal sealed class PayFiles(GongbaoDb db, ActLog acts, BankFile bank, IFieldCipher cipher, CareView view, CurrentUser user, CityClock clock)
{
    public const string BankCsv = "/care/pay/{id:guid}/bank.csv", BankExcel = "/care/pay/{id:guid}/bank.xlsx", Pooled = "/care/pay/{id:guid}/pooled.csv";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(BankCsv, (Guid id, PayFiles files, CancellationToken cancel) => files.TakeAsync(id, "bank.csv", "text/csv", files.BankCsvAsync, cancel));
        routes.MapGet(BankExcel, (Guid id, PayFiles files, CancellationToken cancel) => files.TakeAsync(id, "bank.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", files.BankExcelAsync, cancel));
        routes.MapGet(Pooled, (Guid id, PayFiles files, CancellationToken cancel) => files.TakeAsync(id, "pooled.csv", "text/csv; charset=utf-8", files.PooledAsync, cancel));
    }

    /// <summary>Officers who make rolls or pay.</summary>
    public static bool May(CareView view, PayRun run) =>
        ((string[])[Permissions.DraftPapers, Permissions.CheckPapers, Permissions.IssuePapers]).Any(p => view.May(p, run.County, CareOffice.Payroll, CareOffice.Payment));

    private async Task<IResult> TakeAsync(Guid id, string name, string type, Func<PayRun, CancellationToken, Task<byte[]>> content, CancellationToken cancel)
    {
        if (await view.Runs.FirstOrDefaultAsync(r => r.Id == id && r.State == PayRunState.Issued, cancel) is not { } run || !May(view, run)) return Results.NotFound();
        var bytes = await content(run, cancel);
        await acts.CommitAsync(CaseHand.Of(user, clock).Begin("care.pay.file", "care-pay-run", id, details: $$"""{"file":"{{name}}"}"""), new ActResult(200, null), null, cancel);
        return Results.File(bytes, type, $"{run.Month:yyyyMM}-{run.No}-{name}");
    }

    private Task<byte[]> BankCsvAsync(PayRun run, CancellationToken cancel) => bank.CsvAsync(run, cancel);

    private async Task<byte[]> BankExcelAsync(PayRun run, CancellationToken cancel)
    {
        var rows = await bank.RowsAsync(run, cancel);
        var file = new MemoryStream();
        await file.SaveAsAsync(rows.Skip(1).Select(r => rows[0].Zip(r).ToDictionary(c => c.First, c => (object)c.Second)), cancellationToken: cancel);
        return file.ToArray();
    }

    /// <summary>统筹情况: of each person and month what was pooled from which benefit, so that its own system does not pay it again.</summary>
    private async Task<byte[]> PooledAsync(PayRun run, CancellationToken cancel)
    {
        var rows = await (from l in db.Set<PayLine>().Where(l => l.RunId == run.Id) join p in db.Set<ServedPerson>() on l.PersonId equals p.Id orderby l.No select new { l, p.Name, p.IdNumber }).AsNoTracking().ToListAsync(cancel);
        var text = new StringBuilder("姓名,身份证号,月份,困难残疾人生活补贴,重度残疾人护理补贴,低保金,老龄补贴,其他补贴,其他资金\r\n");
        foreach (var row in rows.Where(r => r.l.LivingFen != 0 || r.l.NursingFen != 0 || r.l.SubsistenceFen != 0 || r.l.OldAgeFen != 0 || r.l.OtherFen != 0 || r.l.SourcesFen != 0))
        {
            var id = RowId.Of(row.l.PersonId);
            string[] cells =
            [
                cipher.Open(CareColumns.Name, id, row.Name), cipher.Open(CareColumns.IdNumber, id, row.IdNumber), Kernel.Month.Of(row.l.Month).ToString(),
                .. new[] { row.l.LivingFen, row.l.NursingFen, row.l.SubsistenceFen, row.l.OldAgeFen, row.l.OtherFen, row.l.SourcesFen }.Select(BankFile.Yuan),
            ];
            text.AppendJoin(',', cells.Select(BankFile.Quoted)).Append("\r\n");
        }
        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())];
    }
}
