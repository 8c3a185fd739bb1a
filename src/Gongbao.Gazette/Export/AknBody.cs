using System.Xml.Linq;
using Gongbao.Gazette.Contracts;
using Gongbao.Kernel;
using static Gongbao.Gazette.Export.Akn;

namespace Gongbao.Gazette.Export;

/// <summary>Provisions as hierarchical elements with our eIds. Levels that the standard has no element for are an <c>hcontainer</c> with their name.</summary>
internal sealed class AknBody(ReadDocument document)
{
    private readonly ILookup<string, OwnCitation> _own = document.OwnCitations.Where(c => c.TargetEId is not null && c.Printed.Length > 0).ToLookup(c => c.EId);

    public XElement Of(Provision provision)
    {
        var element = Level(provision.Kind);
        element.Add(Id(provision.EId));
        if (provision.Label.Length > 0) element.Add(E("num", Text(provision.Label)));
        if (provision.Title.Length + provision.TitleEnd.Length > 0) element.Add(E("heading", Inline(provision, provision.Title + provision.TitleEnd)));
        if (provision.Field is { } field) element.Add(E("content", Field(field, provision)));
        else if (provision.Kind == ProvisionKind.TableRow) element.Add(E("content", Table([provision], withIds: false)));
        else if (provision.Children.Count == 0) element.Add(Content(provision));
        else element.Add(provision.Text.Length == 0 ? null : E("intro", P(null, Inline(provision, provision.Text))), Children(provision.Children));
        return element;
    }

    private XElement? Content(Provision provision) =>
        provision.Text.Length > 0 ? E("content", P(null, Inline(provision, provision.Text)))
        : provision.Label.Length + provision.Title.Length == 0 ? E("content", P(null)) : null;

    // Rows that stand together are one table; inside of a hierarchy it needs a container of its own, which has no eId because it is not a provision.
    private IEnumerable<XElement> Children(IReadOnlyList<Provision> children)
    {
        for (var i = 0; i < children.Count;)
        {
            if (children[i].Kind != ProvisionKind.TableRow)
            {
                yield return Of(children[i++]);
                continue;
            }
            var rows = children.Skip(i).TakeWhile(c => c.Kind == ProvisionKind.TableRow).ToList();
            i += rows.Count;
            yield return E("hcontainer", A("name", "rows"), E("content", Table(rows, withIds: true)));
        }
    }

    private XElement Table(IEnumerable<Provision> rows, bool withIds) =>
        E("table", rows.Select(r => E("tr", withIds ? Id(r.EId) : null, r.Printed.Split('\t').Select(c => E("td", P(null, Inline(r, c)))))));

    private static XElement Field(FormField field, Provision provision) =>
        P("field", A("title", field.Section), Text(provision.Printed.Length > 0 ? provision.Text : field.Name),
            field.Options.Count == 0 ? null : new XAttribute(Own + "options", string.Join('|', field.Options.Select(Text))),
            new XAttribute(Own + "field", field.Kind.ToString()), new XAttribute(Own + "name", Text(field.Name)));

    private static XElement Level(ProvisionKind kind) => kind switch
    {
        ProvisionKind.Book => E("book"),
        ProvisionKind.Chapter => E("chapter"),
        ProvisionKind.Section => E("section", A("class", "节")),
        ProvisionKind.Article => E("article"),
        ProvisionKind.Clause or ProvisionKind.Paragraph => E("paragraph"),
        ProvisionKind.Part => E("section"),
        ProvisionKind.Division => E("subsection"),
        ProvisionKind.Point => E("point"),
        ProvisionKind.Enumeration => E("indent"),
        ProvisionKind.TableRow => Container("tableRow"),
        ProvisionKind.FormField => Container("formField"),
        _ => Container(kind.ToString().ToLowerInvariant()),
    };

    private static XElement Container(string name) => E("hcontainer", A("name", name));

    /// <summary>The text with links: document numbers to the documents' names, own citations to their places.</summary>
    private List<object> Inline(Provision provision, string text)
    {
        var links = DocumentNumber.FindAll(text).Select(m => (m.Start, m.Length, Href: WorkAddress.Of(m.Number.ToString(), "", "")))
            .Concat(_own[provision.EId].Select(c => (Start: text.IndexOf(c.Printed, StringComparison.Ordinal), c.Printed.Length, Href: "#" + c.TargetEId)))
            .Where(l => l.Start >= 0).OrderBy(l => l.Start).ToList();
        var content = new List<object>();
        var at = 0;
        foreach (var (start, length, href) in links)
        {
            if (start < at) continue;
            content.Add(Text(text[at..start]));
            content.Add(E("ref", A("href", href), Text(text.Substring(start, length))));
            at = start + length;
        }
        content.Add(Text(text[at..]));
        return content;
    }
}
