using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Gongbao.Kernel;
using Gongbao.Policies.DisabilityCare.Contracts;

namespace Gongbao.Tests.Care;

/// <summary>The papers as models and as Word files.</summary>
public sealed class PaperTests
{
    private static readonly CarePaperHead Head = new()
    {
        Number = "Z-2023-00017", Address = "https://example.invalid/care/cases/Z-2023-00017", Issuer = "云岭县残疾人联合会", Date = new(2023, 11, 28), Phone = "0795-3281000", Complaints = "云岭县政务服务热线",
    };

    public static TheoryData<string> Kinds => [.. Papers.Keys];

    internal static Dictionary<string, CarePaper> Papers { get; } = new()
    {
        ["form"] = CarePapers.Form(Head, Forms.Whole),
        ["blank"] = CarePapers.Form(new(), new()),
        ["acceptance"] = CarePapers.Acceptance(Head, Forms.Good, ["户口簿", "身份证", "残疾人证"], new(2023, 12, 20)),
        ["correction"] = CarePapers.Correction(Head, Forms.Good, CareFormCheck.Application(new(), Forms.Today).Take(3), ["银行卡复印件"], new(2023, 12, 1)),
        ["refusal"] = CarePapers.Refusal(Head, Forms.Good, [new("残疾等级为三级", "宜府办发〔2023〕20号 三（一）"), new("未满16周岁")]),
        ["notice"] = CarePapers.Notice(Head with { IsSample = true }, [CareNoticeRow.Of(Forms.Good, 600_00), CareNoticeRow.Of(Forms.Good with { Service = new() { Service = CareService.PublicHome } }, null)], new(2023, 11, 29), new(2023, 12, 5)),
        ["exit"] = CarePapers.Exit(Head, new CareExit("林小满", [new("已纳入特困人员救助供养", "宜府办发〔2023〕20号 三（一）")], new Month(2024, 3)) { OverpaidFen = 600_00 }),
    };

    [Fact]
    public void The_form_has_every_field_once_in_the_order_of_the_annex() => Assert.Equal(Enumerable.Range(1, 66), FieldsOf(Papers["form"]));

    [Fact]
    public void A_blank_form_has_the_same_cells_and_no_box_is_ticked()
    {
        Assert.Equal(FieldsOf(Papers["form"]), FieldsOf(Papers["blank"]));
        Assert.DoesNotContain('☑', CareJson.Write(Papers["blank"]));
        Assert.Equal(["☑", "☑", "☑", "☒", "☒", "☒", "☑", "☒", "☑", "☑"], CareJson.Write(Papers["form"]).Where(c => c is '☑' or '☒').Select(c => c.ToString()));
    }

