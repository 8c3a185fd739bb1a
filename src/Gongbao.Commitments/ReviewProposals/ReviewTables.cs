using Gongbao.Commitments.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongbao.Commitments.ReviewProposals;

/// <summary>Keys and indexes of the review.</summary>
internal sealed class ReviewTables : IEntityTypeConfiguration<Proposal>, IEntityTypeConfiguration<ReviewSheet>, IEntityTypeConfiguration<LeftOutFigure>, IEntityTypeConfiguration<UnitPick>
{
    public void Configure(EntityTypeBuilder<Proposal> builder)
    {
        builder.ToTable("commitment_proposal");
        builder.HasIndex(p => new { p.DocumentKey, p.Place });
        builder.HasIndex(p => new { p.DocumentKey, p.EId });
        builder.HasIndex(p => p.FigureKey);
        builder.HasIndex(p => p.SubjectKey);
        builder.HasIndex(p => new { p.State, p.DocumentKey });
        builder.HasOne<ReviewSheet>().WithMany().HasForeignKey(p => p.DocumentKey);
        builder.HasOne<CommitmentItem>().WithMany().HasForeignKey(p => p.ItemId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ReviewSheet> builder)
    {
        builder.ToTable("commitment_review");
        // the key is the lock: of two who open a document first one makes its proposals
        builder.HasKey(s => s.DocumentKey);
    }

    public void Configure(EntityTypeBuilder<LeftOutFigure> builder)
    {
        builder.ToTable("commitment_figure_left_out");
        builder.HasIndex(f => new { f.DocumentKey, f.EId });
        builder.HasOne<ReviewSheet>().WithMany().HasForeignKey(f => f.DocumentKey);
    }

    public void Configure(EntityTypeBuilder<UnitPick> builder)
    {
        builder.ToTable("commitment_unit_pick");
        builder.HasKey(u => new { u.DocumentKey, u.PrintedName });
        builder.HasOne<ReviewSheet>().WithMany().HasForeignKey(u => u.DocumentKey);
    }
}
