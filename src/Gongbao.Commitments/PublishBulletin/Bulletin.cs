using Gongbao.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongbao.Commitments.PublishBulletin;

/// <summary>工作通报 of a month. While it is a draft its figures are read anew; when it is issued they are frozen with their hash.</summary>
internal sealed class Bulletin : IVersioned
{
    public required Guid Id { get; init; }

    /// <summary>2024-06. Unique for an office; the segment of its address.</summary>
    public required string Month { get; init; }

    /// <summary>The supervision office that writes.</summary>
    public required string FromUnitId { get; init; }

    /// <summary>Words of the office: praise, criticism, what is asked of the units.</summary>
    public required string Remarks { get; set; }
    public BulletinState State { get; set; }

    /// <summary>文号, given when it is issued.</summary>
    public string? Number { get; set; }
    public DateOnly? IssuedOn { get; set; }

    /// <summary>The figures as issued, as JSON; null before.</summary>
    public string? Content { get; set; }

    /// <summary>The paper as issued (DOCX).</summary>
    public Guid? FileId { get; set; }

    /// <summary>SHA-256 of that paper, in hexadecimal.</summary>
    public string? Hash { get; set; }
    public int Version { get; set; }
}

/// <summary>通报状态.</summary>
internal enum BulletinState
{
    /// <summary>起草.</summary>
    Draft,

    /// <summary>已审核.</summary>
    Checked,

    /// <summary>已签发.</summary>
    Issued,
}

internal sealed class BulletinTable : IEntityTypeConfiguration<Bulletin>
{
    public void Configure(EntityTypeBuilder<Bulletin> builder)
    {
        builder.ToTable("commitment_bulletin");
        builder.HasIndex(b => new { b.Month, b.FromUnitId }).IsUnique();
        builder.HasIndex(b => b.Number).IsUnique();
        builder.HasOne<Data.Files.StoredFile>().WithMany().HasForeignKey(b => b.FileId).OnDelete(DeleteBehavior.Restrict);
    }
}
