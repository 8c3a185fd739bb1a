using Gongbao.Commitments.Escalate;
using Gongbao.Commitments.Extend;
using Gongbao.Commitments.Instruct;
using Gongbao.Commitments.Lights;
using Gongbao.Commitments.Report;
using Gongbao.Commitments.SuperviseByLetter;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongbao.Commitments.Register;

/// <summary>Keys and indexes of what happens to an item: cycles, reports, lights, papers.</summary>
internal sealed class CycleTables : IEntityTypeConfiguration<CycleRule>, IEntityTypeConfiguration<ReportDue>, IEntityTypeConfiguration<ProgressReport>,
    IEntityTypeConfiguration<PaperStep>, IEntityTypeConfiguration<ReportingSteps>, IEntityTypeConfiguration<LightSpan>, IEntityTypeConfiguration<ExtensionRequest>,
    IEntityTypeConfiguration<SupervisionLetter>, IEntityTypeConfiguration<LetterItem>, IEntityTypeConfiguration<Instruction>, IEntityTypeConfiguration<EscalationStep>
{
    public void Configure(EntityTypeBuilder<CycleRule> builder)
    {
        builder.ToTable("commitment_cycle");
        builder.HasIndex(c => new { c.ItemId, c.Since }).IsUnique();
        builder.HasOne<CommitmentItem>().WithMany().HasForeignKey(c => c.ItemId);
    }

    public void Configure(EntityTypeBuilder<ReportDue> builder)
    {
        builder.ToTable("commitment_due");
        builder.HasKey(d => new { d.ItemId, d.UnitId, d.Period });
        builder.Property(d => d.State).HasConversion<int>().IsConcurrencyToken();
        builder.HasIndex(d => new { d.UnitId, d.State, d.Due });
        builder.HasIndex(d => new { d.State, d.Due });
        builder.HasOne<CommitmentItem>().WithMany().HasForeignKey(d => d.ItemId);
    }

    public void Configure(EntityTypeBuilder<ProgressReport> builder)
    {
        builder.ToTable("commitment_report");
        builder.Property(r => r.Value).IsFigure();
        // of two who draft the same report at once one is told
        builder.HasIndex(r => new { r.ItemId, r.UnitId, r.PeriodEnd, r.Revision }).IsUnique();
        builder.HasIndex(r => new { r.PeriodEnd, r.Id }).HasFilter("state = 'Issued'").HasDatabaseName("ix_commitment_report_waiting");
        builder.HasOne<CommitmentItem>().WithMany().HasForeignKey(r => r.ItemId);
    }

    public void Configure(EntityTypeBuilder<PaperStep> builder)
    {
        builder.ToTable("commitment_step");
        builder.HasIndex(s => new { s.SubjectId, s.At });
    }

    public void Configure(EntityTypeBuilder<ReportingSteps> builder)
    {
        builder.ToTable("commitment_reporting_steps");
        builder.HasIndex(s => new { s.UnitId, s.Since }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<LightSpan> builder)
    {
        builder.ToTable("commitment_light");
        builder.Property(s => s.Light).HasConversion<int?>();
        // one span a day: of two that light an item at once one loses
        builder.HasIndex(s => new { s.ItemId, s.Since }).IsUnique();
        // the newest changes in order, and the count of a month's
        builder.HasIndex(s => new { s.Since, s.Id, s.Light, s.Was });
        builder.HasOne<CommitmentItem>().WithMany().HasForeignKey(s => s.ItemId);
    }

    public void Configure(EntityTypeBuilder<ExtensionRequest> builder)
    {
        builder.ToTable("commitment_extension");
        // one request of an item waits at a time
        builder.HasIndex(e => e.ItemId).IsUnique().HasFilter("state = 'Requested'").HasDatabaseName("ix_commitment_extension_waiting");
        builder.HasIndex(e => new { e.ItemId, e.RequestedOn });
        builder.HasIndex(e => new { e.State, e.RequestedOn });
        builder.HasOne<CommitmentItem>().WithMany().HasForeignKey(e => e.ItemId);
    }

    public void Configure(EntityTypeBuilder<SupervisionLetter> builder)
    {
        builder.ToTable("commitment_letter");
        builder.HasIndex(l => l.Number).IsUnique();
        builder.HasIndex(l => new { l.UnitId, l.State, l.Deadline });
        builder.HasIndex(l => new { l.State, l.Deadline });
    }

    public void Configure(EntityTypeBuilder<LetterItem> builder)
    {
        builder.ToTable("commitment_letter_item");
        builder.HasKey(l => new { l.LetterId, l.ItemId });
        builder.HasIndex(l => l.ItemId);
        builder.HasOne<SupervisionLetter>().WithMany().HasForeignKey(l => l.LetterId);
        builder.HasOne<CommitmentItem>().WithMany().HasForeignKey(l => l.ItemId);
    }

    public void Configure(EntityTypeBuilder<Instruction> builder)
    {
        builder.ToTable("commitment_instruction");
        builder.HasIndex(i => i.ItemId).IsUnique();
        builder.HasIndex(i => i.AboutItemId);
        builder.HasIndex(i => new { i.LeaderId, i.State });
        builder.HasIndex(i => new { i.ToUnitId, i.State, i.Due });
        builder.HasOne<CommitmentItem>().WithOne().HasForeignKey<Instruction>(i => i.ItemId);
        builder.HasOne<CommitmentItem>().WithMany().HasForeignKey(i => i.AboutItemId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<EscalationStep> builder)
    {
        builder.ToTable("commitment_escalation");
        builder.HasKey(e => new { e.ItemId, e.UnitId, e.Subject, e.Level });
        builder.HasIndex(e => new { e.Level, e.Day });
        builder.HasOne<CommitmentItem>().WithMany().HasForeignKey(e => e.ItemId);
    }
}
