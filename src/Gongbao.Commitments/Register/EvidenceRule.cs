using Gongbao.Data;
using Gongbao.Data.Files;
using Gongbao.Platform.Access;
using Gongbao.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.Register;

/// <summary>佐证材料的查看: the unit that owns the item or is listed on it, the supervision office of the region, and leaders.</summary>
internal sealed class EvidenceRule(GongbaoDb db) : IFileRule
{
    public async Task<bool> MayReadAsync(StoredFile file, CurrentUser user, CancellationToken cancel)
    {
        if (user.Active is not { } role) return false;
        var items = await (from e in db.Set<Evidence>() where e.FileId == file.Id join i in db.Set<CommitmentItem>() on e.ItemId equals i.Id select i).AsNoTracking().ToListAsync(cancel);
        if (items.Count == 0) return false;
        if (user.Has(Permissions.Supervise) || user.Has(Permissions.Instruct)) return items.Any(i => Hand.CoversRegion(role.Scope, i.RegionCode));
        var ids = items.Select(i => i.Id).ToList();
        return role.UnitId.Length > 0 && (items.Any(i => i.OwnerUnitId == role.UnitId)
            || await db.Set<CommitmentUnit>().AnyAsync(u => ids.Contains(u.ItemId) && u.UnitId == role.UnitId, cancel));
    }
}
