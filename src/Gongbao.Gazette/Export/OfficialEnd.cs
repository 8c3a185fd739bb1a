using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Gongbao.Gazette.Contracts;
using static Gongbao.Gazette.Export.Official;

namespace Gongbao.Gazette.Export;

/// <summary>附件说明、署名、成文日期、附注、附件和版记 (GB/T 9704-2012, 7.3.4 to 7.3.8, 7.4).</summary>
internal static class OfficialEnd
{
    public static IEnumerable<OpenXmlElement> Of(ReadDocument document) =>
        [.. AnnexList(document.Annexes), .. Signature(document), .. Note(document)];

    /// <summary>An annex begins a page: its mark upper left, its title on the third line.</summary>
    public static IEnumerable<OpenXmlElement> Annex(Provision annex) =>
    [
        P("AnnexLabel", R(annex.Label)).With(new PageBreakBefore()),
        Blank(),
        .. annex.Title.Length == 0 ? [] : OfficialHead.Lines(annex.Title, []),
        .. annex.Title.Length == 0 ? Array.Empty<OpenXmlElement>() : [Blank()],
        .. annex.Text.Length == 0 ? Array.Empty<OpenXmlElement>() : [P("Body", R(annex.Text))],
        .. OfficialBody.Of(annex.Children),
    ];

    /// <summary>
    /// Where a printed document names who is copied and who printed it, ours names where it was published: the former are not
    /// part of what gazettes print, and nothing is made up.
    /// </summary>
    public static IEnumerable<OpenXmlElement> Imprint(ExportDocument export)
    {
        // A frame at the foot of the last page, whatever stands above it.
        yield return P("Imprint", R(export.Gazette ?? export.Place.Name + "政府公报"), new Run(new TabChar()), R(Day(export.Published) + "刊载"))
            .With(new FrameProperties { Width = $"{TextWidth}", Wrap = TextWrappingValues.NotBeside, VerticalPosition = VerticalAnchorValues.Margin, HorizontalPosition = HorizontalAnchorValues.Margin, XAlign = HorizontalAlignmentValues.Left, YAlign = VerticalAlignmentValues.Bottom })
            .With(new ParagraphBorders(new TopBorder { Val = BorderValues.Single, Size = 8, Space = 4 }, new BottomBorder { Val = BorderValues.Single, Size = 8, Space = 4 }))
            .With(new Tabs(new TabStop { Val = TabStopValues.Right, Position = TextWidth - 280 }))
            .With(new Indentation { Left = "280" });
    }

    private static IEnumerable<OpenXmlElement> AnnexList(IReadOnlyList<ReadAnnex> annexes)
    {
        if (annexes.Count > 0) yield return Blank().With(new KeepNext());
        for (var i = 0; i < annexes.Count; i++)
        {
            var number = annexes.Count == 1 ? "" : annexes[i].Number.ToString(CultureInfo.InvariantCulture) + ". ";
            var hang = 5 * Character + (int)(Width(number) * Character);
            // The words 附件： stand two characters in; every line of a name begins below its first character.
            yield return P("AnnexList", R((i == 0 ? "附件：" : "") + number + (annexes[i].ListedTitle ?? annexes[i].Title)))
                .With(i == 0 ? new Indentation { Left = $"{hang}", Hanging = $"{hang - 2 * Character}" } : new Indentation { Left = $"{hang}", Hanging = $"{hang - 5 * Character}" })
                .With(new KeepNext());
        }
    }

    // The date four characters from the right, the name centred over it; a name too long for that stands two from the right, the date centred under it.
    private static IEnumerable<OpenXmlElement> Signature(ReadDocument document)
    {
        if (document.Issuers.Count == 0 && document.Date is null) yield break;
        yield return Blank().With(new KeepNext());
        var date = document.Date is { } day ? Day(day) : "";
        var longest = document.Issuers.Select(Width).DefaultIfEmpty(0).Max();
        var middle = Math.Max(4 + Width(date) / 2, 2 + longest / 2);
        foreach (var issuer in document.Issuers) yield return Right(issuer, middle - Width(issuer) / 2);
        if (date.Length > 0) yield return Right(date, middle - Width(date) / 2);
    }

    private static Paragraph Right(string text, double characters) =>
        P("Signature", R(text)).With(new Indentation { Right = ((int)(Math.Max(0, characters) * Character)).ToString(CultureInfo.InvariantCulture) });

    private static IEnumerable<OpenXmlElement> Note(ReadDocument document) =>
        document.Disclosure is { } disclosure ? [P("Note", R($"（{Disclosure.Printed(disclosure)}）"))] : [];

    private static string Day(DateOnly day) => $"{day.Year}年{day.Month}月{day.Day}日";
}
