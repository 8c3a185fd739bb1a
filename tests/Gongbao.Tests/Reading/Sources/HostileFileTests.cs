using System.IO.Compression;
using System.Text;
using Gongbao.Gazette.Contracts;

namespace Gongbao.Tests.Reading.Sources;

/// <summary>Whatever comes in, the answer is a refusal that says why: no exception, no endless work.</summary>
public sealed class HostileFileTests
{
    [Fact]
    public void Nothing_and_blanks_are_empty()
    {
        Assert.Equal(SourceProblem.Empty, Opening.Refused([]).Problem);
        Assert.Equal(SourceProblem.Empty, Opening.Refused([.. " \r\n　\t"u8]).Problem);
        Assert.Equal(SourceProblem.Empty, Opening.Refused(DocxFile.With(DocxFile.P(" "))).Problem);
    }

    [Fact]
    public async Task Sixty_megabytes_are_refused_without_being_read_to_the_end()
    {
        using var stream = new Zeros(60L * 1024 * 1024);
        Assert.Equal(new SourceRefused(SourceProblem.TooLarge, "50"), await SourceFile.OpenAsync(stream, "大", TestContext.Current.CancellationToken));
        Assert.True(stream.Position < 51 * 1024 * 1024);
    }

    [Fact]
    public void More_than_five_million_characters_are_refused() =>
        Assert.Equal(new SourceRefused(SourceProblem.TooLong, "5,000,000"), Opening.Refused(Encoding.UTF8.GetBytes(new string('公', SourceText.MaxLength + 1))));

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        var random = new byte[100_000];
        new Random(1).NextBytes(random);
        Assert.Equal(SourceProblem.Binary, Opening.Refused(random).Problem);
        Assert.Equal(SourceProblem.Binary, Opening.Refused([0, 1, 2, 3, 4, 5, 6, 7]).Problem);
    }

    [Theory]
    [InlineData("OFD.xml", "OFD")]
    [InlineData("xl/workbook.xml", "Excel")]
    [InlineData("whatever.bin", "ZIP")]
    public void Other_packed_kinds_are_named(string entry, string name) =>
        Assert.Equal(new SourceRefused(SourceProblem.OtherKind, name), Opening.Refused(Zip((entry, "x"u8.ToArray()))));

    [Fact]
    public void Old_word_files_pictures_and_web_pages_are_named()
    {
        byte[] ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        Assert.Equal(new(SourceProblem.OtherKind, "DOC / WPS"), Opening.Refused([.. ole, .. Encoding.Unicode.GetBytes("WordDocument")]));
        Assert.Equal(new(SourceProblem.Encrypted, "Word"), Opening.Refused([.. ole, .. Encoding.Unicode.GetBytes("EncryptedPackage")]));
        Assert.Equal(new(SourceProblem.OtherKind, "JPEG"), Opening.Refused([0xFF, 0xD8, 0xFF, 0xE0, 1, 2]));
        Assert.Equal(new SourceRefused(SourceProblem.OtherKind, "HTML"), Opening.Refused([.. "\n<!doctype HTML><html>"u8]));
    }

    [Fact]
    public void A_document_that_unpacks_to_gigabytes_is_refused()
    {
        var bomb = new byte[2 * 1024 * 1024];
        Array.Fill(bomb, (byte)' ');
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        using (var part = zip.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open())
        {
            part.Write("<a>"u8);
            for (var i = 0; i < 33; i++) part.Write(bomb);
        }
        Assert.Equal(new SourceRefused(SourceProblem.UnpacksTooLarge, "64"), Opening.Refused(file.ToArray()));
        Assert.Contains(Opening.Refused(SayingTheyAreSmall(file.ToArray())).Problem, new[] { SourceProblem.UnpacksTooLarge, SourceProblem.Damaged });
    }

    [Fact]
    public void A_document_nested_without_end_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 50_000));
        Assert.Equal(SourceProblem.TooComplex, Opening.Refused(Zip(("word/document.xml", Encoding.UTF8.GetBytes($"<w:document xmlns:w=\"w\">{deep}")))).Problem);
    }

    [Fact]
    public void A_pdf_nested_without_end_is_refused()
    {
        var file = new PdfFile();
        var catalog = file.Add("<< /Type /Catalog /Pages 2 0 R >>");
        file.Add(string.Concat(Enumerable.Repeat("<< /Kids [", 100_000)));
        Assert.IsType<SourceRefused>(Opening.Refused(file.Build(catalog)));
    }

    [Fact]
    public void A_document_that_names_files_of_this_machine_is_refused_and_reads_none()
    {
        const string external = "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>";
        Assert.Equal(new SourceRefused(SourceProblem.Damaged, "DOCX"), Opening.Refused(Zip(("word/document.xml", Encoding.UTF8.GetBytes(external)))));
    }

    [Fact]
    public void Links_to_the_outside_are_left_alone()
    {
        var file = DocxFile.With(main => main.AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate", new Uri("http://127.0.0.1:9/x")), DocxFile.P("正文"));
        Assert.Equal("正文\n", Opening.Opened(file).Text);
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(0.95)]
    public void A_file_that_was_cut_off_is_refused(double part)
    {
        var (docx, pdf) = (DocxFile.With(DocxFile.P("正文")), PdfFile.Lines("正文"));
        Assert.Equal(new SourceRefused(SourceProblem.Damaged, "DOCX"), Opening.Refused(docx[..(int)(docx.Length * part)]));
        var cut = SourceFile.Open(pdf.AsMemory(0, (int)(pdf.Length * part)), "断", TestContext.Current.CancellationToken);
        Assert.True(cut is SourceRefused { Problem: SourceProblem.Damaged or SourceProblem.NoTextLayer } or SourceOpened { Source.Text: "正文\n" }, cut.ToString());
    }

    [Fact]
    public void A_pdf_with_a_password_is_refused_as_such()
    {
        var file = new PdfFile();
        var catalog = file.Add("<< /Type /Catalog /Pages 2 0 R >>");
        file.Add("<< /Type /Pages /Count 0 /Kids [] >>");
        var lockKey = new string('A', 64);
        var pdf = file.Build(catalog, $"/ID [<00><00>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <{lockKey}> /U <{lockKey}> >>");
        Assert.Equal(new SourceRefused(SourceProblem.Encrypted, "PDF"), Opening.Refused(pdf));
    }

    [Fact]
    public void Pages_that_contain_each_other_are_refused()
    {
        var file = new PdfFile();
        var catalog = file.Add("<< /Type /Catalog /Pages 2 0 R >>");
        file.Add("<< /Type /Pages /Count 1 /Kids [3 0 R] /Parent 3 0 R >>");
        file.Add("<< /Type /Pages /Count 1 /Kids [2 0 R] /Parent 2 0 R >>");
        Assert.IsType<SourceRefused>(Opening.Refused(file.Build(catalog)));
    }

    [Fact]
    public void Forms_that_draw_each_other_again_and_again_come_to_an_end()
    {
        Assert.Equal(new SourceRefused(SourceProblem.TooComplex, "PDF"), Opening.Refused(Laughs(levels: 9, times: 10)));
    }

    [Fact]
    public void A_pdf_stream_that_unpacks_to_gigabytes_is_refused()
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var blanks = new byte[1024 * 1024];
            Array.Fill(blanks, (byte)' ');
            for (var i = 0; i < 66; i++) zlib.Write(blanks);
        }
        var file = new PdfFile();
        var (catalog, tree) = (file.Reserve(), file.Reserve());
        var content = file.Stream("/Filter /FlateDecode", packed.ToArray());
        file.Set(tree, "<< /Type /Pages /Count 1 /Kids [4 0 R] >>");
        file.Add($"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 595 842] /Contents {content} 0 R >>");
        file.Set(catalog, $"<< /Type /Catalog /Pages {tree} 0 R >>");
        Assert.Equal(SourceProblem.UnpacksTooLarge, Opening.Refused(file.Build(catalog)).Problem);
    }

    // The sizes in the central directory, which a reader sees first, lie.
    private static byte[] SayingTheyAreSmall(byte[] zip)
    {
        var at = zip.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        zip.AsSpan(at + 24, 4).Fill(1);
        return zip;
    }

    // Each form draws the next ten times.
    private static byte[] Laughs(int levels, int times)
    {
        var file = new PdfFile();
        var (catalog, tree) = (file.Reserve(), file.Reserve());
        var font = file.Font();
        var next = 0;
        for (var i = 0; i <= levels; i++)
        {
            var content = i == 0 ? PdfFile.Show((72, 72, "哈哈哈哈哈哈哈哈哈哈")) : string.Concat(Enumerable.Repeat("/X Do ", times));
            var resources = i == 0 ? "" : $"/XObject << /X {next} 0 R >>";
            next = file.Stream($"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 {font} 0 R >> {resources} >>", Encoding.Latin1.GetBytes(content));
        }
        var page = file.Page(tree, font, "/X Do", $"/XObject << /X {next} 0 R >>");
        file.Set(tree, $"<< /Type /Pages /Count 1 /Kids [{page} 0 R] >>");
        file.Set(catalog, $"<< /Type /Catalog /Pages {tree} 0 R >>");
        return file.Build(catalog);
    }

    private static byte[] Zip(params (string Name, byte[] Data)[] entries)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, data) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(data);
            }
        return file.ToArray();
    }

    private sealed class Zeros(long length) : MemoryStream
    {
        private long _position;

        public override long Position { get => _position; set => _position = value; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var n = (int)Math.Min(buffer.Length, length - _position);
            buffer.Span[..n].Clear();
            _position += n;
            return new(n);
        }
    }
}
