using System.Text;
using Gongbao.Casework.Contracts;
using Gongbao.Data;
using Gongbao.Data.Acts;
using Gongbao.Data.Encryption;
using Gongbao.Platform.Access;
using Gongbao.Platform.Time;
using Gongbao.Policies.DisabilityCare.RunPayment;
using Gongbao.Policies.DisabilityCare.Served;
using Gongbao.Policies.DisabilityCare.Uploads;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Policies.DisabilityCare.Needs;

/// <summary>走访名单: whom to visit, with whole names and phones. Taking it is an act of its own.</summary>
internal sealed class VisitFile(GongbaoDb db, ActLog acts, IFieldCipher cipher, CareView view, CurrentUser user, CityClock clock)
{
    public const string Route = "/care/needs/{id:guid}.csv";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(Route, (Guid id, VisitFile file, CancellationToken cancel) => file.TakeAsync(id, cancel));

    private async Task<IResult> TakeAsync(Guid id, CancellationToken cancel)
    {
        if (await view.Uploads.FirstOrDefaultAsync(u => u.Id == id && u.Kind == UploadKind.Needs, cancel) is not { } list
            || !view.May(Permissions.DraftPapers, list.County, CareOffice.Recheck, CareOffice.Payroll, CareOffice.Exit)) return Results.NotFound();
        var people = await db.Set<NeedPerson>().AsNoTracking().Where(n => n.UploadId == id).OrderBy(n => n.Township).ThenBy(n => n.Id).ToListAsync(cancel);
        var text = new StringBuilder("姓名,联系电话,乡镇,情况\r\n");
        foreach (var n in people)
        {
            var row = RowId.Of(n.Id);
            string[] cells = [cipher.Open(CareColumns.NeedName, row, n.Name), n.Phone is { } phone ? cipher.Open(CareColumns.NeedPhone, row, phone) : "", view.NameOf(n.Township), n.Certain ? "可能符合" : "须入户核实"];
            text.AppendJoin(',', cells.Select(BankFile.Quoted)).Append("\r\n");
        }
        await acts.CommitAsync(CaseHand.Of(user, clock).Begin("care.needs.file", "care-upload", id), new ActResult(200, null), null, cancel);
        return Results.File([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())], "text/csv; charset=utf-8", $"{list.Day:yyyyMMdd}-visits.csv");
    }
}
