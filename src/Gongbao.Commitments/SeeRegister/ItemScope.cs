using Gongbao.Commitments.Register;
using Gongbao.Data;
using Gongbao.Platform.Access;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.SeeRegister;

/// <summary>可见范围: the public sees what is published; officials see what lies in their region, and what their unit owns or is listed on.</summary>
internal static class ItemScope
{
    /// <summary>What is below a region in the order of codes: from the first code to before the second.</summary>
    public static (string From, string To) Range(string prefix) => (prefix, prefix + ":");

    /// <summary>Whether somebody sees the whole of an item, reports and papers included; others see at most its published part.</summary>
    public static async Task<bool> SeesAllAsync(this GongbaoDb db, CommitmentItem item, CurrentUser user, CancellationToken cancel)
    {
        if (!user.Has(Permissions.Desk) || user.Active is not { } role) return false;
        if (Hand.CoversRegion(role.Scope, item.RegionCode)) return true;
        return role.UnitId.Length > 0 && (item.OwnerUnitId == role.UnitId || await db.Set<CommitmentUnit>().AnyAsync(u => u.ItemId == item.Id && u.UnitId == role.UnitId, cancel));
    }

    /// <summary>Rows in a region and below, by the index on region codes.</summary>
    public static IQueryable<CommitmentItem> Below(this IQueryable<CommitmentItem> items, string prefix)
    {
        var (from, to) = Range(prefix);
        return items.Where(i => i.RegionCode!.CompareTo(from) >= 0 && i.RegionCode!.CompareTo(to) < 0);
    }
}
