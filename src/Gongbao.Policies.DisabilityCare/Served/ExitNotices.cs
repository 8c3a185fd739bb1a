using System.IO.Compression;
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
    public const string Docx = "/care/exits/{id:guid}/docx", Zip = "/care/recheck/{id:guid}/notices.zip";

    /// <summary>Those in sight.</summary>
    public IQueryable<ExitNotice> Seen => db.Set<ExitNotice>().AsNoTracking().Where(n => view.MayOpen && view.People.Any(p => p.Id == n.PersonId));

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Docx, async (Guid id, ExitNotices notices, CancellationToken cancel) =>
            await notices.Seen.FirstOrDefaultAsync(n => n.Id == id, cancel) is { } notice ? Results.File(await notices.DocxAsync(notice, cancel), FileType.Docx, NameOf(notice)) : Results.NotFound());
        routes.MapGet(Zip, async (Guid id, ExitNotices notices, CancellationToken cancel) =>
            await notices.ZipAsync(id, cancel) is { } all ? Results.File(all, FileType.Zip, $"{id:N}.zip") : Results.NotFound());
    }

    // no name of a person in the name of a file
    private static string NameOf(ExitNotice notice) => $"{notice.At:yyyyMMdd}-{notice.Id:N}.docx";

    private async Task<byte[]> DocxAsync(ExitNotice notice, CancellationToken cancel) => CarePapers.Docx(await OpenAsync(notice, cancel));

    // 一批: all notices that a list led to; null where there is none in sight
    private async Task<byte[]?> ZipAsync(Guid list, CancellationToken cancel)
    {
        var of = await Seen.Where(n => n.UploadId == list).OrderBy(n => n.Id).ToListAsync(cancel);
        if (of.Count == 0) return null;
        using var held = new MemoryStream();
        using (var zip = new ZipArchive(held, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var notice in of)
            {
                var entry = zip.CreateEntry(NameOf(notice), CompressionLevel.NoCompression);
                entry.LastWriteTime = clock.Local(notice.At);
                await using var file = await entry.OpenAsync(cancel);
                await file.WriteAsync(await DocxAsync(notice, cancel), cancel);
            }
        }
        return held.ToArray();
    }

    /// <summary>The paper as it was frozen.</summary>
    public async Task<CarePaper> OpenAsync(ExitNotice notice, CancellationToken cancel)
    {
        await log.RecordAsync(user.Act("care.exit-notice", "care-person", notice.PersonId.ToString(), clock.Now), cancel);
        return CareJson.Read<CarePaper>(cipher.Open(ExitNotice.ContentColumn, RowId.Of(notice.Id), notice.Content));
    }
}
