using System.Text.Json.Nodes;
using Gongbao.Rules.Parameters;

namespace Gongbao.Data.Packs;

/// <summary>疑义 (ambiguities.yaml): a passage that can be read in more than one way, and the reading in use.</summary>
public sealed record PackAmbiguity : PackEntry
{
    public required string Id { get; init; }
    public required PackSeverity Severity { get; init; }
    public required string Title { get; init; }
    public IReadOnlyList<PackReading> Readings { get; init; } = [];
    /// <summary>Identifier of the reading in use; null while none is chosen.</summary>
    public string? InUse { get; init; }
    public required PackBasis Basis { get; init; }
    /// <summary>On what the choice rests, in our own words.</summary>
    public string? Because { get; init; }
    /// <summary>Null until somebody with authority has decided.</summary>
    public PackDecision? DecidedBy { get; init; }
    public string? Note { get; init; }
    /// <summary>The parameter that the reading in use gives its value; null when no rule turns on it.</summary>
    public PackReadingParameter? Sets { get; init; }
    /// <summary>Later choices, in the order of time.</summary>
    public IReadOnlyList<PackReadingChange> Changes { get; init; } = [];

    /// <summary>The choices as a parameter: the value of each reading from the day on which it was taken into use.</summary>
    internal PackParameter? ToParameter() => Sets is not { } sets ? null : new()
    {
        At = sets.At,
        Key = sets.Key,
        Unit = sets.Unit,
        Title = sets.Title,
        Values = [.. Chosen(sets).Select(c => Value(c.From, c.Reading)).OfType<PackParameterValue>()],
    };

    private IEnumerable<(DateOnly From, string? Reading)> Chosen(PackReadingParameter sets) =>
        Changes.Select(c => (c.From, (string?)c.InUse)).Prepend((sets.From, InUse));

    private PackParameterValue? Value(DateOnly from, string? id) => Readings.FirstOrDefault(r => r.Id == id) is not { Value: not null } reading ? null
        : new() { At = reading.At, From = from, Value = reading.Value, Cite = reading.Cites is [var first, ..] ? first : null, Ambiguity = Id, Note = reading.Text };
}

/// <summary>Which parameter a reading sets, and since when the first choice is in use.</summary>
public sealed record PackReadingParameter : PackEntry
{
    public required string Key { get; init; }
    public required ParameterUnit Unit { get; init; }
    public required PackName Title { get; init; }
    public required DateOnly From { get; init; }
}

/// <summary>Another reading taken into use from a day on.</summary>
public sealed record PackReadingChange : PackEntry
{
    public required DateOnly From { get; init; }
    public required string InUse { get; init; }
    public required PackBasis Basis { get; init; }
    public string? Because { get; init; }
    public PackDecision? DecidedBy { get; init; }
}

/// <summary>A: the readings give different answers in software. B: one must be chosen. C: wording or print only.</summary>
public enum PackSeverity { A, B, C }

/// <summary>What a choice of reading rests on.</summary>
public enum PackBasis
{
    /// <summary>建议: our proposal, open to decision.</summary>
    Suggested,
    /// <summary>待定: no reading is better than another on the text.</summary>
    Pending,
    /// <summary>解读: the official interpretation says so.</summary>
    Interpretation,
    /// <summary>已定: decided by a named unit.</summary>
    Decided,
}

/// <summary>理解: one way to read the passage, with the places that speak for it.</summary>
public sealed record PackReading : PackEntry
{
    public required string Id { get; init; }
    public required string Text { get; init; }
    /// <summary>Citations: document number (or the document's identifier), a blank, and the path.</summary>
    public IReadOnlyList<string> Cites { get; init; } = [];
    /// <summary>What the parameter is under this reading; required where the ambiguity sets one.</summary>
    public JsonNode? Value { get; init; }

    /// <summary>What it sets, in the parameter's unit; null where it sets nothing.</summary>
    public ParameterValue? ValueIn(ParameterUnit unit) => Value is null ? null : new PackParameterValue { At = At, From = default, Value = Value }.Read(unit);
}

/// <summary>Who decided on a reading, when, and by which document.</summary>
public sealed record PackDecision : PackEntry
{
    public required string Unit { get; init; }
    public required DateOnly Date { get; init; }
    public string? Document { get; init; }
}
