using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongbao.Registers.Regions;

internal sealed class RegionTables : IEntityTypeConfiguration<RegionRow>, IEntityTypeConfiguration<RegionAliasRow>
{
    public void Configure(EntityTypeBuilder<RegionRow> builder)
    {
        builder.ToTable("region_entry");
        builder.Property(r => r.Code).HasMaxLength(12);
        builder.Property(r => r.Name).HasMaxLength(200);
        builder.Property(r => r.ShortName).HasMaxLength(200);
        builder.Property(r => r.English).HasMaxLength(300);
        builder.Property(r => r.Kind).HasMaxLength(20);
        builder.Property(r => r.Parent).HasMaxLength(12);
        builder.Property(r => r.Status).HasMaxLength(20);
        builder.Property(r => r.Note).HasMaxLength(500);
        builder.HasIndex(r => r.Code).IsUnique().HasFilter("known_until IS NULL").HasDatabaseName("ix_region_entry_standing");
        builder.HasMany(r => r.Aliases).WithOne().HasForeignKey(a => a.EntryId);
    }

    public void Configure(EntityTypeBuilder<RegionAliasRow> builder)
    {
        builder.ToTable("region_alias");
        builder.HasKey(a => new { a.EntryId, a.Place });
        builder.Property(a => a.Name).HasMaxLength(200);
    }
}

internal static class RegionRows
{
    public static IQueryable<RegionRow> WithParts(this IQueryable<RegionRow> rows) => rows.Include(r => r.Aliases);
}
