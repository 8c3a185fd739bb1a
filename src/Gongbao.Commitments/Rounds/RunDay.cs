using Gongbao.Commitments.Contracts;
using Gongbao.Commitments.Escalate;
using Gongbao.Commitments.Lights;
using Gongbao.Commitments.Register;
using Gongbao.Data;
using Gongbao.Data.Acts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongbao.Commitments.Rounds;

/// <summary>每日督查: a day's round over the register. Every part of it is safe to run twice and to be cut off midway: what is missing is done the next time.</summary>
internal sealed class RunDay(GongbaoDb db, ActLog acts, OpenReports reports, EscalateLate escalate, LightItems lights, CommitmentLaws laws)
{
    private const int Batch = 1000;

    /// <summary>Longest time without a round that is made up for day by day.</summary>
    private const int Longest = 400;

    /// <summary>Runs each day since the last one that was run, up to today, so that the light history has every day right.</summary>
    /// <returns>The last day's work; null when today was run before.</returns>
    public async Task<DayRound?> CatchUpAsync(DateOnly today, DateTimeOffset at, CancellationToken cancel)
    {
        var last = await db.Set<RoundDay>().MaxAsync(d => (DateOnly?)d.Day, cancel);
        var from = last?.AddDays(1) ?? today;
        if (today.DayNumber - from.DayNumber > Longest) from = today.AddDays(-Longest);
        DayRound? done = null;
        for (var day = from; day <= today; day = day.AddDays(1)) done = await RunAsync(day, at, cancel);
        return done;
    }

    /// <summary>Runs one day.</summary>
    public async Task<DayRound> RunAsync(DateOnly day, DateTimeOffset at, CancellationToken cancel)
    {
        var opened = await reports.OpenAsync(day, cancel);
        var late = await reports.MarkLateAsync(day, cancel);
        var told = await escalate.RunAsync(day, at, laws.CycleOn(day), cancel);
        var (lit, changed) = await LightAsync(day, cancel);
        var round = new DayRound(day, opened, late, told, lit, changed);
        if (!await db.Set<RoundDay>().AnyAsync(d => d.Day == day, cancel)) db.Add(new RoundDay { Day = day });
        await acts.CommitAsync(ActOf(round, at), new ActResult(200, null), cancellation: cancel);
        return round;
    }

    private async Task<(int Lit, int Changed)> LightAsync(DateOnly day, CancellationToken cancel)
    {
        var (lit, changed, last) = (0, 0, "");
        while (true)
        {
            var batch = await db.Set<CommitmentItem>().Where(i => i.Number.CompareTo(last) > 0 && i.Status < ItemStatus.Closed)
                .OrderBy(i => i.Number).Select(i => new { i.Id, i.Number }).Take(Batch).ToListAsync(cancel);
            if (batch.Count == 0) return (lit, changed);
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            changed += await lights.RunAsync([.. batch.Select(b => b.Id)], day, cancel);
            await transaction.CommitAsync(CancellationToken.None);
            db.ChangeTracker.Clear();
            (lit, last) = (lit + batch.Count, batch[^1].Number);
        }
    }

    private static Act ActOf(DayRound round, DateTimeOffset at) => new()
    {
        Kind = CommitmentActs.RunDay,
        Actor = Actor.System,
        At = at,
        SubjectType = "day",
        SubjectId = Kernel.LegalDate.ToIso(round.Day),
        Details = $$"""{"opened":{{round.Opened}},"late":{{round.Late}},"told":{{round.Told}},"lit":{{round.Lit}},"changed":{{round.Changed}}}""",
    };
}

/// <summary>已巡日: a day whose round is done.</summary>
internal sealed class RoundDay
{
    public required DateOnly Day { get; init; }
}

internal sealed class RoundDayTable : IEntityTypeConfiguration<RoundDay>
{
    public void Configure(EntityTypeBuilder<RoundDay> builder)
    {
        builder.ToTable("commitment_day");
        builder.HasKey(d => d.Day);
    }
}
