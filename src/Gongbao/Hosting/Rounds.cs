using Gongbao.Casework.Contracts;
using Gongbao.Data;
using Gongbao.Data.Acts;
using Gongbao.Data.Audit;
using Gongbao.Data.Files;
using Gongbao.Data.Outbox;
using Gongbao.Platform.Time;

namespace Gongbao.Hosting;

/// <summary>
/// The work that goes round (定时任务): every few seconds the audit is sealed and messages leave, every hour what has served its time is swept.
/// Each round is safe to run on several nodes at once and to be cut off midway, so no node has to be chosen (docs/adr/0022).
/// </summary>
internal sealed class Rounds(IServiceScopeFactory scopes, CityClock clock, TimeProvider time, ILogger<Rounds> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3), Sweep = TimeSpan.FromHours(1), Kept = TimeSpan.FromDays(30), Unclaimed = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        var swept = DateTimeOffset.MinValue;
        while (await NextAsync(timer, stoppingToken))
        {
            await TryAsync("sealing", SealAsync, stoppingToken);
            await TryAsync("dispatch", (services, cancel) => services.GetRequiredService<OutboxDispatcher>().DispatchAsync(clock.Now, cancel), stoppingToken);
            if (clock.Now - swept < Sweep) continue;
            swept = clock.Now;
            await TryAsync("sweeping", SweepAsync, stoppingToken);
        }
    }

    private async Task SealAsync(IServiceProvider services, CancellationToken cancel)
    {
        var result = await services.GetRequiredService<AuditSealer>().SealAsync(clock.Today, cancel);
        // to be kept outside the database: who could rewrite all of it cannot rewrite this line
        if (result.NewRoot is { } root) log.LogInformation("Audit root of {Day}: {No} {Hash}", root.Day, root.No, root.Hash);
    }

    private async Task SweepAsync(IServiceProvider services, CancellationToken cancel)
    {
        var db = services.GetRequiredService<GongbaoDb>();
        await Receipts.ExpireAsync(db, clock.Now, cancel);
        await OutboxDispatcher.ForgetAsync(db, clock.Now - Kept, cancel);
        await services.GetRequiredService<Drafts>().ForgetAsync(clock.Today, cancel);
        await services.GetRequiredService<FileStore>().SweepAsync(clock.Now - Unclaimed, cancel);
        await services.GetRequiredService<TakeDownNotices>().RunAsync(clock.Now, clock.Today, cancel);
    }

    // a round that fails is told and tried again with the next; the others go on
    private async Task TryAsync(string what, Func<IServiceProvider, CancellationToken, Task> work, CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await work(scope.ServiceProvider, cancel);
        }
        catch (Exception e)
        {
            if (!cancel.IsCancellationRequested) log.LogError(e, "The round of {Work} failed and will be tried again", what);
        }
    }

    private static async Task<bool> NextAsync(PeriodicTimer timer, CancellationToken cancel)
    {
        try
        {
            return await timer.WaitForNextTickAsync(cancel);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
