using Gongbao.Commitments.Desk;
using Gongbao.Commitments.AcceptReport;
using Gongbao.Commitments.Register;
using Gongbao.Commitments.RegisterItem;
using Gongbao.Commitments.SeeRegister;
using Gongbao.Data.Identity;
using Gongbao.Platform.Access;
using Gongbao.Platform.Lists;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Data.Tests.Commitments;

/// <summary>The queries of the register and the desk: the same rows in the same order on both engines, cut to what a person may see.</summary>
public abstract class ItemQueryTests(DbEngine engine) : RegisterTest(engine)
{
    [Fact]
    public async Task Each_view_shows_its_rows()
    {
        await TenItemsAsync();
        Assert.Equal(6, (await NumbersAsync(Someone(Role.Supervisor, "office"))).Length);
        Assert.Equal(["2024-0004"], await NumbersAsync(Someone(Role.Clerk, "county", "990181")));
        Assert.Equal(["2024-0005"], await NumbersAsync(new CurrentUser()));
        Assert.Equal(["2024-0005"], await NumbersAsync(Someone(Role.Clerk, "new"), ("in", ItemQuery.Public)));
        Assert.Equal(["2024-0002"], await NumbersAsync(Someone(Role.Clerk, "new"), ("in", ItemQuery.Mine)));
        Assert.Equal(["2024-0001", "2024-0002", "2024-0003", "2024-0005", "2024-0006"], await NumbersAsync(Someone(Role.Clerk, "new"), ("in", ItemQuery.Listed)));
    }

    [Fact]
    public async Task Each_filter_narrows_and_bad_ones_are_left_out()
    {
        await TenItemsAsync();
        var officer = Someone(Role.Supervisor, "office");
        Assert.Equal(["2024-0003"], await NumbersAsync(officer, ("q", "道路 硬化")));
        Assert.Equal(["2024-0003"], await NumbersAsync(officer, ("q", "2024-0003")));
        Assert.Equal(6, (await NumbersAsync(officer, ("q", "2024-"))).Length);
        Assert.Equal(["2024-0003"], await NumbersAsync(officer, ("kind", "Task")));
        Assert.Equal(["2024-0002"], await NumbersAsync(officer, ("unit", "new")));
        Assert.Equal(["2024-0001", "2024-0003", "2024-0005", "2024-0006"], await NumbersAsync(officer, ("unit", ItemQuery.None)));
        Assert.Equal(["2024-0004"], await NumbersAsync(officer, ("region", "990181")));
        Assert.Equal(5, (await NumbersAsync(officer, ("region", ItemQuery.City))).Length);
        Assert.Equal(["2024-0006"], await NumbersAsync(officer, ("document", "甲府发[2024]9号")));
        Assert.Equal(["2024-0003"], await NumbersAsync(officer, ("from", "2024-07-01"), ("to", "2024年7月31日")));
        Assert.Equal(6, (await NumbersAsync(officer, ("kind", "Nothing"), ("light", "Blue"), ("from", "soon"))).Length);
        Assert.Equal(2, (await NumbersAsync(officer, ("status", nameof(ItemStatus.Assigned)))).Length);
    }

    [Fact]
    public async Task Items_without_a_deadline_or_a_light_stand_last_in_both_directions()
    {
        await TenItemsAsync();
        var officer = Someone(Role.Supervisor, "office");
        Assert.Equal("2024-0003", (await NumbersAsync(officer, "deadline"))[0]);
        Assert.Equal("2024-0006", (await NumbersAsync(officer, "deadline"))[^1]);
        Assert.Equal("2024-0006", (await NumbersAsync(officer, "deadline", true))[^1]);
        await using (var db = Open()) await db.Set<CommitmentItem>().Where(i => i.Number == "2024-0001").ExecuteUpdateAsync(s => s.SetProperty(i => i.Light, (Platform.Parts.LightKind?)null), Cancellation);
        Assert.Equal("2024-0001", (await NumbersAsync(officer, "light"))[^1]);
        Assert.Equal("2024-0001", (await NumbersAsync(officer, "light", true))[^1]);
        Assert.Equal("2024-0006", (await NumbersAsync(officer, "number", true))[0]);
    }

    [Fact]
    public async Task Light_and_status_are_asked_together_and_the_total_after_an_act_is_a_plain_count()
    {
        await TenItemsAsync();
        var officer = Someone(Role.Supervisor, "office");
        foreach (var light in Enum.GetNames<Platform.Parts.LightKind>().Append(ItemQuery.None))
            foreach (var status in Enum.GetNames<ItemStatus>())
                Assert.Equal(await PlainAsync(light, status), await NumbersAsync(officer, "light", false, ("light", light), ("status", status)));
        await RegisterAsync(Target("又一个目标"));
        Assert.Equal(7, (await NumbersAsync(officer)).Length);
        foreach (var status in Enum.GetNames<ItemStatus>())
            Assert.Equal(await PlainAsync(nameof(Platform.Parts.LightKind.Grey), status), await NumbersAsync(officer, ("light", "Grey"), ("status", status)));
    }

