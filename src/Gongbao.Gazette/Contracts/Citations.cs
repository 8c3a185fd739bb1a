namespace Gongbao.Gazette.Contracts;

/// <summary>引用: a place where the text names another document.</summary>
/// <param name="DocumentNumber">发文字号 with 〔〕 and without blanks; null when only a title is printed.</param>
/// <param name="Title">Title in 《》 or before the number; null when only a number is printed.</param>
/// <param name="EId">Provision that names it.</param>
/// <param name="Span">Place in the source.</param>
public sealed record DocumentCitation(string? DocumentNumber, string? Title, string EId, TextSpan Span);

/// <summary>条款引用: a place where the text names a provision of its own document.</summary>
/// <param name="Printed">As printed: 本办法第八条第二款.</param>
/// <param name="EId">Provision that names it.</param>
/// <param name="TargetEId">Provision that is named; null when the document has none such.</param>
/// <param name="Span">Place in the source.</param>
public sealed record OwnCitation(string Printed, string EId, string? TargetEId, TextSpan Span);

/// <summary>文件关系: what this document does to another.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="DocumentNumber">The other's number; null when only its title is printed.</param>
/// <param name="Title">The other's title; null when only a number is printed.</param>
/// <param name="EId">Provision that says so; null when it follows from the document's kind or title.</param>
/// <param name="Basis">The words that say so (同时废止, 根据, 第49次常务会议), shortened.</param>
/// <param name="Document">Position of the other in this file, from 1; null when it is not in it.</param>
public sealed record Relation(RelationKind Kind, string? DocumentNumber, string? Title, string? EId, string Basis, int? Document = null);

/// <summary>关系种类.</summary>
public enum RelationKind
{
    /// <summary>废止、停止执行.</summary>
    Repeals,

    /// <summary>修改、修订.</summary>
    Amends,

    /// <summary>贯彻落实、根据.</summary>
    Implements,

    /// <summary>解读.</summary>
    Interprets,

    /// <summary>经…会议审议通过.</summary>
    ApprovedByMeeting,

    /// <summary>Adopted: the meeting's side of <see cref="ApprovedByMeeting"/>.</summary>
    Adopts,

    /// <summary>代替: same subject as what it repeals or revises.</summary>
    Replaces,

    /// <summary>印发: issues the instrument that follows.</summary>
    Issues,
}

/// <summary>生效与失效: from when and until when, as printed or as inferred, never mixed.</summary>
public sealed record DatesInForce
{
    public static DatesInForce Unknown { get; } = new();

    /// <summary>施行日 that the text prints (自2023年11月1日起执行; 自印发之日起 gives the date of signature).</summary>
    public DateOnly? Effective { get; init; }

    /// <summary>失效日, the last day in force, that the text prints (有效期至…) or counts (有效期N年).</summary>
    public DateOnly? Expires { get; init; }

    /// <summary>Provision that prints <see cref="Effective"/> or <see cref="Expires"/>.</summary>
    public string? EId { get; init; }

    /// <summary>The clause as printed, shortened.</summary>
    public string? Clause { get; init; }

    /// <summary>How the printed words give the dates, where they are not dates themselves.</summary>
    public IReadOnlyList<InferenceBasis> Counted { get; init; } = [];

    public DateOnly? EffectiveInferred { get; init; }

    public InferenceBasis? EffectiveBasis { get; init; }

    public DateOnly? ExpiresInferred { get; init; }

    public InferenceBasis? ExpiresBasis { get; init; }

    /// <summary>暂行 or 试行 in the title.</summary>
    public bool IsTrial { get; init; }
}
