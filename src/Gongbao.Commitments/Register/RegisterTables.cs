using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongbao.Commitments.Register;

/// <summary>Keys and indexes of the register. Every list of the pages has its index here.</summary>
internal sealed class RegisterTables : IEntityTypeConfiguration<CommitmentItem>, IEntityTypeConfiguration<CommitmentSource>, IEntityTypeConfiguration<CommitmentUnit>,
    IEntityTypeConfiguration<Milestone>, IEntityTypeConfiguration<Evidence>, IEntityTypeConfiguration<ItemChange>
{
    public void Configure(EntityTypeBuilder<CommitmentItem> builder)
    {
        builder.ToTable("commitment_item");
        builder.Ignore(i => i.IsOpen);
        builder.Property(i => i.Value).IsFigure();
        builder.Property(i => i.Min).IsFigure();
        builder.Property(i => i.Max).IsFigure();
        builder.Property(i => i.Baseline).IsFigure();
        builder.Property(i => i.LatestValue).IsFigure();
        // whole numbers, so that the order of the office and of severity is the order of the column
        builder.Property(i => i.Status).HasConversion<int>();
        builder.Property(i => i.Light).HasConversion<int?>();
        builder.HasIndex(i => i.Number).IsUnique();
        builder.HasIndex(i => i.PackKey).IsUnique();
        builder.HasIndex(i => i.ParentId);
        builder.HasIndex(i => new { i.OwnerUnitId, i.Light, i.Number });
        builder.HasIndex(i => new { i.ChainId, i.Light, i.Number });
        builder.HasIndex(i => new { i.DocumentNumber, i.Number });
        builder.HasIndex(i => new { i.Published, i.Light, i.Number });
        builder.HasIndex(i => new { i.Light, i.LightSince, i.Number });
        // the worst light first
        builder.HasIndex(i => new { i.Light, i.Number }, "ix_commitment_item_worst").IsDescending(true, false);
        // cover the counts of lights by chain and by lead unit; of the published part here, of the whole above
        builder.HasIndex(i => new { i.Published, i.ChainId, i.Light });
        builder.HasIndex(i => new { i.Published, i.OwnerUnitId, i.Light });
        // each begins with one filter and holds all the others: whatever is asked together, counting and paging read an index and not the wide rows
        builder.HasIndex(i => new { i.Light, i.Number, i.Kind, i.Status, i.OwnerUnitId, i.RegionCode, i.ChainId, i.Deadline, i.Published }, "ix_commitment_item_by_light");
        builder.HasIndex(i => new { i.Status, i.Number, i.Kind, i.Light, i.OwnerUnitId, i.RegionCode, i.ChainId, i.Deadline, i.Published }, "ix_commitment_item_by_status");
        builder.HasIndex(i => new { i.Kind, i.Number, i.Status, i.Light, i.OwnerUnitId, i.RegionCode, i.ChainId, i.Deadline, i.Published }, "ix_commitment_item_by_kind");
        builder.HasIndex(i => new { i.OwnerUnitId, i.Number, i.Kind, i.Status, i.Light, i.RegionCode, i.ChainId, i.Deadline, i.Published }, "ix_commitment_item_by_owner");
        builder.HasIndex(i => new { i.ChainId, i.Number, i.Kind, i.Status, i.Light, i.OwnerUnitId, i.RegionCode, i.Deadline, i.Published }, "ix_commitment_item_by_chain");
        builder.HasIndex(i => new { i.RegionCode, i.Light, i.Number, i.Kind, i.Status, i.OwnerUnitId, i.ChainId, i.Deadline, i.Published }, "ix_commitment_item_by_region");
        builder.HasIndex(i => new { i.Deadline, i.Number, i.Kind, i.Status, i.Light, i.OwnerUnitId, i.RegionCode, i.ChainId, i.Published }, "ix_commitment_item_by_deadline");
        builder.HasIndex(i => new { i.Number, i.Kind, i.Status, i.Light, i.OwnerUnitId, i.RegionCode, i.ChainId, i.Deadline, i.DocumentNumber, i.Published }, "ix_commitment_item_list");
        builder.HasOne<CommitmentItem>().WithMany().HasForeignKey(i => i.ParentId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<CommitmentSource> builder)
    {
        builder.ToTable("commitment_source");
        builder.HasKey(s => new { s.ItemId, s.Place });
        builder.HasIndex(s => new { s.DocumentNumber, s.EId });
        builder.HasOne<CommitmentItem>().WithMany().HasForeignKey(s => s.ItemId);
    }

    public void Configure(EntityTypeBuilder<CommitmentUnit> builder)
    {
        builder.ToTable("commitment_unit");
        builder.HasKey(u => new { u.ItemId, u.Place });
        builder.HasIndex(u => new { u.UnitId, u.ItemId });
        builder.HasOne<CommitmentItem>().WithMany().HasForeignKey(u => u.ItemId);
    }

    public void Configure(EntityTypeBuilder<Milestone> builder)
    {
        builder.ToTable("commitment_milestone");
        builder.Property(m => m.PlannedValue).IsFigure();
        builder.HasIndex(m => new { m.ItemId, m.Due });
        builder.HasOne<CommitmentItem>().WithMany().HasForeignKey(m => m.ItemId);
    }

    public void Configure(EntityTypeBuilder<Evidence> builder)
    {
        builder.ToTable("commitment_evidence");
        builder.HasIndex(e => e.ItemId);
        builder.HasIndex(e => e.FileId);
        builder.HasOne<CommitmentItem>().WithMany().HasForeignKey(e => e.ItemId);
        builder.HasOne<Data.Files.StoredFile>().WithMany().HasForeignKey(e => e.FileId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ItemChange> builder)
    {
        builder.ToTable("commitment_change");
        builder.HasIndex(c => new { c.ItemId, c.At });
        builder.HasIndex(c => c.Day);
        builder.HasOne<CommitmentItem>().WithMany().HasForeignKey(c => c.ItemId);
    }
}
