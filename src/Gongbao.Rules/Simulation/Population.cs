using System.Buffers;
using Gongbao.Rules.Bulk;

namespace Gongbao.Rules.Simulation;

/// <summary>People of one rule. The rule is the one that decides a single case; no second copy of it exists for bulk.</summary>
/// <param name="people">Their facts, in the order of the file.</param>
/// <param name="names">Identifiers from the file; null when it has none.</param>
/// <param name="places">How many regions the facts speak of.</param>
/// <param name="lawsOf">The laws of everybody, filled once a run.</param>
/// <param name="weightFen">How many fen a weighted unit has: 100 where the reference total is in yuan, 1 where it is in fen.</param>
public sealed class Population<TRule, TFacts, TLaw, TOutcome, TLaws>(TFacts[] people, int[]? names, int places, Func<CaseLaw, TLaws> lawsOf, int weightFen) : IPopulation
    where TRule : struct, IRule<TFacts, TLaw, TOutcome>
    where TFacts : struct, IPlaced
    where TLaw : struct
    where TOutcome : struct, IOutcome
    where TLaws : struct, ILawOf<TFacts, TLaw>
{
    // large enough that handing it out costs nothing, small enough to share out evenly and to stay in a core's own cache
    private const int Chunk = 16_384;
    private byte[]? _places;

    public int Count => people.Length;

    public int NameOf(int index) => names is null ? index + 1 : names[index];

    public Simulated Run(CaseLaw law, IProgress<int>? progress = null, CancellationToken cancel = default)
    {
        var laws = lawsOf(law);
        var results = new long[people.Length];
        var (total, done) = (new Totals(places), 0);
        Parallel.For(0, (people.Length + Chunk - 1) / Chunk, new ParallelOptions { CancellationToken = cancel }, () => new Totals(places), (chunk, _, part) =>
        {
            var from = chunk * Chunk;
            Decide(from, Math.Min(Chunk, people.Length - from), laws, results, part);
            progress?.Report(Interlocked.Add(ref done, Math.Min(Chunk, people.Length - from)));
            return part;
        }, part =>
        {
            lock (total) total.Add(part);
        });
        return new(results, _places ??= [.. people.Select(p => p.Place)], total.Weighted, total.Regions);
    }

    private void Decide(int from, int count, TLaws laws, long[] results, Totals part)
    {
        var outcomes = ArrayPool<TOutcome>.Shared.Rent(count);
        BulkRun.Decide<TRule, TFacts, TLaw, TOutcome, TLaws>(people.AsSpan(from, count), laws, outcomes);
        for (var i = 0; i < count; i++)
        {
            var (verdict, fen) = (outcomes[i].Verdict, outcomes[i].AmountFen);
            results[from + i] = verdict.IsYes ? fen : verdict.IsNo ? Simulated.No : Simulated.Unknown;
            ref var region = ref part.Regions[people[from + i].Place];
            region = region.With(verdict, fen);
            part.Weighted += fen / weightFen * ((from + i) % 97 + 1);
        }
        ArrayPool<TOutcome>.Shared.Return(outcomes);
    }

    private sealed class Totals(int places)
    {
        public RegionTotal[] Regions { get; } = new RegionTotal[places];

        public long Weighted { get; set; }

        public void Add(Totals other)
        {
            Weighted += other.Weighted;
            for (var i = 0; i < Regions.Length; i++) Regions[i] += other.Regions[i];
        }
    }
}
