using System.Text.RegularExpressions;
using System.Xml.Linq;
using Gongbao.Commitments.Register;
using Gongbao.Commitments.ReviewProposals;
using Gongbao.Tests.Architecture;

namespace Gongbao.Tests.Commitments;

/// <summary>What the review compares and reads: figures, deadlines, wordings, and the rules that it explains.</summary>
public sealed partial class ReviewValueTests
{
    [Theory]
    [InlineData("200亿", "20000000000")]
    [InlineData("1.5万", "15000")]
    [InlineData("1,234.5", "1234.5")]
    [InlineData(" 62 ", "62")]
    [InlineData("0.0001", "0.0001")]
    [InlineData("12345", "12345")]
    public void Figures_are_read_as_officials_write_them_and_written_so_that_they_can_be_read(string typed, string figure)
    {
        var expected = decimal.Parse(figure, System.Globalization.CultureInfo.InvariantCulture);
        Assert.True(FigureWords.TryParse(typed, out var read));
        Assert.Equal(expected, read);
        Assert.True(FigureWords.TryParse(FigureWords.Of(expected), out var again));
        Assert.Equal(expected, again);
    }

    [Theory]
    [InlineData("")]
    [InlineData("亿")]
    [InlineData("二百")]
    [InlineData("1e9")]
    [InlineData("999999999999999999999")]
    public void What_is_no_figure_is_not_read(string typed) => Assert.False(FigureWords.TryParse(typed, out _));

    [Theory]
    [InlineData("2026", "2026-12-31")]
    [InlineData("2028-02", "2028-02-29")]
    [InlineData("2025-06-30", "2025-06-30")]
    [InlineData("10-15", null)]
    [InlineData("次年-02", null)]
    [InlineData("2025-13", null)]
    [InlineData(null, null)]
    public void A_printed_deadline_ends_on_the_last_day_of_its_year_or_month(string? printed, string? day) =>
        Assert.Equal(day, PrintedDeadline.Day(printed)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("营业收入", "锂电产业营业收入", true)]
    [InlineData("规模以上工业企业数", "规上工业企业户数", false)]
    [InlineData("培育“链主”企业", "培育链主企业", true)]
    [InlineData("营业收入", "研发投入", false)]
    [InlineData("", "研发投入", false)]
    public void Wordings_are_alike_when_one_holds_the_other_or_half_of_their_pairs_are_common(string a, string b, bool alike) =>
        Assert.Equal(alike, Likeness.Alike(Likeness.Key(a), Likeness.Key(b)));

    [Fact]
    public void The_same_figure_of_the_same_subject_in_another_place_is_a_possible_duplicate()
    {
        var (plan, annex, near, here) = (Line("二/1.", "产业链营业收入"), Line("附件1/一", "营业收入"), Line("附件1/二", "研发投入"), Line("二/1.", "营业收入"));
        var ties = new ProposalTies([plan, annex, near, here], []);
        Assert.Equal([annex.Id], ties.Same(plan.Id).Select(l => l.Id));
        var (rare, part) = (Line("附件2/一", "产业营收入"), Line("附件3/一", "收入构成"));
        Assert.Equal([rare.Id], new ProposalTies([plan, rare], []).Same(plan.Id).Select(l => l.Id));
        Assert.Empty(new ProposalTies([plan, part], []).Same(plan.Id));
        Assert.Empty(ties.Same(near.Id));
        Assert.DoesNotContain(ties.Same(plan.Id), l => l.Id == here.Id);
        Assert.Empty(new ProposalTies([plan with { Deadline = "2026" }, annex with { Deadline = "2030" }], []).Same(plan.Id));
        Assert.Empty(new ProposalTies([plan, annex with { State = ProposalState.Rejected }], []).Same(plan.Id));
    }

    [Fact]
    public void Another_figure_for_the_same_subject_and_deadline_is_a_possible_contradiction()
    {
        var (plan, list) = (Line("二/1.", "规模以上工业企业") with { Deadline = "2026" }, Line("附件9/一", "规模以上工业企业", "300|| 元") with { Deadline = "2026", Annex = 9 });
        Assert.Equal([list.Id], new ProposalTies([plan, list], []).Contradicting(plan.Id).Select(l => l.Id));
        Assert.Empty(new ProposalTies([plan, list with { Deadline = "2030" }], []).Contradicting(plan.Id));
        var many = Enumerable.Range(1, 4).Select(i => plan with { Id = Guid.CreateVersion7(), Path = $"二/{i}.", FigureKey = $"{i}00|| 元" }).ToList();
        Assert.All(many, m => Assert.Empty(new ProposalTies(many, []).Contradicting(m.Id)));
        // each chain's annex has its own 营业收入
        Assert.Empty(new ProposalTies([plan with { SubjectKey = "营业收入" }, list with { SubjectKey = "营业收入" }], []).Contradicting(plan.Id));
    }

    [Fact]
    public void An_item_of_the_register_with_this_source_and_this_figure_is_pointed_out()
    {
        var line = Line("二/1.", "营业收入");
        var item = new RegisteredLine(Guid.CreateVersion7(), "2023-0001", "营业收入达到200", ItemKind.Target, 200, null, null, "元", "二/1.", true);
        Assert.Equal(item, new ProposalTies([line], [item]).Known(line.Id));
        Assert.Null(new ProposalTies([line], [item with { Value = 201 }]).Known(line.Id));
        Assert.Null(new ProposalTies([line], [item with { Open = false }]).Known(line.Id));
        Assert.Null(new ProposalTies([line with { State = ProposalState.Accepted }], [item]).Known(line.Id));
        var other = item with { Id = Guid.CreateVersion7(), Title = "研发投入达到200" };
        Assert.Equal(item, new ProposalTies([line], [other, item]).Known(line.Id));
    }

    [Fact]
    public void Every_rule_of_the_grammar_has_its_sentence()
    {
        var source = Path.Combine(Repository.Root, "src", "Gongbao.Commitments");
        var texts = XDocument.Load(Path.Combine(source, "CommitmentsText.resx")).Descendants("data").Select(d => (string)d.Attribute("name")!).ToHashSet();
        var rules = Directory.EnumerateFiles(Path.Combine(source, "Extraction"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(f => RuleName().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value)).Distinct().ToList();
        Assert.True(rules.Count > 50, "the pattern no longer finds the rules");
        Assert.DoesNotContain(rules, r => !texts.Contains("Rule." + r) && !texts.Contains("Rule." + r.Split('.')[0]));
    }

    private static ProposalLine Line(string path, string subject, string figure = "200|| 元") => new()
    {
        Id = Guid.CreateVersion7(), DocumentKey = "x", TextVersion = 1, Place = 0, Annex = 0, EId = path, Path = path, Kind = ItemKind.Target, State = ProposalState.Open, Title = subject,
        Units = "", FigureKey = figure, SubjectKey = subject, Measure = figure.Split(' ')[1], Version = 0,
    };

    [GeneratedRegex(@"""([a-z]+(?:-[a-z]+)*\.[a-z-]+)""")]
    private static partial Regex RuleName();
}
