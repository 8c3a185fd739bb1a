using System.Globalization;
using System.Xml.Linq;
using Gongbao.Gazette.Export;

namespace Gongbao.Tests.Export;

/// <summary>The rules of RFC 4287 that a feed of ours can break.</summary>
public sealed class AtomFeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly DateTimeOffset Day = new(2024, 3, 20, 9, 0, 0, TimeSpan.FromHours(8));
    private static readonly FeedHead Head = new("示范市人民政府公报", Sample.City, new("http://localhost:5081/gazette"), new("http://localhost:5081/gazette/feed.atom"));

    private static readonly FeedEntry[] Entries =
    [
        new("示府办发〔2024〕3号", "示府办发〔2024〕3号", "关于印发实施办法的通知", ["示范市人民政府办公室"], "通知", Day, Day.AddDays(2), new("http://localhost:5081/gazette/示府办发〔2024〕3号"), "摘要 <b>"),
        new(null, "meeting-12", "第12次常务会议", [], "会议", Day.AddDays(-1), Day.AddDays(-1), new("http://localhost:5081/gazette/meeting-12")),
    ];

    [Fact]
    public void Feed_and_entries_have_what_the_standard_requires_once()
    {
        var feed = AtomFeed.Feed(Head, Entries, Day).Root!;
        foreach (var element in feed.Elements(Atom + "entry").Prepend(feed))
            foreach (var name in new[] { "id", "title", "updated" })
                Assert.Single(element.Elements(Atom + name));
        Assert.NotEmpty(feed.Elements(Atom + "author"));
        Assert.Single(feed.Elements(Atom + "link"), l => (string?)l.Attribute("rel") == "self");
        Assert.All(feed.Descendants(Atom + "author"), a => Assert.False(string.IsNullOrWhiteSpace((string?)a.Element(Atom + "name"))));
        Assert.All(feed.Elements(Atom + "entry"), e => Assert.Single(e.Elements(Atom + "link"), l => (string?)l.Attribute("rel") == "alternate"));
    }

    [Fact]
    public void Ids_are_absolute_unique_and_do_not_hang_on_the_sites_address()
    {
        var ids = AtomFeed.Feed(Head, Entries, Day).Descendants(Atom + "id").Select(e => e.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(ids, id => Assert.True(Uri.IsWellFormedUriString(id, UriKind.Absolute), id));
        var moved = AtomFeed.Feed(Head with { Home = new("https://example.org/"), Self = new("https://example.org/feed") }, Entries, Day);
        Assert.Equal(ids, moved.Descendants(Atom + "id").Select(e => e.Value));
    }

    [Fact]
    public void Times_are_of_rfc_3339_and_the_feeds_is_its_newest_entrys()
    {
        var feed = AtomFeed.Feed(Head, Entries, Day).Root!;
        Assert.Equal("2024-03-22T09:00:00+08:00", feed.Element(Atom + "updated")!.Value);
        Assert.All(feed.Descendants().Where(e => e.Name.LocalName is "updated" or "published"),
            e => Assert.True(DateTimeOffset.TryParseExact(e.Value, "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), e.Value));
    }

    [Fact]
    public void Addresses_are_escaped_and_texts_are_text()
    {
        var entry = AtomFeed.Feed(Head, Entries, Day).Descendants(Atom + "entry").First();
        Assert.True(Uri.IsWellFormedUriString((string?)entry.Element(Atom + "link")!.Attribute("href"), UriKind.Absolute));
        Assert.Equal("摘要 <b>", entry.Element(Atom + "summary")!.Value);
        Assert.Null(entry.Element(Atom + "summary")!.Attribute("type"));
    }

    [Fact]
    public void An_empty_feed_is_a_feed_and_an_invented_city_is_marked()
    {
        using var file = new MemoryStream();
        AtomFeed.Write(Head with { Place = Sample.MarkedCity }, [], Day, file);
        file.Position = 0;
        var feed = XDocument.Load(file).Root!;
        Assert.Equal("2024-03-20T09:00:00+08:00", feed.Element(Atom + "updated")!.Value);
        Assert.Contains("内容均为虚构", feed.Element(Atom + "title")!.Value, StringComparison.Ordinal);
    }
}
