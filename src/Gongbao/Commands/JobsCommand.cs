using System.CommandLine;
using System.Globalization;
using Gongbao.Commitments.Contracts;
using Gongbao.Hosting;
using Gongbao.Platform.Time;

namespace Gongbao.Commands;

/// <summary><c>gongbao jobs run</c> (定时作业): a day's round over the register, by hand.</summary>
internal static class JobsCommand
{
    private static readonly Option<string?> Day = new("--day") { Description = "The day as 2024-06-03; without it, each day since the last round up to today." };

    public static Command Create() => new("jobs", "Work that has a date.")
    {
        CityCommand.Create("run", "Opens reports, marks what is late, reminds and escalates, lights anew. Safe to repeat.", RunAsync, Day),
    };

    private static async Task<int> RunAsync(ParseResult parsed, CityCommand.CityScope city, CancellationToken cancel)
    {
        await CityHost.PrepareAsync(city.Services, cancel);
        var (rounds, clock) = (city.Get<CommitmentRounds>(), city.Get<CityClock>());
        var done = parsed.GetValue(Day) is { } text ? await rounds.RunAsync(Read(text), clock.Now, cancel) : await rounds.CatchUpAsync(clock.Today, clock.Now, cancel);
        city.Say(new { round = done }, done is null ? HostText.Say("Jobs.Nothing") : HostText.Say("Jobs.Done", done.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), done.Opened, done.Late, done.Told, done.Changed, done.Lit));
        return 0;
    }

    private static DateOnly Read(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day : throw new RefusedCommandException(HostText.Say("Jobs.NotADay", text));
}
