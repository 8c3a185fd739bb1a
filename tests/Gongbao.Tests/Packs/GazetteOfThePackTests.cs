using Gongbao.Data.Packs;
using Gongbao.Gazette.Contracts;
using Gongbao.Tests.Architecture;

namespace Gongbao.Tests.Packs;

/// <summary>What the packs say of their documents is what the reader finds in the gazettes, and each citation leads to one place.</summary>
public sealed class GazetteOfThePackTests
{
    private static readonly Pack Sample = Pack.Open(CityPackTests.Folder("sample"));
    private static readonly List<ReadIssue> Issues = [.. Sample.Manifest.Gazettes.Select(g => Read(Path.Combine(Sample.Folder, g.File!)))];

    [Fact]
    public void Each_issue_of_the_sample_holds_its_documents_in_the_order_of_the_pack()
    {
        var documents = Sample.Documents.ToDictionary(d => d.Id);
        foreach (var (said, read) in Sample.Manifest.Gazettes.Zip(Issues))
        {
            var places = new CitedPlaces(Sample, read);
            Assert.Equal(said.Documents, read.Documents.Select(r => said.Documents.FirstOrDefault(id => places.Read(documents[id]) == r) ?? r.Title));
        }
    }

    [Fact]
    public void The_sample_describes_its_documents_as_they_are_read()
    {
        var (places, agreement) = (new CitedPlaces(Sample, Issues), new Agreement(Sample));
        Assert.Empty(Sample.Documents.SelectMany(d => agreement.Differences(d, places.Read(d)!)));
    }

    [Fact]
    public void The_sample_is_read_without_warnings_but_for_meetings_without_a_year()
    {
        Assert.Empty(Issues.SelectMany(i => i.Warnings));
        var odd = Issues.SelectMany(i => i.Documents).SelectMany(d => d.Warnings.Where(w => d.Kind != DocumentKind.Meeting || w.Kind != WarningKind.YearMissing));
        Assert.Empty(odd.Select(w => $"{w.Line} {w.Kind} {w.Printed}"));
    }

    [Theory]
    [InlineData("chains-445", 19, 8, 89)]
    [InlineData("care", 35, 1, 0)]
    [InlineData("food-safety", 43, 1, 9)]
    [InlineData("licences", 1, 1, 27)]
    [InlineData("housing", 19, 0, 0)]
    [InlineData("tasks-445", 21, 0, 0)]
    [InlineData("priorities-2024", 24, 0, 0)]
    [InlineData("lifts", 25, 0, 0)]
    public void The_provisions_of_the_sample_are_all_there(string id, int own, int annexes, int inAnnexes)
    {
        var read = new CitedPlaces(Sample, Issues).Read(Sample.Documents.Single(d => d.Id == id))!;
        var attached = read.Provisions.Where(p => p.Kind == ProvisionKind.Annex).ToList();
        Assert.Equal((own, annexes), (read.Provisions.Except(attached).Sum(Count), attached.Count));
        if (inAnnexes > 0) Assert.Equal(inAnnexes, attached.Sum(Count));
    }

    [Fact]
    public void The_form_of_the_sample_gives_its_fields_and_choices()
    {
        var form = Fields(Care.Provisions).ToList();
        Assert.Equal(39, form.Count);
        Assert.Equal(["本人", "监护人", "村（社区）代办"], form.Single(f => f.Name == "申请方式").Options);
        Assert.Equal(["进食", "穿衣", "如厕", "上下床", "洗漱", "室内行走"], form.Skip(23).Take(6).Select(f => f.Name));
        Assert.Equal(3, form.Count(f => f.Kind == FieldKind.Amount));
    }

    [Fact]
    public void The_list_of_licences_has_a_row_for_each_of_its_24_items()
    {
        var rows = new CitedPlaces(Sample, Issues).Read(Sample.Documents.Single(d => d.Id == "licences"))!.Provisions.SelectMany(All)
            .Where(p => p.Kind == ProvisionKind.TableRow).Select(p => p.Text.Split('\t')).ToList();
        Assert.All(rows, cells => Assert.Equal(5, cells.Length));
        Assert.Equal(Enumerable.Range(1, 24).Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture)), rows.Skip(1).Select(cells => cells[0]));
    }

    [Fact]
    public void The_appointments_of_the_sample_name_person_act_and_post()
    {
        var read = Issues.SelectMany(i => i.Documents).SelectMany(d => d.Appointments).ToList();
        Assert.Equal(11, read.Count);
        Assert.Contains(read, a => a is { Act: AppointmentAct.Removed, Post: "市统计局副局长", Remark: "退休" });
        Assert.Contains(read, a => a is { Act: AppointmentAct.Appointed, Post: "市住房公积金管理中心主任" });
    }

    [Fact]
    public void Every_citation_of_the_sample_leads_to_one_place() =>
        Assert.Empty(PackCheck.Run(Sample.Folder, new CitedPlaces(Sample, Issues).Find).Select(p => p.ToString()));

    [Fact]
    public void Every_citation_of_yichun_leads_to_one_place_of_the_real_issue()
    {
        var (pack, issue) = Yichun();
        Assert.Empty(PackCheck.Run(pack.Folder, new CitedPlaces(pack, issue).Find).Select(p => p.ToString()));
    }

    [Fact]
    public void Yichun_describes_its_documents_as_they_are_read()
    {
        var (pack, issue) = Yichun();
        var (places, agreement) = (new CitedPlaces(pack, issue), new Agreement(pack));
        Assert.Equal(issue.Documents.Count, pack.Documents.Select(places.Read).OfType<ReadDocument>().Distinct().Count());
        Assert.Empty(pack.Documents.SelectMany(d => agreement.Differences(d, places.Read(d)!)));
    }

    private static (Pack Pack, ReadIssue Issue) Yichun()
    {
        var file = Path.Combine(Repository.Shared, "gazette", "yichun-2023-autumn.txt");
        Assert.SkipUnless(File.Exists(file), "The text of the Yichun issue is not part of the repository; put it at ../shared/gazette to run this.");
        return (Pack.Open(CityPackTests.Folder("yichun")), Read(file));
    }

    private static ReadIssue Read(string file) =>
        GazetteReader.Read(Assert.IsType<SourceOpened>(SourceFile.Open(File.ReadAllBytes(file), Path.GetFileName(file))).Source);

    private static ReadDocument Care => new CitedPlaces(Sample, Issues).Read(Sample.Documents.Single(d => d.Id == "care"))!;

    private static IEnumerable<Provision> All(Provision provision) => provision.Children.SelectMany(All).Prepend(provision);

    private static IEnumerable<FormField> Fields(IEnumerable<Provision> provisions) => provisions.SelectMany(All).Select(p => p.Field).OfType<FormField>();

    private static int Count(Provision provision) => 1 + provision.Children.Sum(Count);
}
