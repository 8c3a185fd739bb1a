using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongbao.Registers.Units;

internal sealed class UnitTables :
    IEntityTypeConfiguration<UnitRow>, IEntityTypeConfiguration<UnitAliasRow>, IEntityTypeConfiguration<UnitMemberRow>, IEntityTypeConfiguration<UnitSuccessionRow>
{
    public void Configure(EntityTypeBuilder<UnitRow> builder)
    {
        builder.ToTable("unit_entry");
        builder.Property(u => u.UnitId).HasMaxLength(60);
        builder.Property(u => u.Name).HasMaxLength(200);
        builder.Property(u => u.ShortName).HasMaxLength(200);
        builder.Property(u => u.English).HasMaxLength(300);
        builder.Property(u => u.Kind).HasMaxLength(20);
        builder.Property(u => u.Region).HasMaxLength(12);
        builder.Property(u => u.Parent).HasMaxLength(60);
        builder.Property(u => u.Status).HasMaxLength(20);
        builder.Property(u => u.Note).HasMaxLength(500);
        // one entry of a unit stands at a time, also when two nodes load at once
        builder.HasIndex(u => u.UnitId).IsUnique().HasFilter("known_until IS NULL").HasDatabaseName("ix_unit_entry_standing");
        builder.HasMany(u => u.Aliases).WithOne().HasForeignKey(a => a.EntryId);
        builder.HasMany(u => u.Members).WithOne().HasForeignKey(m => m.EntryId);
        builder.HasMany(u => u.Successions).WithOne().HasForeignKey(s => s.EntryId);
    }

    public void Configure(EntityTypeBuilder<UnitAliasRow> builder)
    {
        builder.ToTable("unit_alias");
        builder.HasKey(a => new { a.EntryId, a.Place });
        builder.Property(a => a.Name).HasMaxLength(200);
        builder.HasIndex(a => a.Name);
    }

    public void Configure(EntityTypeBuilder<UnitMemberRow> builder)
    {
        builder.ToTable("unit_member");
        builder.HasKey(m => new { m.EntryId, m.Place });
        builder.Property(m => m.UnitId).HasMaxLength(60);
    }

    public void Configure(EntityTypeBuilder<UnitSuccessionRow> builder)
    {
        builder.ToTable("unit_succession");
        builder.HasKey(s => new { s.EntryId, s.Place });
        builder.Property(s => s.ToUnit).HasMaxLength(60);
        builder.Property(s => s.Scope).HasMaxLength(200);
        builder.Property(s => s.Note).HasMaxLength(500);
    }
}

internal static class UnitRows
{
    /// <summary>The rows with their aliases, members and successions, each read by a query of its own so that they do not multiply.</summary>
    public static IQueryable<UnitRow> WithParts(this IQueryable<UnitRow> rows) =>
        rows.Include(u => u.Aliases).Include(u => u.Members).Include(u => u.Successions).AsSplitQuery();
}
