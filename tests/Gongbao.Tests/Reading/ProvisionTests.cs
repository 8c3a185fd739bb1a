using Gongbao.Gazette.Contracts;

namespace Gongbao.Tests.Reading;

/// <summary>Numbers, titles and places of provisions.</summary>
public sealed class ProvisionTests
{
    [Theory]
    [InlineData("1.5万元以上的项目优先支持")]
    [InlineData("5、6号线延伸工程")]
    [InlineData("一、二级残疾人优先安排")]
    [InlineData("（三）项规定的情形除外")]
    [InlineData("第三条第二款规定的情形除外")]
    [InlineData("2025.6")]
    public void A_line_that_begins_with_a_figure_is_no_numbered_provision(string line)
    {
        var d = Texts.Read($"青川市人民政府关于资金的通知\n\n{line}。\n");
        Assert.Equal([ProvisionKind.Paragraph], d.Provisions.Select(p => p.Kind));
    }

    [Theory]
    [InlineData("（二）项目建设", "（二）", "项目建设")]
    [InlineData("（一）目标任务。到2027年完成。", "（一）", "目标任务")]
    [InlineData("1.2025年6月底前完成摸底。", "1.", null)]
    [InlineData("⒈加强领导", "⒈", "加强领导")]
    [InlineData("第 十二 条  本市行政区域适用。", "第十二条", "")]
    [InlineData("一）加强领导", "（一）", "加强领导")]
    [InlineData("3．完善机制", "3．", "完善机制")]
    public void A_number_is_kept_as_printed_without_its_blanks(string line, string label, string? title)
    {
        var p = Texts.Read($"青川市人民政府关于资金的通知\n\n{line}\n").Provisions.Single();
        Assert.Equal(label, p.Label);
        if (title is not null) Assert.Equal(title, p.Title);
    }

    [Fact]
    public void Numbering_that_skips_repeats_or_goes_back_is_kept_and_reported_with_its_line()
    {
        var d = Texts.Read("青川市人民政府关于编号的通知\n一、甲\n三、乙\n三、丙\n二、丁\n");
        Assert.Equal(["一、", "三、", "三、", "二、"], d.Provisions.Select(p => p.Label));
        Assert.Equal([(WarningKind.NumberSkipped, 3), (WarningKind.NumberRepeated, 4), (WarningKind.NumberBackwards, 5)], d.Warnings.Where(w => w.Kind <= WarningKind.NumberBackwards).Select(w => (w.Kind, w.Line)));
        Assert.Equal(["sec_1", "sec_3", "sec_3-2", "sec_2"], d.Provisions.Select(p => p.EId));
    }

    [Fact]
    public void Divisions_that_run_on_over_parts_are_no_mistake_and_have_their_part_as_parent()
    {
        var d = Texts.Read("青川市人民政府关于编号的通知\n一、甲\n（一）子\n（二）丑\n二、乙\n（三）寅\n");
        Assert.DoesNotContain(d.Warnings, w => w.Kind <= WarningKind.NumberBackwards);
        Assert.Equal("二/（三）", d.Provisions[1].Children[0].Path);
        Assert.Equal("sec_2__subsec_3", d.Provisions[1].Children[0].EId);
    }

    [Fact]
    public void A_paragraph_of_an_article_is_named_only_where_numbers_repeat()
    {
        var ids = Whole.All(Texts.Notice("第一条　有下列情形之一的，下调：", "（一）甲；", "（二）乙。", "有下列情形之一的，不予评定：", "（一）丙；", "（二）丁。", "第二条　包括：", "（一）戊；", "（二）己。").Provisions).Select(p => p.EId).ToList();
        Assert.Contains("art_1__para_2__point_1", ids);
        Assert.Contains("art_2__point_2", ids);
    }

    [Fact]
    public void Closing_paragraphs_belong_to_no_item()
    {
        var d = Texts.Read("青川市人民政府关于补贴的通知\n一、标准\n（一）甲类。每月100元。\n（二）乙类。每月80元。\n本通知自印发之日起施行。\n");
        Assert.Equal(("conclusions_1", "尾1"), (d.Provisions[^1].EId, d.Provisions[^1].Path));
    }

    [Fact]
    public void Page_header_and_number_inside_a_wrapped_sentence_are_taken_out()
    {
        var issue = GazetteReader.Read(new SourceText("青川市人民政府关于产业的通知 \n\n青府发〔2025〕8号 \n\n各有关单位： \n\n一、推进樟溪、云谷等县和白石区两个省 \n\n市政府文件 \n\n \n\n22 \n\n级产业集群建设，提升集群竞争力，着 \n\n力培育一批具有创新引领效应的产业群。 \n\n二、加强统筹协调，各部门要各司其职， \n\n形成工作合力，每季度报送一次进展，重 \n\n大事项及时报告。 \n"));
        Assert.Equal("推进樟溪、云谷等县和白石区两个省级产业集群建设，提升集群竞争力，着力培育一批具有创新引领效应的产业群。", issue.Documents[0].Provisions[0].Title + issue.Documents[0].Provisions[0].TitleEnd + issue.Documents[0].Provisions[0].Text);
        Assert.Single(issue.Parts, p => p.Kind == PartKind.RunningHeader);
        Assert.Single(issue.Parts, p => p.Kind == PartKind.PageNumber);
    }

    [Fact]
    public void Own_articles_are_resolved_and_those_of_other_laws_are_not()
    {
        var d = Texts.Notice("第一条　根据《道路法》第三条制定。", "第二条　职责如下：", "（一）甲；", "（二）乙。", "第三条　违反本办法第二条第（二）项的，予以处理。");
        var own = Assert.Single(d.OwnCitations);
        Assert.Equal(("本办法第二条第（二）项", "art_2__point_2", "art_3"), (own.Printed, own.TargetEId, own.EId));
    }
}
