using Gongbao.Data.Acts;
using Gongbao.Data.Audit;
using Gongbao.Data.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Data.Tests;

public abstract class ReceiptTests(DbEngine engine) : DatabaseTest(engine)
{
    [Fact]
    public async Task A_form_sent_twice_is_answered_twice_and_done_once()
    {
        var first = await ActAsync(AnAct(form: Token()), db => db.Add(new Note()), new ActResult(303, "/notes/1"));
        var second = await ActAsync(AnAct(form: Token()), db => db.Add(new Note()), new ActResult(303, "/notes/2"));
        Assert.Equal(new ActResult(303, "/notes/1"), first);
        Assert.Equal(new ActResult(303, "/notes/1") { Replayed = true }, second);
        await using var db = Open();
        Assert.Equal(1, await db.Set<Note>().CountAsync(Cancellation));
        Assert.Equal(1, await db.Set<AuditRow>().CountAsync(Cancellation));
    }

    [Fact]
    public async Task A_form_sent_many_times_at_once_is_done_once_and_all_get_the_one_answer()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(() =>
            ActAsync(AnAct(unit: "u" + (i % 3), form: Token()), db => db.Add(new Note()), new ActResult(303, "/notes/" + i)))));
        Assert.Single(answers, a => !a.Replayed);
        Assert.Single(answers.Select(a => a.Location).Distinct());
        await using var db = Open();
        Assert.Equal(1, await db.Set<Note>().CountAsync(Cancellation));
        Assert.Equal(1, await db.Set<AuditRow>().CountAsync(Cancellation));
    }

    [Fact]
    public async Task A_token_is_bound_to_its_actor()
    {
        await ActAsync(AnAct(form: Token()));
        var other = await ActAsync(AnAct(form: Token()) with { Actor = new Actor("u2", "经办乙") });
        Assert.False(other.Replayed);
    }

    [Fact]
    public async Task A_token_used_for_other_content_is_refused()
    {
        await ActAsync(AnAct(form: Token(content: "a")));
        var e = await Assert.ThrowsAsync<DataRefusedException>(() => ActAsync(AnAct(form: Token(content: "b")), db => db.Add(new Note())));
        Assert.Equal(DataProblem.TokenReused, e.Problem);
        await using var db = Open();
        Assert.Empty(await db.Set<Note>().ToListAsync(Cancellation));
    }

    [Fact]
    public async Task An_answer_is_kept_for_a_day_and_no_longer()
    {
        await ActAsync(AnAct(form: Token()));
        await using var db = Open();
        Assert.Equal(0, await Receipts.ExpireAsync(db, Now.AddHours(24), Cancellation));
        Assert.NotNull(await Receipts.FindAsync(db, AnAct().Actor, Token(), Cancellation));
        Assert.Equal(1, await Receipts.ExpireAsync(db, Now.AddHours(24).AddTicks(1), Cancellation));
        Assert.Null(await Receipts.FindAsync(db, AnAct().Actor, Token(), Cancellation));
    }
}

public sealed class ReceiptTests_on_SQLite() : ReceiptTests(DbEngine.Sqlite);

public sealed class ReceiptTests_on_PostgreSQL() : ReceiptTests(DbEngine.Npgsql)
{
    // SQLite lets only one write at a time, so there the token is always found first.
    [Fact]
    public async Task A_double_post_that_loses_on_a_row_its_twin_changed_gets_the_answer_too()
    {
        await ActAsync(AnAct(), db => db.Add(new Note()));
        await using var late = Open();
        (await late.Set<Note>().SingleAsync(Cancellation)).Text = "sent";
        late.SavingChanges += (_, _) => ActAsync(AnAct(unit: "twin", form: Token()), db => db.Set<Note>().Single().Text = "sent").GetAwaiter().GetResult();
        var answer = await new ActLog(late, Writer).CommitAsync(AnAct(form: Token()), new ActResult(303, "/x"), cancellation: Cancellation);
        Assert.Equal(new ActResult(303, "/notes/1") { Replayed = true }, answer);
    }
}

public sealed class ReceiptHashTests
{
    [Fact]
    public void The_hash_of_a_form_does_not_depend_on_the_order_of_its_fields() =>
        Assert.Equal(Receipts.HashOfFields([new("a", "1"), new("b", "2")]), Receipts.HashOfFields([new("b", "2"), new("a", "1")]));

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public void A_token_that_no_form_of_ours_has_is_refused(int length) =>
        Assert.Throws<ArgumentException>(() => new FormToken(new string('a', length), ""));

    [Fact]
    public void Fields_that_only_join_alike_hash_differently() =>
        Assert.NotEqual(Receipts.HashOfFields([new("a", "1b")]), Receipts.HashOfFields([new("a1", "b")]));
}
