using System.Globalization;
using System.Xml.Linq;
using static Gongbao.Gazette.Export.Akn;

namespace Gongbao.Gazette.Export;

/// <summary>An issue of the gazette as an Akoma Ntoso <c>officialGazette</c> that points to its documents.</summary>
internal static class AknIssue
{
    public static XElement Of(ExportIssue issue)
    {
        var work = $"/akn/cn/officialGazette/{issue.Place.Key}/{WorkAddress.Segment(issue.Slug)}";
        var text = $"{work}/zho@{Day(issue.Published)}";
        return E("officialGazette", A("name", "公报"),
            E("meta",
                E("identification", A("source", "#editor"),
                    Level("FRBRWork", work, issue, Value("FRBRcountry", "cn"), Value("FRBRnumber", Text(issue.Slug)), Value("FRBRname", Text(issue.Title))),
                    Level("FRBRExpression", text, issue, E("FRBRlanguage", A("language", "zho"))),
                    Level("FRBRManifestation", text + ".akn", issue, Value("FRBRformat", "xml"))),
                E("publication", A("date", Day(issue.Published)), A("name", "公报"), A("showAs", Text(issue.Title)), A("number", Text(issue.Slug))),
                E("references", A("source", "#editor"),
                    AknMeta.Reference("TLCOrganization", "editor", $"/akn/ontology/organization/cn/{issue.Place.Key}", issue.Place.Name)),
                issue.Place.Mark is { } mark ? E("proprietary", A("source", "#editor"), new XElement(Own + "mark", Text(mark))) : null),
            E("preface", P("title", E("docTitle", Text(issue.Title)))),
            E("collectionBody", issue.Documents.Select((d, i) => E("component", Id("item_" + Number(i)),
                E("documentRef", Id("item_" + Number(i) + "__ref"), A("href", "#doc_" + Number(i)), A("showAs", Text(d.Document.Title)))))));
    }

    public static XElement Components(ExportIssue issue) =>
        E("components", issue.Documents.Select((d, i) => E("component", Id("doc_" + Number(i)), AknDocument.Of(d))));

    private static XElement Level(string name, string address, ExportIssue issue, params object[] more) =>
        E(name, Value("FRBRthis", address + "/!main"), Value("FRBRuri", address),
            E("FRBRdate", A("date", Day(issue.Published)), A("name", "publication")), E("FRBRauthor", A("href", "#editor")), more);

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
