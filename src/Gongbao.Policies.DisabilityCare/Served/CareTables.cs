using Gongbao.Data;
using Gongbao.Data.Encryption;
using Gongbao.Policies.DisabilityCare.Change;
using Gongbao.Policies.DisabilityCare.RunPayment;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongbao.Policies.DisabilityCare.Served;

/// <summary>The share of the database of care and custody.</summary>
internal sealed class CareModelPart : IModelPart
{
    public void Configure(ModelBuilder model) => model.ApplyConfigurationsFromAssembly(typeof(CareModelPart).Assembly);
}

internal sealed class ServedTables : IEntityTypeConfiguration<ServedPerson>, IEntityTypeConfiguration<CareSpan>, IEntityTypeConfiguration<Payee>, IEntityTypeConfiguration<CareStep>, IEntityTypeConfiguration<ExitNotice>, IEntityTypeConfiguration<ChangeRecord>
{
    public void Configure(EntityTypeBuilder<ServedPerson> builder)
    {
        builder.ToTable("care_person");
        builder.Property(p => p.County).HasMaxLength(9);
        builder.Property(p => p.Township).HasMaxLength(9);
        builder.Property(p => p.Name).IsEncrypted(CareColumns.Name);
        builder.Property(p => p.IdNumber).IsEncrypted(CareColumns.IdNumber, nameof(ServedPerson.IdHash));
        builder.Property(p => p.Certificate).IsEncrypted(CareColumns.Certificate);
        builder.Property(p => p.Phone).IsEncrypted(CareColumns.Phone);
        builder.HasIndex(p => p.IdHash).IsUnique();
        builder.HasIndex(p => new { p.County, p.State, p.Id });
        // what is due on the desk, counted in the index alone
        builder.HasIndex(p => new { p.County, p.State, p.AssessedOn, p.MetStandard });
    }

    public void Configure(EntityTypeBuilder<CareSpan> builder)
    {
        builder.ToTable("care_span");
        builder.Property(s => s.County).HasMaxLength(9);
        builder.HasIndex(s => s.PersonId);
        builder.HasIndex(s => new { s.County, s.Until });
        builder.HasOne<ServedPerson>().WithMany().HasForeignKey(s => s.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Payee>().WithMany().HasForeignKey(s => s.PayeeId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Payee> builder)
    {
        builder.ToTable("care_payee");
        builder.Property(p => p.Name).IsEncrypted(CareColumns.PayeeName);
        builder.Property(p => p.Bank).IsEncrypted(CareColumns.Bank);
        builder.Property(p => p.Account).IsEncrypted(CareColumns.Account, nameof(Payee.AccountHash));
        builder.HasIndex(p => p.AccountHash);
    }

    public void Configure(EntityTypeBuilder<CareStep> builder)
    {
        builder.ToTable("care_step");
        builder.HasIndex(s => s.SubjectId);
    }

    public void Configure(EntityTypeBuilder<ChangeRecord> builder)
    {
        builder.ToTable("care_change");
        builder.Property(r => r.FromTownship).HasMaxLength(9);
        builder.Property(r => r.ToTownship).HasMaxLength(9);
        builder.Property(r => r.Basis).IsEncrypted(ChangeRecord.BasisColumn);
        builder.HasIndex(r => r.PersonId);
        builder.HasOne<ServedPerson>().WithMany().HasForeignKey(r => r.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ExitNotice> builder)
    {
        builder.ToTable("care_exit_notice");
        builder.Property(n => n.County).HasMaxLength(9);
        builder.Property(n => n.Content).IsEncrypted(ExitNotice.ContentColumn);
        builder.HasIndex(n => n.PersonId);
        builder.HasIndex(n => n.UploadId);
        builder.HasOne<ServedPerson>().WithMany().HasForeignKey(n => n.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PayTables : IEntityTypeConfiguration<PayRun>, IEntityTypeConfiguration<PayLine>, IEntityTypeConfiguration<PayReturn>, IEntityTypeConfiguration<Recovery>
{
    public void Configure(EntityTypeBuilder<PayRun> builder)
    {
        builder.ToTable("care_pay_run");
        builder.Property(r => r.County).HasMaxLength(9);
        builder.HasIndex(r => new { r.County, r.Month, r.No }).IsUnique();
        // one roll of a county is under way at a time, also when two persons draft at once
        builder.HasIndex(r => r.County).IsUnique().HasFilter("state IN ('Draft', 'Checked')").HasDatabaseName("ix_care_pay_run_open");
    }

    public void Configure(EntityTypeBuilder<PayLine> builder)
    {
        builder.ToTable("care_pay_line");
        builder.HasKey(l => new { l.RunId, l.No });
        builder.HasIndex(l => new { l.PersonId, l.Month });
        builder.HasOne<PayRun>().WithMany().HasForeignKey(l => l.RunId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PayReturn> builder)
    {
        builder.ToTable("care_pay_return");
        builder.Property(r => r.County).HasMaxLength(9);
        builder.HasIndex(r => new { r.RunId, r.PersonId, r.PayeeId }).IsUnique();
        builder.HasIndex(r => new { r.County, r.ReleasedAt });
        builder.HasOne<PayRun>().WithMany().HasForeignKey(r => r.RunId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Recovery> builder)
    {
        builder.ToTable("care_recovery");
        builder.Property(r => r.County).HasMaxLength(9);
        builder.HasIndex(r => new { r.County, r.State, r.Id });
        builder.HasIndex(r => r.PersonId);
        builder.HasOne<ServedPerson>().WithMany().HasForeignKey(r => r.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
