using System.Collections.Concurrent;
using Gongbao.Data.Outbox;
using Gongbao.Data.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Data.Tests;

public abstract class OutboxTests(DbEngine engine) : DatabaseTest(engine)
{
    [Fact]
    public async Task A_message_of_an_act_is_delivered_once_when_all_goes_well()
    {
        var desk = new Desk();
        await SendAsync(1);
        Assert.Equal(new DispatchResult(1, 0), await DispatchAsync(desk, Now));
        Assert.Equal(new DispatchResult(0, 0), await DispatchAsync(desk, Now.AddDays(1)));
        Assert.Equal("""{"n":0}""", Assert.Single(desk.Seen).Payload);
    }

    [Fact]
    public async Task A_failed_message_is_tried_again_later_and_later_with_the_same_id()
    {
        var desk = new Desk { Failures = 2 };
        await SendAsync(1);
        Assert.Equal(new DispatchResult(0, 1), await DispatchAsync(desk, Now));
        Assert.Equal(new DispatchResult(0, 0), await DispatchAsync(desk, Now.AddSeconds(9)));
        Assert.Equal(new DispatchResult(0, 1), await DispatchAsync(desk, Now.AddSeconds(10)));
        Assert.Equal(new DispatchResult(0, 0), await DispatchAsync(desk, Now.AddSeconds(29)));
        Assert.Equal(new DispatchResult(1, 0), await DispatchAsync(desk, Now.AddSeconds(30)));
        Assert.Single(desk.Seen.Select(d => d.Id).Distinct());
        Assert.Equal([1, 2, 3], desk.Seen.Select(d => d.Attempt));
    }

    [Fact]
    public async Task A_message_that_never_arrives_is_parked_and_counted()
    {
        var desk = new Desk { Failures = int.MaxValue };
        await SendAsync(1);
        var now = Now;
        for (var i = 0; i < OutboxDispatcher.MaxAttempts; i++)
        {
            Assert.Equal(1, (await DispatchAsync(desk, now)).Failed);
            now += OutboxDispatcher.Backoff(i + 1);
        }
        Assert.Equal(new DispatchResult(0, 0), await DispatchAsync(desk, now.AddDays(30)));
        await using var db = Open();
        Assert.Equal(1, await OutboxDispatcher.CountParkedAsync(db, Cancellation));
        Assert.Equal(nameof(IOException), (await db.Set<OutboxMessage>().SingleAsync(Cancellation)).LastError);
    }

    [Fact]
    public async Task A_message_whose_node_died_is_delivered_by_another_after_the_lease()
    {
        await SendAsync(1);
        // The node took the message and was never heard of again.
        var leased = (Now + OutboxDispatcher.Lease).UtcTicks;
        await SqlAsync($"UPDATE outbox_message SET attempts = 1, due_at = {leased}");
        var desk = new Desk();
        Assert.Equal(0, (await DispatchAsync(desk, Now + OutboxDispatcher.Lease - TimeSpan.FromTicks(1))).Delivered);
        Assert.Equal(1, (await DispatchAsync(desk, Now + OutboxDispatcher.Lease)).Delivered);
    }

    [Fact]
    public async Task Several_nodes_at_once_deliver_each_message_once()
    {
        var desk = new Desk();
        await SendAsync(30);
        var results = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(() => DispatchAsync(desk, Now))));
        Assert.Equal(30, results.Sum(r => r.Delivered));
        Assert.Equal(30, desk.Seen.Select(d => d.Id).Distinct().Count());
        Assert.Equal(30, desk.Seen.Count);
    }

    [Fact]
    public async Task A_topic_that_nobody_handles_waits_and_is_not_lost()
    {
        await using (var db = Open())
        {
            db.Send("unheard", "{}", Now);
            await db.SaveChangesAsync(Cancellation);
        }
        Assert.Equal(new DispatchResult(0, 1), await DispatchAsync(new Desk(), Now));
        await using var later = Open();
        Assert.Null((await later.Set<OutboxMessage>().SingleAsync(Cancellation)).DoneAt);
    }

    [Fact]
    public async Task Delivered_messages_are_forgotten_when_told_and_waiting_ones_are_not()
    {
        await SendAsync(1);
        await DispatchAsync(new Desk(), Now);
        await SendAsync(1);
        await using var db = Open();
        Assert.Equal(1, await OutboxDispatcher.ForgetAsync(db, Now.AddDays(7), Cancellation));
        Assert.Equal(1, await db.Set<OutboxMessage>().CountAsync(Cancellation));
    }

    private async Task SendAsync(int count) => await ActAsync(AnAct(), db =>
    {
        for (var i = 0; i < count; i++) db.Send("desk", $$"""{"n":{{i}}}""", Now);
    });

    private async Task<DispatchResult> DispatchAsync(Desk desk, DateTimeOffset now)
    {
        await using var services = TestDatabase.Provider(Engine, Database.ConnectionString, TestDatabase.OneKey(), new NotePart(), desk);
        return await services.GetRequiredService<OutboxDispatcher>().DispatchAsync(now, Cancellation);
    }

    /// <summary>Takes messages; fails the first so many times.</summary>
    private sealed class Desk : IOutboxHandler
    {
        private int failed;

        public int Failures { get; init; }

        public ConcurrentQueue<OutboxDelivery> Seen { get; } = [];

        public string Topic => "desk";

        public Task HandleAsync(OutboxDelivery delivery, CancellationToken cancellation)
        {
            Seen.Enqueue(delivery);
            return failed++ < Failures ? throw new IOException("The desk is closed; a name that must not be logged.") : Task.CompletedTask;
        }
    }
}

public sealed class OutboxTests_on_SQLite() : OutboxTests(DbEngine.Sqlite);

public sealed class OutboxTests_on_PostgreSQL() : OutboxTests(DbEngine.Npgsql);
