using Gongbao.Data;
using Gongbao.Data.Files;
using Gongbao.Platform.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Platform.Files;

/// <summary>Downloads of stored files (文件下载): always as an attachment, never shown inside our pages.</summary>
public static class FileDownload
{
    /// <summary>Address of a file.</summary>
    public const string Route = "/files/{id:guid}";

    internal static async Task<IResult> AnswerAsync(Guid id, GongbaoDb db, FileStore store, CurrentUser user, IEnumerable<IFileRule> rules, CancellationToken cancel)
    {
        if (await db.Set<StoredFile>().AsNoTracking().SingleOrDefaultAsync(f => f.Id == id, cancel) is not { } file) return Results.NotFound();
        foreach (var rule in rules)
            if (await rule.MayReadAsync(file, user, cancel)) return Of(file, store);
        return Results.NotFound();
    }

    /// <summary>The answer with the file itself; whoever calls it has checked the right to read it.</summary>
    public static IResult Of(StoredFile file, FileStore store)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Results.Stream(body => store.CopyToAsync(file.Hash, body), file.ContentType == FileType.Text ? "text/plain; charset=utf-8" : file.ContentType, file.Name);
    }
}
