using System.Xml;
using System.Xml.Linq;

namespace Gongbao.Gazette.Export;

/// <summary>
/// Akoma Ntoso 3.0 (OASIS LegalDocumentML 1.0): a document, or a whole issue of the gazette, as XML that keeps the text, its tree with our eIds,
/// the dates in force and what it does to other documents.
/// </summary>
internal static class AkomaNtosoExport
{
    public const string MediaType = "application/akn+xml";

    public static void Write(ExportDocument document, Stream to) => Save(Document(document), to);

    /// <summary>An issue: the list of its documents as an officialGazette, each document a component beside it (eIds are unique in a document only).</summary>
    public static void Write(ExportIssue issue, Stream to) => Save(Issue(issue), to);

    internal static XDocument Document(ExportDocument document) => Root(AknDocument.Of(document), document.Place.Mark);

    internal static XDocument Issue(ExportIssue issue) => Root(new[] { AknIssue.Of(issue), AknIssue.Components(issue) }, issue.Place.Mark);

    private static XDocument Root(object content, string? mark) =>
        new(mark is null ? null : new XComment($" {mark} "),
            new XElement(Akn.Name("akomaNtoso"), new XAttribute(XNamespace.Xmlns + "gb", Akn.Own.NamespaceName), content));

    // Indented blanks inside a paragraph would be text: none are written.
    private static void Save(XDocument document, Stream to)
    {
        using var xml = XmlWriter.Create(to, new XmlWriterSettings { Encoding = new System.Text.UTF8Encoding(false), Indent = false, CloseOutput = false });
        document.Save(xml);
    }
}
