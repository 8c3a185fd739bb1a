using Gongbao.Commitments.LeadersPage;
using Gongbao.Commitments.Lights;
using Gongbao.Commitments.Overview;
using Gongbao.Commitments.Register;
using Gongbao.Data.Acts;
using Gongbao.Data.Tests.Support;
using Gongbao.Platform.Parts;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Data.Tests.Commitments;

/// <summary>Counts and lists of the overviews, on both engines.</summary>
public abstract class OverviewTests(DbEngine engine) : DatabaseTest(engine)
{
    private static readonly DateOnly Day = new(2024, 6, 15);
    private readonly TallyCache _cache = new();
    private int _number;

    [Fact]
    public async Task Lights_are_counted_by_chain_by_lead_and_by_region()
    {
        await AddAsync(Item(LightKind.Red, "a", "x", "990102"), Item(LightKind.Green, "a", "y", "990102"), Item(LightKind.Grey, null, null, null), Item(null, "a", "x", "990102"));
        var sheet = await TallyAsync(new TallyScope(false));
        Assert.Equal(new LightCounts(1, 0, 1, 1), sheet.All);
        Assert.Equal((new LightCounts(1, 0, 1, 0), new LightCounts(1, 0, 0, 0), new LightCounts(0, 0, 0, 1)), (sheet.OfChain("a"), sheet.ByUnit["x"], sheet.ByUnit[""]));
        Assert.Equal(new LightCounts(1, 0, 1, 0), sheet.ByRegion["990102"]);
    }

    [Fact]
    public async Task The_public_is_counted_the_published_part_and_a_county_its_own()
    {
        await AddAsync(Item(LightKind.Red, "a", "x", "990102", published: true), Item(LightKind.Green, "a", "x", "990121"), Item(LightKind.Green, "a", "x", null));
        Assert.Equal(new LightCounts(1, 0, 0, 0), (await TallyAsync(new TallyScope(PublishedOnly: true))).All);
        Assert.Equal(new LightCounts(0, 0, 1, 0), (await TallyAsync(new TallyScope(false, "990121"))).All);
    }

    [Fact]
    public async Task A_past_day_is_counted_by_the_lights_of_that_day()
    {
        var item = Item(LightKind.Red, "a", "x", null);
        await AddAsync(item, Span(item, "2024-05-01", "2024-06-09", LightKind.Green), Span(item, "2024-06-10", null, LightKind.Red));
        Assert.Equal(new LightCounts(0, 0, 1, 0), (await TallyAsync(new TallyScope(false, PastDay: new(2024, 6, 9)))).OfChain("a"));
        Assert.Equal(new LightCounts(1, 0, 0, 0), (await TallyAsync(new TallyScope(false, PastDay: new(2024, 6, 10)))).All);
        Assert.Equal(default, (await TallyAsync(new TallyScope(false, PastDay: new(2024, 4, 30)))).All);
    }

    [Fact]
    public async Task An_act_is_counted_at_the_next_look()
    {
        await AddAsync(Item(LightKind.Red, "a", "x", null));
        Assert.Equal(1, (await TallyAsync(new TallyScope(false))).All.Total);
        await AddAsync(Item(LightKind.Red, "a", "x", null));
        Assert.Equal(2, (await TallyAsync(new TallyScope(false))).All.Total);
    }

    [Fact]
    public async Task The_longest_late_come_first_now_and_as_of_a_day()
    {
        var (older, newer, green) = (Item(LightKind.Red, "a", "x", null, since: "2024-03-01"), Item(LightKind.Red, "a", "x", "990102", since: "2024-06-01"), Item(LightKind.Green, "a", "x", null));
        await AddAsync(newer, older, green, Span(green, "2024-02-01", "2024-04-30", LightKind.Red), Span(older, "2024-03-01", null, LightKind.Red));
        await using var db = Open();
        var queries = new LeaderQueries(db);
        Assert.Equal([older.Number, newer.Number], (await queries.LateAsync(new TallyScope(false), 10, Cancellation)).Select(i => i.Number));
        Assert.Equal([newer.Number], (await queries.LateAsync(new TallyScope(false, "990102"), 10, Cancellation)).Select(i => i.Number));
        Assert.Equal([green.Number, older.Number], (await queries.LateAsync(new TallyScope(false, PastDay: new(2024, 4, 1)), 10, Cancellation)).Select(i => i.Number));
    }

