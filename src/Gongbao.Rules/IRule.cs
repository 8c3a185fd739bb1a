using Gongbao.Rules.Tracing;

namespace Gongbao.Rules;

/// <summary>What every rule's outcome says, whatever else it holds.</summary>
public interface IOutcome
{
    /// <summary>Whether what was asked for is granted; unknown while a fact is missing that could turn it.</summary>
    Tri Verdict { get; }

    /// <summary>In fen; 0 when nothing is granted or the rule grants no money.</summary>
    long AmountFen { get; }
}

/// <summary>规则: a provision written once, for one person with reasons and for a population without. Implement as an empty struct.</summary>
/// <typeparam name="TFacts">A readonly struct; what is not known is unknown, never guessed.</typeparam>
/// <typeparam name="TLaw">A readonly struct of parameters, resolved for a date and a region.</typeparam>
/// <typeparam name="TOutcome">A small struct.</typeparam>
public interface IRule<TFacts, TLaw, TOutcome>
    where TFacts : struct
    where TLaw : struct
    where TOutcome : struct, IOutcome
{
    static abstract RuleCatalog Catalog { get; }

    /// <summary>Pure: the same facts and law give the same outcome and the same steps. "No" is an outcome, not an exception.</summary>
    static abstract TOutcome Decide<TTrace>(in TFacts facts, in TLaw law, ref TTrace trace)
        where TTrace : struct, ITrace;
}
