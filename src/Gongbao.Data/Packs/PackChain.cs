namespace Gongbao.Data.Packs;

/// <summary>产业链 (chains.yaml): a chain of industries that a plan names.</summary>
public sealed record PackChain : PackEntry
{
    public required string Id { get; init; }
    public required PackName Name { get; init; }
    /// <summary>Citation of the annex or part that plans it.</summary>
    public required string Cite { get; init; }
    /// <summary>Codes of the regions that the text names for it, in printed order.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];
    public PackFirstListed? FirstListed { get; init; }
    public string? Note { get; init; }
}

/// <summary>首列单位: the unit named first in a list that marks no lead. That it leads is inferred, proposed and never taken as printed.</summary>
public sealed record PackFirstListed : PackEntry
{
    public required string Unit { get; init; }
    /// <summary>Where the list is printed.</summary>
    public required string Cite { get; init; }
}

/// <summary>专项行动 (chains.yaml): an action of a plan that runs across its chains.</summary>
public sealed record PackAction : PackEntry
{
    public required string Id { get; init; }
    public required PackName Name { get; init; }
    /// <summary>Citation of the annex or part that plans it.</summary>
    public required string Cite { get; init; }
}