    [Fact]
    public async Task A_light_that_turned_shows_from_what_while_a_first_light_and_another_reason_are_no_change()
    {
        var (turned, fresh) = (Item(LightKind.Red, "a", "x", null), Item(LightKind.Red, "a", "x", null));
        await AddAsync(turned, fresh, Span(turned, "2024-01-01", "2024-06-04", LightKind.Amber), Span(turned, "2024-06-05", "2024-06-06", LightKind.Red, LightKind.Amber), Span(turned, "2024-06-07", null, LightKind.Red, LightKind.Red), Span(fresh, "2024-06-06", null, LightKind.Red));
        await using var db = Open();
        var queries = new LeaderQueries(db);
        var change = Assert.Single(await queries.ChangesAsync(new TallyScope(false), new(2024, 6, 1), Day, 10, Cancellation));
        Assert.Equal((turned.Number, LightKind.Amber, LightKind.Red), (change.Number, change.Was, change.Now));
        Assert.Equal(new LightCounts(1, 0, 0, 0), await queries.TurnedAsync(new TallyScope(false), new(2024, 6, 1), Day, Cancellation));
        Assert.Empty(await queries.ChangesAsync(new TallyScope(false, "990102"), new(2024, 6, 1), Day, 10, Cancellation));
    }

    [Fact]
    public async Task What_turned_is_counted_anew_after_an_act_and_otherwise_kept()
    {
        var (one, two) = (Item(LightKind.Red, "a", "x", null), Item(LightKind.Amber, "a", "x", null));
        await AddAsync(one, two, Span(one, "2024-06-05", null, LightKind.Red, LightKind.Amber));
        Assert.Equal(new LightCounts(1, 0, 0, 0), await TurnedAsync(Day));
        await using (var db = Open()) await db.Set<LightSpan>().ExecuteUpdateAsync(s => s.SetProperty(x => x.Light, LightKind.Green), Cancellation);
        Assert.Equal(new LightCounts(1, 0, 0, 0), await TurnedAsync(Day));
        Assert.Equal(default, await TurnedAsync(new(2024, 6, 4)));
        await AddAsync(Span(two, "2024-06-06", null, LightKind.Amber, LightKind.Green));
        Assert.Equal(new LightCounts(0, 1, 1, 0), await TurnedAsync(Day));
    }

    private async Task<LightCounts> TurnedAsync(DateOnly last)
    {
        await using var db = Open();
        var (scope, first) = (new TallyScope(false), new DateOnly(2024, 6, 1));
        return await new LightTally(db, _cache).KeptAsync((scope, first, last), () => new LeaderQueries(db).TurnedAsync(scope, first, last, Cancellation), Cancellation);
    }

    [Fact]
    public async Task Each_chain_is_headed_by_its_first_target()
    {
        var (first, second, other) = (Item(LightKind.Grey, "a", null, null), Item(LightKind.Grey, "a", null, null), Item(LightKind.Grey, "b", null, null));
        await AddAsync(first, second, other);
        await using var db = Open();
        Assert.Equal([first.Number, other.Number], (await new LeaderQueries(db).HeadlinesAsync(["a", "b", "c"], new TallyScope(false), Cancellation)).Select(h => h.Number).Order(StringComparer.Ordinal));
    }

    // an act, so that it counts as one
    private Task<ActResult> AddAsync(params object[] rows) => ActAsync(AnAct(), db => db.AddRange(rows));

    private async Task<TallySheet> TallyAsync(TallyScope scope)
    {
        await using var db = Open();
        return await new LightTally(db, _cache).ReadAsync(scope, Cancellation);
    }

    private CommitmentItem Item(LightKind? light, string? chain, string? unit, string? region, bool published = false, string since = "2024-06-01") => new()
    {
        Id = Guid.CreateVersion7(Now),
        Number = $"2024-{++_number:D3}",
        Kind = ItemKind.Target,
        Origin = ItemOrigin.Document,
        Title = "某项目标",
        ChainId = chain,
        OwnerUnitId = unit,
        RegionCode = region,
        Published = published,
        Light = light,
        LightReason = LightReason.OnTrack,
        LightSince = Date(since),
        RegisteredOn = new(2024, 1, 1),
    };

    private static LightSpan Span(CommitmentItem item, string since, string? until, LightKind light, LightKind? was = null) => new()
    {
        Id = Guid.CreateVersion7(Now), ItemId = item.Id, Since = Date(since), Until = until is null ? null : Date(until), Light = light, Was = was, Reason = LightReason.OnTrack, Reasons = "[]", Law = "2024-01-01",
    };

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

public sealed class SqliteOverviewTests() : OverviewTests(DbEngine.Sqlite);

public sealed class NpgsqlOverviewTests() : OverviewTests(DbEngine.Npgsql);
