using Gongbao.Data.Encryption;
using Gongbao.Data.Files;
using Gongbao.Data.Identity;
using Gongbao.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongbao.Casework.KeepDraft;

/// <summary>申请草稿: what somebody has typed and not yet handed in. Goes with the submission, or when nobody has come back for it.</summary>
internal sealed class ApplicationDraft : IVersioned
{
    public static readonly EncryptedColumn ContentColumn = new("application_draft.content");

    public required Guid Id { get; init; }
    public required string Procedure { get; init; }

    /// <summary>The one person who sees it.</summary>
    public required Guid OwnerId { get; init; }

    /// <summary>The case that is corrected; null: a new application.</summary>
    public Guid? CaseId { get; init; }

    /// <summary>In the procedure's own form.</summary>
    public required Encrypted Content { get; set; }
    public required DateTimeOffset UpdatedAt { get; set; }

    /// <summary>The last day on which it is there.</summary>
    public required DateOnly Until { get; set; }
    public int Version { get; set; }
}

/// <summary>草稿附件.</summary>
internal sealed class DraftAttachment
{
    public required Guid Id { get; init; }
    public required Guid DraftId { get; init; }
    public required string Kind { get; init; }
    public required Guid FileId { get; init; }
}

internal sealed class DraftTables : IEntityTypeConfiguration<ApplicationDraft>, IEntityTypeConfiguration<DraftAttachment>
{
    public void Configure(EntityTypeBuilder<ApplicationDraft> builder)
    {
        builder.ToTable("application_draft");
        builder.Property(d => d.Procedure).HasMaxLength(60);
        builder.Property(d => d.Content).IsEncrypted(ApplicationDraft.ContentColumn);
        builder.HasIndex(d => new { d.OwnerId, d.UpdatedAt });
        builder.HasIndex(d => d.Until);
        builder.HasIndex(d => d.CaseId);
        builder.HasOne<GongbaoUser>().WithMany().HasForeignKey(d => d.OwnerId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<DraftAttachment> builder)
    {
        builder.ToTable("draft_attachment");
        builder.Property(a => a.Kind).HasMaxLength(60);
        builder.HasIndex(a => a.DraftId);
        builder.HasIndex(a => a.FileId);
        builder.HasOne<ApplicationDraft>().WithMany().HasForeignKey(a => a.DraftId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(a => a.FileId).OnDelete(DeleteBehavior.Restrict);
    }
}
