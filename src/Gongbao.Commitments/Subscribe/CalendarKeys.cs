using System.Security.Cryptography;
using Gongbao.Data;
using Gongbao.Platform.Access;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.Subscribe;

/// <summary>
/// 订阅密钥: the address of a calendar carries a sealed key, since calendar programs cannot sign in. It names the person, the unit and their security stamp: it ends
/// when they change their password, are locked, or no longer hold a role in the unit. It opens this one calendar and nothing else.
/// </summary>
internal sealed class CalendarKeys(GongbaoDb db, IDataProtectionProvider protection, RolesToday roles)
{
    private IDataProtector Protector => protection.CreateProtector("Gongbao.Commitments.Calendar");

    public async Task<string> OfAsync(Guid user, string unit, CancellationToken cancel) => Protector.Protect($"{user}|{await StampAsync(user, cancel)}|{unit}");

    /// <summary>The unit whose calendar the key opens; null when it opens none.</summary>
    public async Task<string?> UnitAsync(string? key, DateOnly day, DateTimeOffset now, CancellationToken cancel)
    {
        if (string.IsNullOrEmpty(key) || Open(key) is not [var id, var stamp, var unit] || !Guid.TryParse(id, out var user)) return null;
        var locked = await db.Users.Where(u => u.Id == user).Select(u => u.LockoutEnd).FirstOrDefaultAsync(cancel);
        if (locked > now || await StampAsync(user, cancel) != stamp) return null;
        return (await roles.ReadAsync(user, day, cancel)).Any(r => r.UnitId == unit && r.Role.Has(Permissions.Desk)) ? unit : null;
    }

    private async Task<string?> StampAsync(Guid user, CancellationToken cancel) => await db.Users.Where(u => u.Id == user).Select(u => u.SecurityStamp).FirstOrDefaultAsync(cancel) ?? "-";

    private string[]? Open(string key)
    {
        try
        {
            return Protector.Unprotect(key).Split('|');
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
