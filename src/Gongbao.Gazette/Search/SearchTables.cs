using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongbao.Gazette.Search;

/// <summary>Keys of the index: a gram is read across all volumes, a volume is replaced as a whole.</summary>
internal sealed class SearchTables : IEntityTypeConfiguration<SearchPosting>, IEntityTypeConfiguration<SearchVolume>
{
    public void Configure(EntityTypeBuilder<SearchPosting> builder)
    {
        builder.ToTable("search_posting");
        builder.HasKey(p => new { p.Gram, p.Volume });
        builder.HasIndex(p => p.Volume);
    }

    public void Configure(EntityTypeBuilder<SearchVolume> builder)
    {
        builder.ToTable("search_volume");
        builder.HasKey(v => v.Number);
        builder.Property(v => v.Number).ValueGeneratedNever();
        builder.HasIndex(v => v.DocumentId).IsUnique();
    }
}
