using Gongbao.Data.Acts;
using Gongbao.Data.Audit;
using Gongbao.Data.Outbox;
using Gongbao.Data.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Data.Tests;

public abstract class ActTests(DbEngine engine) : DatabaseTest(engine)
{
    [Fact]
    public async Task An_act_writes_its_change_its_audit_row_its_message_and_its_receipt()
    {
        await ActAsync(AnAct(form: Token()), db =>
        {
            db.Add(new Note { Text = "第一条", Amount = 5 });
            db.Send("note.written", """{"id":1}""", Now);
        });
        await using var db = Open();
        var note = await db.Set<Note>().SingleAsync(Cancellation);
        Assert.Equal(("第一条", 5L, 0), (note.Text, note.Amount, note.Version));
        var row = await db.Set<AuditRow>().SingleAsync(Cancellation);
        Assert.Equal(("yichun-fgw", 1, "note.write", "经办甲", Now), (row.UnitId, row.Seq, row.Kind, row.ActorName, row.At));
        Assert.Equal("note.written", (await db.Set<OutboxMessage>().SingleAsync(Cancellation)).Topic);
        Assert.Equal("token-1", (await db.Set<Receipt>().SingleAsync(Cancellation)).Token);
    }

    [Fact]
    public async Task When_the_sql_alongside_fails_nothing_of_the_act_remains()
    {
        await using var db = Open();
        var acts = new ActLog(db, Writer);
        db.Add(new Note());
        db.Send("note.written", "{}", Now);
        await Assert.ThrowsAsync<NotSupportedException>(() => acts.CommitAsync(AnAct(form: Token()), new ActResult(303, "/"),
            _ => throw new NotSupportedException(), Cancellation));
        await acts.CommitAsync(AnAct(kind: "note.read"), new ActResult(303, "/"), cancellation: Cancellation);

        Assert.Empty(await db.Set<Note>().ToListAsync(Cancellation));
        Assert.Empty(await db.Set<OutboxMessage>().ToListAsync(Cancellation));
        Assert.Empty(await db.Set<Receipt>().ToListAsync(Cancellation));
        var row = await db.Set<AuditRow>().SingleAsync(Cancellation);
        Assert.Equal(("note.read", 1), (row.Kind, row.Seq));
    }

    [Fact]
    public async Task The_sql_alongside_commits_with_the_act()
    {
        await using var db = Open();
        var id = Guid.CreateVersion7();
        db.Add(new Note { Id = id, Text = "a" });
        await new ActLog(db, Writer).CommitAsync(AnAct(), new ActResult(303, "/"),
            stop => db.Database.ExecuteSqlAsync($"UPDATE note SET text = 'b' WHERE id = {id}", stop), Cancellation);
        await using var later = Open();
        Assert.Equal("b", (await later.Set<Note>().SingleAsync(Cancellation)).Text);
    }

    [Fact]
    public async Task A_long_name_or_address_does_not_make_an_act_fail()
    {
        var words = new string('长', 3000);
        await ActAsync(AnAct(subject: words, form: Token()) with { Actor = new Actor("u1", words), OnBehalfOf = words, Reason = words }, result: new(303, "/" + words));
        await using var db = Open();
        Assert.Equal(words, (await db.Set<AuditRow>().SingleAsync(Cancellation)).SubjectId);
        Assert.Equal("/" + words, (await Receipts.FindAsync(db, new Actor("u1", ""), Token(), Cancellation))!.Location);
    }

    [Fact]
    public async Task Acts_of_many_writers_are_numbered_in_each_unit_without_a_gap()
    {
        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() => ActAsync(AnAct(unit: "u" + (i % 4)), db => db.Add(new Note())))));
        await using var db = Open();
        var rows = await db.Set<AuditRow>().OrderBy(r => r.UnitId).ThenBy(r => r.Seq).ToListAsync(Cancellation);
        Assert.Equal(4, rows.Select(r => r.UnitId).Distinct().Count());
        Assert.All(rows.GroupBy(r => r.UnitId), unit => Assert.Equal(Enumerable.Range(1, 10).Select(i => (long)i), unit.Select(r => r.Seq)));
        Assert.Equal(40, await db.Set<Note>().CountAsync(Cancellation));
    }

    [Fact]
    public async Task Of_two_who_edit_one_row_the_second_is_refused_and_leaves_no_trace()
    {
        var id = Guid.CreateVersion7();
        await ActAsync(AnAct(), db => db.Add(new Note { Id = id, Text = "0" }));
        await using var first = Open();
        await using var second = Open();
        (await first.Set<Note>().SingleAsync(n => n.Id == id, Cancellation)).Text = "1";
        (await second.Set<Note>().SingleAsync(n => n.Id == id, Cancellation)).Text = "2";
        await new ActLog(first, Writer).CommitAsync(AnAct(), new ActResult(303, "/"), cancellation: Cancellation);
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() =>
            new ActLog(second, Writer).CommitAsync(AnAct(unit: "other"), new ActResult(303, "/"), cancellation: Cancellation));

        await using var db = Open();
        var note = await db.Set<Note>().SingleAsync(Cancellation);
        Assert.Equal(("1", 1), (note.Text, note.Version));
        Assert.DoesNotContain(await db.Set<AuditRow>().ToListAsync(Cancellation), r => r.UnitId == "other");
    }

    [Fact]
    public async Task Many_writers_of_one_row_never_overwrite_each_other()
    {
        var id = Guid.CreateVersion7();
        await ActAsync(AnAct(), db => db.Add(new Note { Id = id }));
        var won = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => AddUntilStoredAsync(id, times: 5))));
        await using var db = Open();
        var note = await db.Set<Note>().SingleAsync(Cancellation);
        Assert.Equal((40L, 40), (note.Amount, note.Version));
        Assert.Equal(40, won.Sum());
    }

    private async Task<int> AddUntilStoredAsync(Guid id, int times)
    {
        var done = 0;
        while (done < times)
        {
            await using var db = Open();
            (await db.Set<Note>().SingleAsync(n => n.Id == id, Cancellation)).Amount++;
            try
            {
                await new ActLog(db, Writer).CommitAsync(AnAct(), new ActResult(303, "/"), cancellation: Cancellation);
                done++;
            }
            catch (DbUpdateConcurrencyException)
            {
                // Somebody was first: read again, which is what a person does too.
            }
        }
        return done;
    }
}

public sealed class ActTests_on_SQLite() : ActTests(DbEngine.Sqlite);

public sealed class ActTests_on_PostgreSQL() : ActTests(DbEngine.Npgsql);
