using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Gongbao.Data.Outbox;

/// <summary>What a round of delivery did.</summary>
public sealed record DispatchResult(int Delivered, int Failed);

/// <summary>Delivers due messages at least once; for a job every few seconds, on any number of nodes.</summary>
public sealed class OutboxDispatcher(IServiceScopeFactory scopes, ILogger<OutboxDispatcher> log)
{
    internal const int MaxAttempts = 12;
    private const int BatchSize = 50;

    /// <summary>A node has this long to deliver a message before another one tries.</summary>
    internal static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    public async Task<DispatchResult> DispatchAsync(DateTimeOffset now, CancellationToken cancellation = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GongbaoDb>();
        var due = await db.Set<OutboxMessage>().AsNoTracking()
            .Where(m => m.DoneAt == null && m.ParkedAt == null && m.DueAt <= now)
            .OrderBy(m => m.DueAt).ThenBy(m => m.Id).Take(BatchSize).ToListAsync(cancellation);
        int delivered = 0, failed = 0;
        foreach (var message in due)
        {
            if (!await TakeAsync(db, message, now, cancellation)) continue;
            if (await DeliverAsync(db, message, now, cancellation)) delivered++;
            else failed++;
        }
        return new DispatchResult(delivered, failed);
    }

    /// <summary>Messages given up, which a person must look at.</summary>
    public static Task<int> CountParkedAsync(GongbaoDb db, CancellationToken cancellation = default) =>
        db.Set<OutboxMessage>().CountAsync(m => m.ParkedAt != null, cancellation);

    /// <summary>Forgets messages delivered before the instant.</summary>
    public static Task<int> ForgetAsync(GongbaoDb db, DateTimeOffset before, CancellationToken cancellation = default) =>
        db.Set<OutboxMessage>().Where(m => m.DoneAt < before).ExecuteDeleteAsync(cancellation);

    /// <summary>10 s, 20 s, 40 s … at most an hour.</summary>
    internal static TimeSpan Backoff(int attempts) => TimeSpan.FromSeconds(Math.Min(3600, 10L << Math.Min(attempts - 1, 10)));

    // Whoever changes the row first has it: the attempt's number is the version.
    private static async Task<bool> TakeAsync(GongbaoDb db, OutboxMessage message, DateTimeOffset now, CancellationToken cancellation)
    {
        var until = now + Lease;
        var seen = message.Attempts++;
        return await db.Set<OutboxMessage>().Where(m => m.Id == message.Id && m.Attempts == seen && m.DoneAt == null && m.DueAt <= now)
            .ExecuteUpdateAsync(s => s.SetProperty(m => m.Attempts, seen + 1).SetProperty(m => m.DueAt, until), cancellation) == 1;
    }

    private async Task<bool> DeliverAsync(GongbaoDb db, OutboxMessage message, DateTimeOffset now, CancellationToken cancellation)
    {
        var ours = db.Set<OutboxMessage>().Where(m => m.Id == message.Id && m.Attempts == message.Attempts && m.DoneAt == null);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var handler = scope.ServiceProvider.GetServices<IOutboxHandler>().FirstOrDefault(h => h.Topic == message.Topic)
                ?? throw new InvalidOperationException($"Nobody handles the topic {message.Topic}.");
            await handler.HandleAsync(new OutboxDelivery(message.Id, message.Topic, message.Payload, message.Attempts), cancellation);
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            log.LogWarning("Message {Id} of topic {Topic} failed at attempt {Attempt} with {Kind}", message.Id, message.Topic, message.Attempts, e.GetType().Name);
            var again = now + Backoff(message.Attempts);
            var parked = message.Attempts >= MaxAttempts ? now : (DateTimeOffset?)null;
            await ours.ExecuteUpdateAsync(s => s.SetProperty(m => m.DueAt, again).SetProperty(m => m.ParkedAt, parked)
                .SetProperty(m => m.LastError, e.GetType().Name), CancellationToken.None);
            return false;
        }
        await ours.ExecuteUpdateAsync(s => s.SetProperty(m => m.DoneAt, now), CancellationToken.None);
        return true;
    }
}
