namespace Gongbao.Data.Packs;

/// <summary>目标任务事项 (commitments/*.yaml): what a document promises, in our own short words; the printed words stand at its sources.</summary>
public abstract record PackCommitment : PackEntry
{
    /// <summary>Unique among all commitments of the pack; stable, since registers keep it.</summary>
    public required string Id { get; init; }
    public required PackName Title { get; init; }
    /// <summary>Identifier of the chain (产业链) it belongs to.</summary>
    public string? Chain { get; init; }
    /// <summary>Identifier of the action (专项行动) it belongs to.</summary>
    public string? Action { get; init; }
    /// <summary>Citations of all places where it is printed; the first is the main one.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];
    /// <summary>In printed order; empty where the text names nobody.</summary>
    public IReadOnlyList<PackResponsible> Units { get; init; } = [];
    /// <summary>Identifiers of the ambiguities (疑义) that touch it.</summary>
    public IReadOnlyList<string> Ambiguities { get; init; } = [];
    /// <summary><c>unverified</c> when the statement has not been read in an official text; screens say so.</summary>
    public string? Status { get; init; }
    public string? Note { get; init; }
}

/// <summary>责任单位: who is to do it, under the name that the text prints.</summary>
public sealed record PackResponsible : PackEntry
{
    public required string Printed { get; init; }
    /// <summary>Identifier of the unit; null while the printed name leads to none of the pack's, which is shown and not guessed.</summary>
    public string? Unit { get; init; }
    public PackRole Role { get; init; } = PackRole.Co;
}

/// <summary>What the text makes of a unit; being listed first makes none a lead.</summary>
public enum PackRole
{
    /// <summary>配合, or listed where no lead is marked.</summary>
    Co,
    /// <summary>牵头, and marked so.</summary>
    Lead,
    /// <summary>Not printed at this place: a clause elsewhere says that they carry out all of them (以下均需…落实，不再列出).</summary>
    Besides,
}
