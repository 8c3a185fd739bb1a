using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Gongbao.Gazette.Export;

/// <summary>新文件订阅: what a feed says of itself.</summary>
/// <param name="Title">宜春市人民政府公报.</param>
/// <param name="Place">The city; its mark, where it is invented, stands in the title.</param>
/// <param name="Home">Address of the gazette's pages, absolute.</param>
/// <param name="Self">Address of the feed, absolute.</param>
internal sealed record FeedHead(string Title, ExportPlace Place, Uri Home, Uri Self);

/// <summary>One document in a feed.</summary>
/// <param name="Number">发文字号; null when it has none.</param>
/// <param name="Slug">Last part of its address.</param>
/// <param name="Title">Its title.</param>
/// <param name="Issuers">发文机关; may be empty.</param>
/// <param name="Kind">Kind as shown to people: 通知, 解读.</param>
/// <param name="Published">When its first version was published.</param>
/// <param name="Updated">When its present version was published.</param>
/// <param name="Page">Address of its page, absolute.</param>
/// <param name="Summary">A sentence about it; null for none.</param>
internal sealed record FeedEntry(
    string? Number, string Slug, string Title, IReadOnlyList<string> Issuers, string Kind, DateTimeOffset Published, DateTimeOffset Updated, Uri Page, string? Summary = null);

/// <summary>Atom feed (RFC 4287) of the newest documents; ids are the documents' names and stay when the address of the site changes.</summary>
internal static class AtomFeed
{
    public const string MediaType = "application/atom+xml";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <param name="head">What the feed says of itself.</param>
    /// <param name="entries">Newest first.</param>
    /// <param name="empty">When the feed was last changed if it has no entries.</param>
    /// <param name="to">Stays open.</param>
    public static void Write(FeedHead head, IReadOnlyList<FeedEntry> entries, DateTimeOffset empty, Stream to)
    {
        using var xml = XmlWriter.Create(to, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, CloseOutput = false });
        Feed(head, entries, empty).Save(xml);
    }

    internal static XDocument Feed(FeedHead head, IReadOnlyList<FeedEntry> entries, DateTimeOffset empty) => new(
        new XElement(Atom + "feed", new XAttribute(XNamespace.Xml + "lang", "zh-CN"),
            E("title", head.Place.Mark is { } mark ? $"{head.Title}（{mark}）" : head.Title),
            E("id", Urn($"/akn/cn/officialGazette/{head.Place.Key}")),
            E("updated", Instant(entries.Count == 0 ? empty : entries.Max(e => e.Updated))),
            Person(head.Place.Name),
            Link("alternate", "text/html", head.Home), Link("self", MediaType, head.Self),
            entries.Select(e => Entry(head, e))));

    private static XElement Entry(FeedHead head, FeedEntry entry) => new(Atom + "entry",
        E("title", entry.Number is { } number ? $"{entry.Title}（{number}）" : entry.Title),
        E("id", Urn(WorkAddress.Of(entry.Number, head.Place.Key, entry.Slug))),
        E("updated", Instant(entry.Updated)), E("published", Instant(entry.Published)),
        entry.Issuers.Select(Person),
        Link("alternate", "text/html", entry.Page),
        new XElement(Atom + "category", new XAttribute("term", Akn.Text(entry.Kind))),
        entry.Summary is { } summary ? E("summary", summary) : null);

    private static XElement E(string name, string text) => new(Atom + name, Akn.Text(text));

    private static XElement Person(string name) => new(Atom + "author", E("name", name));

    private static XElement Link(string rel, string type, Uri to) =>
        new(Atom + "link", new XAttribute("rel", rel), new XAttribute("type", type), new XAttribute("href", to.AbsoluteUri));

    private static string Urn(string name) => "urn:gongbao:" + string.Join(':', name.Trim('/').Split('/').Select(Uri.EscapeDataString));

    private static string Instant(DateTimeOffset instant) => instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
