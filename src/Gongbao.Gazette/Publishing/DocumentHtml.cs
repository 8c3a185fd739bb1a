using System.Globalization;
using System.Text;
using System.Text.Json;
using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Search;

namespace Gongbao.Gazette.Publishing;

/// <summary>
/// The text of a document as HTML (正文排版), written in one go: legal text is long, and Blazor's own encoder would write each Chinese
/// character as an entity of eight bytes.
/// </summary>
internal sealed class DocumentHtml(string slug)
{
    private readonly StringBuilder html = new(64 * 1024);
    private readonly string href = Slug.Href(slug);

    /// <summary>HTML to put behind a provision (readings of an unclear passage), by eId.</summary>
    public IReadOnlyDictionary<string, string> Notes { get; init; } = new Dictionary<string, string>();

    /// <summary>Put before each id where two texts stand on one page.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>Words to mark.</summary>
    public SearchWords Words { get; init; } = new([]);

    /// <summary>Title of the instrument that a notice issues, and the order of the provision before which it stands.</summary>
    public (string Title, int At)? Instrument { get; init; }

    /// <summary>Provisions in printed order, whole subtrees.</summary>
    public string Write(IReadOnlyList<StoredProvision> provisions)
    {
        var levels = new Dictionary<int, int>();
        for (var i = 0; i < provisions.Count; i++)
        {
            var p = provisions[i];
            if (Instrument is { } instrument && instrument.At == p.Order) Tag("h2", "instrument", null, Encode(instrument.Title));
            levels[p.Order] = levels.GetValueOrDefault(p.Parent, 1) + (IsHeading(p) ? 1 : 0);
            if (p.Kind is ProvisionKind.Table or ProvisionKind.Form) i = WriteTable(provisions, i);
            else if (p.Kind != ProvisionKind.Annex && p.Printed.Length > 0) WriteOne(p, Math.Min(levels[p.Order], 5));
            if (Notes.TryGetValue(p.EId, out var note)) html.Append(note);
        }
        return html.ToString();
    }

    public static bool IsHeading(StoredProvision p) =>
        p.Kind is not (ProvisionKind.Table or ProvisionKind.Form or ProvisionKind.Annex or ProvisionKind.TableRow or ProvisionKind.FormField)
        && p.Text.Length == 0 && p.Title.Length > 0;

    private void WriteOne(StoredProvision p, int level)
    {
        var tag = IsHeading(p) ? "h" + level.ToString(CultureInfo.InvariantCulture) : "p";
        html.Append('<').Append(tag).Append(" class=\"prov\" id=\"").Append(Prefix).Append(Encode(p.EId)).Append("\">");
        if (p.Label.Length > 0)
            html.Append("<a class=\"anchor\" href=\"").Append(href).Append('/').Append(Encode(p.EId)).Append("\" title=\"").Append(Encode(p.Citation)).Append("\">§</a>");
        WritePrinted(p, tag == "p");
        html.Append("</").Append(tag).Append('>');
    }

    private void WritePrinted(StoredProvision p, bool runIn)
    {
        var printed = p.Printed;
        var head = p.HeadLength + p.TitleEnd.Length;
        if (runIn && head > 0) html.Append("<b>");
        Linked(printed, 0, p.Label.Length, p);
        if (NeedsGap(p)) html.Append('\u3000');
        Linked(printed, p.Label.Length, head, p);
        if (runIn && head > 0) html.Append("</b>");
        if (NeedsGap(p) && p.Title.Length > 0 && p.TitleEnd.Length == 0) html.Append('\u3000');
        Linked(printed, head, printed.Length, p);
    }

    // 第八条 and 第二章 are parted from what follows by a blank, 一、 and （一） are not
    private static bool NeedsGap(StoredProvision p) => p.Label.StartsWith('第') && p.Printed.Length > p.Label.Length;

    private void Linked(string printed, int from, int to, StoredProvision p)
    {
        foreach (var link in TextLinks.Unpack(p.Links).Where(l => l.Start >= from && l.Start + l.Length <= to))
        {
            Marked(printed[from..link.Start]);
            html.Append("<a href=\"").Append(Target(link, p)).Append("\">");
            Marked(printed.Substring(link.Start, link.Length));
            html.Append("</a>");
            from = link.Start + link.Length;
        }
        Marked(printed[from..to]);
    }

    private void Marked(string text) => html.Append(Words.IsEmpty ? Encode(text) : Highlight.Html(text, Words));

    // an own provision may stand on another page (an annex): its own page leads there
    private string Target(TextLink link, StoredProvision p) =>
        link.Number is not null ? Slug.Href(link.Number)
        : p.Annex == 0 && !link.EId!.StartsWith("att_", StringComparison.Ordinal) ? $"{href}#{link.EId}" : $"{href}/{link.EId}";

    /// <summary>Writes a table or a form with its rows and returns the index of the last of them.</summary>
    private int WriteTable(IReadOnlyList<StoredProvision> all, int at)
    {
        var table = all[at];
        html.Append("<div class=\"scroll prov\" id=\"").Append(Prefix).Append(Encode(table.EId)).Append("\" tabindex=\"0\"><table>");
        if (table.Printed.Length > 0) Tag("caption", null, null, Encode(table.Printed));
        var end = at;
        while (end + 1 < all.Count && all[end + 1].Depth > table.Depth) end++;
        var head = table.Kind == ProvisionKind.Table;
        foreach (var row in all.Skip(at + 1).Take(end - at))
        {
            html.Append("<tr id=\"").Append(Prefix).Append(Encode(row.EId)).Append("\">");
            if (row.Field is not null) WriteField(JsonSerializer.Deserialize<FormField>(row.Field)!);
            else foreach (var cell in row.Printed.Split('\t')) { Open(head ? "th scope=\"col\"" : "td"); Marked(cell); html.Append(head ? "</th>" : "</td>"); }
            html.Append("</tr>");
            head = false;
        }
        html.Append("</table></div>");
        return end;
    }

    private void WriteField(FormField field)
    {
        Tag("th", null, "row", Encode(field.Name));
        html.Append("<td>").Append(Encode(field.Options.Count > 0 ? string.Join('　', field.Options.Select(o => "□" + o.TrimStart('□'))) : "　")).Append("</td>");
    }

    private void Tag(string tag, string? css, string? scope, string inner)
    {
        html.Append('<').Append(tag);
        if (css is not null) html.Append(" class=\"").Append(css).Append('"');
        if (scope is not null) html.Append(" scope=\"").Append(scope).Append('"');
        html.Append('>').Append(inner).Append("</").Append(tag).Append('>');
    }

    private void Open(string tag) => html.Append('<').Append(tag).Append('>');

    private static string Encode(string text) => Highlight.Encoder.Encode(text);
}
