using System.Threading.Channels;
using Gongbao.Data.Acts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Gongbao.Data.Audit;

/// <summary>
/// 查阅留痕. Records that somebody read personal data, without making the reader wait: entries queue and are written in batches.
/// A full queue makes readers wait rather than lose an entry. Stopping the program writes what is queued; killing it loses at most the last moments.
/// To reveal a masked value is an act of its own and goes through <see cref="ActLog"/>.
/// </summary>
public sealed class ReadingLog(IDbContextFactory<GongbaoDb> databases, AuditWriter audit, ILogger<ReadingLog> log) : IHostedService, IDisposable
{
    internal const int Capacity = 2_000;
    private const int BatchSize = 200;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private readonly Channel<Act> queue = Channel.CreateBounded<Act>(new BoundedChannelOptions(Capacity) { SingleReader = true });
    private readonly CancellationTokenSource stopping = new();
    private Task running = Task.CompletedTask;

    /// <summary>Queues the reading; waits only when the queue is full.</summary>
    public async ValueTask RecordAsync(Act reading, CancellationToken cancellation = default)
    {
        try
        {
            await queue.Writer.WriteAsync(reading, cancellation);
        }
        catch (ChannelClosedException)
        {
            await WriteAsync([reading]);
        }
    }

    // Not a BackgroundService: that one never begins its work when it is stopped early, and what is queued would be lost.
    public Task StartAsync(CancellationToken cancellationToken)
    {
        running = Task.Run(RunAsync, CancellationToken.None);
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        queue.Writer.TryComplete();
        await stopping.CancelAsync();
        await running.WaitAsync(cancellationToken);
    }

    public void Dispose() => stopping.Dispose();

    private async Task RunAsync()
    {
        var batch = new List<Act>(BatchSize);
        while (await queue.Reader.WaitToReadAsync(CancellationToken.None))
        {
            while (batch.Count < BatchSize && queue.Reader.TryRead(out var reading)) batch.Add(reading);
            if (!await TryWriteAsync(batch)) return;
            batch.Clear();
        }
    }

    private async Task<bool> TryWriteAsync(List<Act> batch)
    {
        while (true)
        {
            try
            {
                await WriteAsync(batch);
                return true;
            }
            catch (Exception e) when (e is System.Data.Common.DbException or DbUpdateException)
            {
                if (stopping.IsCancellationRequested)
                {
                    log.LogCritical(e, "{Count} readings could not be written before the stop", batch.Count + queue.Reader.Count);
                    return false;
                }
                log.LogError(e, "The readings could not be written; trying again");
            }
            await Task.Delay(Pause, stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task WriteAsync(IReadOnlyCollection<Act> batch)
    {
        await using var db = await databases.CreateDbContextAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await audit.AppendAsync(db, batch, CancellationToken.None);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
    }
}
