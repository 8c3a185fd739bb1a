using Gongbao.Commitments.Contracts;
using Gongbao.Data;
using Gongbao.Platform;
using Gongbao.Platform.Time;
using Gongbao.Policies.DisabilityCare.Contracts;
using Quartz;

namespace Gongbao.Hosting;

/// <summary>
/// Work that has a date (定时作业), driven by Quartz.NET: on PostgreSQL its clustered store lets one of any number of nodes run a job,
/// on SQLite there is one node and the schedule is kept in memory (docs/adr/0030). What a job does is safe to run twice.
/// </summary>
internal static class Jobs
{
    // a day that begins, a clock that was set, a node that was down: whatever the cause, a missing day is noticed within minutes
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    public static void Add(IServiceCollection services, CityInfo city, CitySettings settings)
    {
        // two cities may run in one process, each with its own schedule
        services.AddQuartz("gongbao-" + city.Key, q =>
        {
            if (settings.Engine == DbEngine.Npgsql)
                q.UsePersistentStore(store =>
                {
                    store.UsePostgres(settings.Database);
                    store.ProvisionSchema();
                    store.UseClustering();
                    store.UseSystemTextJsonSerializer();
                });
            q.ScheduleJob<CommitmentsJob>(
                trigger => trigger.WithIdentity("commitments").StartNow().WithSimpleSchedule(s => s.WithInterval(Pause).RepeatForever()),
                job => job.WithIdentity("commitments").RequestRecovery());
        });
        services.AddQuartzHostedService(o => o.WaitForJobsToComplete = true);
    }
}

/// <summary>每日督查作业: brings the register up to today; that of the invented city lives through its demonstration first.</summary>
[DisallowConcurrentExecution]
internal sealed class CommitmentsJob(CommitmentRounds rounds, CommitmentsDemo demo, CareDemo care, CityInfo city, IHostEnvironment environment, CityClock clock, ILogger<CommitmentsJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        if (CommitmentsDemo.Stands(city, environment))
        {
            await demo.EnsureAsync(clock.Today, cancellationToken);
            await care.EnsureAsync(clock.Today, cancellationToken);
        }
        if (await rounds.CatchUpAsync(clock.Today, clock.Now, cancellationToken) is { } round)
            log.LogInformation("Round of {Day:yyyy-MM-dd}: {Opened} reports opened, {Late} late, {Told} told, {Changed} of {Lit} lights changed", round.Day, round.Opened, round.Late, round.Told, round.Changed, round.Lit);
    }
}
