using Gongbao.Data.Encryption;
using Gongbao.Policies.DisabilityCare.Needs;
using Gongbao.Policies.DisabilityCare.Recheck;
using Gongbao.Policies.DisabilityCare.Served;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongbao.Policies.DisabilityCare.Uploads;

internal sealed class UploadTables : IEntityTypeConfiguration<CareUpload>, IEntityTypeConfiguration<CareFinding>, IEntityTypeConfiguration<NeedPerson>
{
    public void Configure(EntityTypeBuilder<CareUpload> builder)
    {
        builder.ToTable("care_upload");
        builder.Property(u => u.County).HasMaxLength(9);
        builder.Property(u => u.File).HasMaxLength(200);
        builder.HasIndex(u => new { u.County, u.Kind, u.Id });
    }

    public void Configure(EntityTypeBuilder<CareFinding> builder)
    {
        builder.ToTable("care_finding");
        builder.Property(f => f.County).HasMaxLength(9);
        builder.HasIndex(f => new { f.UploadId, f.State, f.Id });
        builder.HasIndex(f => new { f.County, f.State });
        // one open question about a person at a time, also when two lists are read at once
        builder.HasIndex(f => f.PersonId).IsUnique().HasFilter("state IN ('Proposed', 'Drafted', 'Checked')").HasDatabaseName("ix_care_finding_open");
        builder.HasOne<CareUpload>().WithMany().HasForeignKey(f => f.UploadId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ServedPerson>().WithMany().HasForeignKey(f => f.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<NeedPerson> builder)
    {
        builder.ToTable("care_need");
        builder.Property(n => n.County).HasMaxLength(9);
        builder.Property(n => n.Township).HasMaxLength(9);
        builder.Property(n => n.Name).IsEncrypted(CareColumns.NeedName);
        builder.Property(n => n.IdNumber).IsEncrypted(CareColumns.NeedIdNumber, nameof(NeedPerson.IdHash));
        builder.Property(n => n.Phone).IsEncrypted(CareColumns.NeedPhone);
        builder.HasIndex(n => new { n.UploadId, n.Id });
        builder.HasOne<CareUpload>().WithMany().HasForeignKey(n => n.UploadId).OnDelete(DeleteBehavior.Restrict);
    }
}
