using Gongbao.Data.Identity;
using Gongbao.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongbao.Platform.Access;

/// <summary>代班（AB角）. For some days a colleague acts in somebody's role; the audit then names both.</summary>
public sealed class LeaveCover : IDated, IVersioned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The holding that is covered.</summary>
    public required Guid HoldingId { get; init; }

    /// <summary>The colleague who stands in.</summary>
    public required Guid CoverUserId { get; init; }

    public required DateOnly Since { get; init; }

    public DateOnly? Until { get; set; }

    public int Version { get; set; }
}

internal sealed class LeaveCoverMap : IEntityTypeConfiguration<LeaveCover>
{
    public void Configure(EntityTypeBuilder<LeaveCover> builder)
    {
        builder.ToTable("leave_cover");
        builder.HasOne<RoleHolding>().WithMany().HasForeignKey(c => c.HoldingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<GongbaoUser>().WithMany().HasForeignKey(c => c.CoverUserId).OnDelete(DeleteBehavior.Restrict);
    }
}
