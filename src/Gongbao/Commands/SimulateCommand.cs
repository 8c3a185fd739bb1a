using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Gongbao.Data.Packs;
using Gongbao.Hosting;
using Gongbao.Kernel;
using Gongbao.Platform.Simulation;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Policies.Housing.Contracts;
using Gongbao.Rules;
using Gongbao.Rules.Parameters;
using Gongbao.Rules.Simulation;

namespace Gongbao.Commands;

/// <summary><c>gongbao simulate --rule care --population FILE</c> (政策测算): what a rule grants to a population, and what another value of a parameter would change.</summary>
internal static class SimulateCommand
{
    private static readonly ISimulation[] Rules = [new CareSimulation(), new DeedTaxSimulation()];
    private static readonly Option<string> Rule = new("--rule") { Description = "care, deed-tax.", Required = true };
    private static readonly Option<FileInfo> Population = new("--population") { Description = "Packed records (.bin) or CSV with one header line.", Required = true };
    private static readonly Option<FileInfo?> Parameters = new("--parameters") { Description = "Standards of a reference workload (JSON) in the place of the pack's." };
    private static readonly Option<DirectoryInfo?> Folder = new("--pack") { Description = "Folder of the city's pack (default: packs/yichun beside the program)." };
    private static readonly Option<bool> Unchecked = new("--unchecked") { Description = "Take county values below the city's, which do not count." };
    private static readonly Option<string[]> Set = new("--set") { Description = "key=value: the city's value on every day; may be given several times." };
    private static readonly Option<FileInfo?> Changes = new("--changes") { Description = "With --set or --previous: write who changes, and from what to what, to this CSV file." };
    private static readonly Option<FileInfo?> Out = new("--out") { Description = "Write each one's result to this CSV file, to be compared with next time." };
    private static readonly Option<FileInfo?> Previous = new("--previous") { Description = "The file that --out wrote last time: say who changed since, joined or is gone." };
    private static readonly Option<bool> Json = new("--json") { Description = "One JSON object: population, eligible, amountFen, weighted, seconds." };

    public static Command Create()
    {
        var command = new Command("simulate", "Runs a rule over a population: totals by region, and what other parameters would change.") { Rule, Population, Parameters, Folder, Unchecked, Set, Changes, Out, Previous, Json };
        command.SetAction((parsed, cancel) => Task.FromResult(Run(parsed, cancel)));
        return command;
    }

