using BenchmarkDotNet.Attributes;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Rules.Bulk;
using Gongbao.Rules.Tracing;
using Gongbao.Tests.Rules;

namespace Gongbao.Benchmarks;

/// <summary>The same six conditions as expressions of Microsoft RulesEngine, over fewer people; ours over as many beside it.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class RulesEngineBenchmarks
{
    private readonly CareApplicant[] people = CareWorkload.People(MicrosoftRulesEngine.People, 0);
    private readonly CareLaws laws = CareWorkload.Laws();
    private readonly CareOutcome[] outcomes = new CareOutcome[MicrosoftRulesEngine.People];
    private readonly TraceStep[] room = new TraceStep[CareRule.Catalog.Conditions.Count];
    private readonly MicrosoftRulesEngine engine = new(CareWorkload.Laws());

    [Benchmark(Baseline = true)]
    public void Ours_without_trace() => BulkRun.Decide<CareRule, CareApplicant, CareParameters, CareOutcome, CareLaws>(people, laws, outcomes);

    [Benchmark]
    public void Ours_fully_recorded()
    {
        var recording = new Recording(room);
        for (var i = 0; i < people.Length; i++)
        {
            recording.Clear();
            outcomes[i] = CareRule.Decide(in people[i], in laws.LawFor(in people[i]), ref recording);
        }
    }

    [Benchmark]
    public int Microsoft_RulesEngine_all_results() => engine.Eligible(people);
}