    [Fact]
    public void Every_row_of_a_grid_is_as_wide_as_the_grid()
    {
        foreach (var grid in Papers.Values.SelectMany(p => p.Blocks).Where(b => b.Kind == CarePaperBlockKind.Grid))
        {
            Assert.Equal(1000, grid.Columns.Sum());
            var left = new List<(int Columns, int Rows)>();
            foreach (var row in grid.Rows)
            {
                var covered = left.Sum(l => l.Columns);
                Assert.Equal(grid.Columns.Count, covered + row.Cells.Sum(c => c.Columns));
                left = [.. left.Concat(row.Cells.Select(c => (c.Columns, c.Rows))).Select(l => (l.Columns, Rows: l.Rows - 1)).Where(l => l.Rows > 0)];
            }
            Assert.Empty(left);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_paper_opens_in_Word_without_a_fault_and_gives_the_same_bytes_again(string kind)
    {
        var bytes = CarePapers.Docx(Papers[kind]);
        Assert.Equal(bytes, CarePapers.Docx(Papers[kind]));
        using var word = WordprocessingDocument.Open(new MemoryStream(bytes), false);
        Assert.Empty(new OpenXmlValidator().Validate(word, TestContext.Current.CancellationToken).Select(e => e.Description + " " + e.Path?.XPath));
        Assert.Contains(Papers[kind].Title, word.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Three_copies_are_three_sections_each_with_its_holder_and_the_cells_in_order()
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(CarePapers.Docx(Papers["form"])), false);
        var body = word.MainDocumentPart!.Document!.Body!;
        Assert.Equal(3, body.Descendants<SectionProperties>().Count());
        string[] holders = ["第1份（共3份） 民政部门存", "第2份（共3份） 残联存", "第3份（共3份） 乡村振兴部门存"];
        Assert.Equal(holders, body.Descendants<Paragraph>().Select(p => p.InnerText).Where(t => t.StartsWith('第')));
        var grids = body.Elements<Table>().Where(t => t.Descendants<TableRow>().Count() > 10).ToList();
        Assert.Equal(3, grids.Count);
        foreach (var grid in grids)
        {
            string[] cells = [.. grid.Descendants<TableCell>().Select(c => c.InnerText).Where(t => t.Length > 0)];
            Assert.Equal(["姓名", "林小满", "性别", "女", "年龄", "38", "残疾类别及等级", "肢体残疾一级", "残疾证号", Forms.Identity + "41", "家庭状况"], cells[..11]);
            var text = string.Join('\n', cells);
            Assert.True(Ordered(text, "家庭地址", "申请方式", "代申请人信息", "服务形式", "银行账号", "申请人意见", "残联初审意见", "自主吃饭", "穿衣", "上下床", "室内行走", "如厕", "洗澡", "乡村振兴部门核定意见", "残疾人两项补贴（200）", "高龄津贴（0）", "最低生活补贴（", "其它补贴（0）", "财政兜底（400）", "（2023）年（12）月"));
        }
    }

    [Fact]
    public void One_copy_for_one_holder_is_one_page()
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(CarePapers.Docx(CarePapers.Form(Head, Forms.Whole, ["农业农村局"]))), false);
        Assert.Single(word.MainDocumentPart!.Document!.Body!.Descendants<SectionProperties>());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_paper_is_frozen_as_JSON_and_comes_back_with_the_same_hash(string kind)
    {
        var back = CareJson.Read<CarePaper>(CareJson.Write(Papers[kind]));
        Assert.Equal(Papers[kind].PaperHash, back.PaperHash);
        Assert.Equal(CarePapers.Docx(Papers[kind]), CarePapers.Docx(back));
        Assert.Matches("^[0-9a-f]{64}$", back.PaperHash);
        Assert.NotEqual(back.PaperHash, (back with { Number = "另一号" }).PaperHash);
    }

    [Fact]
    public void A_notice_shows_no_more_than_it_may()
    {
        var shown = CareJson.Write(Papers["notice"]);
        Assert.Contains("林*满", shown, StringComparison.Ordinal);
        var form = Forms.Whole;
        foreach (var hidden in new[] { form.Applicant.Name, form.Applicant.IdentityNumber, form.Applicant.Phone, form.Account.Number, form.Applicant.Address.House, "肢体", "一级", form.Agent.Name })
            Assert.DoesNotContain(hidden, shown, StringComparison.Ordinal);
        Assert.Equal(["Name", "Village", "Service", "AmountFen"], typeof(CareNoticeRow).GetProperties().Select(p => p.Name));
        Assert.Equal("林小满", CareNoticeRow.Of(form, null, fullName: true).Name);
    }

    [Theory]
    [InlineData("acceptance")]
    [InlineData("correction")]
    [InlineData("refusal")]
    [InlineData("exit")]
    public void A_letter_names_person_case_office_and_where_to_complain_and_no_personal_number(string kind)
    {
        var text = CareJson.Write(Papers[kind]);
        foreach (var shown in new[] { "林小满：", Head.Number, Head.Issuer, Head.Phone, Head.Complaints }) Assert.Contains(shown, text, StringComparison.Ordinal);
        foreach (var hidden in new[] { Forms.Identity, "13800001234", "6228480402564890018", "桥头村" }) Assert.DoesNotContain(hidden, text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_lists_everything_at_once_and_a_refusal_its_provisions()
    {
        Assert.Equal(["1. 请填写单位（县、市、区）", "2. 请填写申请日期", "3. 请填写姓名", "4. 银行卡复印件"], Numbered("correction"));
        Assert.Equal(["1. 残疾等级为三级（依据：宜府办发〔2023〕20号 三（一））", "2. 未满16周岁"], Numbered("refusal"));
        Assert.Contains("600元", CareJson.Write(Papers["exit"]), StringComparison.Ordinal);
        Assert.Contains("2024年3月", CareJson.Write(Papers["exit"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_says_so_and_an_invented_city_says_so_on_each_page()
    {
        Assert.Equal("草稿", CarePapers.Refusal(Head with { Date = null }, Forms.Good, []).Mark);
        Assert.Equal("", Papers["refusal"].Mark);
        Assert.Equal("", Papers["form"].Mark);
        Assert.Equal("示范城市：内容均为虚构", Papers["notice"].Mark);
        using var word = WordprocessingDocument.Open(new MemoryStream(CarePapers.Docx(CarePapers.Form(Head with { IsSample = true }, Forms.Whole))), false);
        Assert.All(word.MainDocumentPart!.Document!.Body!.Descendants<SectionProperties>(), s => Assert.Single(s.Elements<HeaderReference>()));
        Assert.Contains("虚构", word.MainDocumentPart.HeaderParts.Single().Header!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void The_code_is_a_picture_only_where_there_is_an_address()
    {
        using var with = WordprocessingDocument.Open(new MemoryStream(CarePapers.Docx(Papers["form"])), false);
        using var picture = with.MainDocumentPart!.ImageParts.Single().GetStream();
        var start = new byte[8];
        picture.ReadExactly(start);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10], start);
        using var without = WordprocessingDocument.Open(new MemoryStream(CarePapers.Docx(Papers["blank"])), false);
        Assert.Empty(without.MainDocumentPart!.ImageParts);
    }

    [Fact]
    public void Whatever_stands_in_a_form_its_paper_is_a_good_Word_file() => Gen.Char["甲<>&\"'\u0001😀\t=x"].Array[0, 40].Select(c => new string(c)).Always(text =>
    {
        var form = Forms.Whole.With(a => a with { Name = text, FamilyStatus = text }) with { Account = new() { Bank = text, Holder = text } };
        using var word = WordprocessingDocument.Open(new MemoryStream(CarePapers.Docx(CarePapers.Form(Head with { Address = "" }, form, []))), false);
        return word.MainDocumentPart!.Document!.Body!.Descendants<TableRow>().Count() == 17;
    }, cases: 40);

    [Fact]
    public void A_notice_without_amounts_has_no_column_for_them()
    {
        CarePaperBlock Grid(long? fen) => CarePapers.Notice(Head, [CareNoticeRow.Of(Forms.Good, fen)], new(2023, 11, 29), new(2023, 12, 5)).Blocks.Single(b => b.Kind == CarePaperBlockKind.Grid);
        Assert.Equal(["1", "林*满", "青石镇桥头村", "居家照护"], Grid(null).Rows[1].Cells.Select(c => c.Text));
        Assert.Equal(["1", "林*满", "青石镇桥头村", "居家照护", "600"], Grid(600_00).Rows[1].Cells.Select(c => c.Text));
    }

    private static IEnumerable<string> Numbered(string kind) => Papers[kind].Blocks.Select(b => b.Text).Where(t => t.Length > 2 && char.IsAsciiDigit(t[0]) && t[1] == '.');

    private static IEnumerable<int> FieldsOf(CarePaper paper) => paper.Blocks.SelectMany(b => b.Fields.Concat(b.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Fields)));

    private static bool Ordered(string text, params string[] words)
    {
        var at = 0;
        foreach (var word in words)
        {
            at = text.IndexOf(word, at, StringComparison.Ordinal);
            if (at < 0) return false;
        }
        return true;
    }
}
