using System.Text.Json;

namespace Gongbao.Gazette.Contracts;

/// <summary>抽取结果文件: writes what was read in the extraction format, one JSON file per document.</summary>
public static class ExtractionWriter
{
    /// <summary>Files to write for a text: name relative to the output folder, and content in UTF-8.</summary>
    /// <param name="issue">What was read; a refused text gives one file without headings.</param>
    /// <param name="fileName">Name of the text's file; its last ending is dropped: x.pdf.txt gives x.pdf.json.</param>
    /// <param name="commitments">Writes the array of a document's commitments; without it the array is empty.</param>
    public static IEnumerable<(string Name, byte[] Content)> Files(ReadIssue issue, string fileName, Action<Utf8JsonWriter, ReadDocument>? commitments = null)
    {
        ArgumentNullException.ThrowIfNull(issue);
        var id = Path.GetFileNameWithoutExtension(fileName);
        if (issue.Documents is [var only]) { yield return (id + ".json", Document(only, id, commitments)); yield break; }
        yield return (id + ".json", Overview(issue, id));
        foreach (var d in issue.Documents)
        {
            var nn = d.Number.ToString("00", System.Globalization.CultureInfo.InvariantCulture);
            yield return (Path.Combine(id, nn + ".json"), Document(d, nn, commitments));
        }
    }

    private static byte[] Document(ReadDocument d, string id, Action<Utf8JsonWriter, ReadDocument>? commitments) => Json.Bytes(w =>
    {
        w.WriteString("id", id);
        Meta(w, d);
        w.WriteStartArray("headings");
        foreach (var p in d.Provisions) Headings(w, p);
        w.WriteEndArray();
        w.WritePropertyName("commitments");
        if (commitments is not null) commitments(w, d);
        else
        {
            w.WriteStartArray();
            w.WriteEndArray();
        }
        Json.Strings(w, "citations", Distinct(d.Citations.Select(static c => c.DocumentNumber)));
        Json.Strings(w, "repeals", Distinct(d.Relations.Where(static r => r.Kind == RelationKind.Repeals).Select(static r => r.DocumentNumber)));
        if (d.Kind == DocumentKind.Appointment) Persons(w, d);
        if (d.Interpretation is { } i) Json.Optional(w, "interprets", i.DocumentNumber ?? i.DocumentTitle);
    });

    private static void Meta(Utf8JsonWriter w, ReadDocument d)
    {
        w.WriteStartObject("meta");
        Json.Optional(w, "title", d.Title);
        Json.Strings(w, "titleAlt", d.TitleAlt);
        Json.Optional(w, "issuer", d.Issuers.Count == 0 ? null : string.Join('、', d.Issuers));
        Json.Optional(w, "docNumber", d.DocumentNumber);
        Json.Optional(w, "date", d.Date);
        if (d.DateInferred is not null) Json.Optional(w, "dateInferred", d.DateInferred);
        w.WriteString("kind", Kind(d.Kind));
        if (d.InForce.Effective is not null) Json.Optional(w, "effective", d.InForce.Effective);
        if (d.InForce.Expires is not null) Json.Optional(w, "expires", d.InForce.Expires);
        if (d.InForce.EffectiveInferred is not null)
        {
            Json.Optional(w, "effectiveInferred", d.InForce.EffectiveInferred);
            w.WriteString("effectiveBasis", d.InForce.EffectiveBasis?.ToString());
        }
        if (d.InForce.ExpiresInferred is not null) Json.Optional(w, "expiresInferred", d.InForce.ExpiresInferred);
        if (d.Disclosure is not null) w.WriteString("disclosure", d.Disclosure);
        if (d.Annexes.Count > 0)
        {
            w.WriteStartArray("annexes");
            foreach (var a in d.Annexes)
            {
                w.WriteStartObject();
                w.WriteString("label", a.Label);
                w.WriteString("title", a.Title);
                w.WriteEndObject();
            }
            w.WriteEndArray();
        }
        w.WriteEndObject();
    }

