using System.IO.Compression;
using Gongbao.Data.Files;
using Gongbao.Data.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Data.Tests;

public abstract class FileTests(DbEngine engine) : DatabaseTest(engine)
{
    private FileStore Store => Database.Services.GetRequiredService<FileStore>();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(FileStore.ChunkSize)]
    [InlineData(FileStore.ChunkSize + 1)]
    [InlineData(FileStore.ChunkSize * 3)]
    public async Task A_file_comes_back_byte_for_byte(int size)
    {
        var bytes = Bytes(size);
        var file = await SaveAsync(bytes, "公报.bin");
        var back = new MemoryStream();
        await Store.CopyToAsync(file.Hash, back, Cancellation);
        Assert.Equal(bytes, back.ToArray());
        Assert.Equal(size, file.Size);
    }

    [Fact]
    public async Task Equal_contents_are_stored_once_however_many_upload_them_at_once()
    {
        var bytes = Bytes(FileStore.ChunkSize * 2);
        await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Task.Run(() => SaveAsync(bytes, $"{i}.bin"))));
        await using var db = Open();
        Assert.Equal(6, await db.Set<StoredFile>().CountAsync(Cancellation));
        Assert.Equal(1, await db.Set<FileContent>().CountAsync(Cancellation));
        Assert.Equal(2, await db.Set<FileChunk>().CountAsync(Cancellation));
    }

    [Fact]
    public async Task A_content_that_no_act_took_is_swept_and_one_in_use_is_not()
    {
        var used = await SaveAsync(Bytes(10), "used");
        await using (var forgotten = Open()) await Store.AddAsync(forgotten, new MemoryStream(Bytes(20)), "forgotten", Now, Cancellation);
        Assert.Equal(0, await Store.SweepAsync(Now, Cancellation));
        Assert.Equal(1, await Store.SweepAsync(Now.AddDays(1), Cancellation));
        await using var db = Open();
        Assert.Equal(used.Hash, (await db.Set<FileContent>().SingleAsync(Cancellation)).Hash);
        Assert.Equal(1, await db.Set<FileChunk>().CountAsync(Cancellation));
    }

    private async Task<StoredFile> SaveAsync(byte[] bytes, string name)
    {
        await using var db = Open();
        var file = await Store.AddAsync(db, new MemoryStream(bytes), name, Now, Cancellation);
        await db.SaveChangesAsync(Cancellation);
        return file;
    }

    private static byte[] Bytes(int size) => [.. Enumerable.Range(0, size).Select(i => (byte)(i * 31 + size))];
}

public sealed class FileTests_on_SQLite() : FileTests(DbEngine.Sqlite);

public sealed class FileTests_on_PostgreSQL() : FileTests(DbEngine.Npgsql);

public sealed class FileTypeTests
{
    [Theory]
    [InlineData("%PDF-1.7\n", FileType.Pdf)]
    [InlineData("宜春市人民政府公报\r\n", FileType.Text)]
    [InlineData("", FileType.Unknown)]
    [InlineData("MZ\0\0", FileType.Unknown)]
    [InlineData("PK\u0003\u0004 broken", FileType.Unknown)]
    public void The_type_is_told_from_the_first_bytes(string content, string type) =>
        Assert.Equal(type, FileType.Of(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(content))));

    [Theory]
    [InlineData("word/document.xml", FileType.Docx)]
    [InlineData("xl/workbook.xml", FileType.Xlsx)]
    [InlineData("OFD.xml", FileType.Ofd)]
    [InlineData("evil.exe", FileType.Zip)]
    public void An_office_file_is_told_by_its_main_part(string entry, string type)
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true)) zip.CreateEntry(entry);
        file.Position = 0;
        Assert.Equal(type, FileType.Of(file));
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData(@"C:\公报\第5期.pdf", "第5期.pdf")]
    [InlineData("a\r\nb.txt", "ab.txt")]
    [InlineData("   ", "file")]
    public void A_name_is_cut_to_its_last_part(string name, string clean) => Assert.Equal(clean, FileStore.CleanName(name));

    [Fact]
    public void A_long_name_keeps_its_ending()
    {
        var clean = FileStore.CleanName(new string('长', 300) + ".docx");
        Assert.Equal(FileStore.MaxName, clean.Length);
        Assert.EndsWith(".docx", clean, StringComparison.Ordinal);
    }
}
