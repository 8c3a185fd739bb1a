using System.Security.Cryptography;
using Gongbao.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Data.Files;

/// <summary>
/// 文件库, in the database. The content is written first, under its hash; the <see cref="StoredFile"/> that refers to it is added to the caller's
/// context and commits with the act. A content that no act took is swept later.
/// </summary>
public sealed class FileStore(IDbContextFactory<GongbaoDb> databases)
{
    internal const int MaxName = 200;
    internal const int ChunkSize = 256 * 1024;

    /// <summary>Stores the content and adds the file to the caller's context.</summary>
    /// <param name="db">Context of the act that the file belongs to.</param>
    /// <param name="content">The bytes, readable twice (an uploaded file, a file on disk); size limits are the caller's.</param>
    /// <param name="name">Name as given; a path before it is cut off.</param>
    /// <param name="at">Instant of the act.</param>
    /// <param name="cancellation">Stops the storing.</param>
    public async Task<StoredFile> AddAsync(GongbaoDb db, Stream content, string name, DateTimeOffset at, CancellationToken cancellation = default)
    {
        content.Position = 0;
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellation));
        content.Position = 0;
        var type = FileType.Of(content);
        content.Position = 0;
        await WriteAsync(content, hash, at, cancellation);
        var file = new StoredFile { Hash = hash, Name = CleanName(name), ContentType = type, Size = content.Length, At = at };
        db.Add(file);
        return file;
    }

    /// <summary>Writes the content of a file to a stream, piece by piece.</summary>
    public async Task CopyToAsync(string hash, Stream target, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        for (var no = 0; ; no++)
        {
            var piece = no;
            var bytes = await db.Set<FileChunk>().Where(c => c.Hash == hash && c.No == piece).Select(c => c.Bytes).SingleOrDefaultAsync(cancellation);
            if (bytes is null) return;
            await target.WriteAsync(bytes, cancellation);
        }
    }

    /// <summary>Removes contents older than the instant that no file refers to.</summary>
    public async Task<int> SweepAsync(DateTimeOffset before, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.Set<FileContent>().Where(c => c.At < before && !db.Set<StoredFile>().Any(f => f.Hash == c.Hash))
            .ExecuteDeleteAsync(cancellation);
    }

    private async Task WriteAsync(Stream content, string hash, DateTimeOffset at, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        // An old content that is used again must not be swept before its new file commits.
        if (await db.Set<FileContent>().Where(c => c.Hash == hash).ExecuteUpdateAsync(s => s.SetProperty(c => c.At, at), cancellation) == 1) return;
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            db.Add(new FileContent { Hash = hash, Size = content.Length, At = at });
            await db.SaveChangesAsync(cancellation);
            await WriteChunksAsync(db, content, hash, cancellation);
            await transaction.CommitAsync(CancellationToken.None);
        }
        catch (DbUpdateException e) when (e.InnerException is System.Data.Common.DbException inner && Duplicates.IsDuplicate(inner))
        {
            // Another request has just stored the same content.
        }
    }

    private static async Task WriteChunksAsync(GongbaoDb db, Stream content, string hash, CancellationToken cancellation)
    {
        var buffer = new byte[ChunkSize];
        for (var no = 0; ; no++)
        {
            var n = await content.ReadAtLeastAsync(buffer, ChunkSize, throwOnEndOfStream: false, cancellation);
            if (n == 0) return;
            db.Add(new FileChunk { Hash = hash, No = no, Bytes = buffer[..n] });
            await db.SaveChangesAsync(cancellation);
            db.ChangeTracker.Clear();
        }
    }

    /// <summary>The last part of the name, without control characters, short enough for the column with its ending kept.</summary>
    internal static string CleanName(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var clean = new string([.. last.Where(c => !char.IsControl(c) && !char.IsSurrogate(c))]).Trim();
        if (clean.Length == 0) return "file";
        if (clean.Length <= MaxName) return clean;
        var ending = Path.GetExtension(clean);
        return ending.Length is > 0 and < 20 ? clean[..(MaxName - ending.Length)] + ending : clean[..MaxName];
    }
}
