using Gongbao.Data.Encryption;
using Gongbao.Data.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongbao.Casework.Cases;

internal sealed class CaseTables :
    IEntityTypeConfiguration<Case>, IEntityTypeConfiguration<CaseActRow>, IEntityTypeConfiguration<CaseDraft>, IEntityTypeConfiguration<CaseDeadline>,
    IEntityTypeConfiguration<CaseDocument>, IEntityTypeConfiguration<CaseAttachment>, IEntityTypeConfiguration<CaseDecisionRow>,
    IEntityTypeConfiguration<PublicNotice>, IEntityTypeConfiguration<CaseRating>, IEntityTypeConfiguration<CaseSeries>
{
    public void Configure(EntityTypeBuilder<Case> builder)
    {
        builder.ToTable("case_file");
        builder.HasIndex(c => c.Number).IsUnique();
        builder.Property(c => c.Facts).IsEncrypted(Case.FactsColumn);
        builder.Property(c => c.Name).IsEncrypted(Case.NameColumn);
        builder.Property(c => c.Code).IsEncrypted(Case.CodeColumn);
        builder.Property(c => c.Identity).IsEncrypted(Case.IdentityColumn, nameof(Case.IdentityHash));
        // of one person at most one case of a procedure is open
        builder.HasIndex(c => new { c.Procedure, c.IdentityHash, c.OpenMark }).IsUnique();
        // the desk: what waits with a unit, by level and day
        builder.HasIndex(c => new { c.OwnerUnit, c.State, c.Stage, c.Due, c.Id });
        // the list of an office with a county or a township to see, counted and ordered by day in the index alone
        builder.HasIndex(c => new { c.Procedure, c.State, c.Region, c.Due, c.Id, c.Step, c.Stage });
        builder.HasIndex(c => c.ApplicantId);
        builder.HasIndex(c => c.ParentId);
    }

    public void Configure(EntityTypeBuilder<CaseActRow> builder)
    {
        builder.ToTable("case_act");
        builder.HasIndex(a => new { a.CaseId, a.Seq }).IsUnique();
        builder.Property(a => a.Content).IsEncrypted(CaseActRow.ContentColumn);
        builder.Property(a => a.Reason).IsEncrypted(CaseActRow.ReasonColumn);
        OfCase(builder);
    }

    public void Configure(EntityTypeBuilder<CaseDraft> builder)
    {
        builder.ToTable("case_draft");
        builder.HasIndex(d => d.CaseId).IsUnique();
        builder.Property(d => d.Content).IsEncrypted(CaseDraft.ContentColumn);
        builder.Property(d => d.Reason).IsEncrypted(CaseDraft.ReasonColumn);
        builder.Property(d => d.Back).IsEncrypted(CaseDraft.BackColumn);
        OfCase(builder);
    }

    public void Configure(EntityTypeBuilder<CaseDeadline> builder)
    {
        builder.ToTable("case_deadline");
        builder.HasIndex(d => d.CaseId);
        OfCase(builder);
    }

    public void Configure(EntityTypeBuilder<CaseDocument> builder)
    {
        builder.ToTable("case_document");
        builder.HasIndex(d => new { d.CaseId, d.No }).IsUnique();
        builder.HasIndex(d => d.StampedFileId);
        builder.Property(d => d.Content).IsEncrypted(CaseDocument.ContentColumn);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(d => d.StampedFileId).OnDelete(DeleteBehavior.Restrict);
        OfCase(builder);
    }

    public void Configure(EntityTypeBuilder<CaseAttachment> builder)
    {
        builder.ToTable("case_attachment");
        builder.HasIndex(a => a.CaseId);
        builder.HasIndex(a => a.FileId);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(a => a.FileId).OnDelete(DeleteBehavior.Restrict);
        OfCase(builder);
    }

    public void Configure(EntityTypeBuilder<CaseDecisionRow> builder)
    {
        builder.ToTable("case_decision");
        builder.HasIndex(d => d.CaseId);
        builder.HasIndex(d => new { d.Rule, d.DecidedOn });
        builder.Property(d => d.Explanation).IsEncrypted(CaseDecisionRow.ExplanationColumn);
        OfCase(builder);
    }

    public void Configure(EntityTypeBuilder<PublicNotice> builder)
    {
        builder.ToTable("public_notice");
        builder.HasIndex(n => n.CaseId);
        builder.HasIndex(n => new { n.County, n.Until });
        OfCase(builder);
    }

    public void Configure(EntityTypeBuilder<CaseRating> builder)
    {
        builder.ToTable("case_rating");
        builder.HasKey(r => r.CaseId);
        OfCase(builder);
    }

    public void Configure(EntityTypeBuilder<CaseSeries> builder)
    {
        builder.ToTable("case_series");
        builder.HasKey(s => s.Name);
    }

    private static void OfCase<T>(EntityTypeBuilder<T> builder) where T : class =>
        builder.HasOne<Case>().WithMany().HasForeignKey("CaseId").OnDelete(DeleteBehavior.Restrict);
}

internal sealed class CaseworkModelPart : Data.IModelPart
{
    public void Configure(ModelBuilder model) => model.ApplyConfigurationsFromAssembly(typeof(CaseworkModelPart).Assembly);
}
