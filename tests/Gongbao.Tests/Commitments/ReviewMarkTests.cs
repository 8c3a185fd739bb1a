using Gongbao.Commitments.Contracts;
using Gongbao.Commitments.ReviewProposals;
using Gongbao.Gazette.Contracts;
using Gongbao.Tests.Architecture;
using Gongbao.Tests.Extraction;

namespace Gongbao.Tests.Commitments;

/// <summary>The words that justify a proposal are found again in the printed text, however the source is broken.</summary>
public sealed class ReviewMarkTests
{
    [Fact]
    public void Words_broken_by_a_line_end_are_one_mark_of_the_printed_text()
    {
        const string text = """
            甲市人民政府关于印发行动计划的通知
            甲府发〔2024〕3号

            各县人民政府，市政府各部门：
            现将计划印发给你们，请认真贯彻执行。
            一、发展目标
            　　紧紧围绕建设区域性先，到2026年，全市工业综合实力
            明显增强，创新能力、质量效益和绿色发展水平持续提高，产业
            结构更加优化，企业梯度更加合理，营商环境更加公平，要素保
            障更加有力，安全生产形势保持稳定，全市规模以上工业企业突
            破200家，其中数字化车间达到30个，产业工人技能水平和
            收入水平同步提高，人民群众获得感和满意度不断提升。

            甲市人民政府
            2024年6月1日
            """;
        var rows = Rows(text);
        var mark = Assert.Single(rows, r => r.Measure == "家").Marks;
        var (printed, words) = (PrintedOf(text), Mark.Unpack(mark));
        Assert.Equal("200家", Words(printed, words.Single(m => m.Part == ProposalPart.Value)));
        Assert.Equal("突破", Words(printed, words.Single(m => m.Part == ProposalPart.Comparator)));
        Assert.Equal("2026年", Words(printed, words.Single(m => m.Part == ProposalPart.Deadline)).Trim('到'));
    }

    [Fact]
    public void In_generated_plans_every_mark_covers_the_words_it_stands_for()
    {
        foreach (var plan in Enumerable.Range(1, 20).Select(seed => new GeneratedPlan(seed))) AssertCovered(plan.Document, plan.Source);
    }

    [Fact]
    public void In_the_real_issue_every_mark_covers_the_words_it_stands_for()
    {
        var file = Path.Combine(Repository.Shared, "gazette", "yichun-2023-autumn.txt");
        Assert.SkipUnless(File.Exists(file), "no reference material beside this checkout");
        var issue = GazetteReader.Read(new SourceText(File.ReadAllText(file)));
        foreach (var document in issue.Documents) AssertCovered(document, issue.Source);
    }

    [Fact]
    public void Proposals_stand_in_printed_order_and_know_their_annex()
    {
        var rows = Rows("""
            甲市人民政府关于印发行动计划的通知
            甲府发〔2024〕3号

            各县人民政府：
            现将计划印发给你们。
            一、发展目标
            到2026年，规模以上工业企业达到200家。
            附件：1.产业链提升方案

            甲市人民政府
            2024年6月1日

            附件1
            产业链提升方案
            一、发展目标
            到2026年，产业链营业收入达到300亿元。
            """);
        Assert.Equal([(0, 0, "家"), (1, 1, "元")], rows.Select(r => (r.Place, r.Annex, r.Measure!)));
    }

    [Fact]
    public void Marks_survive_packing()
    {
        Mark[] marks = [new("sec_1__para_2", 3, 4, ProposalPart.Value), new("att_1", 0, 1, ProposalPart.Units)];
        Assert.Equal(marks, Mark.Unpack(Mark.Pack(marks)));
        Assert.Empty(Mark.Unpack(""));
    }

    private static List<Proposal> Rows(string text)
    {
        var issue = GazetteReader.Read(new SourceText(text));
        return new ProposalRows("x", 1, DateTimeOffset.UnixEpoch, new PrintedPlaces(issue.Documents[0], issue.Source)).Of(CommitmentExtractor.Extract(issue.Documents[0], issue.Source));
    }

    private static Dictionary<string, string> PrintedOf(string text) => PrintedOf(GazetteReader.Read(new SourceText(text)).Documents[0]);

    private static Dictionary<string, string> PrintedOf(ReadDocument document) => document.Provisions.SelectMany(All).ToDictionary(p => p.EId, p => p.Printed);

    private static void AssertCovered(ReadDocument document, SourceText source)
    {
        var (places, printed, found) = (new PrintedPlaces(document, source), PrintedOf(document), CommitmentExtractor.Extract(document, source));
        foreach (var said in found.Tasks.SelectMany(t => t.Words).Concat(found.Targets.SelectMany(t => t.Words)).Concat(found.Duties.SelectMany(d => d.Words)))
            Assert.Equal(said.Text, string.Concat(places.Find(said.Span, said.Part).Select(m => Words(printed, m))));
    }

    private static string Words(Dictionary<string, string> printed, Mark mark) => string.Concat(printed[mark.EId].Substring(mark.Start, mark.Length).Where(c => !char.IsWhiteSpace(c)));

    private static IEnumerable<Provision> All(Provision provision) => provision.Children.SelectMany(All).Prepend(provision);
}
