using Gongbao.Gazette.Contracts;

namespace Gongbao.Tests.Reading.Sources;

public sealed class PdfSourceTests
{
    [Fact]
    public void Each_printed_line_is_a_line_and_pages_stay_apart()
    {
        var text = Opening.Opened(PdfFile.Pages([(72, 760, "关于印发方案的通知"), (72, 744, "示府办发〔2024〕3号")], [(72, 760, "第二页")]));
        Assert.Equal("关于印发方案的通知\n示府办发〔2024〕3号\n\f\n第二页\n", text.Text);
        Assert.Equal(SourceFormat.Pdf, text.Format);
        Assert.Equal(2, text.PageStarts.Count);
    }

    [Fact]
    public void Lines_come_from_top_to_bottom_whatever_the_drawing_order() =>
        Assert.Equal("一\n二\n三\n", Opening.Opened(PdfFile.Pages([(72, 728, "三"), (72, 760, "一"), (72, 744, "二")])).Text);

    [Fact]
    public void Two_columns_are_read_one_after_the_other_below_a_heading_across()
    {
        var lines = new List<(double, double, string)> { (150, 780, "横跨两栏的公报标题共有十九个字在这里") };
        for (var i = 0; i < 8; i++)
        {
            lines.Add((60, 740 - 16 * i, $"左栏的第{i}行文字排满本栏宽度为止好"));
            lines.Add((320, 740 - 16 * i, $"右栏的第{i}行文字排满本栏宽度为止好"));
        }
        var read = Opening.Opened(PdfFile.Pages([.. lines])).Text.Split('\n');
        Assert.StartsWith("横跨", read[0], StringComparison.Ordinal);
        Assert.All(read[1..9], l => Assert.StartsWith("左栏", l, StringComparison.Ordinal));
        Assert.All(read[9..17], l => Assert.StartsWith("右栏", l, StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_and_a_page_number_below_two_columns_are_not_taken_into_them()
    {
        var lines = new List<(double, double, string)>();
        for (var i = 0; i < 6; i++)
        {
            lines.Add((60, 740 - 16 * i, $"左栏的第{i}行文字排满本栏宽度为止，"));
            // Punctuation that hangs over the left column's edge comes close to the right one.
            lines.Add((60 + 10 * 18 + 6, 740 - 16 * i, $"右栏的第{i}行文字排满本栏宽度为止好"));
        }
        lines.AddRange([(60, 560, "序号"), (120, 560, "事项"), (300, 560, "单位"), (60, 544, "1"), (120, 544, "办园区"), (300, 544, "市发改委"), (70, 60, "—7—")]);
        var read = Opening.Opened(PdfFile.Pages([.. lines])).Text.Split('\n');
        Assert.All(read[..6], l => Assert.EndsWith("为止，", l, StringComparison.Ordinal));
        Assert.All(read[6..12], l => Assert.StartsWith("右栏", l, StringComparison.Ordinal));
        Assert.Equal(["序号\t事项\t单位", "1\t办园区\t市发改委", "—7—", ""], read[12..]);
    }

    [Fact]
    public void Cells_of_aligned_rows_are_parted_and_a_number_beside_a_date_is_not()
    {
        var table = PdfFile.Pages([(60, 760, "序号"), (160, 760, "单位"), (60, 744, "1"), (160, 744, "市发改委")]);
        Assert.Equal("序号\t单位\n1\t市发改委\n", Opening.Opened(table).Text);
        Assert.Equal("示府发〔2024〕1号  2024年9月18日\n", Opening.Opened(PdfFile.Pages([(60, 760, "示府发〔2024〕1号"), (260, 760, "2024年9月18日")])).Text);
    }

    [Fact]
    public void The_first_line_of_a_paragraph_keeps_its_indent_and_a_centred_line_has_none() =>
        Assert.Equal("关于通知\n　　第一段第一行，\n第一段第二行排满。\n　　第二段。\n下一行\n", Opening.Opened(PdfFile.Pages(
            [(200, 780, "关于通知"), (80, 760, "第一段第一行，"), (60, 744, "第一段第二行排满。"), (80, 728, "第二段。"), (60, 712, "下一行")])).Text);

    [Fact]
    public void Type_made_bold_by_printing_it_twice_is_read_once() =>
        Assert.Equal("标题\n", Opening.Opened(PdfFile.Pages([(72, 760, "标题"), (72.4, 760, "标题")])).Text);

    [Fact]
    public void Pages_without_text_are_named()
    {
        var text = Opening.Opened(PdfFile.Pages([(72, 760, "正文")], [], []));
        Assert.Equal(new SourceWarning(SourceWarningKind.PagesWithoutText, 0, "2、3"), Assert.Single(text.Warnings));
    }

    [Fact]
    public void A_scanned_file_is_refused_and_the_message_says_what_to_do()
    {
        var refused = Opening.Refused(PdfFile.Pages([], []));
        Assert.Equal(new SourceRefused(SourceProblem.NoTextLayer, "2"), refused);
        Assert.Contains("OCR", refused.Message(new("zh-Hans")), StringComparison.Ordinal);
    }
}
