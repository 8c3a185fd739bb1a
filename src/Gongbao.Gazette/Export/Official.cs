using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Gongbao.Gazette.Export;

/// <summary>Measures and pieces of the official layout. Lengths in twentieths of a point (twips) unless named otherwise.</summary>
internal static class Official
{
    /// <summary>版心: 156 by 225 mm.</summary>
    public const int TextWidth = 8844;

    /// <summary>One of 22 lines on 225 mm.</summary>
    public const int Line = 579;

    /// <summary>One of 28 characters on 156 mm: 3号 (16 pt) drawn a quarter of a point closer.</summary>
    public const int Character = 315;

    public const string Song = "宋体";
    public const string Fang = "仿宋";
    public const string Hei = "黑体";
    public const string Kai = "楷体";
    public const string Biao = "方正小标宋简体";

    public const string Red = "FF0000";

    /// <summary>A paragraph of the style with that id.</summary>
    public static Paragraph P(string style, params OpenXmlElement[] content) =>
        new(content.Prepend(new ParagraphProperties(new ParagraphStyleId { Val = style })));

    /// <summary>A run of text; in another font than its paragraph's where one is given.</summary>
    public static Run R(string text, string? font = null) =>
        font is null ? new(T(text)) : new(new RunProperties(Fonts(font)), T(text));

    public static Text T(string text) => new(Akn.Text(text)) { Space = SpaceProcessingModeValues.Preserve };

    public static Paragraph Blank() => P("Body");

    /// <summary>Figures and Latin letters of the text are set in Times New Roman, as offices do.</summary>
    public static RunFonts Fonts(string eastAsian) => new()
    {
        Ascii = eastAsian is Hei ? eastAsian : "Times New Roman", HighAnsi = eastAsian is Hei ? eastAsian : "Times New Roman",
        EastAsia = eastAsian, Hint = FontTypeHintValues.EastAsia,
    };

    /// <summary>Width in characters: half for figures and Latin letters.</summary>
    public static double Width(string text) => text.Sum(c => c < 0x80 ? 0.5 : 1.0);

    public static Paragraph With(this Paragraph paragraph, OpenXmlElement property)
    {
        paragraph.ParagraphProperties!.AddChild(property);
        return paragraph;
    }
}
