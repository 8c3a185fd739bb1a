using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using static Gongbao.Gazette.Export.Official;

namespace Gongbao.Gazette.Export;

/// <summary>The styles of an official document, under the names that offices know, so that people can go on working with them.</summary>
internal static class OfficialStyles
{
    public static void Add(MainDocumentPart main)
    {
        var styles = new Styles(
            new DocDefaults(
                new RunPropertiesDefault(new RunPropertiesBaseStyle(
                    Fonts(Fang), new Spacing { Val = -5 }, new Kern { Val = 0 }, new FontSize { Val = "32" }, new FontSizeComplexScript { Val = "32" },
                    new Languages { Val = "en-US", EastAsia = "zh-CN" })),
                new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(Grid(Line)))),
            Style("Body", "Normal", Fang, 16, null, Indented(), new Justification { Val = JustificationValues.Both }),
            Style("Mark", "发文机关标志", Biao, 36, null, new SnapToGrid { Val = false }, Centred()),
            Style("Number", "发文字号", Fang, 16, null, Centred()),
            Style("Title", "公文标题", Biao, 22, 0, new KeepNext(), new SnapToGrid { Val = false }, new SpacingBetweenLines { Line = "680", LineRule = LineSpacingRuleValues.Exact }, Centred()),
            Style("Subtitle", "副标题", Kai, 16, null, Centred()),
            Style("Recipients", "主送机关", Fang, 16, null),
            Style("Heading1", "heading 1", Hei, 16, 1, new KeepNext(), Indented()),
            Style("Heading2", "heading 2", Kai, 16, 2, new KeepNext(), Indented()),
            Style("Heading3", "heading 3", Fang, 16, 3, new KeepNext(), Indented()),
            Style("Chapter", "章", Hei, 16, 1, new KeepNext(), Centred()),
            Style("AnnexLabel", "附件标记", Hei, 16, 0, new KeepNext()),
            Style("AnnexList", "附件说明", Fang, 16, null),
            Style("Signature", "署名", Fang, 16, null, new KeepNext(), new Justification { Val = JustificationValues.Right }),
            Style("Note", "附注", Fang, 16, null, Indented()),
            Style("Imprint", "版记", Fang, 14, null, new SnapToGrid { Val = false }, Grid(400)),
            Style("Cell", "表格", Fang, 12, null, new SnapToGrid { Val = false }, Grid(360)),
            Style("Folio", "页码", Song, 14, null, Grid(360)),
            Style("Banner", "虚构标记", Hei, 12, null, Centred(), Grid(360)));
        main.AddNewPart<StyleDefinitionsPart>().Styles = styles;
        main.AddNewPart<FontTablePart>().Fonts = new(
            Substitute(Biao, "宋体"), Substitute(Fang, "FangSong"), Substitute(Kai, "KaiTi"), Substitute(Hei, "SimHei"), Substitute(Song, "SimSun"));
    }

    private static Style Style(string id, string name, string font, int points, int? outline, params OpenXmlElement[] properties)
    {
        // Nothing hangs over the edge and nothing is drawn apart: 28 characters a line are 28. (Not every reader takes these from the defaults.)
        var paragraph = new StyleParagraphProperties(
            new WidowControl { Val = false }, new OverflowPunctuation { Val = false }, new AutoSpaceDE { Val = false }, new AutoSpaceDN { Val = false });
        foreach (var property in properties) paragraph.AddChild(property);
        if (outline is { } level) paragraph.AddChild(new OutlineLevel { Val = Math.Max(0, level - 1) });
        return new Style(new StyleName { Val = name }, new PrimaryStyle(), paragraph,
            new StyleRunProperties(Fonts(font), new Spacing { Val = points == 16 ? -5 : 0 }, new FontSize { Val = $"{points * 2}" }, new FontSizeComplexScript { Val = $"{points * 2}" }))
        {
            Type = StyleValues.Paragraph, StyleId = id, Default = id == "Body", CustomStyle = name[0] > 0x7F,
        };
    }

    // Both: the count of characters is for Word and WPS, the length for those who ignore it.
    private static Indentation Indented() => new() { FirstLineChars = 200, FirstLine = $"{2 * Character}" };

    private static Justification Centred() => new() { Val = JustificationValues.Center };

    private static SpacingBetweenLines Grid(int line) => new() { Before = "0", After = "0", Line = $"{line}", LineRule = LineSpacingRuleValues.Exact };

    private static Font Substitute(string name, string other) => new(new AltName { Val = other }) { Name = name };
}
