using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Gongbao.Gazette.Contracts;

namespace Gongbao.Gazette.Export;

/// <summary>
/// Word document in the layout of GB/T 9704-2012 (党政机关公文格式): A4, 22 lines of 28 characters, red head, document number, red rule,
/// title, recipients, text, list of annexes, signature, note, imprint, annexes.
/// </summary>
internal static class DocxExport
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void Write(ExportDocument document, Stream to)
    {
        // The package needs a stream that it can seek in.
        using var held = new MemoryStream();
        Make(held, document.Place.Mark, Content(document), word => Describe(word, document));
        held.Position = 0;
        held.CopyTo(to);
    }

    /// <summary>A paper of an office: head, text and signature, without an imprint, since no gazette prints it.</summary>
    public static byte[] Of(OfficialPaper paper, ReadDocument document)
    {
        using var held = new MemoryStream();
        OpenXmlElement[] content = [.. OfficialHead.Of(document), .. KeepWithSignature([.. OfficialBody.Of(document.Provisions)]), .. OfficialEnd.Of(document)];
        Make(held, paper.Mark, content, word =>
        {
            (word.PackageProperties.Title, word.PackageProperties.Creator, word.PackageProperties.Language) = (Akn.Text(paper.Title), Akn.Text(paper.Issuer), "zh-CN");
            word.PackageProperties.Created = paper.Date?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        });
        return held.ToArray();
    }

    private static void Make(Stream held, string? mark, IEnumerable<OpenXmlElement> content, Action<WordprocessingDocument> describe)
    {
        using var word = WordprocessingDocument.Create(held, WordprocessingDocumentType.Document);
        describe(word);
        var main = word.AddMainDocumentPart();
        var section = OfficialPage.Section(main, mark);
        main.Document = new(new Body([.. content, section]));
        OfficialStyles.Add(main);
    }

    private static IEnumerable<OpenXmlElement> Content(ExportDocument export)
    {
        var document = export.Document;
        var own = document.Provisions.Where(p => p.Kind != ProvisionKind.Annex).ToList();
        var found = export.InstrumentEId is { } id ? own.FindIndex(p => p.EId == id) : -1;
        var notice = found < 0 ? own : own[..found];
        return
        [
            .. OfficialHead.Of(document),
            .. KeepWithSignature([.. OfficialBody.Of(notice)]),
            .. OfficialEnd.Of(document),
            .. found < 0 ? [] : OfficialHead.Instrument(document.InstrumentTitle ?? "").Concat(OfficialBody.Of(own[found..])),
            .. document.Provisions.Where(p => p.Kind == ProvisionKind.Annex).SelectMany(OfficialEnd.Annex),
            .. OfficialEnd.Imprint(export),
        ];
    }

    // A signature never stands on a page without text (GB/T 9704-2012, 7.3.5). The only paragraph of a notice stays with its recipients.
    private static OpenXmlElement[] KeepWithSignature(OpenXmlElement[] text)
    {
        if (text is [_, .., Paragraph last]) last.With(new KeepNext());
        return text;
    }

    private static void Describe(WordprocessingDocument word, ExportDocument export)
    {
        var properties = word.PackageProperties;
        properties.Title = Akn.Text(export.Document.Title);
        properties.Creator = Akn.Text(string.Join('、', export.Document.Issuers));
        properties.Identifier = WorkAddress.Of(export);
        properties.Subject = export.Document.DocumentNumber;
        properties.Description = export.Place.Mark;
        properties.Language = "zh-CN";
        properties.Created = export.Published.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
    }
}
