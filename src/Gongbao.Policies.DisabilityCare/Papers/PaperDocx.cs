using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Gongbao.Policies.DisabilityCare.Contracts;
using static Gongbao.Policies.DisabilityCare.Papers.PaperStyles;

namespace Gongbao.Policies.DisabilityCare.Papers;

/// <summary>A paper as a Word document: A4, one section a copy, the code beside the title, the mark on each page.</summary>
internal static class PaperDocx
{
    private const string CodePart = "rIdCode", MarkPart = "rIdMark";

    public static byte[] Of(CarePaper paper)
    {
        using var held = new MemoryStream();
        using (var word = WordprocessingDocument.Create(held, WordprocessingDocumentType.Document))
        {
            (word.PackageProperties.Title, word.PackageProperties.Creator, word.PackageProperties.Language) = (paper.Title, paper.Issuer, "zh-CN");
            word.PackageProperties.Created = paper.Date?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
            var main = word.AddMainDocumentPart();
            PaperStyles.Add(main, paper.Kind);
            if (paper.Address.Length > 0) Picture(main, paper.Address);
            if (paper.Mark.Length > 0) main.AddNewPart<HeaderPart>(MarkPart).Header = new(P("Mark", paper.Mark));
            main.Document = new(new Body([.. Copies(paper)]));
        }
        return held.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Copies(CarePaper paper)
    {
        var count = Math.Max(1, paper.Copies.Count);
        for (var copy = 0; copy < count; copy++)
        {
            yield return Masthead(paper, copy);
            foreach (var block in paper.Blocks)
                foreach (var element in PaperParts.Of(block, paper.Kind)) yield return element;
            foreach (var line in Signature(paper)) yield return line;
            // the last section stands by itself, the others in a paragraph
            if (copy < count - 1) yield return new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "End" }, Section(paper)));
            else yield return Section(paper);
        }
    }

    // title in the middle, the code to the right, and as much room to the left
    private static Table Masthead(CarePaper paper, int copy)
    {
        var (width, side) = (Width(paper.Kind), 1200);
        string[] lines = [paper.Copies.Count == 0 ? "" : PaperWords.Of("Copy", copy + 1, paper.Copies.Count, paper.Copies[copy]), paper.Number.Length == 0 ? "" : PaperWords.Of("Number", paper.Number)];
        OpenXmlElement[] middle = [P("Title", paper.Title), .. lines.Where(l => l.Length > 0).Select(l => P("Small", l))];
        var right = paper.Address.Length == 0 ? P("Small", "") : new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Code" }), new Run(PaperPicture.Inline(CodePart, copy + 1)));
        return new Table(
            new TableProperties(new TableWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa }, new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(new GridColumn { Width = $"{side}" }, new GridColumn { Width = $"{width - 2 * side}" }, new GridColumn { Width = $"{side}" }),
            new TableRow(Cell(side, P("Small", "")), Cell(width - 2 * side, middle), Cell(side, right)));
    }

    private static TableCell Cell(int width, params OpenXmlElement[] content) =>
        new([new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa }, new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center }), .. content]);

    private static IEnumerable<Paragraph> Signature(CarePaper paper)
    {
        if (paper.Issuer.Length == 0) yield break;
        yield return P("Signature", paper.Issuer);
        yield return P("Signature", FormPaper.Day(paper.Date));
    }

    private static SectionProperties Section(CarePaper paper)
    {
        var margin = Margin(paper.Kind);
        var section = new SectionProperties();
        if (paper.Mark.Length > 0) section.Append(new HeaderReference { Type = HeaderFooterValues.Default, Id = MarkPart });
        section.Append(new SectionType { Val = SectionMarkValues.NextPage }, new PageSize { Width = PageWidth, Height = 16838 },
            new PageMargin { Top = margin, Bottom = margin, Left = (uint)margin, Right = (uint)margin, Header = 400, Footer = 400, Gutter = 0 });
        return section;
    }

    private static void Picture(MainDocumentPart main, string address)
    {
        using var png = new MemoryStream(PaperCode.Png(address));
        main.AddImagePart(ImagePartType.Png, CodePart).FeedData(png);
    }
}
