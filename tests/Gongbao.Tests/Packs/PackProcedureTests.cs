using Gongbao.Data.Packs;
using Gongbao.Kernel;
using Gongbao.Rules.Parameters;

namespace Gongbao.Tests.Packs;

/// <summary>What a pack says of a procedure, and each fault in it that the check finds.</summary>
public sealed class PackProcedureTests
{
    private const string Units = "units: [{ id: office, name: 甲局, kind: bureau, region: \"990102\" }]";
    private const string Document = "id: d\nnumber: 某府发〔2023〕1号\ntitle: 关于某事的通知\nkind: plan\ndate: { printed: 2023-05-01 }\n";
    private const string Head = "key: thing\ntitle: { zh: 某事, en: A thing }\norder: [{ step: review, cite: d 一 }, { step: notice }]\n";
    private const string Offices = "offices: [{ duty: review, level: county, units: [office], cite: d 一 }]\n";

    [Fact]
    public void A_good_procedure_is_read_with_its_offices_hands_and_deadlines()
    {
        using var folder = new PackFolder().With("units.yaml", Units).With("documents/d.yaml", Document)
            .With("parameters/thing.yaml", "parameters: [{ key: thing.days, unit: days, title: { zh: 期, en: Days }, values: [{ from: 2023-05-01, value: 7, cite: d 一 }] }]")
            .With("procedures/thing.yaml", Head + "offices: [{ duty: review, level: county, units: [office], levels: [draft, issue], cite: d 一 }]\n"
                + "deadlines: [{ step: review, value: 5, unit: working-days, basis: text, cite: d 二 }]\nnotice: { period: thing.days, fields: [name], cite: d 三 }");
        Assert.Empty(folder.Problems());
        var thing = folder.Open().Procedure("thing")!;
        Assert.Equal(["review", "notice"], thing.Order.Select(s => s.Step));
        Assert.False(thing.OfficeOf("review")!.HasCheck);
        Assert.Equal(new TimeLimit(5, TimeLimitUnit.WorkingDays), thing.DeadlineOf("review")!.ToLimit());
        Assert.Null(thing.OfficeOf("approval"));
        Assert.Null(folder.Open().Procedure("other"));
    }

