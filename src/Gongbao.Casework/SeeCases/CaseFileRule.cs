using Gongbao.Casework.Acts;
using Gongbao.Casework.Cases;
using Gongbao.Data;
using Gongbao.Data.Audit;
using Gongbao.Data.Files;
using Gongbao.Platform.Access;
using Gongbao.Platform.Files;
using Gongbao.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Casework.SeeCases;

/// <summary>附件和盖章件的查看: offices that see the case, and whoever applied. That they saw it is written down.</summary>
internal sealed class CaseFileRule(GongbaoDb db, CaseOffices offices, ReadingLog log, CityClock clock) : IFileRule
{
    public async Task<bool> MayReadAsync(StoredFile file, CurrentUser user, CancellationToken cancel)
    {
        if (user.Id is not { } id) return false;
        var of = db.Set<CaseAttachment>().Where(a => a.FileId == file.Id).Select(a => a.CaseId)
            .Union(db.Set<CaseDocument>().Where(d => d.StampedFileId == file.Id).Select(d => d.CaseId));
        foreach (var found in await db.Set<Case>().AsNoTracking().Where(c => of.Contains(c.Id)).ToListAsync(cancel))
        {
            if (found.ApplicantId != id && !CaseScope.Sees(found, user.Active, offices)) continue;
            await log.RecordAsync(user.Act("case.read", "case", found.Id.ToString(), clock.Now), cancel);
            return true;
        }
        return false;
    }
}
