using Gongbao.Commitments.Rounds;

namespace Gongbao.Commitments.Contracts;

/// <summary>每日督查 for the host's scheduler and command line: opens reports, marks what is late, reminds and escalates, lights anew.</summary>
public sealed class CommitmentRounds
{
    private readonly RunDay _day;

    internal CommitmentRounds(RunDay day) => _day = day;

    /// <summary>Runs each day since the last one, up to today.</summary>
    /// <returns>The last day's work; null when today was run before.</returns>
    public Task<DayRound?> CatchUpAsync(DateOnly today, DateTimeOffset at, CancellationToken cancel) => _day.CatchUpAsync(today, at, cancel);

    /// <summary>Runs one day, also one that was run before.</summary>
    public Task<DayRound> RunAsync(DateOnly day, DateTimeOffset at, CancellationToken cancel) => _day.RunAsync(day, at, cancel);
}

/// <summary>What a day's round did.</summary>
/// <param name="Day">The day.</param>
/// <param name="Opened">Reports opened.</param>
/// <param name="Late">Reports that became late.</param>
/// <param name="Told">Reminders and escalations.</param>
/// <param name="Lit">Items lit.</param>
/// <param name="Changed">Lights that changed.</param>
public sealed record DayRound(DateOnly Day, int Opened, int Late, int Told, int Lit, int Changed);