    private static void Headings(Utf8JsonWriter w, Provision p)
    {
        if (p.Kind is ProvisionKind.Book or ProvisionKind.Chapter or ProvisionKind.Section or ProvisionKind.Article
            or ProvisionKind.Part or ProvisionKind.Division or ProvisionKind.Point or ProvisionKind.Subpoint)
        {
            w.WriteStartObject();
            w.WriteString("label", p.Label);
            w.WriteString("text", p.Kind == ProvisionKind.Article ? ArticleTitle(p) : p.Title);
            w.WriteString("path", p.Path);
            w.WriteEndObject();
        }
        foreach (var child in p.Children) Headings(w, child);
    }

    private static readonly System.Buffers.SearchValues<char> NoTitle = System.Buffers.SearchValues.Create("，；：《");

    // 【目的】 without its brackets; 第一条 支持首店经济。… a short first sentence without a mark inside.
    private static string ArticleTitle(Provision p)
    {
        if (p.Title.Length > 0) return p.Title.Trim('【', '】', '（', '）', '[', ']', '(', ')');
        var stop = p.Text.IndexOf('。', StringComparison.Ordinal);
        return stop is > 2 and <= 18 && stop + 1 < p.Text.Length && p.Text[0] is not ('本' or '凡') && !p.Text.AsSpan(0, stop).ContainsAny(NoTitle) ? p.Text[..stop] : "";
    }

    private static void Persons(Utf8JsonWriter w, ReadDocument d)
    {
        foreach (var (name, gains) in (ReadOnlySpan<(string, bool)>)[("appointments", true), ("removals", false)])
        {
            w.WriteStartArray(name);
            foreach (var a in d.Appointments)
            {
                if (gains != a.Act is AppointmentAct.Appointed or AppointmentAct.Hired or AppointmentAct.Confirmed) continue;
                w.WriteStartObject();
                w.WriteString("name", a.Name);
                Json.Optional(w, "post", a.Post);
                w.WriteEndObject();
            }
            w.WriteEndArray();
        }
    }

    private static byte[] Overview(ReadIssue issue, string id) => Json.Bytes(w =>
    {
        w.WriteString("id", id);
        w.WriteStartObject("meta");
        w.WriteString("kind", "issue");
        if (issue.Refusal is not null) w.WriteString("refusal", issue.Refusal.ToString());
        w.WriteEndObject();
        w.WriteStartArray("documents");
        foreach (var d in issue.Documents)
        {
            w.WriteStartObject();
            Json.Optional(w, "title", d.Title);
            Json.Optional(w, "docNumber", d.DocumentNumber);
            Json.Optional(w, "date", d.Date);
            w.WriteString("kind", Kind(d.Kind));
            var (first, last) = Words(issue.Source.Text.AsSpan(d.Span.Start, d.Span.Length));
            w.WriteString("first", first);
            w.WriteString("last", last);
            w.WriteEndObject();
        }
        w.WriteEndArray();
    });

    private static (string First, string Last) Words(ReadOnlySpan<char> s)
    {
        var flat = string.Concat(s.ToString().Where(static c => !char.IsWhiteSpace(c) && !char.IsControl(c) && !char.IsSurrogate(c)));
        return (flat[..Math.Min(20, flat.Length)], flat[^Math.Min(20, flat.Length)..]);
    }

    /// <summary>The format's name of a kind; notices of another content count as list notices.</summary>
    public static string Kind(DocumentKind kind) => kind switch
    {
        DocumentKind.Plan => "plan",
        DocumentKind.Measures => "measures",
        DocumentKind.Opinions => "opinions",
        DocumentKind.Rules => "rules",
        DocumentKind.Interpretation => "interpretation",
        DocumentKind.Appointment => "appointment",
        DocumentKind.Meeting => "meeting",
        _ => "list-notice",
    };

    private static IEnumerable<string> Distinct(IEnumerable<string?> values) => values.OfType<string>().Distinct(StringComparer.Ordinal);
}
