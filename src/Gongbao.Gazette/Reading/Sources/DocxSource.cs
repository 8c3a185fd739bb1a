using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Gongbao.Gazette.Contracts;

namespace Gongbao.Gazette.Reading.Sources;

/// <summary>
/// DOCX from Word or WPS: one line for each paragraph or table row. Automatic numbers are written out; headers and footers, hidden
/// text and tracked deletions are left out; tracked insertions stay. Links and other outside relations are never followed.
/// </summary>
internal static class DocxSource
{
    public static SourceOpening Open(ReadOnlyMemory<byte> bytes, string name, CancellationToken cancellation)
    {
        try
        {
            using var package = new MemoryStream(bytes.ToArray(), writable: false);
            if (DocxGuard.Check(package, cancellation) is { } refused) return refused;
            package.Position = 0;
            using var word = WordprocessingDocument.Open(package, isEditable: false, new OpenSettings { AutoSave = false });
            return word.MainDocumentPart is { } main && IsPlainXml(main) ? Read(main, name, cancellation) : Damaged;
        }
        catch (Exception e) when (IsTheFilesFault(e))
        {
            return Damaged;
        }
    }

    private static SourceRefused Damaged => new(SourceProblem.Damaged, "DOCX");

    // What was not looked at by the guard is not opened either.
    private static bool IsPlainXml(MainDocumentPart main) =>
        main.Uri.OriginalString.EndsWith(".xml", StringComparison.OrdinalIgnoreCase);

    private static bool IsTheFilesFault(Exception e) =>
        e is InvalidDataException or XmlException or OpenXmlPackageException or FileFormatException or IOException or FormatException
            or ArgumentException or InvalidOperationException or NotSupportedException or KeyNotFoundException or OverflowException or NullReferenceException;

    private static SourceOpening Read(MainDocumentPart main, string name, CancellationToken cancellation)
    {
        var text = new DocxText(main);
        using var xml = OpenXmlReader.Create(main);
        while (xml.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            while (xml.IsStartElement && IsBlock(xml.ElementType))
            {
                text.Add(xml.LoadCurrentElement()!);
                if (text.Length > SourceText.MaxLength) return SourceTexts.TooLong;
            }
        }
        return SourceTexts.Finish(name, SourceFormat.Docx, text.ToString(), text.Marks, text.Warnings, text.PageStarts);
    }

    private static bool IsBlock(Type type) => type == typeof(Paragraph) || type == typeof(TableRow) || type == typeof(AlternateContentFallback);
}
