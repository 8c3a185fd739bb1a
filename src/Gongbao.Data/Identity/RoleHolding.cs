using Gongbao.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongbao.Data.Identity;

/// <summary>任职（角色）. A person holds a role in a unit for some days; a past holding is closed, never deleted.</summary>
public sealed class RoleHolding : IDated, IVersioned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid UserId { get; init; }

    public required Role Role { get; init; }

    /// <summary>Id of the unit from the pack; empty for roles held outside any unit (resident, enterprise).</summary>
    public required string UnitId { get; init; }

    public required DateOnly Since { get; init; }

    public DateOnly? Until { get; set; }

    public int Version { get; set; }

    /// <summary>
    /// 三员分立: the system, security and audit administrators are three persons. True when these roles, held on one day, mix two of the three.
    /// </summary>
    public static bool MixesAdministrators(IEnumerable<Role> roles) =>
        roles.Where(r => r is Role.SystemAdmin or Role.SecurityAdmin or Role.Auditor).Distinct().Skip(1).Any();
}

internal sealed class RoleHoldingMap : IEntityTypeConfiguration<RoleHolding>
{
    public void Configure(EntityTypeBuilder<RoleHolding> builder)
    {
        builder.ToTable("role_holding");
        builder.Property(h => h.Role).HasMaxLength(20);
        builder.Property(h => h.UnitId).HasMaxLength(80);
        builder.HasOne<GongbaoUser>().WithMany().HasForeignKey(h => h.UserId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(h => new { h.UnitId, h.Role });
    }
}
