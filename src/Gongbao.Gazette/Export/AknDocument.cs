using System.Xml.Linq;
using Gongbao.Gazette.Contracts;
using static Gongbao.Gazette.Export.Akn;

namespace Gongbao.Gazette.Export;

/// <summary>One document as an Akoma Ntoso <c>doc</c>: preface (title, number), preamble (recipients), main body, conclusions (signature), attachments.</summary>
internal static class AknDocument
{
    public static XElement Of(ExportDocument export)
    {
        var document = export.Document;
        var body = new AknBody(document);
        var own = document.Provisions.Where(p => p.Kind != ProvisionKind.Annex).ToList();
        var annexes = document.Provisions.Where(p => p.Kind == ProvisionKind.Annex).ToList();
        return E("doc", A("name", document.Form ?? Name(document.Kind)), A("contains", export.Version == 1 ? "originalVersion" : "singleVersion"),
            AknMeta.Of(export),
            Preface(export),
            Preamble(document),
            MainBody(export, body, own),
            Conclusions(document),
            annexes.Count == 0 ? null : E("attachments", annexes.Select(a => Attachment(export, body, a))));
    }

    private static XElement Preface(ExportDocument export)
    {
        var document = export.Document;
        return E("preface",
            document.Issuers.Count == 0 ? null : P("issuers", document.Issuers.Select((n, i) => E("docProponent", A("refersTo", AknMeta.IssuerId(i)), Text(n)))),
            P("title", E("docTitle", Text(document.Title))),
            document.Subtitle is { } sub ? P("subtitle", Text(sub)) : null,
            document.TitleNote is { } note ? P("titleNote", Text(note)) : null,
            document.DocumentNumber is { } number ? P("number", E("docNumber", Text(number))) : null);
    }

    private static XElement? Preamble(ReadDocument document) =>
        document.Recipients.Count == 0 ? null : E("preamble", P("recipients", Text(string.Join('，', document.Recipients) + "：")));

    private static XElement MainBody(ExportDocument export, AknBody body, List<Provision> own)
    {
        var main = E("mainBody");
        foreach (var provision in own)
        {
            if (provision.EId == export.InstrumentEId && export.Document.InstrumentTitle is { } title) main.Add(P("instrumentTitle", E("docTitle", Text(title))));
            main.Add(body.Of(provision));
        }
        if (!main.HasElements) main.Add(P("textNotPrinted"));
        return main;
    }

    private static XElement? Conclusions(ReadDocument document)
    {
        var end = E("conclusions",
            document.Issuers.Count == 0 ? null : P("signature", document.Issuers.Select((n, i) => E("signature", A("refersTo", AknMeta.IssuerId(i)), Text(n)))),
            document.Date is { } date ? P("date", E("docDate", A("date", Day(date)), $"{date.Year}年{date.Month}月{date.Day}日")) : null,
            document.Disclosure is { } disclosure ? P("disclosure", Text(disclosure)) : null);
        return end.HasElements ? end : null;
    }

    private static XElement Attachment(ExportDocument export, AknBody body, Provision annex)
    {
        var main = E("mainBody", annex.Text.Length == 0 ? null : P(null, Text(annex.Text)), annex.Children.Select(body.Of));
        if (!main.HasElements) main.Add(P("textNotPrinted"));
        return E("attachment", Id(annex.EId),
            annex.Label.Length == 0 ? null : E("num", Text(annex.Label)),
            annex.Title.Length == 0 ? null : E("heading", Text(annex.Title)),
            E("doc", A("name", "附件"), AknMeta.OfAnnex(export, annex), main));
    }

    /// <summary>What a document is called that names no 文种.</summary>
    public static string Name(DocumentKind kind) => kind switch
    {
        DocumentKind.Plan => "方案",
        DocumentKind.Measures => "措施",
        DocumentKind.Opinions => "意见",
        DocumentKind.Rules => "办法",
        DocumentKind.Interpretation => "解读",
        DocumentKind.Appointment => "任免",
        DocumentKind.Meeting => "会议",
        DocumentKind.ListNotice => "清单",
        _ => "文件",
    };
}
