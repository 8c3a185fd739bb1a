using Gongbao.Data;
using Gongbao.Data.Files;
using Gongbao.Platform.Access;
using Gongbao.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Casework.KeepDraft;

/// <summary>草稿附件的查看: only the person whose draft it is.</summary>
internal sealed class DraftFileRule(GongbaoDb db) : IFileRule
{
    public async Task<bool> MayReadAsync(StoredFile file, CurrentUser user, CancellationToken cancel) => user.Id is { } id
        && await db.Set<DraftAttachment>().AnyAsync(a => a.FileId == file.Id && db.Set<ApplicationDraft>().Any(d => d.Id == a.DraftId && d.OwnerId == id), cancel);
}
