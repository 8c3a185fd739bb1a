namespace Gongbao.Gazette.Contracts;

/// <summary>文件: one document as read; everything as printed, nothing corrected.</summary>
public sealed record ReadDocument
{
    /// <summary>Position in the file, from 1.</summary>
    public required int Number { get; init; }

    public required DocumentKind Kind { get; init; }

    /// <summary>公文文种: 通知, 意见, 公告, 批复 … from the title's last word; null when it names none.</summary>
    public string? Form { get; init; }

    /// <summary>标题, joined over its lines, without blanks.</summary>
    public required string Title { get; init; }

    /// <summary>Other titles of the same document: the instrument it issues, the title without the issuer.</summary>
    public IReadOnlyList<string> TitleAlt { get; init; } = [];

    /// <summary>印发的文件标题: title of the plan, rules … that this notice issues; null when it issues none.</summary>
    public string? InstrumentTitle { get; init; }

    /// <summary>副标题, for example who chaired the meeting.</summary>
    public string? Subtitle { get; init; }

    /// <summary>发文机关, in printed order: from the signature, without one from the title.</summary>
    public IReadOnlyList<string> Issuers { get; init; } = [];

    /// <summary>发文字号 with 〔〕 and without blanks; null when none is printed.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>成文日期; null when the year is missing.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Date completed from the context where the year is not printed (meeting reports).</summary>
    public DateOnly? DateInferred { get; init; }

    /// <summary>Where <see cref="DateInferred"/> comes from.</summary>
    public InferenceBasis? DateBasis { get; init; }

    /// <summary>主送机关, one entry a body.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>公开方式: 主动公开, 依申请公开, 不予公开; null when not printed.</summary>
    public string? Disclosure { get; init; }

    /// <summary>题注, as printed (adopted by … on …).</summary>
    public string? TitleNote { get; init; }

    public IReadOnlyList<ReadAnnex> Annexes { get; init; } = [];

    /// <summary>
    /// The tree: the document's own text, then one provision of kind <see cref="ProvisionKind.Annex"/> for each printed annex.
    /// </summary>
    public IReadOnlyList<Provision> Provisions { get; init; } = [];

    /// <summary>Documents named in the text, in order of place; each place once.</summary>
    public IReadOnlyList<DocumentCitation> Citations { get; init; } = [];

    /// <summary>References to provisions of this document (本办法第八条).</summary>
    public IReadOnlyList<OwnCitation> OwnCitations { get; init; } = [];

    public IReadOnlyList<Relation> Relations { get; init; } = [];

    public DatesInForce InForce { get; init; } = DatesInForce.Unknown;

    /// <summary>Facts of a meeting report (会议报道); null for other kinds.</summary>
    public MeetingReport? Meeting { get; init; }

    /// <summary>任免: who was appointed, removed, hired; empty for other kinds.</summary>
    public IReadOnlyList<Appointment> Appointments { get; init; } = [];

    /// <summary>Facts of an interpretation (政策解读); null for other kinds.</summary>
    public InterpretationFacts? Interpretation { get; init; }

    public IReadOnlyList<ReadWarning> Warnings { get; init; } = [];

    /// <summary>From the first to the last character of the document, noise between included.</summary>
    public TextSpan Span { get; init; }
}

/// <summary>内容种类 of the extraction format; the legal form (文种) is <see cref="ReadDocument.Form"/>.</summary>
public enum DocumentKind
{
    /// <summary>行动方案、实施方案、行动计划.</summary>
    Plan,

    /// <summary>若干措施.</summary>
    Measures,

    /// <summary>意见.</summary>
    Opinions,

    /// <summary>办法、细则、规定.</summary>
    Rules,

    /// <summary>解读、问答.</summary>
    Interpretation,

    /// <summary>任免.</summary>
    Appointment,

    /// <summary>会议报道.</summary>
    Meeting,

    /// <summary>清单、目录、名单、分工.</summary>
    ListNotice,

    /// <summary>其他通知: none of the above.</summary>
    Other,
}

/// <summary>附件: one annex, listed below the text, printed after it, or both.</summary>
public sealed record ReadAnnex
{
    /// <summary>As printed: 附件1, 附件, 附表.</summary>
    public required string Label { get; init; }

    /// <summary>Number; 1 where an only annex prints none.</summary>
    public required int Number { get; init; }

    public required string Title { get; init; }

    /// <summary>Title in the list where it differs from the printed one.</summary>
    public string? ListedTitle { get; init; }

    /// <summary>eId of the annex in the tree (att_1); null when it is listed but not printed.</summary>
    public string? EId { get; init; }
}

/// <summary>推断依据: from where a date was inferred that the text does not print.</summary>
public enum InferenceBasis
{
    /// <summary>自印发之日起.</summary>
    DayOfIssue,

    /// <summary>有效期N年: the day before the N-th anniversary.</summary>
    TermOfYears,

    /// <summary>规划期: a period in the title (2023—2026年).</summary>
    PlanningPeriod,

    /// <summary>No clause on force: from the date of signature by practice.</summary>
    DateOfSignature,

    /// <summary>Year of the issue's other documents.</summary>
    OtherDocuments,

    /// <summary>暂行、试行: by practice, no date follows.</summary>
    Trial,

    /// <summary>政策解读 says so, the document does not.</summary>
    Interpretation,
}
