using System.IO.Compression;
using System.Text;

namespace Gongbao.Gazette.Reading.Sources;

internal enum FileKind { Text, Pdf, Docx, EncryptedOffice, Other }

/// <summary>What a file is, by its first bytes and, for packed files, by what is in the package.</summary>
internal static class FileKinds
{
    private static readonly (byte[] Start, string Name)[] Signatures =
    [
        ([0xFF, 0xD8, 0xFF], "JPEG"), ([0x89, 0x50, 0x4E, 0x47], "PNG"), ("GIF87a"u8.ToArray(), "GIF"), ("GIF89a"u8.ToArray(), "GIF"),
        ([0x49, 0x49, 0x2A, 0x00], "TIFF"), ([0x4D, 0x4D, 0x00, 0x2A], "TIFF"), ("Rar!\u001A"u8.ToArray(), "RAR"),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27], "7z"), ([0x1F, 0x8B], "gzip"), (@"{\rtf"u8.ToArray(), "RTF"),
        ("SQLite format 3"u8.ToArray(), "SQLite"), ([0x7F, 0x45, 0x4C, 0x46], "ELF"),
    ];

    private static readonly (string Entry, string Name)[] Packages =
    [
        ("OFD.xml", "OFD"), ("xl/workbook.xml", "Excel"), ("ppt/presentation.xml", "PowerPoint"), ("META-INF/container.xml", "EPUB"), ("content.xml", "ODT"),
    ];

    public static (FileKind Kind, string Name) Recognise(ReadOnlyMemory<byte> file)
    {
        var bytes = file.Span;
        if (bytes[..Math.Min(1024, bytes.Length)].IndexOf("%PDF-"u8) >= 0) return (FileKind.Pdf, "PDF");
        if (bytes.StartsWith("PK"u8) && bytes.Length > 3 && bytes[2] is 3 or 5) return Packed(file);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) return Compound(bytes);
        foreach (var (start, name) in Signatures)
            if (bytes.StartsWith(start)) return (FileKind.Other, name);
        // two letters that a text may begin with as well; a program's head is full of zeros
        if (bytes.StartsWith("MZ"u8) && bytes[..Math.Min(64, bytes.Length)].Contains((byte)0)) return (FileKind.Other, "EXE");
        return IsHtml(bytes) ? (FileKind.Other, "HTML") : (FileKind.Text, "");
    }

    private static (FileKind, string) Packed(ReadOnlyMemory<byte> file)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(file.ToArray(), writable: false), ZipArchiveMode.Read);
            var names = zip.Entries.Select(e => e.FullName.Replace('\\', '/').TrimStart('/')).ToHashSet(StringComparer.OrdinalIgnoreCase);
            foreach (var (entry, name) in Packages)
                if (names.Contains(entry)) return (FileKind.Other, name);
            return names.Any(n => n.StartsWith("word/", StringComparison.OrdinalIgnoreCase)) ? (FileKind.Docx, "DOCX") : (FileKind.Other, "ZIP");
        }
        catch (Exception e) when (e is InvalidDataException or IOException or ArgumentException or NotSupportedException)
        {
            return (FileKind.Docx, "DOCX");
        }
    }

    // Word before 2007 and every password-protected Office file are OLE compound files; the stream's name tells them apart.
    private static (FileKind, string) Compound(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0 ? (FileKind.EncryptedOffice, "Word")
        : (FileKind.Other, bytes.IndexOf(Encoding.Unicode.GetBytes("WordDocument")) >= 0 ? "DOC / WPS" : "OLE");

    private static bool IsHtml(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(512, bytes.Length)]).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\r', '\n', '\t');
        return start.StartsWith("<!DOCTYPE html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }
}
