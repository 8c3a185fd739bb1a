using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Gongbao.Policies.DisabilityCare.Contracts;

namespace Gongbao.Policies.DisabilityCare.Papers;

/// <summary>Measures (twentieths of a point) and styles: letters as GB/T 9704-2012 sets text, the form in small type so that it keeps to one page.</summary>
internal static class PaperStyles
{
    public const int PageWidth = 11906;
    private const string Song = "宋体", Fang = "仿宋", Hei = "黑体";

    public static int Margin(CarePaperKind kind) => kind == CarePaperKind.Form ? 794 : 1531;

    public static int Width(CarePaperKind kind) => PageWidth - 2 * Margin(kind);

    public static Paragraph P(string style, string text) => new(new ParagraphProperties(new ParagraphStyleId { Val = style }), R(text));

    // what XML cannot hold is left out: control characters, halves of characters, U+FFFE and U+FFFF
    public static Run R(string text) =>
        new(new Text(string.Concat(text.EnumerateRunes().Where(r => !Rune.IsControl(r) && r.Value is not (0xFFFD or 0xFFFE or 0xFFFF)))) { Space = SpaceProcessingModeValues.Preserve });

    public static void Add(MainDocumentPart main, CarePaperKind kind)
    {
        var dense = kind == CarePaperKind.Form;
        main.AddNewPart<StyleDefinitionsPart>("rIdStyles").Styles = new(
            new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(Fonts(dense ? Song : Fang), Size(dense ? 21 : 32), new Languages { Val = "en-US", EastAsia = "zh-CN" })), new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(Lines(0)))),
            Style("Paragraph", Fang, 32, new SpacingBetweenLines { Line = "560", LineRule = LineSpacingRuleValues.Exact }, new Indentation { FirstLineChars = 200, FirstLine = "640" }, Both()),
            Style("Recipient", Fang, 32, new SpacingBetweenLines { Before = "200", Line = "560", LineRule = LineSpacingRuleValues.Exact }),
            Style("Heading", Hei, 32, new KeepNext(), new SpacingBetweenLines { Line = "560", LineRule = LineSpacingRuleValues.Exact }, new Indentation { FirstLineChars = 200, FirstLine = "640" }),
            Style("Title", Hei, dense ? 32 : 36, Lines(0), Centred()),
            Style("Small", Song, 18, Lines(20), Centred()),
            Style("Code", Song, 18, Lines(0), new Justification { Val = JustificationValues.Right }),
            Style("Spread", Song, 21, new SpacingBetweenLines { Before = "80", After = "60" }),
            Style("Label", Song, dense ? 21 : 28, Lines(0), Centred()),
            Style("Cell", Song, dense ? 21 : 28, Lines(0)),
            Style("Opinion", Song, 21, Lines(10), new Indentation { FirstLineChars = 200, FirstLine = "420" }),
            Style("Foot", Song, 21, Lines(40), new Justification { Val = JustificationValues.Right }),
            Style("Note", Song, 18, Lines(40)),
            Style("Signature", Fang, 32, new KeepLines(), new SpacingBetweenLines { Line = "560", LineRule = LineSpacingRuleValues.Exact }, new Indentation { Right = "640" }, new Justification { Val = JustificationValues.Right }),
            Style("Mark", Hei, 20, Lines(0), Centred()),
            Style("End", Song, 2, Lines(0)));
    }

    private static Style Style(string id, string font, int halfPoints, params OpenXmlElement[] properties)
    {
        var paragraph = new StyleParagraphProperties();
        foreach (var property in properties) paragraph.AddChild(property);
        return new(new StyleName { Val = id }, new PrimaryStyle(), paragraph, new StyleRunProperties(Fonts(font), Size(halfPoints)))
        {
            Type = StyleValues.Paragraph, StyleId = id, Default = id == "Paragraph", CustomStyle = true,
        };
    }

    private static RunFonts Fonts(string font) => new() { Ascii = "Times New Roman", HighAnsi = "Times New Roman", EastAsia = font, Hint = FontTypeHintValues.EastAsia };

    private static FontSize Size(int halfPoints) => new() { Val = $"{halfPoints}" };

    private static SpacingBetweenLines Lines(int before) => new() { Before = $"{before}", After = "0" };

    private static Justification Centred() => new() { Val = JustificationValues.Center };

    private static Justification Both() => new() { Val = JustificationValues.Both };
}
