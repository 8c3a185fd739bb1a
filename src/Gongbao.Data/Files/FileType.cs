using System.IO.Compression;

namespace Gongbao.Data.Files;

/// <summary>文件类型. Tells what a file truly is from its first bytes, whatever its name says.</summary>
public static class FileType
{
    public const string Unknown = "application/octet-stream";
    public const string Pdf = "application/pdf";
    public const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public const string Pptx = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    public const string Ofd = "application/ofd";
    public const string Zip = "application/zip";
    public const string OldOffice = "application/x-ole-storage";
    public const string Png = "image/png";
    public const string Jpeg = "image/jpeg";
    public const string Text = "text/plain";

    private const int HeadSize = 4096;

    private static readonly (string Type, byte[] Head)[] Heads =
    [
        (Pdf, "%PDF-"u8.ToArray()), (Png, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), (Jpeg, [0xFF, 0xD8, 0xFF]),
        (OldOffice, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
    ];

    private static readonly (string Type, string Entry)[] Packages =
        [(Docx, "word/document.xml"), (Xlsx, "xl/workbook.xml"), (Pptx, "ppt/presentation.xml"), (Ofd, "OFD.xml")];

    /// <summary>The type; <see cref="Unknown"/> when it is none of ours. Reads the beginning, of an archive also its list of entries.</summary>
    public static string Of(Stream content)
    {
        var head = new byte[HeadSize];
        var n = content.ReadAtLeast(head, HeadSize, throwOnEndOfStream: false);
        var start = head.AsSpan(0, n);
        foreach (var (type, bytes) in Heads)
            if (start.StartsWith(bytes)) return type;
        if (start.StartsWith("PK\x03\x04"u8)) return OfArchive(content);
        return n > 0 && !start.ContainsAnyExcept(TextBytes) ? Text : Unknown;
    }

    // No control characters other than tab, line feed, form feed and carriage return: true of texts in UTF-8 and in GB 18030.
    private static readonly System.Buffers.SearchValues<byte> TextBytes =
        System.Buffers.SearchValues.Create([9, 10, 12, 13, .. Enumerable.Range(32, 224).Select(b => (byte)b)]);

    private static string OfArchive(Stream content)
    {
        try
        {
            content.Position = 0;
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            foreach (var (type, entry) in Packages)
                if (zip.GetEntry(entry) is not null) return type;
            return Zip;
        }
        catch (InvalidDataException)
        {
            return Unknown;
        }
    }
}
