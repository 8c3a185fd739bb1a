using System.Text;
using Gongbao.Gazette.Contracts;

namespace Gongbao.Tests.Reading;

/// <summary>What is no official document, or too much of one, is refused or read with warnings; it never throws.</summary>
public sealed class HostileTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n　\f")]
    public void A_text_of_blanks_is_refused_as_empty(string text) =>
        Assert.Equal(RefusalKind.Empty, GazetteReader.Read(new SourceText(text)).Refusal);

    [Fact]
    public void A_text_beyond_the_limit_is_refused_unread()
    {
        var issue = GazetteReader.Read(new SourceText(new string('文', SourceText.MaxLength + 1)));
        Assert.Equal(RefusalKind.TooLong, issue.Refusal);
        Assert.Empty(issue.Documents);
    }

    [Fact]
    public void Bytes_that_were_taken_for_text_are_refused()
    {
        var random = new Random(5);
        var bytes = string.Concat(Enumerable.Range(0, 2000).Select(_ => (char)random.Next(1, 32)));
        Assert.Contains(GazetteReader.Read(new SourceText(bytes + "PK")).Refusal, new RefusalKind?[] { RefusalKind.NotText, RefusalKind.Empty });
    }

    [Fact]
    public void Lone_surrogates_and_controls_are_taken_out_and_reported()
    {
        var issue = GazetteReader.Read(new SourceText("青川市人民政府关于\uD800加强管理的通知\n青府发〔2024〕5号\n各有关单位：\n一、总体\u0001要求\n二、\uDC00保障措施\n"));
        Assert.Equal("青川市人民政府关于加强管理的通知", issue.Documents[0].Title);
        Assert.Equal(["总体要求", "保障措施"], issue.Documents[0].Provisions.Select(p => p.Title));
        Assert.Contains(issue.Warnings, w => w.Kind == WarningKind.ControlCharacters && w.Line == 1);
        Whole.Holds(issue);
    }

    [Fact]
    public void A_novel_is_read_as_no_official_document()
    {
        var chapter = "那年冬天，雪下得很大，他推开院门，看见一行脚印通向河边。老人坐在屋檐下抽烟，谁也没有说话。\n";
        var issue = GazetteReader.Read(new SourceText("雪夜\n" + string.Concat(Enumerable.Repeat(chapter, 4000))));
        Assert.Contains(issue.Documents.Single().Warnings, w => w.Kind == WarningKind.NotAnOfficialDocument);
        Whole.Holds(issue);
    }

    [Theory]
    [InlineData("（一）{0}\n")]
    [InlineData("{0}.事项；")]
    [InlineData("（{0}）事项\n")]
    [InlineData("第{0}条 事项。\n")]
    public void Ten_thousand_numbers_are_read(string pattern)
    {
        var text = new StringBuilder("青川市人民政府关于编号的通知\n\n");
        for (var i = 1; i <= 10_000; i++) text.AppendFormat(System.Globalization.CultureInfo.InvariantCulture, pattern, i);
        Whole.Holds(GazetteReader.Read(new SourceText(text.ToString())));
    }

    [Fact]
    public void Numbers_nested_ten_thousand_times_do_not_go_deeper_than_the_levels()
    {
        var text = new StringBuilder("青川市人民政府关于层级的通知\n");
        string[] levels = ["第一章 甲", "第一节 乙", "第一条 丙。", "一、丁", "（一）戊", "1.己", "（1）庚", "①辛"];
        for (var i = 0; i < 10_000; i++) text.Append(levels[i % levels.Length]).Append('\n');
        var issue = GazetteReader.Read(new SourceText(text.ToString()));
        Assert.True(Depth(issue.Documents[0].Provisions) <= 10);
        Whole.Holds(issue);
    }

    [Fact]
    public void Brackets_opened_ten_thousand_times_and_never_closed_are_read() =>
        Whole.Holds(GazetteReader.Read(new SourceText("关于括号的通知\n" + new string('《', 10_000) + new string('（', 10_000) + "\n一、完")));

    [Fact]
    public void A_text_cut_off_in_a_sentence_is_reported_with_its_line()
    {
        var warning = GazetteReader.Read(new SourceText("青川市人民政府关于防汛工作的通知\n青府发〔2024〕6号\n各有关单位：\n一、压实责任\n各级各部门要高度重视，落实包保责任，加强巡查值守，发现险情立即处置并同步上报，切实做到守土有责、守土尽")).Documents[0].Warnings.Single(w => w.Kind == WarningKind.TextBreaksOff);
        Assert.Equal(5, warning.Line);
    }

    private static int Depth(IReadOnlyList<Provision> provisions) => provisions.Count == 0 ? 0 : 1 + provisions.Max(p => Depth(p.Children));
}
