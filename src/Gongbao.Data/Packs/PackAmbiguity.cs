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
}

/// <summary>Who decided on a reading, when, and by which document.</summary>
public sealed record PackDecision : PackEntry
{
    public required string Unit { get; init; }
    public required DateOnly Date { get; init; }
    public string? Document { get; init; }
}
