namespace Gongbao.Data.Packs;

/// <summary>工作机制 (mechanism.yaml): one thing that each chain is to have.</summary>
public sealed record PackPoint : PackEntry
{
    public required string Id { get; init; }
    public required PackName Title { get; init; }
    /// <summary>How often it is to be done anew; null for what stands once it is there.</summary>
    public PackCadence? Cadence { get; init; }
    /// <summary>True for the point whose evidence names the chain's lead unit.</summary>
    public bool NamesUnit { get; init; }
    /// <summary>The provision that asks for it: document, a blank, the path.</summary>
    public required string Cite { get; init; }
}

/// <summary>How often a point of the mechanism recurs.</summary>
public enum PackCadence
{
    /// <summary>每月.</summary>
    Monthly,
    /// <summary>每季度.</summary>
    Quarterly,
    /// <summary>每年.</summary>
    Yearly,
}
