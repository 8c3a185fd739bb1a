using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongbao.Gazette.LoadIssue;

/// <summary>Keys and indexes of drafts.</summary>
internal sealed class DraftTables : IEntityTypeConfiguration<IssueDraft>
{
    public void Configure(EntityTypeBuilder<IssueDraft> builder)
    {
        builder.ToTable("gazette_draft");
        builder.HasIndex(d => d.FileHash);
        builder.HasIndex(d => new { d.State, d.At });
    }
}
