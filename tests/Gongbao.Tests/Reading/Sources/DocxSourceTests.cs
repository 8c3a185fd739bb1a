using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Gongbao.Gazette.Contracts;
using static Gongbao.Tests.Reading.Sources.DocxFile;

namespace Gongbao.Tests.Reading.Sources;

public sealed class DocxSourceTests
{
    [Fact]
    public void A_paragraph_is_a_line_and_says_so()
    {
        var text = Opening.Opened(With(P("关于印发方案的通知"), P(""), P("各县人民政府：")));
        Assert.Equal("关于印发方案的通知\n\n各县人民政府：\n", text.Text);
        Assert.True(text.LinesAreParagraphs);
    }

    [Fact]
    public void Automatic_numbers_are_written_as_the_page_shows_them()
    {
        var file = With(List(("chineseCounting", "第%1条"), ("chineseCountingThousand", "（%2）"), ("decimal", "%3."), ("decimalEnclosedCircle", "%4")),
            Numbered(0, "目的"), Numbered(1, "甲"), Numbered(1, "乙"), Numbered(2, "子"), Numbered(3, "丑"), Numbered(0, "范围"), Numbered(1, "丙"));
        var text = Opening.Opened(file);
        Assert.Equal("第一条 目的\n（一）甲\n（二）乙\n1.子\n① 丑\n第二条 范围\n（一）丙\n", text.Text);
        Assert.Equal("第一条", text.Text.Substring(text.Marks[0].Span.Start, text.Marks[0].Span.Length));
        Assert.All(text.Marks, m => Assert.Equal(SourceRole.AutomaticNumber, m.Role));
    }

    [Fact]
    public void A_number_of_several_levels_and_the_legal_style_are_written()
    {
        var file = With(main =>
        {
            List(("chineseCounting", "%1、"), ("decimal", "%1.%2"))(main);
            main.NumberingDefinitionsPart!.Numbering!.Descendants<Level>().Last().Append(new IsLegalNumberingStyle());
        }, Numbered(0, "总则"), Numbered(1, "甲"), Numbered(1, "乙"));
        Assert.Equal("一、总则\n1.1 甲\n1.2 乙\n", Opening.Opened(file).Text);
    }

    [Fact]
    public void A_number_that_comes_from_the_style_is_written()
    {
        var file = With(main =>
        {
            List(("chineseCounting", "第%1章"))(main);
            main.AddNewPart<StyleDefinitionsPart>().Styles = new(
                new Style(new StyleParagraphProperties(new NumberingProperties(new NumberingId { Val = 1 }))) { StyleId = "章", Type = StyleValues.Paragraph },
                new Style(new BasedOn { Val = "章" }) { StyleId = "子", Type = StyleValues.Paragraph });
        }, new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "子" }), new Run(new Text("总则"))));
        Assert.Equal("第一章 总则\n", Opening.Opened(file).Text);
    }

    [Fact]
    public void A_kind_of_number_that_we_do_not_write_is_named()
    {
        var text = Opening.Opened(With(List(("hebrew1", "%1、")), Numbered(0, "甲"), Numbered(0, "乙")));
        Assert.Equal("1、甲\n2、乙\n", text.Text);
        Assert.Equal(new SourceWarning(SourceWarningKind.UnknownNumbering, 0, "hebrew1"), Assert.Single(text.Warnings));
    }

    [Fact]
    public void A_table_row_is_a_line_with_its_cells_parted()
    {
        var text = Opening.Opened(With(P("清单"), Table(["序号", "单位"], ["1", "市发改委\n市工信局"]), P("完")));
        Assert.Equal("清单\n序号\t单位\n1\t市发改委 市工信局\n完\n", text.Text);
        Assert.Equal(["序号\t单位", "1\t市发改委 市工信局"], text.Marks.Where(m => m.Role == SourceRole.TableRow).Select(m => text.Text.Substring(m.Span.Start, m.Span.Length)));
    }

    [Fact]
    public void A_table_of_one_cell_is_a_box_and_gives_its_paragraphs() =>
        Assert.Equal("甲\n乙\n", Opening.Opened(With(Table(["甲\n乙"]))).Text);

    [Fact]
    public void Tracked_deletions_are_left_out_and_insertions_kept_with_a_warning_each()
    {
        var text = Opening.Opened(With(P("前"), new Paragraph(
            new Run(new Text("补贴")),
            new DeletedRun(new Run(new DeletedText("500"))) { Id = "1", Author = "甲" },
            new InsertedRun(new Run(new Text("600"))) { Id = "2", Author = "甲" },
            new Run(new Text("元")))));
        Assert.Equal("前\n补贴600元\n", text.Text);
        Assert.Equal([new(SourceWarningKind.TrackedDeletions, 2, "1"), new SourceWarning(SourceWarningKind.TrackedInsertions, 2, "1")], text.Warnings);
    }

    [Fact]
    public void Footnotes_stand_after_their_paragraph_and_are_marked()
    {
        var file = With(main => main.AddNewPart<FootnotesPart>().Footnotes = new(new Footnote(P("按户籍人口计")) { Id = 2 }),
            new Paragraph(new Run(new Text("人均")), new Run(new FootnoteReference { Id = 2 })), P("后"));
        var text = Opening.Opened(file);
        Assert.Equal("人均\n注1：按户籍人口计\n后\n", text.Text);
        Assert.Equal(new SourceMark(SourceRole.Footnote, new(3, 9)), Assert.Single(text.Marks));
    }

    [Fact]
    public void Headers_hidden_text_and_fields_codes_are_not_text()
    {
        var file = With(main => main.AddNewPart<HeaderPart>().Header = new(P("页眉")),
            new Paragraph(
                new Run(new RunProperties(new Vanish()), new Text("隐藏")),
                new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }), new Run(new FieldCode("DATE")),
                new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }), new Run(new Text("9月18日")), new Run(new FieldChar { FieldCharType = FieldCharValues.End })));
        Assert.Equal("9月18日\n", Opening.Opened(file).Text);
    }

    [Fact]
    public void Line_breaks_boxes_to_tick_and_page_breaks_are_kept()
    {
        var text = Opening.Opened(With(
            new Paragraph(new Run(new Text("上"), new Break(), new Text("下"), new SymbolChar { Font = "Wingdings", Char = "F0A8" })),
            new Paragraph(new Run(new Break { Type = BreakValues.Page }, new Text("附件")))));
        Assert.Equal("上\n下□\n附件\n", text.Text);
        Assert.Equal([0, 5], text.PageStarts);
    }

    [Fact]
    public void The_text_of_a_text_box_is_read_once()
    {
        const string box = """
            <w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
              xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
              xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"><w:r><mc:AlternateContent>
              <mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>
              <mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback>
              </mc:AlternateContent></w:r><w:r><w:t>框外</w:t></w:r></w:p>
            """;
        Assert.Equal("框外\n框内\n", Opening.Opened(With(new Paragraph(box))).Text);
    }
}
