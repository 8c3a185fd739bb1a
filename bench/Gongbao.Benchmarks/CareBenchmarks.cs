using BenchmarkDotNet.Attributes;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Rules.Bulk;
using Gongbao.Rules.Tracing;
using Gongbao.Tests.Rules;

namespace Gongbao.Benchmarks;

/// <summary>The care rule over the same structs in every way, one core. Compare as ratios within one run only.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class CareBenchmarks
{
    private const int People = 1_000_000;
    private readonly CareApplicant[] people = CareWorkload.People(People, 0);
    private readonly CareLaws laws = CareWorkload.Laws();
    private readonly CareOutcome[] outcomes = new CareOutcome[People];
    private readonly ulong[] masks = new ulong[People];
    private readonly TraceStep[] room = new TraceStep[CareRule.Catalog.Conditions.Count];
    private readonly HandWritten hand = new(CareWorkload.Laws());

    [Benchmark(Baseline = true)]
    public void Hand_written_loop() => hand.Run(people, outcomes);

    [Benchmark]
    public void Without_trace() => BulkRun.Decide<CareRule, CareApplicant, CareParameters, CareOutcome, CareLaws>(people, laws, outcomes);

    [Benchmark]
    public void With_mask() => BulkRun.DecideWithMasks<CareRule, CareApplicant, CareParameters, CareOutcome, CareLaws>(people, laws, outcomes, masks);

    [Benchmark]
    public void Fully_recorded()
    {
        var recording = new Recording(room);
        for (var i = 0; i < people.Length; i++)
        {
            recording.Clear();
            outcomes[i] = CareRule.Decide(in people[i], in laws.LawFor(in people[i]), ref recording);
        }
    }

    /// <summary>Whether every way gives the totals of the first.</summary>
    public static bool Check()
    {
        var one = new CareBenchmarks();
        var totals = new List<(string, int, long)>();
        foreach (var (name, run) in new (string, Action)[] { ("hand", one.Hand_written_loop), ("no trace", one.Without_trace), ("mask", one.With_mask), ("recorded", one.Fully_recorded) })
        {
            run();
            totals.Add((name, one.outcomes.Count(o => o.Verdict.IsYes), one.outcomes.Sum(o => o.AmountFen)));
        }
        var engine = new MicrosoftRulesEngine(one.laws);
        var few = one.people.AsSpan(0, MicrosoftRulesEngine.People).ToArray();
        totals.Add(("RulesEngine, first " + few.Length, engine.Eligible(few), one.outcomes.Take(few.Length).Count(o => o.Verdict.IsYes)));
        foreach (var (name, count, fen) in totals) Console.WriteLine($"{name}\t{count}\t{fen}");
        return totals.Take(4).Select(t => (t.Item2, t.Item3)).Distinct().Count() == 1 && totals[4].Item2 == totals[4].Item3;
    }
}
