namespace Gongbao.Gazette.Publishing;

/// <summary>文件关系: what one document (or one of its provisions) has to do with another, which may be one that is not in the register.</summary>
internal sealed class DocumentLink
{
    public required Guid Id { get; init; }
    public required Guid FromId { get; init; }

    /// <summary>Provision that says so; null when it follows from the document as a whole or comes from the pack.</summary>
    public string? FromEId { get; init; }
    public required LinkKind Kind { get; init; }

    /// <summary>The other document when it is in the register.</summary>
    public Guid? ToId { get; set; }
    public string? ToNumber { get; init; }
    public string? ToTitle { get; init; }
    public string? ToEId { get; init; }

    /// <summary>The words that say so, shortened.</summary>
    public string Basis { get; init; } = "";

    /// <summary>From the pack, not from the text.</summary>
    public bool FromPack { get; init; }
}

/// <summary>关系种类. What each means from the other side is its opposite on the page (废止 — 被废止).</summary>
internal enum LinkKind
{
    /// <summary>引用.</summary>
    Cites,

    /// <summary>废止、停止执行.</summary>
    Repeals,

    /// <summary>修改.</summary>
    Amends,

    /// <summary>贯彻落实、依据.</summary>
    Implements,

    /// <summary>解读.</summary>
    Interprets,

    /// <summary>经会议审议通过.</summary>
    ApprovedBy,

    /// <summary>代替.</summary>
    Replaces,
}
