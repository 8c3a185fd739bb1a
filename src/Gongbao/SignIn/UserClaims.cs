using System.Globalization;
using System.Security.Claims;
using Gongbao.Data.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Gongbao.SignIn;

/// <summary>What the session cookie says of a person: id, name, and when they signed in. Roles are not in it: they are read at each request.</summary>
internal sealed class UserClaims(UserManager<GongbaoUser> users, IOptions<IdentityOptions> options, TimeProvider time)
    : UserClaimsPrincipalFactory<GongbaoUser>(users, options)
{
    private const string At = "signed-in-at";

    public static DateTimeOffset? SignedInAt(ClaimsPrincipal? principal) =>
        long.TryParse(principal?.FindFirstValue(At), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;

    /// <summary>The framework makes the claims anew each minute; the hour of signing in stays what it was.</summary>
    public static Task KeepSignedInAt(SecurityStampRefreshingPrincipalContext context)
    {
        if (context.NewPrincipal?.Identity is ClaimsIdentity fresh && context.CurrentPrincipal?.FindFirst(At) is { } first)
        {
            fresh.RemoveClaim(fresh.FindFirst(At));
            fresh.AddClaim(new Claim(At, first.Value));
        }
        return Task.CompletedTask;
    }

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(GongbaoUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(At, time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)));
        return identity;
    }
}