    private static int Run(ParseResult parsed, CancellationToken cancel)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        try
        {
            var simulation = Rules.FirstOrDefault(r => r.Rule == parsed.GetValue(Rule)) ?? throw new RefusedStartException(HostText.Say("Simulate.Rule", parsed.GetValue(Rule)!, string.Join(' ', Rules.Select(r => r.Rule))));
            var pack = Pack.Open(parsed.GetValue(Folder)?.FullName ?? Path.Combine(AppContext.BaseDirectory, "packs", "yichun"));
            var (book, places) = Law(pack, parsed.GetValue(Parameters), parsed.GetValue(Unchecked));
            var asked = (parsed.GetValue(Set) ?? []).Aggregate(book, (b, pair) => Changed(b, pair, simulation));

            var began = Stopwatch.GetTimestamp();
            var people = simulation.Read(File.ReadAllBytes(parsed.GetValue(Population)!.FullName), [.. places.Select(p => p.Chain)]);
            var progress = parsed.GetValue(Json) ? null : new Shown(error, people.Count);
            var after = people.Run(LawOf(asked), progress, cancel);
            var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;

            if (parsed.GetValue(Json)) output.WriteLine(JsonSerializer.Serialize(new { population = people.Count, eligible = after.Total.Granted, amountFen = after.Total.AmountFen, weighted = after.Weighted, seconds = Math.Round(seconds, 4) }));
            else Tell(output, places, after, seconds);
            if (parsed.GetValue(Previous) is { } last) TellChanges(parsed, people, after, EarlierRun.Read(File.ReadLines(last.FullName)));
            else if (asked != book) TellSupposed(parsed, places, people, people.Run(LawOf(book), null, cancel), after);
            if (parsed.GetValue(Out) is { } to) File.WriteAllLines(to.FullName, EarlierRun.Write(people, after));
            return 0;
        }
        catch (PopulationException e)
        {
            return Fail(error, PopulationWords.Say(e, CultureInfo.CurrentUICulture));
        }
        catch (Exception e) when (e is RefusedStartException or PackException or IOException or UnauthorizedAccessException or ParameterMissingException)
        {
            return Fail(error, e.Message);
        }
    }

    // who changed since the last run, joined or is gone: the list of a monthly check
    private static void TellChanges(ParseResult parsed, IPopulation people, Simulated run, EarlierRun last)
    {
        var changes = last.ChangesTo(people, run).ToList();
        if (parsed.GetValue(Changes) is { } to) File.WriteAllLines(to.FullName, changes.Select(c => $"{c.Id},{Text(c.Was)},{Text(c.Now)}").Prepend("id,before,after"));
        if (parsed.GetValue(Json)) return;
        foreach (var (id, was, now) in changes.Take(parsed.GetValue(Changes) is null ? int.MaxValue : 0)) parsed.InvocationConfiguration.Output.WriteLine($"{id}\t{Text(was)}\t{Text(now)}");
        parsed.InvocationConfiguration.Output.WriteLine(HostText.Say("Simulate.Since", last.Count, changes.Count(c => c is { Was: not null, Now: not null }), changes.Count(c => c.Was is null), changes.Count(c => c.Now is null)));

        static string Text(long? result) => result is { } r ? EarlierRun.Text(r) : "";
    }

    private static void TellSupposed(ParseResult parsed, IReadOnlyList<Place> places, IPopulation people, Simulated before, Simulated after)
    {
        if (!parsed.GetValue(Json)) TellDifference(parsed.InvocationConfiguration.Output, places, before.To(after));
        if (parsed.GetValue(Changes) is { } to) File.WriteAllLines(to.FullName, before.ChangesTo(after).Select(c => $"{people.NameOf(c.Index)},{EarlierRun.Text(c.Was)},{EarlierRun.Text(c.Now)}").Prepend("id,before,after"));
    }

    private static CaseLaw LawOf(ParameterBook book) => new(book, default, []);

    private static (ParameterBook Book, IReadOnlyList<Place> Places) Law(Pack pack, FileInfo? parameters, bool unchecking)
    {
        var tree = pack.RegionTree();
        if (parameters is null) return (pack.ParameterBook(), [.. pack.Regions.Where(r => r.CountsAsCounty || r.Kind == RegionKind.Zone).Select(r => new Place(r.Name, [.. tree.Upwards(RegionCode.Parse(r.Code))]))]);
        try
        {
            var book = WorkloadParameters.Read(File.ReadAllBytes(parameters.FullName)).Over(pack.ParameterBook());
            if (!unchecking && WorkloadParameters.Below(book).FirstOrDefault() is { Own: { } own } below)
                throw new RefusedStartException(HostText.Say("Simulate.Below", below.Parameter.Key, own.Region!, own.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), own.Value!.Write(below.Parameter.Unit), below.City.Value!.Write(below.Parameter.Unit)));
            return (book, [.. Enumerable.Range(0, WorkloadParameters.Places).Select(c => new Place($"{c}", [WorkloadParameters.Region(c)]))]);
        }
        catch (Exception e) when (e is JsonException or FormatException)
        {
            throw new RefusedStartException(HostText.Say("Simulate.Parameters", parameters.FullName, e.Message), e);
        }
    }

    private static ParameterBook Changed(ParameterBook book, string pair, ISimulation simulation)
    {
        var (key, text) = pair.IndexOf('=', StringComparison.Ordinal) is > 0 and var at ? (pair[..at].Trim(), pair[(at + 1)..].Trim()) : throw new RefusedStartException(HostText.Say("Simulate.Set", pair));
        var parameter = key.StartsWith(simulation.Prefix, StringComparison.Ordinal) ? book.Find(key) : null;
        if (parameter is null) throw new RefusedStartException(HostText.Say("Simulate.Key", key, string.Join(' ', book.All.Select(p => p.Key).Where(k => k.StartsWith(simulation.Prefix, StringComparison.Ordinal)))));
        return book.With(key, ParameterValue.Read(parameter.Unit, text) ?? throw new RefusedStartException(HostText.Say("Simulate.Value", text, key, parameter.Unit)));
    }

    private static void Tell(TextWriter output, IReadOnlyList<Place> places, Simulated run, double seconds)
    {
        for (var i = 0; i < places.Count; i++)
            if (run.Regions[i].People > 0) output.WriteLine(Line(places[i].Name, run.Regions[i]));
        output.WriteLine(Line(HostText.Say("Simulate.All"), run.Total));
        output.WriteLine(HostText.Say("Simulate.Took", run.Results.Length, seconds.ToString("0.000", CultureInfo.InvariantCulture)));
    }

    private static void TellDifference(TextWriter output, IReadOnlyList<Place> places, SimulationDifference difference)
    {
        output.WriteLine(HostText.Say("Simulate.Difference"));
        for (var i = 0; i < places.Count; i++)
            if (difference.Regions[i] != default) output.WriteLine(Line(places[i].Name, difference.Regions[i]));
        output.WriteLine(Line(HostText.Say("Simulate.All"), difference.Total));
    }

    private static string Line(string name, RegionTotal t) => HostText.Say("Simulate.Line", name, t.People, t.Granted, t.Unknown, Money.FromFen(t.AmountFen));

    private static string Line(string name, RegionChange c) => HostText.Say("Simulate.Change", name, c.Gain, c.Lose, c.New, c.Out, Money.FromFen(c.AmountFen));

    private static int Fail(TextWriter error, string message)
    {
        error.WriteLine(message);
        return 1;
    }

    private sealed record Place(string Name, IReadOnlyList<RegionCode> Chain);

    /// <summary>Tells every tenth of the people once, in order.</summary>
    private sealed class Shown(TextWriter error, int all) : IProgress<int>
    {
        private readonly Lock _one = new();
        private int _told;

        public void Report(int done)
        {
            var tenth = (int)(done * 10L / Math.Max(all, 1));
            lock (_one)
            {
                if (tenth <= _told) return;
                _told = tenth;
                error.WriteLine(HostText.Say("Simulate.Progress", tenth * 10));
            }
        }
    }
}