    // every row read and looked at here
    private async Task<string[]> PlainAsync(string light, string status)
    {
        await using var db = Open();
        var items = await db.Set<CommitmentItem>().AsNoTracking().ToListAsync(Cancellation);
        return [.. items.Where(i => (i.Light?.ToString() ?? ItemQuery.None) == light && i.Status.ToString() == status).Select(i => i.Number).Order(StringComparer.Ordinal)];
    }

    [Fact]
    public async Task The_desks_find_what_waits()
    {
        var id = await SupervisedAsync();
        await RunDayAsync(new DateOnly(2024, 6, 3));
        await using (var db = Open())
        {
            var work = new UnitWork(db, Someone(Role.Clerk, "new"));
            Assert.Equal(1, (await work.CountsAsync(Cancellation))[DueState.Open]);
            Assert.Equal("2024-05", (await work.Reports(work.OwnStep).SingleAsync(Cancellation)).Period);
            Assert.Empty(await new UnitWork(db, Someone(Role.Clerk, "other")).CountsAsync(Cancellation));
            var desk = Desk(db, Someone(Role.Supervisor, "office"));
            Assert.Equal(0, (await desk.ReportsAsync(Cancellation)).Total);
            Assert.Equal(0, (await desk.LettersProposedAsync(Cancellation)).Total);
        }
        await ReportAsync(id, "2024-05", 120, new DateOnly(2024, 6, 4));
        await using (var db = Open())
        {
            Assert.Equal(1, (await Desk(db, Someone(Role.Supervisor, "office")).ReportsAsync(Cancellation)).Total);
            Assert.Equal(0, (await Desk(db, Someone(Role.Supervisor, "county", "990181")).ReportsAsync(Cancellation)).Total);
        }
    }

    private static OfficeWork Desk(GongbaoDb db, CurrentUser user) => new(db, user, new ReviewQueue(db, user));

    private async Task TenItemsAsync()
    {
        await RegisterAsync(Target("产值"));
        await RegisterAsync(Target("产值二") with { Units = [new NewUnit("市新局", "new", UnitRole.Lead)] });
        await RegisterAsync(Target("乡村道路硬化") with { Kind = ItemKind.Task, Deadline = new(2024, 7, 15) });
        await RegisterAsync(Target("县里的目标") with { RegionCode = "990181", Units = [new NewUnit("乙市", "county", UnitRole.Lead)] });
        await RegisterAsync(Target("公开的目标") with { Published = true });
        await RegisterAsync(Target("没有时限的目标") with { Deadline = null, Sources = [new NewSource("甲府发〔2024〕9号", "一")] });
    }

    private async Task<string[]> NumbersAsync(CurrentUser user, params (string Name, string Value)[] filters) => await NumbersAsync(user, null, false, filters);

    private async Task<string[]> NumbersAsync(CurrentUser user, string? sort, bool descending = false, params (string Name, string Value)[] filters)
    {
        await using var db = Open();
        var state = new ListState("/commitments", filters.ToDictionary(f => f.Name, f => f.Value), sort, descending, 1);
        var query = new ItemQuery(db, user);
        var all = await query.Rows(state).Select(i => i.Number).ToListAsync(Cancellation);
        // pages of two, one after the other, are the export: no row twice, none left out, and each says how many there are
        var pages = new List<string>();
        for (var no = 1; no == 1 || pages.Count < all.Count; no++)
        {
            var page = await query.PageAsync(state with { Page = no, Size = 2 }, Cancellation);
            Assert.Equal(all.Count, page.Total);
            Assert.Equal(Math.Min(2, all.Count - pages.Count), page.Rows.Count);
            pages.AddRange(page.Rows.Select(i => i.Number));
        }
        Assert.Equal(all, pages);
        Assert.Equal(all.TakeLast(all.Count == 0 ? 0 : (all.Count + 1) % 2 + 1), (await query.PageAsync(state with { Page = 99, Size = 2 }, Cancellation)).Rows.Select(i => i.Number));
        return [.. pages];
    }

    private static CurrentUser Someone(Role role, string unit, string region = "990100")
    {
        var user = new CurrentUser();
        user.Become(Guid.CreateVersion7(), "甲", [new HeldRole(Guid.Empty, role, unit, new RegionScope(region))]);
        return user;
    }
}

public sealed class ItemQueryTests_on_SQLite() : ItemQueryTests(DbEngine.Sqlite);

public sealed class ItemQueryTests_on_PostgreSQL() : ItemQueryTests(DbEngine.Npgsql);
