using Gongbao.Data.Identity;
using Gongbao.Data.Model;
using Gongbao.Data.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Data.Tests;

/// <summary>What a query gives does not depend on the engine: each expectation stands once and runs twice.</summary>
public abstract class SameOnBothTests(DbEngine engine) : DatabaseTest(engine)
{
    [Fact]
    public async Task Texts_are_ordered_by_code_point()
    {
        await WriteAsync("b", "A", "_", "a", "宜", "B", "袁", "1", "〇", "é", "𠮷", "﹏");
        await using var db = Open();
        var order = await db.Set<Note>().OrderBy(n => n.Text).Select(n => n.Text).ToListAsync(Cancellation);
        Assert.Equal(["1", "A", "B", "_", "a", "b", "é", "〇", "宜", "袁", "﹏", "𠮷"], order);
    }

    [Fact]
    public async Task Names_with_stored_keys_are_in_the_order_of_pinyin()
    {
        await using (var db = Open())
        {
            foreach (var name in (string[])["樟树", "丰城", "袁州", "高安", "奉新"]) db.Add(new Note { Text = name, SecretHash = SortKey.ByPinyin(name) });
            await db.SaveChangesAsync(Cancellation);
        }
        await using var later = Open();
        var order = await later.Set<Note>().OrderBy(n => n.SecretHash).Select(n => n.Text).ToListAsync(Cancellation);
        Assert.Equal(["丰城", "奉新", "高安", "袁州", "樟树"], order);
    }

