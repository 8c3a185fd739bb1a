using Gongbao.Rules.Tracing;

namespace Gongbao.Rules.Bulk;

/// <summary>Which law holds for each person of a population. Implement as a struct over arrays that were filled before the run.</summary>
public interface ILawOf<TFacts, TLaw>
    where TFacts : struct
    where TLaw : struct
{
    ref readonly TLaw LawFor(in TFacts facts);
}

/// <summary>批量认定: a rule over a population, one outcome a person into room that the caller gives. Nothing is allocated.</summary>
public static class BulkRun
{
    /// <exception cref="ArgumentException">Less room than people.</exception>
    public static void Decide<TRule, TFacts, TLaw, TOutcome, TLawOf>(ReadOnlySpan<TFacts> people, TLawOf laws, Span<TOutcome> outcomes)
        where TRule : struct, IRule<TFacts, TLaw, TOutcome>
        where TFacts : struct
        where TLaw : struct
        where TOutcome : struct, IOutcome
        where TLawOf : struct, ILawOf<TFacts, TLaw>
    {
        if (outcomes.Length < people.Length) throw new ArgumentException("Less room than people.", nameof(outcomes));
        var trace = default(NoTrace);
        for (var i = 0; i < people.Length; i++) outcomes[i] = TRule.Decide(in people[i], in laws.LawFor(in people[i]), ref trace);
    }

    /// <summary>The same with a mask of the conditions a person (<see cref="Mask"/>), from which and the facts any one explanation is made again.</summary>
    /// <exception cref="ArgumentException">Less room than people.</exception>
    public static void DecideWithMasks<TRule, TFacts, TLaw, TOutcome, TLawOf>(ReadOnlySpan<TFacts> people, TLawOf laws, Span<TOutcome> outcomes, Span<ulong> masks)
        where TRule : struct, IRule<TFacts, TLaw, TOutcome>
        where TFacts : struct
        where TLaw : struct
        where TOutcome : struct, IOutcome
        where TLawOf : struct, ILawOf<TFacts, TLaw>
    {
        if (outcomes.Length < people.Length || masks.Length < people.Length) throw new ArgumentException("Less room than people.", nameof(outcomes));
        for (var i = 0; i < people.Length; i++)
        {
            var trace = default(Mask);
            outcomes[i] = TRule.Decide(in people[i], in laws.LawFor(in people[i]), ref trace);
            masks[i] = trace.Bits;
        }
    }
}
