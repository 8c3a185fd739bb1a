using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using static Gongbao.Gazette.Export.Official;

namespace Gongbao.Gazette.Export;

/// <summary>Paper, margins and page numbers (GB/T 9704-2012, 5.2 and 7.5): 4号 figures between dashes, right on odd pages, left on even ones.</summary>
internal static class OfficialPage
{
    public static SectionProperties Section(MainDocumentPart main, string? mark)
    {
        main.AddNewPart<DocumentSettingsPart>().Settings = new(new DefaultTabStop { Val = 420 }, new EvenAndOddHeaders(), new CharacterSpacingControl { Val = CharacterSpacingValues.DoNotCompress });
        var section = new SectionProperties();
        if (mark is not null)
            foreach (var side in Sides) section.Append(new HeaderReference { Type = side, Id = Header(main, mark) });
        foreach (var side in Sides) section.Append(new FooterReference { Type = side, Id = Footer(main, side == HeaderFooterValues.Even) });
        section.Append(
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = 2098, Right = 1474, Bottom = 1984, Left = 1588, Header = 1134, Footer = 1247, Gutter = 0 },
            new DocGrid { Type = DocGridValues.Lines, LinePitch = Line });
        return section;
    }

    private static HeaderFooterValues[] Sides => [HeaderFooterValues.Default, HeaderFooterValues.Even];

    private static string Header(MainDocumentPart main, string mark)
    {
        var part = main.AddNewPart<HeaderPart>();
        part.Header = new(P("Banner", R(mark)));
        return main.GetIdOfPart(part);
    }

    private static string Footer(MainDocumentPart main, bool even)
    {
        var part = main.AddNewPart<FooterPart>();
        var folio = P("Folio", R("— "), new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }), new Run(new FieldCode(" PAGE ")),
            new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }), R("1"), new Run(new FieldChar { FieldCharType = FieldCharValues.End }), R(" —"));
        part.Footer = new(even
            ? folio.With(new Indentation { Left = "280" })
            : folio.With(new Indentation { Right = "280" }).With(new Justification { Val = JustificationValues.Right }));
        return main.GetIdOfPart(part);
    }
}