    [Fact]
    public async Task Searching_in_texts_tells_upper_from_lower_case()
    {
        await WriteAsync("GB 18030", "gb 18030", "100%", "1000");
        await using var db = Open();
        Assert.Equal(["GB 18030"], await db.Set<Note>().Where(n => n.Text.StartsWith("GB")).Select(n => n.Text).ToListAsync(Cancellation));
        Assert.Equal(["GB 18030"], await db.Set<Note>().Where(n => n.Text.Contains("GB")).Select(n => n.Text).ToListAsync(Cancellation));
        Assert.Equal(["GB 18030"], await db.Set<Note>().Where(n => EF.Functions.Like(n.Text, "GB%")).Select(n => n.Text).ToListAsync(Cancellation));
        Assert.Equal(["GB 18030"], await db.Set<Note>().Where(n => n.Text == "GB 18030").Select(n => n.Text).ToListAsync(Cancellation));
        Assert.Equal(["100%"], await db.Set<Note>().Where(n => n.Text.EndsWith("0%")).Select(n => n.Text).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task Instants_come_back_exact_in_utc_and_compare_as_instants()
    {
        var beijing = new DateTimeOffset(2023, 11, 24, 0, 0, 0, TimeSpan.FromHours(8)).AddTicks(1234567);
        await using (var db = Open())
        {
            db.Add(new Note { Text = "in", At = beijing });
            db.Add(new Note { Text = "out", At = beijing.AddTicks(1) });
            await db.SaveChangesAsync(Cancellation);
        }
        await using var later = Open();
        var found = await later.Set<Note>().SingleAsync(n => n.At <= beijing, Cancellation);
        Assert.Equal(("in", beijing, TimeSpan.Zero), (found.Text, found.At!.Value, found.At.Value.Offset));
    }

    [Fact]
    public async Task Days_compare_and_order_in_the_database()
    {
        await using (var db = Open())
        {
            foreach (var day in (DateOnly[])[new(2023, 12, 31), new(2024, 1, 1), new(999, 1, 1)]) db.Add(new Note { Day = day });
            await db.SaveChangesAsync(Cancellation);
        }
        await using var later = Open();
        var from = new DateOnly(2023, 12, 31);
        Assert.Equal([new(2023, 12, 31), new DateOnly(2024, 1, 1)],
            await later.Set<Note>().Where(n => n.Day >= from).OrderBy(n => n.Day).Select(n => n.Day!.Value).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task Sums_of_fen_are_exact_beyond_what_a_double_can_hold()
    {
        await using (var db = Open())
        {
            foreach (var amount in (long[])[9_007_199_254_740_993, 2, -1]) db.Add(new Note { Amount = amount });
            await db.SaveChangesAsync(Cancellation);
        }
        await using var later = Open();
        Assert.Equal(9_007_199_254_740_994, await later.Set<Note>().SumAsync(n => n.Amount, Cancellation));
    }

    [Fact]
    public async Task Ids_made_later_come_later()
    {
        var ids = Enumerable.Range(0, 20).Select(i => Guid.CreateVersion7(Now.AddMilliseconds(i))).ToList();
        await using (var db = Open())
        {
            foreach (var id in Enumerable.Reverse(ids)) db.Add(new Note { Id = id });
            await db.SaveChangesAsync(Cancellation);
        }
        await using var later = Open();
        Assert.Equal(ids, await later.Set<Note>().OrderBy(n => n.Id).Select(n => n.Id).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task A_role_is_held_from_its_first_day_to_its_last()
    {
        await using var db = Open();
        var user = new GongbaoUser { UserName = "x" };
        db.Add(user);
        db.Add(new RoleHolding { UserId = user.Id, Role = Role.Checker, UnitId = "u", Since = new(2024, 1, 1), Until = new(2024, 6, 30) });
        await db.SaveChangesAsync(Cancellation);
        Task<int> Held(DateOnly day) => db.Set<RoleHolding>().InForceOn(day).CountAsync(h => h.Role == Role.Checker, Cancellation);
        var held = new List<int>();
        foreach (var day in (DateOnly[])[new(2023, 12, 31), new(2024, 1, 1), new(2024, 6, 30), new(2024, 7, 1)]) held.Add(await Held(day));
        Assert.Equal([0, 1, 1, 0], held);
    }

    [Fact]
    public async Task Two_users_cannot_have_names_that_differ_in_case_only()
    {
        await using var db = Open();
        db.Add(new GongbaoUser { UserName = "Admin", NormalizedUserName = "ADMIN" });
        db.Add(new GongbaoUser { UserName = "admin", NormalizedUserName = "ADMIN" });
        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync(Cancellation));
    }

    private async Task WriteAsync(params string[] texts)
    {
        await using var db = Open();
        foreach (var text in texts) db.Add(new Note { Text = text });
        await db.SaveChangesAsync(Cancellation);
    }
}

public sealed class SameOnBothTests_on_SQLite() : SameOnBothTests(DbEngine.Sqlite);

public sealed class SameOnBothTests_on_PostgreSQL() : SameOnBothTests(DbEngine.Npgsql);

public sealed class DatedTests
{
    [Fact]
    public void A_row_closed_for_its_successor_ends_the_day_before_it()
    {
        var row = Holding();
        row.CloseBefore(new(2024, 3, 1));
        Assert.Equal(new DateOnly(2024, 2, 29), row.Until);
        Assert.True(row.IsInForceOn(new(2024, 2, 29)));
        Assert.False(row.IsInForceOn(new(2024, 3, 1)));
    }

    [Fact]
    public void A_row_cannot_be_closed_before_it_began() => Assert.Throws<ArgumentException>(() => Holding().CloseBefore(new(2024, 1, 1)));

    [Fact]
    public void The_three_administrators_are_three_persons()
    {
        Assert.True(RoleHolding.MixesAdministrators([Role.SystemAdmin, Role.Auditor]));
        Assert.True(RoleHolding.MixesAdministrators([Role.SecurityAdmin, Role.Clerk, Role.SystemAdmin]));
        Assert.False(RoleHolding.MixesAdministrators([Role.SystemAdmin, Role.SystemAdmin, Role.Clerk]));
    }

    private static RoleHolding Holding() => new() { UserId = Guid.CreateVersion7(), Role = Role.Clerk, UnitId = "u", Since = new(2024, 1, 1) };
}

public sealed class SortKeyTests
{
    [Fact]
    public void By_strokes_fewer_strokes_come_first() =>
        Assert.Equal(["丁", "王", "张", "赵"], new[] { "赵", "王", "张", "丁" }.OrderBy(SortKey.ByStroke, StringComparer.Ordinal));

    [Fact]
    public void By_pinyin_the_reading_decides() =>
        Assert.Equal(["丁", "王", "张", "赵"], new[] { "赵", "王", "张", "丁" }.OrderBy(SortKey.ByPinyin, StringComparer.Ordinal));

    [Fact]
    public void By_place_the_pack_decides() => Assert.True(string.CompareOrdinal(SortKey.ByPlace(9), SortKey.ByPlace(10)) < 0);

    [Fact]
    public void A_key_of_a_long_name_does_not_split_a_character()
    {
        var name = new string('a', 39) + "𠮷";
        Assert.Equal(SortKey.ByPinyin(new string('a', 39)), SortKey.ByPinyin(name));
    }
}