    [Theory]
    [InlineData("offices: [{ duty: review, level: county, units: [z], cite: d 一 }]", "procedures/thing.yaml:4:11 NoUnit")]
    [InlineData("offices: [{ duty: review, level: county, units: [office], levels: [draft], cite: d 一 }]", "procedures/thing.yaml:4:11 NobodyIssues")]
    [InlineData("offices: [{ duty: review, level: county, units: [office] }]", "procedures/thing.yaml:4:11 DutyWithoutBasis")]
    [InlineData("offices: [{ duty: review, level: county, units: [office], cite: 别发〔2023〕1号 一 }]", "procedures/thing.yaml:4:11 CitesUnknown")]
    [InlineData("offices: [{ duty: a, level: county, units: [office], cite: d 一 }, { duty: a, level: city, units: [office], cite: d 一 }]", "procedures/thing.yaml:4:67 DoubleId")]
    [InlineData("offices: [{ duty: review, level: village, units: [office], cite: d 一 }]", "procedures/thing.yaml:4:27 NotOneOf")]
    [InlineData("offices: []\ndeadlines: [{ step: approval, value: 5, unit: days, basis: text, cite: d 一 }]", "procedures/thing.yaml:5:13 StepDoesNotRun")]
    [InlineData("offices: []\ndeadlines: [{ step: review, value: 5, unit: days, basis: text }]", "procedures/thing.yaml:5:13 DeadlineWithoutCite")]
    [InlineData("offices: []\ndeadlines: [{ step: review, value: 5, unit: days, basis: law }]", "procedures/thing.yaml:5:13 NoBasis")]
    [InlineData("offices: []\ndeadlines: [{ step: review, value: 5, unit: days, basis: practice, source: 惯例 }]", "procedures/thing.yaml:5:13 PracticeNotSaid")]
    [InlineData("offices: []\ndeadlines: [{ step: review, value: 0, unit: days, basis: text, cite: d 一 }]", "procedures/thing.yaml:5:29 NotValid")]
    [InlineData("offices: []\ncopies: [{ holder: z }]", "procedures/thing.yaml:5:10 NoUnit")]
    [InlineData("offices: []\ndocuments: [{ id: a, title: { zh: 甲, en: A } }, { id: a, title: { zh: 乙, en: B } }]", "procedures/thing.yaml:5:49 DoubleId")]
    [InlineData("offices: []\nnotice: { period: thing.days, fields: [name] }", "procedures/thing.yaml:5:9 NoParameter")]
    [InlineData("offices: []\nnotice: { period: thing.amount, fields: [name] }", "procedures/thing.yaml:5:9 NotAPeriod")]
    [InlineData("offices: []\nambiguities: [K99]", "procedures/thing.yaml:1:1 NoAmbiguity")]
    [InlineData("offices: []\narranged: [thing.order]", "procedures/thing.yaml:1:1 NoParameter")]
    [InlineData("offices: []\narranged: [thing.amount]", "procedures/thing.yaml:1:1 NotAnOrder")]
    [InlineData("offices: []\narranged: [thing.steps]", "parameters/thing.yaml:1:210 StepNotArranged")]
    [InlineData("offices: []\nsteps: []", "procedures/thing.yaml:5:1 UnknownKey")]
    public void A_fault_of_a_procedure_is_named_with_its_line(string rest, string expected)
    {
        using var folder = new PackFolder().With("units.yaml", Units).With("documents/d.yaml", Document)
            .With("parameters/thing.yaml", "parameters: [{ key: thing.amount, unit: yuan, title: { zh: 额, en: Sum }, values: [{ from: 2023-05-01, value: 7, cite: d 一, note: 整额 }] }, "
                + "{ key: thing.steps, unit: words, title: { zh: 序, en: Order }, values: [{ from: 2023-05-01, value: [review, z], cite: d 一 }] }]")
            .With("procedures/thing.yaml", Head + rest);
        Assert.Equal(expected, Assert.Single(folder.Problems()));
    }

    [Fact]
    public void A_procedure_stands_in_the_file_of_its_name()
    {
        using var folder = new PackFolder().With("units.yaml", Units).With("documents/d.yaml", Document).With("procedures/other.yaml", Head + Offices);
        Assert.Equal("procedures/other.yaml:1:1 ProcedureElsewhere", Assert.Single(folder.Problems()));
    }

    [Fact]
    public void Yichun_reviews_before_it_verifies_and_approves_before_the_notice_as_its_readings_say()
    {
        var pack = Pack.Open(CityPackTests.Folder("yichun"));
        var (care, law) = (pack.Procedure("care")!, pack.ParameterBook().At(new(2024, 6, 15)));
        Assert.Equal("first-review assessment review at-risk approval notice", Steps(care, law));
        var form = law.With("care.order.verification", Words("at-risk review"));
        Assert.Equal("first-review assessment at-risk review approval notice", Steps(care, form));
        Assert.Equal("first-review assessment at-risk review notice approval", Steps(care, form.With("care.order.notice", Words("notice approval"))));
    }

    [Fact]
    public void The_document_of_Yichun_prints_no_period_but_the_notice()
    {
        var care = Pack.Open(CityPackTests.Folder("yichun")).Procedure("care")!;
        Assert.All(care.Deadlines, d => Assert.Equal((DeadlineBasis.Practice, "unverified"), (d.Basis, d.Status)));
        Assert.Equal(["civil-affairs", "disabled-federation", "rural-revitalization"], care.Copies.Select(c => c.Holder));
        Assert.All(Pack.Open(CityPackTests.Folder("sample")).Procedure("care")!.Deadlines, d => Assert.Equal(DeadlineBasis.Text, d.Basis));
    }

    private static ParameterValue Words(string words) => ParameterValue.Read(ParameterUnit.Words, words)!;

    private static string Steps(PackProcedure procedure, ParameterSnapshot law) => string.Join(' ', procedure.OrderBy(law).Select(s => s.Step));
}
