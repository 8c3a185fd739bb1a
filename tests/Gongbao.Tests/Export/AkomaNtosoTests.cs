using System.Xml.Linq;
using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Export;

namespace Gongbao.Tests.Export;

public sealed class AkomaNtosoTests
{
    private static readonly XNamespace Akn = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    [Fact]
    public void A_document_with_every_level_validates() => Assert.Empty(AknSchema.Errors(AkomaNtosoExport.Document(Sample.Export())));

    [Fact]
    public void The_schema_would_find_a_mistake()
    {
        var document = AkomaNtosoExport.Document(Sample.Export());
        document.Descendants(Akn + "FRBRcountry").First().Remove();
        document.Descendants(Akn + "point").First().SetAttributeValue("eId", "chp_1");
        Assert.Equal(2, AknSchema.Errors(document).Count);
    }

    [Fact]
    public void A_bare_document_validates()
    {
        var bare = new ReadDocument { Number = 1, Kind = DocumentKind.Meeting, Title = "" };
        Assert.Empty(AknSchema.Errors(AkomaNtosoExport.Document(new() { Document = bare, Slug = "meeting 1/2", Place = Sample.MarkedCity, Published = new(2024, 1, 1) })));
    }

    [Fact]
    public void An_issue_validates_although_its_documents_use_the_same_ids()
    {
        var issue = new ExportIssue("示范市人民政府公报2024年第1期", "2024-1", Sample.City, new(2024, 4, 1), [Sample.Export(), Sample.Export()]);
        var document = AkomaNtosoExport.Issue(issue);
        Assert.Empty(AknSchema.Errors(document));
        Assert.Equal(2, document.Root!.Element(Akn + "components")!.Elements().Count());
    }

    [Fact]
    public void Every_provision_stands_there_once_with_our_id_and_its_text()
    {
        var export = Sample.Export();
        var xml = AkomaNtosoExport.Document(export);
        var ids = xml.Descendants().Attributes("eId").ToLookup(a => a.Value, a => a.Parent!);
        foreach (var provision in All(export.Document.Provisions))
        {
            var element = Assert.Single(ids[provision.EId]);
            Assert.Contains(provision.Label + provision.Title + provision.TitleEnd + provision.Text.Replace("\t", "", StringComparison.Ordinal), element.Value, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_work_is_named_by_its_document_number()
    {
        var work = AkomaNtosoExport.Document(Sample.Export()).Descendants(Akn + "FRBRWork").First();
        Assert.Equal("/akn/cn/doc/示府办发/2024/3", (string?)work.Element(Akn + "FRBRuri")!.Attribute("value"));
        Assert.Equal("2024-03-18", (string?)work.Element(Akn + "FRBRdate")!.Attribute("date"));
    }

    [Theory]
    [InlineData("示府办发﹝2024﹞ 3 号", "/akn/cn/doc/示府办发/2024/3")]
    [InlineData(null, "/akn/cn/doc/sample/会议-12")]
    public void A_name_has_no_blanks_and_survives_other_ways_of_writing(string? number, string name) =>
        Assert.Equal(name, WorkAddress.Of(number, "sample", "会 议/12"));

    [Fact]
    public void A_repeal_is_named_as_reference_and_as_modification_by_its_provision()
    {
        var xml = AkomaNtosoExport.Document(Sample.Export());
        Assert.Contains(xml.Descendants(Akn + "activeRef"), r => (string?)r.Attribute("href") == "/akn/cn/doc/示府发/2020/1");
        var mod = xml.Descendants(Akn + "activeModifications").Single().Element(Akn + "textualMod")!;
        Assert.Equal(("repeal", "#chp_1__art_2", "/akn/cn/doc/示府发/2020/1"),
            ((string?)mod.Attribute("type"), (string?)mod.Element(Akn + "source")!.Attribute("href"), (string?)mod.Element(Akn + "destination")!.Attribute("href")));
    }

    [Fact]
    public void The_time_in_force_ends_with_the_repeal_that_came_before_the_expiry()
    {
        var xml = AkomaNtosoExport.Document(Sample.Export());
        var interval = xml.Descendants(Akn + "timeInterval").Single();
        Assert.Equal(("2024-04-01", "2026-01-05"), (Day("start"), Day("end")));

        string? Day(string side) => (string?)xml.Descendants(Akn + "eventRef").Single(e => "#" + (string?)e.Attribute("eId") == (string?)interval.Attribute(side)).Attribute("date");
    }

    [Fact]
    public void Numbers_and_own_citations_in_the_text_are_links()
    {
        var article = AkomaNtosoExport.Document(Sample.Export()).Descendants(Akn + "article").Last();
        Assert.Equal(["#chp_1__art_1", "/akn/cn/doc/示府发/2020/1"], article.Descendants(Akn + "ref").Select(r => (string?)r.Attribute("href")));
    }

    [Fact]
    public void Every_reference_inside_the_document_leads_somewhere()
    {
        var xml = AkomaNtosoExport.Document(Sample.Export());
        var ids = xml.Descendants().Attributes("eId").Select(a => "#" + a.Value).ToHashSet();
        var used = xml.Descendants().Attributes().Where(a => a.Name.LocalName is "href" or "source" or "refersTo" or "start" or "end" or "for" or "as").Select(a => a.Value).Where(v => v.StartsWith('#'));
        Assert.All(used, u => Assert.Contains(u, ids));
    }

    [Fact]
    public void An_invented_city_is_marked_and_a_real_one_is_not()
    {
        using var marked = new MemoryStream();
        AkomaNtosoExport.Write(Sample.Export() with { Place = Sample.MarkedCity }, marked);
        Assert.Contains("内容均为虚构", System.Text.Encoding.UTF8.GetString(marked.ToArray()), StringComparison.Ordinal);
        Assert.DoesNotContain("虚构", AkomaNtosoExport.Document(Sample.Export()).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Characters_that_xml_cannot_hold_are_replaced()
    {
        var odd = Sample.Notice() with { Title = "甲\u0001乙\uD800" };
        Assert.Equal("甲\uFFFD乙\uFFFD", AkomaNtosoExport.Document(Sample.Export(odd)).Descendants(Akn + "docTitle").First().Value);
    }

    private static IEnumerable<Provision> All(IEnumerable<Provision> provisions) => provisions.SelectMany(p => All(p.Children).Prepend(p));
}
