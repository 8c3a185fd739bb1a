using CsCheck;
using Gongbao.Data.Packs;
using Gongbao.Kernel;
using Gongbao.Platform.SelfCheck;
using Gongbao.Policies.Chains;
using Gongbao.Policies.DisabilityCare;
using Gongbao.Policies.Housing;
using Gongbao.Rules;
using Gongbao.Rules.Facts;
using Gongbao.Rules.Parameters;
using Gongbao.Tests.Packs;

namespace Gongbao.Tests.Rules;

/// <summary>Which question a self-check asks next.</summary>
public sealed class InquiryTests
{
    private static readonly ParameterBook[] Books = [.. new[] { "yichun", "sample" }.Select(id => Pack.Open(CityPackTests.Folder(id)).ParameterBook())];

    private static readonly Gen<int[]> Picks = Gen.Int[0, 1000].Array[30];

    private static readonly SelfCheckForm[] Forms = [CareCheck.Form, DeedTaxCheck.Form, .. ChainsChecks.All, .. HousingChecks.All(Pack.Open(CityPackTests.Folder("yichun")).WorkingCalendar())];

    public static TheoryData<string> Names => [.. Forms.Select(f => f.Name)];

    /// <summary>With only the questions asked that still matter, the decision is the one that all answers give, unknown ones among them.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Leaving_out_questions_never_changes_the_decision(string name) => Picks.Always(picks =>
    {
        var form = Forms.Single(f => f.Name == name);
        // only Yichun has the ladder and all housing measures
        var law = Law(name.Contains('/', StringComparison.Ordinal) ? 0 : picks[^1] % 2);
        var all = form.Questions.Select((q, i) => (q, Answer(q, picks[i]))).ToDictionary(p => p.q.Key, p => p.Item2);
        var asked = new Dictionary<string, string>();
        while (new Inquiry(form, law, asked).Next() is { } next) asked.Add(next.Key, all[next.Key]);
        var (some, whole) = (new Inquiry(form, law, asked).Decide(), new Inquiry(form, law, all).Decide());
        Assert.Equal(whole.Verdict, some.Verdict);
        // with a no, no amount is told
        if (!whole.Verdict.IsNo) Assert.Equal(whole.AmountFen, some.AmountFen);
    }, cases: Forms.Single(f => f.Name == name).Questions.Count > 11 ? 12 : name.StartsWith("housing", StringComparison.Ordinal) ? 40 : 100);

    [Fact]
    public void Questions_that_no_longer_matter_are_not_asked()
    {
        Assert.Null(new Inquiry(CareCheck.Form, Law(0), new Dictionary<string, string> { ["registered"] = "no" }).Next());
        var asked = new Dictionary<string, string>
        {
            ["registered"] = "yes", ["birth"] = "1980-01-01", ["household"] = "subsistence at-risk", ["certificate"] = "yes", ["grade"] = "1", ["kind"] = "mental",
        };
        Assert.Equal("scheme", new Inquiry(CareCheck.Form, Law(1), asked).Next()!.Key);
        asked["kind"] = "multiple";
        Assert.Equal("contains-kind", new Inquiry(CareCheck.Form, Law(1), asked).Next()!.Key);
    }

    [Fact]
    public void An_answer_that_the_rule_cannot_read_is_named()
    {
        var e = Assert.Throws<FactException>(() => new Inquiry(CareCheck.Form, Law(0), new Dictionary<string, string> { ["grade"] = "9" }).Next());
        Assert.Equal("grade", e.Key);
    }

    private static CaseLaw Law(int city) => new(Books[city], new DateOnly(2024, 6, 15), [RegionCode.Parse(city == 0 ? "360902" : "990102")]);

    private static string Answer(Question question, int pick) => pick % 9 == 8 ? Inquiry.Unknown : question.Kind switch
    {
        QuestionKind.YesNo => pick % 4 == 0 ? "no" : "yes",
        QuestionKind.Choice => question.Words[pick % question.Words.Count],
        QuestionKind.Date when question.Key != "birth" => pick % 5 == 0 ? "2023-01-10" : pick % 5 == 1 ? "2025-06-01" : "2024-03-05",
        QuestionKind.Date => pick % 5 == 0 ? "2015-03-01" : "1975-06-15",
        QuestionKind.Amount => (pick % 6) switch { 0 => "90000", 1 => "6000000000", 2 => "350000000", 3 => "25000000", _ => "12000" },
        QuestionKind.Whole => (pick % 5) switch { 0 => "0", 1 => "3", 2 => "12", 3 => "60", _ => "400" },
        QuestionKind.Rate => (pick % 4) switch { 0 => "-3", 1 => "4.5", 2 => "5", _ => "11" },
        QuestionKind.Percent => (pick % 4) switch { 0 => "0", 1 => "4.5", 2 => "11", _ => "60" },
        QuestionKind.Points => (pick % 4) switch { 0 => "15", 1 => "40", 2 => "66.5", _ => "92" },
        QuestionKind.Area => (pick % 5) switch { 0 => "88.5", 1 => "90", 2 => "120", 3 => "180", _ => "50000" },
        QuestionKind.Months => (pick % 3) switch { 0 => "1", 1 => "12", _ => "36" },
        _ => Marked(question, pick),
    };

    private static string Marked(Question question, int pick)
    {
        var words = question.Words.Where((_, i) => (pick >> i & 1) == 1).ToList();
        if (pick % 7 == 6) words.Add(Inquiry.Unknown);
        return words.Count == 0 ? Inquiry.None : string.Join(' ', words);
    }
}
