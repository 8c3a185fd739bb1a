namespace Gongbao.Rules.Tracing;

/// <summary>
/// 判定过程: what a rule tells while it runs. A rule is generic over it, so that the compiler removes every cost of explaining where nobody asks
/// (docs/howto/write-a-rule.md). Implement as a struct only.
/// </summary>
public interface ITrace
{
    /// <summary>False when nothing is kept: guard with it what is computed for the trace alone. A constant to the compiler.</summary>
    static abstract bool Records { get; }

    /// <summary>A condition and its answer.</summary>
    /// <param name="condition">Its number in the rule's catalog.</param>
    /// <param name="answer">What the rule found.</param>
    /// <param name="found">The fact in figures, as the catalog says how to print it.</param>
    /// <returns>The answer to go on with: a trace that asks "what if" gives another.</returns>
    Tri Ask(ushort condition, Tri answer, long found = 0);

    /// <summary>An amount, a grade or another figure that the rule arrived at.</summary>
    void Note(ushort condition, long found);
}

/// <summary>One line of a recorded run.</summary>
/// <param name="Condition">Number in the rule's catalog.</param>
/// <param name="Answer">Unknown too for figures (<see cref="ITrace.Note"/>), which have none.</param>
/// <param name="Found">The fact in figures.</param>
public readonly record struct TraceStep(ushort Condition, Tri Answer, long Found);
