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

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(GongbaoUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(At, time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)));
        return identity;
    }
}
