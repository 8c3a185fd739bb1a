using System.Security.Cryptography;
using Gongbao.Data;
using Gongbao.Data.Acts;
using Gongbao.Data.Identity;
using Gongbao.Data.Model;
using Gongbao.Platform.Time;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Platform.Users;

/// <summary>
/// What administrators do with users (用户管理): the system administrator makes, locks and resets accounts, the security administrator
/// gives and takes roles. Each is one act in the audit.
/// </summary>
public sealed class ManageUsers(GongbaoDb db, ActLog acts, UserManager<GongbaoUser> users, IUserStore<GongbaoUser> store, CityClock clock)
{
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>Makes an account. Without a password it can be used through the city's identity provider only.</summary>
    /// <returns>What is wrong, in the current language; empty when the account was made.</returns>
    public async Task<IReadOnlyList<IdentityError>> CreateAsync(Func<Guid, Act> act, GongbaoUser user, string? password)
    {
        // the framework's store would save by itself, before the act and outside its transaction
        ((GongbaoUserStore)store).AutoSaveChanges = false;
        user.CreatedAt = clock.Now;
        user.LockoutEnabled = true;
        user.MustChangePassword = password is not null;
        var made = password is null ? await users.CreateAsync(user) : await users.CreateAsync(user, password);
        if (!made.Succeeded) return [.. made.Errors];
        await acts.CommitAsync(act(user.Id), new ActResult(303, $"/admin/users/{user.Id}"));
        return [];
    }

    /// <summary>Locks the account until it is unlocked, or unlocks it; open sessions end within a minute.</summary>
    public async Task LockAsync(Act act, GongbaoUser user, bool locked)
    {
        user.LockoutEnd = locked ? DateTimeOffset.MaxValue : null;
        EndSessions(user);
        await acts.CommitAsync(act, new ActResult(303, $"/admin/users/{user.Id}"));
    }

    /// <summary>Gives the account a new password, which must be changed at the next sign-in, and takes its two-step verification off.</summary>
    /// <returns>The password to hand over; null when the same form was sent twice.</returns>
    public async Task<string?> ResetAsync(Act act, GongbaoUser user)
    {
        var password = NewPassword();
        user.PasswordHash = users.PasswordHasher.HashPassword(user, password);
        user.MustChangePassword = true;
        user.LockoutEnd = null;
        user.TwoFactorEnabled = false;
        EndSessions(user);
        return (await acts.CommitAsync(act, new ActResult(200, null))).Replayed ? null : password;
    }

    /// <summary>Gives a role in a unit from a day on.</summary>
    /// <returns>Why not; null when it was given.</returns>
    public async Task<RoleRefusal?> GrantAsync(Act act, GongbaoUser user, RoleHolding holding)
    {
        if (act.Actor.Id == user.Id.ToString()) return RoleRefusal.ToOneself;
        var open = await db.Set<RoleHolding>().Where(h => h.UserId == user.Id && (h.Until == null || h.Until >= holding.Since))
            .Where(h => holding.Until == null || h.Since <= holding.Until).ToListAsync();
        if (open.Any(h => h.Role == holding.Role && h.UnitId == holding.UnitId)) return RoleRefusal.HeldAlready;
        if (RoleHolding.MixesAdministrators(open.Select(h => h.Role).Append(holding.Role))) return RoleRefusal.ThreeAdministrators;
        db.Add(holding);
        await acts.CommitAsync(act, new ActResult(303, $"/admin/users/{user.Id}/roles"));
        return null;
    }

    /// <summary>Ends a role with the day before; what was done in it stays.</summary>
    public async Task CloseAsync(Act act, RoleHolding holding)
    {
        if (holding.Since < clock.Today) holding.CloseBefore(clock.Today);
        else db.Remove(holding);
        await acts.CommitAsync(act, new ActResult(303, $"/admin/users/{holding.UserId}/roles"));
    }

    /// <summary>A password for handing over: four groups of four, without letters that look alike.</summary>
    public static string NewPassword() => string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Letters, 4)));

    // the properties are set here and not by the manager, which would save each of them by itself
    private static void EndSessions(GongbaoUser user)
    {
        user.AccessFailedCount = 0;
        user.SecurityStamp = Convert.ToHexString(RandomNumberGenerator.GetBytes(20));
        user.ConcurrencyStamp = Guid.NewGuid().ToString();
    }
}

/// <summary>Why a role was not given.</summary>
public enum RoleRefusal
{
    /// <summary>不能给自己授权.</summary>
    ToOneself,
    /// <summary>已有同一角色.</summary>
    HeldAlready,
    /// <summary>三员不得由一人兼任.</summary>
    ThreeAdministrators,
}
