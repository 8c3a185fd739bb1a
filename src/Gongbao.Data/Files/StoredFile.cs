using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongbao.Data.Files;

/// <summary>文件. A file as somebody handed it in; equal contents are stored once.</summary>
public sealed class StoredFile
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>SHA-256 of the content, in hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>Name as given, without a path; for showing and for the download's name only.</summary>
    public required string Name { get; init; }

    /// <summary>Type told from the content, not from the name.</summary>
    public required string ContentType { get; init; }

    /// <summary>Size in bytes.</summary>
    public required long Size { get; init; }

    public required DateTimeOffset At { get; init; }
}

/// <summary>A content, complete when this row exists.</summary>
internal sealed class FileContent
{
    public required string Hash { get; init; }

    public required long Size { get; init; }

    public required DateTimeOffset At { get; init; }
}

/// <summary>A piece of a content: large files are never in memory as a whole.</summary>
internal sealed class FileChunk
{
    public required string Hash { get; init; }

    public required int No { get; init; }

    public required byte[] Bytes { get; init; }
}

internal sealed class StoredFileMap : IEntityTypeConfiguration<StoredFile>, IEntityTypeConfiguration<FileContent>, IEntityTypeConfiguration<FileChunk>
{
    public void Configure(EntityTypeBuilder<StoredFile> builder)
    {
        builder.ToTable("stored_file");
        builder.Property(f => f.Hash).HasMaxLength(64);
        builder.Property(f => f.Name).HasMaxLength(FileStore.MaxName);
        builder.Property(f => f.ContentType).HasMaxLength(100);
        // A file row whose content is missing cannot be written.
        builder.HasOne<FileContent>().WithMany().HasForeignKey(f => f.Hash).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<FileContent> builder)
    {
        builder.ToTable("file_content");
        builder.HasKey(c => c.Hash);
        builder.Property(c => c.Hash).HasMaxLength(64);
        builder.HasIndex(c => c.At);
    }

    public void Configure(EntityTypeBuilder<FileChunk> builder)
    {
        builder.ToTable("file_chunk");
        builder.HasKey(c => new { c.Hash, c.No });
        builder.Property(c => c.Hash).HasMaxLength(64);
        builder.HasOne<FileContent>().WithMany().HasForeignKey(c => c.Hash).OnDelete(DeleteBehavior.Cascade);
    }
}
