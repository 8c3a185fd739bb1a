using System.Text.Json;

namespace Gongbao.Gazette.Contracts;

/// <summary>One read document as JSON.</summary>
internal static class DocumentJson
{
    public static void Write(Utf8JsonWriter w, ReadDocument d)
    {
        w.WriteStartObject();
        w.WriteNumber("number", d.Number);
        w.WriteString("kind", ExtractionWriter.Kind(d.Kind));
        Json.Optional(w, "form", d.Form);
        Json.Optional(w, "title", d.Title);
        Json.Strings(w, "titleAlt", d.TitleAlt);
        Json.Optional(w, "instrumentTitle", d.InstrumentTitle);
        Json.Optional(w, "subtitle", d.Subtitle);
        Json.Strings(w, "issuers", d.Issuers);
        Json.Optional(w, "documentNumber", d.DocumentNumber);
        Json.Optional(w, "date", d.Date);
        Json.Optional(w, "dateInferred", d.DateInferred);
        Json.Optional(w, "dateBasis", d.DateBasis?.ToString());
        Json.Strings(w, "recipients", d.Recipients);
        Json.Optional(w, "disclosure", d.Disclosure);
        Json.Optional(w, "titleNote", d.TitleNote);
        w.WritePropertyName("span");
        Json.Span(w, d.Span);
        Force(w, d.InForce);
        Json.Array(w, "annexes", d.Annexes, Annex);
        Json.Array(w, "provisions", d.Provisions, Provision);
        Json.Array(w, "citations", d.Citations, Citation);
        Json.Array(w, "ownCitations", d.OwnCitations, OwnCitation);
        Json.Array(w, "relations", d.Relations, Relation);
        RegisterJson.Write(w, d);
        Json.Array(w, "warnings", d.Warnings, Warning);
        w.WriteEndObject();
    }

    public static void Warning(Utf8JsonWriter w, ReadWarning x)
    {
        w.WriteStartObject();
        w.WriteString("kind", x.Kind.ToString());
        w.WriteNumber("line", x.Line);
        w.WriteNumber("offset", x.Offset);
        w.WriteString("printed", x.Printed);
        Json.Optional(w, "expected", x.Expected);
        w.WriteEndObject();
    }

    private static void Force(Utf8JsonWriter w, DatesInForce f)
    {
        w.WriteStartObject("inForce");
        Json.Optional(w, "effective", f.Effective);
        Json.Optional(w, "expires", f.Expires);
        Json.Optional(w, "eId", f.EId);
        Json.Optional(w, "clause", f.Clause);
        Json.Strings(w, "counted", f.Counted.Select(static c => c.ToString()));
        Json.Optional(w, "effectiveInferred", f.EffectiveInferred);
        Json.Optional(w, "effectiveBasis", f.EffectiveBasis?.ToString());
        Json.Optional(w, "expiresInferred", f.ExpiresInferred);
        Json.Optional(w, "expiresBasis", f.ExpiresBasis?.ToString());
        w.WriteBoolean("isTrial", f.IsTrial);
        w.WriteEndObject();
    }

    private static void Annex(Utf8JsonWriter w, ReadAnnex a)
    {
        w.WriteStartObject();
        w.WriteString("label", a.Label);
        w.WriteNumber("number", a.Number);
        w.WriteString("title", a.Title);
        Json.Optional(w, "listedTitle", a.ListedTitle);
        Json.Optional(w, "eId", a.EId);
        w.WriteEndObject();
    }

    private static void Provision(Utf8JsonWriter w, Provision p)
    {
        w.WriteStartObject();
        w.WriteString("eId", p.EId);
        w.WriteString("kind", p.Kind.ToString());
        w.WriteString("label", p.Label);
        w.WriteString("title", p.Title);
        w.WriteString("titleEnd", p.TitleEnd);
        w.WriteString("text", p.Text);
        w.WriteString("path", p.Path);
        w.WriteString("citation", p.Citation);
        w.WriteStartArray("spans");
        foreach (var s in p.Spans) Json.Span(w, s);
        w.WriteEndArray();
        if (p.Field is { } f)
        {
            w.WriteStartObject("field");
            w.WriteNumber("number", f.Number);
            w.WriteString("section", f.Section);
            w.WriteString("name", f.Name);
            w.WriteString("kind", f.Kind.ToString());
            Json.Strings(w, "options", f.Options);
            w.WriteEndObject();
        }
        Json.Array(w, "children", p.Children, Provision);
        w.WriteEndObject();
    }

    private static void Citation(Utf8JsonWriter w, DocumentCitation c)
    {
        w.WriteStartObject();
        Json.Optional(w, "documentNumber", c.DocumentNumber);
        Json.Optional(w, "title", c.Title);
        w.WriteString("eId", c.EId);
        w.WritePropertyName("span");
        Json.Span(w, c.Span);
        w.WriteEndObject();
    }

    private static void OwnCitation(Utf8JsonWriter w, OwnCitation c)
    {
        w.WriteStartObject();
        w.WriteString("printed", c.Printed);
        w.WriteString("eId", c.EId);
        Json.Optional(w, "targetEId", c.TargetEId);
        w.WritePropertyName("span");
        Json.Span(w, c.Span);
        w.WriteEndObject();
    }

    private static void Relation(Utf8JsonWriter w, Relation r)
    {
        w.WriteStartObject();
        w.WriteString("kind", r.Kind.ToString());
        Json.Optional(w, "documentNumber", r.DocumentNumber);
        Json.Optional(w, "title", r.Title);
        Json.Optional(w, "eId", r.EId);
        w.WriteString("basis", r.Basis);
        Json.Optional(w, "document", r.Document);
        w.WriteEndObject();
    }
}
