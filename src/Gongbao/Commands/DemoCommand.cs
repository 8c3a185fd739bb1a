using System.CommandLine;
using Gongbao.Casework.Contracts;
using Gongbao.Commitments.Contracts;
using Gongbao.Hosting;
using Gongbao.Platform;
using Gongbao.Platform.Time;
using Gongbao.Policies.DisabilityCare.Contracts;
using Spectre.Console;

namespace Gongbao.Commands;

/// <summary><c>gongbao demo --scale city</c> (规模数据): an invented register of a whole city, to be measured with <c>gongbao bench pages</c>.</summary>
internal static class DemoCommand
{
    private const int MostItems = 1_000_000, MostYears = 20;
    private static readonly Option<string> Scale = Among(new("--scale") { Description = "What to make: city.", Required = true }, "city");
    private static readonly Option<int> Items = new("--items") { Description = "Items of the register (default 200000).", DefaultValueFactory = _ => 200_000 };
    private static readonly Option<int> Years = new("--years") { Description = "Years of monthly reports (default 5).", DefaultValueFactory = _ => 5 };

    private static readonly Option<int> Cases = new("--cases") { Description = "Open cases of care (default 100000).", DefaultValueFactory = _ => 100_000 };

    public static Command Create() => CityCommand.Create("demo", "Fills the register of the invented city to full size, straight into an empty database.", RunAsync, Scale, Items, Years, Cases);

    private static async Task<int> RunAsync(ParseResult parsed, CityCommand.CityScope city, CancellationToken cancel)
    {
        if (!city.Get<CityInfo>().IsSample) throw new RefusedCommandException(HostText.Say("Scale.NotInvented"));
        var (items, years, cases) = (parsed.GetValue(Items), parsed.GetValue(Years), parsed.GetValue(Cases));
        if (items is < 1 or > MostItems || years is < 1 or > MostYears || cases is < 0 or > MostItems) throw new RefusedCommandException(HostText.Say("Scale.Size", MostItems, MostYears));
        await CityHost.PrepareAsync(city.Services, cancel);
        var scale = city.Get<CommitmentsScale>();
        if (await scale.IsFilledAsync(cancel)) throw new RefusedCommandException(HostText.Say("Scale.Filled"));
        var began = city.Get<TimeProvider>().GetTimestamp();
        var reports = await FillAsync(scale, items, years, city, cancel);
        var (care, today) = (city.Get<CareScale>(), city.Get<CityClock>().Today);
        if (cases > 0) await city.Get<CaseworkScale>().FillAsync("care", cases, today, no => care.Case(no, today.AddDays(-(no % 40) - 1)), new Progress<int>(), cancel);
        var seconds = (int)city.Get<TimeProvider>().GetElapsedTime(began).TotalSeconds;
        city.Say(new { items, reports, cases, seconds }, HostText.Say("Scale.Done", items, reports, cases, seconds));
        return 0;
    }

    private static Task<long> FillAsync(CommitmentsScale scale, int items, int years, CityCommand.CityScope city, CancellationToken cancel)
    {
        var today = city.Get<CityClock>().Today;
        if (city.Json || !AnsiConsole.Profile.Capabilities.Interactive) return scale.FillAsync(items, years, today, new Progress<int>(), cancel);
        return AnsiConsole.Progress().StartAsync(context =>
        {
            var bar = context.AddTask(HostText.Say("Scale.Filling"), maxValue: items);
            return scale.FillAsync(items, years, today, new Progress<int>(done => bar.Value = done), cancel);
        });
    }

    private static Option<string> Among(Option<string> option, params string[] words)
    {
        option.AcceptOnlyFromAmong(words);
        return option;
    }
}
