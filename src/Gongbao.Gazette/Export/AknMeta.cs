using System.Globalization;
using System.Xml.Linq;
using Gongbao.Gazette.Contracts;
using static Gongbao.Gazette.Export.Akn;

namespace Gongbao.Gazette.Export;

/// <summary>Metadata of a document: what it is (FRBR), when it is in force, and to what other documents it stands in which relation.</summary>
internal static class AknMeta
{
    private const string Editor = "#editor";

    public static string IssuerId(int index) => "#issuer_" + (index + 1).ToString(CultureInfo.InvariantCulture);

    public static XElement Of(ExportDocument export)
    {
        var relations = new AknRelations(export);
        return E("meta",
            Identification(export, component: "main", export.Document.Title),
            export.Gazette is { } gazette
                ? E("publication", A("date", Day(export.Published)), A("name", "公报"), A("showAs", Text(gazette))) : null,
            Lifecycle(export, relations),
            relations.Analysis(Editor),
            Temporal(export),
            References(export, relations),
            Proprietary(export));
    }

    /// <summary>An annex is a component of its document's work.</summary>
    public static XElement OfAnnex(ExportDocument export, Provision annex) =>
        E("meta", Identification(export, annex.EId, annex.Title.Length > 0 ? annex.Title : annex.Label));

    private static XElement Identification(ExportDocument export, string component, string title)
    {
        var (work, text) = (WorkAddress.Of(export), WorkAddress.Expression(export));
        var document = export.Document;
        return E("identification", A("source", Editor),
            E("FRBRWork",
                Value("FRBRthis", $"{work}/!{component}"), Value("FRBRuri", work),
                E("FRBRalias", A("name", "title"), A("value", Text(title))),
                Date(export.Date, DateName(document)), Authors(document), Value("FRBRcountry", "cn"),
                document.Form is { } form ? Value("FRBRsubtype", Text(form)) : null,
                document.DocumentNumber is { } number ? Value("FRBRnumber", Text(number)) : null,
                E("FRBRprescriptive", A("value", document.Kind is DocumentKind.Interpretation or DocumentKind.Meeting ? "false" : "true"))),
            E("FRBRExpression",
                Value("FRBRthis", $"{text}/!{component}"), Value("FRBRuri", text),
                Date(export.Version == 1 ? export.Date : export.Published, "version"), E("FRBRauthor", A("href", Editor), A("as", "#editorRole")),
                Value("FRBRversionNumber", export.Version.ToString(CultureInfo.InvariantCulture)), E("FRBRlanguage", A("language", "zho"))),
            E("FRBRManifestation",
                Value("FRBRthis", $"{text}/!{component}.xml"), Value("FRBRuri", $"{text}.akn"),
                Date(export.Published, "publication"), E("FRBRauthor", A("href", Editor), A("as", "#editorRole")), Value("FRBRformat", "xml")));
    }

    private static string DateName(ReadDocument document) => document.Date is not null ? "signature" : document.DateInferred is not null ? "inferred" : "publication";

    private static XElement Date(DateOnly day, string name) => E("FRBRdate", A("date", Day(day)), A("name", name));

    private static IEnumerable<XElement> Authors(ReadDocument document) =>
        document.Issuers.Count == 0
            ? [E("FRBRauthor", A("href", Editor), A("as", "#editorRole"))]
            : document.Issuers.Select((_, i) => E("FRBRauthor", A("href", IssuerId(i)), A("as", "#author")));

    private static XElement Lifecycle(ExportDocument export, AknRelations relations)
    {
        var force = export.Document.InForce;
        return E("lifecycle", A("source", Editor),
            Event("e_generation", export.Date, "#original", "generation"),
            (force.Effective ?? force.EffectiveInferred) is { } from ? Event("e_effective", from, "#original", null) : null,
            (force.Expires ?? force.ExpiresInferred) is { } to ? Event("e_expiry", to, "#original", null) : null,
            relations.PassiveEvents());
    }

    private static XElement Event(string id, DateOnly day, string source, string? type) =>
        E("eventRef", Id(id), A("date", Day(day)), A("source", source), type is null ? null : A("type", type));

    // From printed or inferred dates; which of them it is says the own attribute.
    private static XElement? Temporal(ExportDocument export)
    {
        var force = export.Document.InForce;
        if ((force.Effective ?? force.EffectiveInferred) is null) return null;
        var end = export.RepealedFrom is not null && export.Incoming.Any(r => r.Kind == RelationKind.Repeals) ? "#" + AknRelations.RepealEvent
            : (force.Expires ?? force.ExpiresInferred) is not null ? "#e_expiry" : null;
        return E("temporalData", A("source", Editor),
            E("temporalGroup", Id("period_1"),
                E("timeInterval", A("start", "#e_effective"), end is null ? null : A("end", end), A("refersTo", "#inForce"),
                    new XAttribute(Own + "basis", force.Effective is not null ? "printed" : force.EffectiveBasis?.ToString() ?? "inferred"))));
    }

    private static XElement References(ExportDocument export, AknRelations relations) =>
        E("references", A("source", Editor),
            Reference("original", "original", WorkAddress.Expression(export), export.Document.Title),
            relations.References(),
            export.Document.Provisions.Where(p => p.Kind == ProvisionKind.Annex)
                .Select(a => Reference("hasAttachment", "ref_" + a.EId, $"{WorkAddress.Of(export)}/!{a.EId}", a.Label + a.Title)),
            Reference("TLCOrganization", "editor", $"/akn/ontology/organization/cn/{export.Place.Key}", export.Place.Name),
            export.Document.Issuers.Select((n, i) => Reference("TLCOrganization", IssuerId(i)[1..], "/akn/ontology/organization/cn/" + Uri.EscapeDataString(n), n)),
            Reference("TLCConcept", "inForce", "/akn/ontology/concept/inForce", "施行"),
            Reference("TLCRole", "author", "/akn/ontology/role/author", "发文机关"),
            Reference("TLCRole", "editorRole", "/akn/ontology/role/editor", "公报编辑"));

    public static XElement Reference(string name, string id, string href, string show) => E(name, Id(id), A("href", href), A("showAs", Text(show)));

    private static XElement Proprietary(ExportDocument export)
    {
        var (document, force) = (export.Document, export.Document.InForce);
        return E("proprietary", A("source", Editor),
            Item("kind", document.Kind.ToString()), Item("instrument", document.InstrumentTitle), Item("disclosure", document.Disclosure),
            Item("slug", export.Slug), Item("mark", export.Place.Mark), Item("trial", force.IsTrial ? "true" : null),
            Item("forceClause", force.Clause), Item("expiresBasis", force.Expires is null ? force.ExpiresBasis?.ToString() : "printed"),
            document.Annexes.Where(a => a.EId is null).Select(a => Item("annexNotPrinted", a.Label + " " + a.Title)));
    }

    private static XElement? Item(string name, string? value) => value is null ? null : new(Own + name, Text(value));
}
