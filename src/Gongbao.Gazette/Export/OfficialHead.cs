using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Gongbao.Gazette.Contracts;
using static Gongbao.Gazette.Export.Official;

namespace Gongbao.Gazette.Export;

/// <summary>版头、标题和主送机关 (GB/T 9704-2012, 7.2, 7.3.1, 7.3.2).</summary>
internal static class OfficialHead
{
    // 35 mm from the upper edge of the text area to the mark, 4 mm from the number to the rule.
    private const int AboveMark = 1984;
    private const int RuleDistancePoints = 11;

    public static IEnumerable<OpenXmlElement> Of(ReadDocument document) =>
        [.. document.DocumentNumber is { } number ? Letterhead(document, number) : [], .. Title(document)];

    /// <summary>The title of the plan or rules that the notice issues, on a page of its own.</summary>
    public static IEnumerable<OpenXmlElement> Instrument(string title) =>
        [.. Lines(title, []).Select((line, i) => i == 0 ? line.With(new PageBreakBefore()) : line), Blank()];

    /// <summary>Lines of a title in the form of a trapezium or a diamond.</summary>
    public static IEnumerable<Paragraph> Lines(string title, IReadOnlyList<string> issuers) =>
        TitleLines.Of(title, issuers).Select(line => P("Title", R(line)));

    // Documents without a number (reports, interpretations) are no official letters: they get no red head.
    private static IEnumerable<OpenXmlElement> Letterhead(ReadDocument document, string number)
    {
        var issuers = document.Issuers.Count == 0 ? [""] : document.Issuers;
        for (var i = 0; i < issuers.Count; i++)
            yield return Mark(i == issuers.Count - 1 && issuers[i].Length > 0 ? issuers[i] + "文件" : issuers[i], i == 0);
        yield return Blank();
        yield return Blank();
        yield return P("Number", R(number)).With(new ParagraphBorders(
            new BottomBorder { Val = BorderValues.Single, Size = 12, Space = RuleDistancePoints, Color = Red }));
        yield return Blank();
        yield return Blank();
    }

    // As large as the line allows; smaller than what higher organs use (62 pt).
    private static Paragraph Mark(string text, bool first)
    {
        var points = Math.Clamp((int)(TextWidth / 20 / Math.Max(1, Width(text))), 16, 44);
        var size = (2 * points).ToString(CultureInfo.InvariantCulture);
        return P("Mark", new Run(new RunProperties(new Color { Val = Red }, new FontSize { Val = size }, new FontSizeComplexScript { Val = size }), T(text)))
            .With(new SpacingBetweenLines { Before = first ? $"{AboveMark}" : "0", Line = $"{points * 26}", LineRule = LineSpacingRuleValues.Exact });
    }

    private static IEnumerable<OpenXmlElement> Title(ReadDocument document)
    {
        foreach (var line in Lines(document.Title, document.Issuers)) yield return line;
        if (document.Subtitle is { } subtitle) yield return P("Subtitle", R(subtitle));
        if (document.TitleNote is { } note) yield return P("Subtitle", R(note));
        yield return Blank();
        if (document.Recipients.Count > 0) yield return P("Recipients", R(string.Join('，', document.Recipients) + "："));
    }
}
