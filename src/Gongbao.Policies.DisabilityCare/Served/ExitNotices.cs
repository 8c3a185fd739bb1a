using Gongbao.Data;
using Gongbao.Data.Audit;
using Gongbao.Data.Encryption;
using Gongbao.Data.Files;
using Gongbao.Platform.Access;
using Gongbao.Platform.Time;
using Gongbao.Policies.DisabilityCare.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Policies.DisabilityCare.Served;

/// <summary>停发通知书 for the offices that see the person. Whose notice was opened is written down.</summary>
internal sealed class ExitNotices(GongbaoDb db, CareView view, IFieldCipher cipher, ReadingLog log, CurrentUser user, CityClock clock)
{
    public const string Docx = "/care/exits/{id:guid}/docx";

    /// <summary>Those in sight.</summary>
    public IQueryable<ExitNotice> Seen => db.Set<ExitNotice>().AsNoTracking().Where(n => view.People.Any(p => p.Id == n.PersonId));

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(Docx, async (Guid id, ExitNotices notices, CancellationToken cancel) =>
        await notices.Seen.FirstOrDefaultAsync(n => n.Id == id, cancel) is { } notice ? Results.File(CarePapers.Docx(await notices.OpenAsync(notice, cancel)), FileType.Docx, $"{notice.At:yyyyMMdd}-{notice.Id:N}.docx") : Results.NotFound());

    /// <summary>The paper as it was frozen.</summary>
    public async Task<CarePaper> OpenAsync(ExitNotice notice, CancellationToken cancel)
    {
        await log.RecordAsync(user.Act("care.exit-notice", "care-person", notice.PersonId.ToString(), clock.Now), cancel);
        return CareJson.Read<CarePaper>(cipher.Open(ExitNotice.ContentColumn, RowId.Of(notice.Id), notice.Content));
    }
}
