using BenchmarkDotNet.Attributes;
using Gongbao.Policies.Housing.Contracts;
using Gongbao.Rules;
using Gongbao.Rules.Bulk;
using Gongbao.Rules.Tracing;
using Gongbao.Tests.Rules;

namespace Gongbao.Benchmarks;

/// <summary>The deed-tax subsidy over the same structs in every way, one core. Compare as ratios within one run only.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class DeedTaxBenchmarks
{
    private const int Homes = 1_000_000;
    private readonly HomePurchase[] homes = DeedTaxWorkload.Purchases(Homes, 0);
    private readonly DeedTaxLaws laws = DeedTaxWorkload.Laws();
    private readonly DeedTaxOutcome[] outcomes = new DeedTaxOutcome[Homes];
    private readonly ulong[] masks = new ulong[Homes];
    private readonly TraceStep[] room = new TraceStep[DeedTaxRule.Catalog.Conditions.Count];

    /// <summary>Plain comparisons, leaving at the first "no".</summary>
    [Benchmark(Baseline = true)]
    public void Hand_written_loop()
    {
        for (var i = 0; i < homes.Length; i++)
        {
            ref readonly var a = ref homes[i];
            ref readonly var law = ref laws.LawFor(in a);
            var isNew = a.Kind == HomeKind.New;
            var granted = a.Filed.Number >= law.FirstDay.Number && a.Filed.Number <= law.LastDay.Number && law.Area.IsYes && a.Residential.IsYes
                && (!isNew || a.Paid.Number <= law.LastPayment.Number);
            outcomes[i] = granted
                ? new(Tri.Yes, Math.Min(a.TaxFen.GetValueOrDefault() * (isNew ? law.NewRate : law.SecondHandRate) / 10_000, isNew ? law.NewCap : law.SecondHandCap))
                : new(Tri.No, 0);
        }
    }

    [Benchmark]
    public void Without_trace() => BulkRun.Decide<DeedTaxRule, HomePurchase, DeedTaxParameters, DeedTaxOutcome, DeedTaxLaws>(homes, laws, outcomes);

    [Benchmark]
    public void With_mask() => BulkRun.DecideWithMasks<DeedTaxRule, HomePurchase, DeedTaxParameters, DeedTaxOutcome, DeedTaxLaws>(homes, laws, outcomes, masks);

    [Benchmark]
    public void Fully_recorded()
    {
        var recording = new Recording(room);
        for (var i = 0; i < homes.Length; i++)
        {
            recording.Clear();
            outcomes[i] = DeedTaxRule.Decide(in homes[i], in laws.LawFor(in homes[i]), ref recording);
        }
    }

    /// <summary>Whether every way gives the totals of the first.</summary>
    public static bool Check()
    {
        var one = new DeedTaxBenchmarks();
        var totals = new List<(int, long)>();
        foreach (var run in new Action[] { one.Hand_written_loop, one.Without_trace, one.With_mask, one.Fully_recorded })
        {
            run();
            totals.Add((one.outcomes.Count(o => o.Verdict.IsYes), one.outcomes.Sum(o => o.AmountFen)));
            Console.WriteLine($"deed tax\t{totals[^1].Item1}\t{totals[^1].Item2}");
        }
        return totals.Distinct().Count() == 1;
    }
}
