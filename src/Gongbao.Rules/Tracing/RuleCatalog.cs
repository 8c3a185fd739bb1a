using Gongbao.Rules.Parameters;

namespace Gongbao.Rules.Tracing;

/// <summary>How the fact behind a condition is printed.</summary>
public enum FoundKind
{
    /// <summary>The answer says it all.</summary>
    Nothing,
    /// <summary>A figure in the unit of <see cref="Condition.Unit"/>.</summary>
    Figure,
    /// <summary>A number that has a word of its own in the rule's texts.</summary>
    Word,
}

/// <summary>条件: one thing that a rule asks or computes.</summary>
/// <param name="Number">Place in the catalog, which is the order of the text.</param>
/// <param name="Name">Key of its texts: Condition_Name, and Found_Name_3 for words.</param>
/// <param name="Parameter">The parameter that sets it, whose citation is the condition's.</param>
public sealed record Condition(ushort Number, string Name, string Parameter)
{
    /// <summary>The condition that this one is a part of; null at the top.</summary>
    public ushort? PartOf { get; init; }

    public FoundKind Found { get; init; }

    /// <summary>Of the figure found.</summary>
    public ParameterUnit Unit { get; init; }

    /// <summary>True for an amount or grade, which has no answer.</summary>
    public bool IsFigure { get; init; }

    /// <summary>True where only an amount is asked for: known or not, but never a "no".</summary>
    public bool AsksAmount { get; init; }

    /// <summary>Other parameters that bear on it, readings among them.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];
}

/// <summary>条件目录: what a rule asks, in the order of the provisions, known before it runs.</summary>
public sealed class RuleCatalog
{
    /// <exception cref="ArgumentException">A condition whose number is not its place, or a parent that comes later.</exception>
    public RuleCatalog(string rule, int version, params IReadOnlyList<Condition> conditions)
    {
        (Rule, Version, Conditions) = (rule, version, conditions);
        for (var i = 0; i < conditions.Count; i++)
            if (conditions[i].Number != i || conditions[i].PartOf >= i)
                throw new ArgumentException($"Condition {conditions[i].Name} stands in place {i}.", nameof(conditions));
    }

    /// <summary>Small letters: care.</summary>
    public string Rule { get; }

    /// <summary>Raised when the rule's code decides differently; stored decisions name it.</summary>
    public int Version { get; }

    public IReadOnlyList<Condition> Conditions { get; }
}
