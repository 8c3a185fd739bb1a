using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Gongbao.Tests.Reading.Sources;

/// <summary>Makes small Word files for tests.</summary>
internal static class DocxFile
{
    public static byte[] With(params OpenXmlElement[] blocks) => With(null, blocks);

    public static byte[] With(Action<MainDocumentPart>? more, params OpenXmlElement[] blocks)
    {
        using var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            main.Document = new(new Body(blocks));
            more?.Invoke(main);
        }
        return stream.ToArray();
    }

    public static Paragraph P(string text) => new(new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));

    public static Paragraph Numbered(int level, string text, int list = 1) =>
        new(new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = list })), new Run(new Text(text)));

    public static Table Table(params string[][] rows) =>
        new(rows.Select(r => new TableRow(r.Select(c => new TableCell(c.Split('\n').Select(P))))));

    /// <summary>A list whose levels have the given formats and patterns; instance 1.</summary>
    public static Action<MainDocumentPart> List(params (string Format, string Pattern)[] levels) => main =>
    {
        var list = new AbstractNum { AbstractNumberId = 7 };
        for (var i = 0; i < levels.Length; i++)
            list.Append(new Level(
                new StartNumberingValue { Val = 1 },
                new NumberingFormat { Val = new EnumValue<NumberFormatValues> { InnerText = levels[i].Format } },
                new LevelText { Val = levels[i].Pattern }) { LevelIndex = i });
        main.AddNewPart<NumberingDefinitionsPart>().Numbering = new(list, new NumberingInstance(new AbstractNumId { Val = 7 }) { NumberID = 1 });
    };
}
