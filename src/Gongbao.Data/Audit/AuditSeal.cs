using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongbao.Data.Audit;

/// <summary>A link of the one chain: the row's place for ever. Its hash covers the link before it.</summary>
internal sealed class AuditSeal
{
    /// <summary>1, 2, 3 …, without a gap, over all units.</summary>
    public required long No { get; init; }

    public required string UnitId { get; init; }

    public required long Seq { get; init; }

    /// <summary>Day of sealing, in the city's zone.</summary>
    public required DateOnly Day { get; init; }

    public required string KeyId { get; init; }

    public string Hash { get; set; } = "";
}

/// <summary>日根. The chain's last link on a day: printed, so that a copy outside the database can convict one who rewrites everything inside it.</summary>
internal sealed class AuditRootRow
{
    public required DateOnly Day { get; init; }

    public required long No { get; init; }

    public required string Hash { get; init; }

    public required string KeyId { get; init; }

    public required string Mac { get; init; }
}

/// <summary>Numbers given in a unit. Its row is the lock under which a unit's acts commit one after another, so that numbers have no gap.</summary>
internal sealed class AuditCounter
{
    public required string UnitId { get; init; }

    public required long Last { get; set; }

    public required long Sealed { get; set; }
}

internal sealed class AuditSealMap : IEntityTypeConfiguration<AuditSeal>, IEntityTypeConfiguration<AuditRootRow>, IEntityTypeConfiguration<AuditCounter>
{
    public void Configure(EntityTypeBuilder<AuditSeal> builder)
    {
        builder.ToTable("audit_seal");
        builder.HasKey(s => s.No);
        builder.Property(s => s.No).ValueGeneratedNever();
        builder.Property(s => s.KeyId).HasMaxLength(16);
        builder.Property(s => s.Hash).HasMaxLength(64);
        builder.HasIndex(s => new { s.UnitId, s.Seq }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<AuditRootRow> builder)
    {
        builder.ToTable("audit_root");
        builder.HasKey(r => r.Day);
        builder.Property(r => r.KeyId).HasMaxLength(16);
        builder.Property(r => r.Hash).HasMaxLength(64);
        builder.Property(r => r.Mac).HasMaxLength(64);
    }

    public void Configure(EntityTypeBuilder<AuditCounter> builder)
    {
        builder.ToTable("audit_counter");
        builder.HasKey(c => c.UnitId);
    }
}
