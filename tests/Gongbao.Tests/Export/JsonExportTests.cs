using System.Text;
using System.Text.Json;
using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Export;

namespace Gongbao.Tests.Export;

public sealed class JsonExportTests
{
    [Fact]
    public void What_is_written_reads_back_the_same()
    {
        var first = Json(Sample.Export());
        var back = JsonSerializer.Deserialize<ExportDocument>(first, JsonExport.Options)!;
        Assert.Equal(first, Json(back));
        Assert.Equal(Sample.Export().Document.Provisions[1].Children[1].Text, back.Document.Provisions[1].Children[1].Text);
        Assert.Equal(Sample.Export().Document.InForce.Expires, back.Document.InForce.Expires);
    }

    // Whoever changes a name here changes what other programs read: raise JsonExport.Format and say so in docs/exports.md.
    [Fact]
    public void The_shape_is_the_documented_one()
    {
        var document = new ReadDocument
        {
            Number = 1, Kind = DocumentKind.Rules, Form = "通知", Title = "甲", DocumentNumber = "示府发〔2024〕1号", Date = new(2024, 1, 2), Issuers = ["示范市人民政府"],
            Provisions = [Sample.P("art_1", ProvisionKind.Article, "第一条", "", "文") with { Path = "第一条", Citation = "第一条", Spans = [new(3, 4)] }],
            Relations = [new(RelationKind.Repeals, "示府发〔2020〕1号", null, "art_1", "废止")],
        };
        var export = new ExportDocument { Document = document, Slug = "示府发〔2024〕1号", Place = Sample.MarkedCity, Published = new(2024, 1, 3) };
        Assert.Equal("""
            {"format":"gongbao.document/1","id":"/akn/cn/doc/示府发/2024/1","document":{"number":1,"kind":"rules","form":"通知","title":"甲","titleAlt":[],
            "issuers":["示范市人民政府"],"documentNumber":"示府发〔2024〕1号","date":"2024-01-02","recipients":[],"annexes":[],
            "provisions":[{"eId":"art_1","kind":"article","label":"第一条","title":"","titleEnd":"","text":"文","path":"第一条","citation":"第一条","spans":[{"start":3,"length":4}],"children":[]}],
            "citations":[],"ownCitations":[],"relations":[{"kind":"repeals","documentNumber":"示府发〔2020〕1号","eId":"art_1","basis":"废止"}],
            "inForce":{"counted":[],"isTrial":false},"appointments":[],"warnings":[],"span":{"start":0,"length":0}},
            "slug":"示府发〔2024〕1号","place":{"key":"sample","name":"示范市","mark":"示范城市：内容均为虚构"},"version":1,"published":"2024-01-03","incoming":[]}
            """.Replace("\n", "", StringComparison.Ordinal), Json(export));
    }

    [Fact]
    public void Text_cannot_break_out_of_a_page_that_holds_the_json() =>
        Assert.DoesNotContain("</script>", Json(Sample.Export(Sample.Notice() with { Title = "</script>" })), StringComparison.Ordinal);

    private static string Json(ExportDocument export)
    {
        using var file = new MemoryStream();
        JsonExport.Write(export, file);
        return Encoding.UTF8.GetString(file.ToArray());
    }
}
