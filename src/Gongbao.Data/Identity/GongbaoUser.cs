using Gongbao.Data.Encryption;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongbao.Data.Identity;

/// <summary>
/// 用户. A person who signs in; what the person may do stands in <see cref="RoleHolding"/>.
/// User names and addresses are compared in upper case (<c>NormalizedUserName</c>), equally on both engines.
/// </summary>
public sealed class GongbaoUser : IdentityUser<Guid>
{
    public GongbaoUser() => Id = Guid.CreateVersion7();

    /// <summary>Name as shown to colleagues and written into the audit.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>Phone, sealed; <see cref="IdentityUser{TKey}.PhoneNumber"/> is not stored and is reached through the user manager only.</summary>
    public Encrypted? Phone { get; set; }

    /// <summary>Code of the region in which a public user lives; null for officials, whose units have one.</summary>
    public string? RegionCode { get; set; }

    /// <summary>The password was set by an administrator and must be changed at the next sign-in.</summary>
    public bool MustChangePassword { get; set; }

    public DateTimeOffset? CreatedAt { get; set; }
}

internal sealed class GongbaoUserMap : IEntityTypeConfiguration<GongbaoUser>, IEntityTypeConfiguration<IdentityUserClaim<Guid>>,
    IEntityTypeConfiguration<IdentityUserLogin<Guid>>, IEntityTypeConfiguration<IdentityUserToken<Guid>>, IEntityTypeConfiguration<IdentityUserPasskey<Guid>>
{
    /// <summary>The secret of the one-time passwords, recovery codes: <see cref="GongbaoUserStore"/> seals them.</summary>
    internal static readonly EncryptedColumn TokenValue = new("user_token.value");
    internal static readonly EncryptedColumn Phone = new("users.phone");

    public void Configure(EntityTypeBuilder<GongbaoUser> builder)
    {
        builder.ToTable("users");
        builder.Ignore(u => u.PhoneNumber);
        builder.Property(u => u.DisplayName).HasMaxLength(100);
        builder.Property(u => u.RegionCode).HasMaxLength(12);
        builder.Property(u => u.Phone).IsEncrypted(Phone);
    }

    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> builder) => builder.ToTable("user_claim");

    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> builder) => builder.ToTable("user_login");

    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> builder)
    {
        builder.ToTable("user_token");
        builder.Property(t => t.Value).IsEncrypted(TokenValue);
    }

    public void Configure(EntityTypeBuilder<IdentityUserPasskey<Guid>> builder)
    {
        builder.ToTable("user_passkey");
        builder.OwnsOne(p => p.Data).ToJson("data");
    }
}
