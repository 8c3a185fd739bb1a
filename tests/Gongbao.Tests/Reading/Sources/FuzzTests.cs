using System.IO.Compression;
using Gongbao.Gazette.Contracts;

namespace Gongbao.Tests.Reading.Sources;

/// <summary>Good files with bytes changed, left out, doubled: always an answer.</summary>
public sealed class FuzzTests
{
    [Theory]
    [InlineData("docx", 400)]
    [InlineData("docx inside", 400)]
    [InlineData("pdf", 150)]
    [InlineData("text", 400)]
    public void A_changed_file_is_opened_or_refused_and_never_throws(string kind, int times)
    {
        var good = Good(kind);
        var random = new Random(20261123);
        var opened = 0;
        for (var i = 0; i < times * Property.Times; i++)
            if (SourceFile.Open(kind == "docx inside" ? ChangedInside(good, random) : Changed(good, random), kind, TestContext.Current.CancellationToken) is SourceOpened { Source: var text })
            {
                opened++;
                Assert.DoesNotContain('\0', text.Text);
                Assert.All(text.Marks, m => Assert.InRange(m.Span.End, m.Span.Start, text.Text.Length));
            }
        Assert.InRange(opened, 1, times * Property.Times);
    }

    private static byte[] Good(string kind) => kind switch
    {
        "docx" or "docx inside" => DocxFile.With(DocxFile.List(("chineseCounting", "%1、"), ("decimal", "%2.")), DocxFile.P("通知"), DocxFile.Numbered(0, "目标"), DocxFile.Numbered(1, "一项"), DocxFile.Table(["甲", "乙"])),
        "pdf" => PdfFile.Lines("关于印发方案的通知", "示府办发〔2024〕3号", "一、总体要求", "1. 指导思想"),
        _ => System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("一、到2026年，培育二十家企业。\n（一）责任单位：市工信局。\n", 20))),
    };

    // Behind the package's own checks: the XML of one part is changed and packed again.
    private static byte[] ChangedInside(byte[] good, Random random)
    {
        using var file = new MemoryStream();
        file.Write(good);
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.Entries[random.Next(zip.Entries.Count)];
            using var part = entry.Open();
            using var held = new MemoryStream();
            part.CopyTo(held);
            part.SetLength(0);
            part.Write(Changed(held.ToArray(), random));
        }
        return file.ToArray();
    }

    private static byte[] Changed(byte[] good, Random random)
    {
        var file = good.ToList();
        for (var n = random.Next(1, 6); n > 0; n--)
        {
            var at = random.Next(file.Count);
            var length = Math.Min(random.Next(1, 30), file.Count - at);
            switch (random.Next(4))
            {
                case 0: file[at] = (byte)random.Next(256); break;
                case 1: file[at] ^= (byte)(1 << random.Next(8)); break;
                case 2: file.RemoveRange(at, Math.Min(length, file.Count - 1)); break;
                default: file.InsertRange(at, file.GetRange(at, length)); break;
            }
        }
        return [.. file];
    }
}
