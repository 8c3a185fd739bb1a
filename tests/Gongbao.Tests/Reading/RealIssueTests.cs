using Gongbao.Gazette.Contracts;
using Gongbao.Tests.Architecture;

namespace Gongbao.Tests.Reading;

/// <summary>The real issue beside the checkout, held against the facts that were read by hand. Nothing of its text is in the repository.</summary>
public sealed class RealIssueTests
{
    private static readonly Lazy<ReadIssue> Issue = new(() => GazetteReader.Read(new SourceText(File.ReadAllText(Path.Combine(Repository.Shared, "gazette", "yichun-2023-autumn.txt")))));

    // places where the hand-written facts shorten what is printed
    private static readonly HashSet<string> ShortenedByHand = ["interp-care 一", "interp-care 三/（一）"];

    private static ReadIssue Read()
    {
        Assert.SkipUnless(Directory.Exists(Repository.Shared), "the reference texts are not beside this checkout");
        return Issue.Value;
    }

    [Fact]
    public void It_has_eight_numbered_documents_five_interpretations_and_four_meetings()
    {
        var issue = Read();
        Assert.Equal(17, issue.Documents.Count);
        Assert.Equal(8, issue.Documents.Count(d => d.DocumentNumber is not null));
        Assert.Equal(5, issue.Documents.Count(d => d.Kind == DocumentKind.Interpretation));
        Assert.Equal(4, issue.Documents.Count(d => d.Kind == DocumentKind.Meeting));
        Assert.True(issue.IsGazetteIssue);
    }

    [Fact]
    public void Its_metadata_are_those_of_the_facts()
    {
        var issue = Read();
        foreach (var (fact, document) in Facts.Documents().Zip(issue.Documents))
        {
            Assert.Equal(fact.Number, document.DocumentNumber);
            Assert.Equal(Plain(fact.Title), Plain(document.Title));
            Assert.Equal(fact.Date, (document.Date ?? document.DateInferred)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            Assert.Equal(fact.Issuer ?? "", string.Join('、', document.Issuers));
            Assert.Equal(fact.Recipients, document.Recipients);
            Assert.Equal(fact.Disclosure?.Replace("此件", "", StringComparison.Ordinal), document.Disclosure);
        }
    }

    [Fact]
    public void Its_headings_are_those_of_the_facts()
    {
        var issue = Read();
        var facts = Facts.Documents();
        Assert.Equal(559, facts.Sum(f => f.Headings.Count));
        foreach (var (fact, document) in facts.Zip(issue.Documents))
        {
            var have = Whole.All(document.Provisions).Where(p => p.Kind is >= ProvisionKind.Book and <= ProvisionKind.Subpoint and not ProvisionKind.Clause).ToList();
            Assert.Equal(fact.Headings.Select(h => h.Path), have.Select(p => Unnumbered(p.Path)));
            foreach (var (want, is_) in fact.Headings.Zip(have))
                if (!ShortenedByHand.Contains($"{fact.Id} {want.Path}")) Assert.Equal($"{want.Path} {Plain(want.Title)}", $"{want.Path} {Plain(is_.Title)}");
        }
    }

    [Fact]
    public void The_plan_has_fourteen_annexes_and_each_is_printed()
    {
        var plan = Read().Documents[0];
        Assert.Equal(14, plan.Annexes.Count);
        Assert.All(plan.Annexes, a => Assert.Equal($"att_{a.Number}", a.EId));
        Assert.Equal(14, plan.Provisions.Count(p => p.Kind == ProvisionKind.Annex));
    }

    [Fact]
    public void The_form_of_the_care_notice_has_its_sixty_six_fields()
    {
        var fields = Whole.All(Read().Documents[3].Provisions).Select(p => p.Field).OfType<FormField>().ToList();
        Assert.Equal(66, fields.Count);
        Assert.Equal(["本人", "监护人", "照护机构"], fields.Single(f => f.Name == "申请方式").Options);
        Assert.Equal(["居家照护", "日间照料", "机构托养"], fields.Single(f => f.Name == "服务形式").Options);
        Assert.Equal(5, fields.Count(f => f.Kind == FieldKind.Amount));
        Assert.Equal(6, fields.Count(f => f.Kind == FieldKind.Signature));
        Assert.Equal(Enumerable.Range(1, 66), fields.Select(f => f.Number));
    }

    [Fact]
    public void Article_eight_of_the_food_safety_rules_has_two_lists_in_two_paragraphs()
    {
        var ids = Whole.All(Read().Documents[1].Provisions).ToDictionary(p => p.EId);
        Assert.Equal("第八条第二款第（三）项", ids["art_8__para_2__point_3"].Citation);
        Assert.Equal("第八条第三款第（三）项", ids["art_8__para_3__point_3"].Citation);
        Assert.Equal(7, ids["art_8__para_2"].Children.Count);
        Assert.Equal(6, ids["art_8__para_3"].Children.Count);
    }

    [Fact]
    public void Its_relations_tie_the_documents_together()
    {
        var documents = Read().Documents;
        Assert.Equal([(2, "宜府办发〔2017〕61号"), (4, "宜府办字〔2019〕79号")], documents.SelectMany(d => d.Relations.Where(r => r.Kind == RelationKind.Repeals).Select(r => (d.Number, r.DocumentNumber!))));
        Assert.Equal([1, 2, 3, 4, 6], documents.Where(d => d.Interpretation is not null).Select(d => d.Interpretation!.Document!.Value));
        Assert.Equal([(14, 2), (14, 4), (16, 6)], documents.SelectMany(d => d.Relations.Where(r => r is { Kind: RelationKind.Adopts, Document: not null }).Select(r => (d.Number, r.Document!.Value))));
        Assert.Equal([49, 50, 51, 52], documents.Where(d => d.Meeting is not null).Select(d => d.Meeting!.Number!.Value));
    }

    [Fact]
    public void The_housing_measures_are_in_force_for_one_year()
    {
        var force = Read().Documents[5].InForce;
        Assert.Equal(new DateOnly(2023, 11, 1), force.Effective);
        Assert.Equal(new DateOnly(2024, 10, 31), force.Expires);
        Assert.Equal([InferenceBasis.TermOfYears], force.Counted);
        Assert.True(force.IsTrial);
    }

    private static string Unnumbered(string path) => System.Text.RegularExpressions.Regex.Replace(path, "#\\d+", "");

    private static string Plain(string? s) => string.Concat((s ?? "").Where(c => !char.IsWhiteSpace(c) && !"“”\"‘’".Contains(c)));
}
