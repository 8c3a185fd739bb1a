using Gongbao.Data;
using Gongbao.Data.Files;
using Gongbao.Gazette.Contracts;
using Gongbao.Platform.Access;
using Gongbao.Platform.Files;
using Gongbao.Platform.Time;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.PublishBulletin;

/// <summary>The bulletin as DOCX (通报文稿): the paper that was issued, or the draft as it would be issued now.</summary>
internal static class BulletinFile
{
    public const string Route = "/commitments/bulletins/{id:guid}/docx";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(Route, AnswerAsync);

    /// <summary>Issued bulletins are open to officials; drafts to the office that writes them.</summary>
    public static bool Sees(this CurrentUser user, Bulletin bulletin) => bulletin.State == BulletinState.Issued || bulletin.FromUnitId == user.UnitId;

    private static async Task<IResult> AnswerAsync(Guid id, GongbaoDb db, CurrentUser user, FileStore files, BulletinReader reader, PassBulletin pass, CityClock clock, CancellationToken cancel)
    {
        if (await db.Set<Bulletin>().AsNoTracking().FirstOrDefaultAsync(b => b.Id == id, cancel) is not { } bulletin || !user.Sees(bulletin)) return Results.NotFound();
        if (bulletin.FileId is { } file) return FileDownload.Of(await db.Set<StoredFile>().AsNoTracking().SingleAsync(f => f.Id == file, cancel), files);
        BulletinReader.TryMonth(bulletin.Month, out var first);
        return Results.File(OfficialPapers.Docx(await pass.PaperAsync(bulletin, await reader.ReadAsync(first, clock.Today, cancel), cancel)), OfficialPapers.MediaType, $"bulletin-{bulletin.Month}.docx");
    }
}
