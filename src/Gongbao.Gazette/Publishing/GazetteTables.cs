using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongbao.Gazette.Publishing;

/// <summary>Keys and indexes of the register of documents. Every list of the pages has its index here.</summary>
internal sealed class GazetteTables : IEntityTypeConfiguration<Issue>, IEntityTypeConfiguration<StoredSource>, IEntityTypeConfiguration<Document>,
    IEntityTypeConfiguration<DocumentVersion>, IEntityTypeConfiguration<StoredReading>, IEntityTypeConfiguration<StoredProvision>, IEntityTypeConfiguration<StoredAnnex>,
    IEntityTypeConfiguration<DocumentLink>, IEntityTypeConfiguration<Interpretation>
{
    public void Configure(EntityTypeBuilder<Issue> builder)
    {
        builder.ToTable("gazette_issue");
        builder.HasIndex(i => i.Slug).IsUnique();
        builder.HasIndex(i => i.FileHash).IsUnique();
    }

    public void Configure(EntityTypeBuilder<StoredSource> builder)
    {
        builder.ToTable("gazette_source");
        builder.HasKey(s => s.Hash);
    }

    public void Configure(EntityTypeBuilder<Document> builder)
    {
        builder.ToTable("gazette_document");
        builder.Ignore(d => d.IsLoaded);
        builder.Ignore(d => d.Force);
        builder.HasIndex(d => d.Slug).IsUnique();
        builder.HasIndex(d => d.Number).IsUnique();
        builder.HasIndex(d => d.Date);
        builder.HasIndex(d => d.IssueId);
    }

    public void Configure(EntityTypeBuilder<DocumentVersion> builder)
    {
        builder.ToTable("gazette_version");
        builder.HasIndex(v => new { v.DocumentId, v.Number }).IsUnique();
        builder.HasOne<Document>().WithMany().HasForeignKey(v => v.DocumentId);
    }

    public void Configure(EntityTypeBuilder<StoredReading> builder)
    {
        builder.ToTable("gazette_reading");
        builder.HasKey(r => r.VersionId);
        builder.HasOne<DocumentVersion>().WithMany().HasForeignKey(r => r.VersionId);
    }

    public void Configure(EntityTypeBuilder<StoredProvision> builder)
    {
        builder.ToTable("gazette_provision");
        builder.Ignore(p => p.Printed);
        builder.Ignore(p => p.HeadLength);
        builder.HasKey(p => new { p.VersionId, p.Order });
        builder.HasIndex(p => new { p.VersionId, p.EId }).IsUnique();
        builder.HasIndex(p => new { p.VersionId, p.Annex, p.Order });
        builder.HasOne<DocumentVersion>().WithMany().HasForeignKey(p => p.VersionId);
    }

    public void Configure(EntityTypeBuilder<StoredAnnex> builder)
    {
        builder.ToTable("gazette_annex");
        builder.HasKey(a => new { a.VersionId, a.Number });
        builder.HasOne<DocumentVersion>().WithMany().HasForeignKey(a => a.VersionId);
    }

    public void Configure(EntityTypeBuilder<DocumentLink> builder)
    {
        builder.ToTable("gazette_link");
        builder.HasIndex(l => l.FromId);
        builder.HasIndex(l => l.ToId);
        builder.HasIndex(l => l.ToNumber);
        builder.HasOne<Document>().WithMany().HasForeignKey(l => l.FromId);
    }

    public void Configure(EntityTypeBuilder<Interpretation> builder)
    {
        builder.ToTable("gazette_interpretation");
        builder.HasKey(i => i.DocumentId);
        builder.HasIndex(i => i.OfId);
        builder.HasOne<Document>().WithMany().HasForeignKey(i => i.DocumentId);
    }
}
