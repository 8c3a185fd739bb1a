using Gongbao.Data;
using Gongbao.Data.Identity;
using Gongbao.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Platform.Access;

/// <summary>Reads the roles open to a person on a day (当日角色): their own first, then those they stand in for.</summary>
public sealed class RolesToday(GongbaoDb db, UnitDirectory units)
{
    public async Task<IReadOnlyList<HeldRole>> ReadAsync(Guid user, DateOnly day, CancellationToken cancel = default)
    {
        var own = await db.Set<RoleHolding>().AsNoTracking().InForceOn(day).Where(h => h.UserId == user)
            .OrderBy(h => h.Since).ThenBy(h => h.Id).ToListAsync(cancel);
        var covered = await (
            from cover in db.Set<LeaveCover>().InForceOn(day)
            join holding in db.Set<RoleHolding>().InForceOn(day) on cover.HoldingId equals holding.Id
            join person in db.Users on holding.UserId equals person.Id
            where cover.CoverUserId == user
            orderby cover.Since, cover.Id
            select new { cover.Id, holding.Role, holding.UnitId, PersonId = person.Id, person.DisplayName }).ToListAsync(cancel);
        return
        [
            .. own.Select(h => new HeldRole(h.Id, h.Role, h.UnitId, units.ScopeOf(h.UnitId))),
            .. covered.Select(c => new HeldRole(c.Id, c.Role, c.UnitId, units.ScopeOf(c.UnitId), c.PersonId, c.DisplayName)),
        ];
    }
}
