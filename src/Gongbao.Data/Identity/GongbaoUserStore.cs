using Gongbao.Data.Encryption;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace Gongbao.Data.Identity;

/// <summary>
/// The framework's user store, except that the phone and the secrets of two-step sign-in are sealed before they reach the database:
/// whoever copies the tables can neither read the one nor pass the other.
/// </summary>
public sealed class GongbaoUserStore(GongbaoDb db, IFieldCipher cipher, IdentityErrorDescriber? describer = null)
    : UserOnlyStore<GongbaoUser, GongbaoDb, Guid>(db, describer)
{
    public override Task SetPhoneNumberAsync(GongbaoUser user, string? phoneNumber, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(user);
        user.Phone = phoneNumber is null ? null : cipher.Seal(GongbaoUserMap.Phone, RowId.Of(user.Id), phoneNumber);
        return Task.CompletedTask;
    }

    public override Task<string?> GetPhoneNumberAsync(GongbaoUser user, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(user);
        return Task.FromResult(user.Phone is null ? null : cipher.Open(GongbaoUserMap.Phone, RowId.Of(user.Id), user.Phone));
    }

    public override Task SetTokenAsync(GongbaoUser user, string loginProvider, string name, string? value, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        var sealedValue = value is null ? null : cipher.Seal(GongbaoUserMap.TokenValue, RowId.Of(user.Id, loginProvider, name), value).Text;
        return base.SetTokenAsync(user, loginProvider, name, sealedValue, cancellationToken);
    }

    public override async Task<string?> GetTokenAsync(GongbaoUser user, string loginProvider, string name, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        var stored = await base.GetTokenAsync(user, loginProvider, name, cancellationToken);
        return stored is null ? null : cipher.Open(GongbaoUserMap.TokenValue, RowId.Of(user.Id, loginProvider, name), new Encrypted(stored));
    }
}
