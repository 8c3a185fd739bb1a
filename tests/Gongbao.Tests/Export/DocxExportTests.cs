using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Export;
using Gongbao.Tests.Reading.Sources;

namespace Gongbao.Tests.Export;

public sealed class DocxExportTests
{
    [Fact]
    public void The_file_is_valid_for_word()
    {
        using var file = Written(Sample.Export() with { Place = Sample.MarkedCity });
        using var word = WordprocessingDocument.Open(file, isEditable: false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(word, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath} {e.Description}"));
    }

    [Fact]
    public void The_page_is_that_of_the_standard()
    {
        using var file = Written(Sample.Export());
        using var word = WordprocessingDocument.Open(file, isEditable: false);
        var section = word.MainDocumentPart!.Document!.Body!.GetFirstChild<SectionProperties>()!;
        var (size, margin) = (section.GetFirstChild<PageSize>()!, section.GetFirstChild<PageMargin>()!);
        Assert.Equal((37, 35, 28, 26), (Millimetres(margin.Top!.Value), Millimetres(margin.Bottom!.Value), Millimetres((int)margin.Left!.Value), Millimetres((int)margin.Right!.Value)));
        var (width, height) = ((int)size.Width!.Value - (int)margin.Left.Value - (int)margin.Right.Value, (int)size.Height!.Value - margin.Top.Value - margin.Bottom.Value);
        Assert.Equal((156, 225), (Millimetres(width), Millimetres(height)));
        Assert.Equal((28, 22), (width / Official.Character, height / Official.Line));
    }

    [Fact]
    public void Every_word_of_the_document_is_in_the_file()
    {
        var export = Sample.Export();
        var text = Joined(Opening.Opened(Written(export).ToArray()).Text);
        foreach (var provision in All(export.Document.Provisions)) Assert.Contains(Joined(provision.Label + provision.Title + provision.TitleEnd), text, StringComparison.Ordinal);
        foreach (var provision in All(export.Document.Provisions).Where(p => p.Field is null)) Assert.Contains(Joined(provision.Text), text, StringComparison.Ordinal);
        foreach (var part in new[] { "示范市人民政府办公室文件", "示府办发〔2024〕3号", "各县（市、区）人民政府，市政府各部门：", "附件：1.服务清单", "2024年3月18日", "（此件主动公开）", "附件2", "□本人□监护人" })
            Assert.Contains(part, text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_signature_stands_before_the_plan_that_the_notice_issues()
    {
        var text = Opening.Opened(Written(Sample.Export()).ToArray()).Text;
        var (signature, plan) = (text.IndexOf("2024年3月18日", StringComparison.Ordinal), text.IndexOf("第一章", StringComparison.Ordinal));
        Assert.InRange(signature, 0, plan);
    }

    [Fact]
    public void A_report_without_a_number_has_no_red_head()
    {
        var report = new ReadDocument { Number = 1, Kind = DocumentKind.Meeting, Title = "市政府召开第12次常务会议", Issuers = ["示范市人民政府"] };
        using var file = Written(new() { Document = report, Slug = "meeting-12", Place = Sample.City, Published = new(2024, 1, 1) });
        using var word = WordprocessingDocument.Open(file, isEditable: false);
        Assert.DoesNotContain(word.MainDocumentPart!.Document!.Descendants<Color>(), c => c.Val == Official.Red);
    }

    [Fact]
    public void An_invented_city_is_marked_on_every_page_and_a_real_one_is_not()
    {
        Assert.Equal(2, Headers(Sample.Export() with { Place = Sample.MarkedCity }).Count(h => h == "示范城市：内容均为虚构"));
        Assert.Empty(Headers(Sample.Export()));
    }

    [Fact]
    public void A_line_that_leads_to_a_list_stands_like_a_paragraph()
    {
        var lead = Sample.P("lead", ProvisionKind.Heading, "", "", "免去：");
        using var file = Written(Sample.Export(Sample.Notice() with { Provisions = [lead] }));
        using var word = WordprocessingDocument.Open(file, isEditable: false);
        var paragraph = word.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>().Single(p => p.InnerText == "免去：");
        Assert.Equal("Body", paragraph.ParagraphProperties!.ParagraphStyleId!.Val!.Value);
    }

    [Fact]
    public void A_form_has_blanks_beside_short_fields_and_gaps_in_its_sentences()
    {
        var form = Sample.P("form", ProvisionKind.Form, "", "", "",
            Field("姓 名：", "姓名", FieldKind.Text), Field("申请日期：年 月 日", "申请日期", FieldKind.Date), Field("方式□本人□监护人", "方式", FieldKind.Choice, "本人", "监护人"),
            Sample.P("head", ProvisionKind.Heading, "", "", "审核意见"),
            Field("同意补贴（）元", "补贴", FieldKind.Amount), Sample.P("rest", ProvisionKind.Heading, "", "", "，按月发放。"), Field("签名：", "签名", FieldKind.Signature));
        var rows = Opening.Opened(Written(Sample.Export(Sample.Notice() with { Provisions = [form] })).ToArray()).Text.Split('\n');
        Assert.Equal(["姓 名\t", "申请日期\t年　　月　　日", "方式\t□本人　□监护人", "审核意见", "同意补贴（　　　）元，按月发放。", "签名\t"],
            rows[Array.IndexOf(rows, "姓 名\t")..(Array.IndexOf(rows, "签名\t") + 1)]);

        static Provision Field(string text, string name, FieldKind kind, params string[] options) =>
            Sample.P(name, ProvisionKind.FormField, "", "", text) with { Field = new(1, "", name, kind, options) };
    }

    [Fact]
    public void The_date_stands_four_characters_from_the_right_and_the_name_centred_over_it()
    {
        var (name, date) = Signature("示范市人民政府");
        Assert.Equal(4 * Official.Character, date);
        Assert.Equal(name + 7 * Official.Character / 2, date + 13 * Official.Character / 4, 2.0);
        // A long name keeps two characters to the edge, and the date moves under its middle.
        var (longName, longDate) = Signature("示范市人民政府推进居家照护服务工作领导小组办公室");
        Assert.Equal(2 * Official.Character, longName);
        Assert.True(longDate > 4 * Official.Character);
    }

    private static (int Name, int Date) Signature(string issuer)
    {
        using var file = Written(Sample.Export(Sample.Notice() with { Issuers = [issuer] }));
        using var word = WordprocessingDocument.Open(file, isEditable: false);
        var right = word.MainDocumentPart!.Document!.Descendants<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val == "Signature")
            .Select(p => int.Parse(p.ParagraphProperties!.Indentation!.Right!.Value!, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        return (right[0], right[1]);
    }

    private static List<string> Headers(ExportDocument export)
    {
        using var file = Written(export);
        using var word = WordprocessingDocument.Open(file, isEditable: false);
        return [.. word.MainDocumentPart!.HeaderParts.Select(h => h.Header!.InnerText)];
    }

    private static MemoryStream Written(ExportDocument export)
    {
        var file = new MemoryStream();
        DocxExport.Write(export, file);
        file.Position = 0;
        return file;
    }

    private static int Millimetres(int twips) => (int)Math.Round(twips * 25.4m / 1440);

    private static string Joined(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static IEnumerable<Provision> All(IEnumerable<Provision> provisions) => provisions.SelectMany(p => All(p.Children).Prepend(p));
}
