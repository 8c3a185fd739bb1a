namespace Gongbao.Data.Packs;

/// <summary>文件 (documents/*.yaml): what is known of a document, in our own words; the text comes in when the issue is read.</summary>
public sealed record PackDocument : PackEntry
{
    public required string Id { get; init; }
    /// <summary>发文字号 with 〔〕; null when none is printed.</summary>
    public string? Number { get; init; }
    public required string Title { get; init; }
    /// <summary>Title of the plan, measures or rules that the notice issues.</summary>
    public string? Instrument { get; init; }
    /// <summary>发文机关 as printed.</summary>
    public IReadOnlyList<string> Issuers { get; init; } = [];
    /// <summary>公文种类: 通知, 意见, 公告 ...; null for reports and interpretations.</summary>
    public string? Form { get; init; }
    /// <summary>What its content is: plan, measures, opinions, rules, interpretation, appointment, meeting, list-notice.</summary>
    public required string Kind { get; init; }
    public PackDate? Date { get; init; }
    public PackDate? Effective { get; init; }
    public PackDate? Expires { get; init; }
    public string? Disclosure { get; init; }
    public IReadOnlyList<PackRelation> Repeals { get; init; } = [];
    public IReadOnlyList<PackRelation> Amends { get; init; } = [];
    public IReadOnlyList<PackRelation> Implements { get; init; } = [];
    public IReadOnlyList<PackRelation> Cites { get; init; } = [];
    public IReadOnlyList<PackRelation> Interprets { get; init; } = [];
    /// <summary>The meeting that adopted it.</summary>
    public IReadOnlyList<PackRelation> ApprovedBy { get; init; } = [];
    public IReadOnlyList<PackAnnex> Annexes { get; init; } = [];
    public PackMeeting? Meeting { get; init; }
    public string? Note { get; init; }
}

/// <summary>A date that the text prints, or one that is inferred and says on what basis; never both.</summary>
public sealed record PackDate : PackEntry
{
    public DateOnly? Printed { get; init; }
    public DateOnly? Inferred { get; init; }
    /// <summary>Why it is taken so; required with an inferred date.</summary>
    public string? Basis { get; init; }
    /// <summary>The date to compute with.</summary>
    public DateOnly Value => Printed ?? Inferred ?? throw new InvalidOperationException($"{At}: neither printed nor inferred");
}

/// <summary>文件关系: a tie to another document, of this pack (<see cref="Document"/>) or from elsewhere (<see cref="External"/>).</summary>
public sealed record PackRelation : PackEntry
{
    /// <summary>Identifier of a document of this pack or of one it extends.</summary>
    public string? Document { get; init; }
    public string? Number { get; init; }
    public string? Title { get; init; }
    /// <summary>True when the other document is not part of the pack.</summary>
    public bool External { get; init; }
    /// <summary>Where in this document the tie is printed, as a path (正文/第一条).</summary>
    public string? Where { get; init; }
    public string? Note { get; init; }
}

/// <summary>附件: an annex; <see cref="Kind"/> is text, table, form or list.</summary>
public sealed record PackAnnex : PackEntry
{
    /// <summary>Null when it is the only annex and printed without a number.</summary>
    public int? Number { get; init; }
    public required string Title { get; init; }
    public string Kind { get; init; } = "text";
    /// <summary>False when the issue points elsewhere (a QR code) for it.</summary>
    public bool Printed { get; init; } = true;
}

/// <summary>会议: what a meeting report says was done; without the names of people.</summary>
public sealed record PackMeeting : PackEntry
{
    public int? Number { get; init; }
    /// <summary>Titles adopted, with the document where the pack has it.</summary>
    public IReadOnlyList<PackRelation> Adopted { get; init; } = [];
    /// <summary>What was heard or studied, in our own words.</summary>
    public IReadOnlyList<string> Heard { get; init; } = [];
}
