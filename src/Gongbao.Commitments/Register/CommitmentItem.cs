using Gongbao.Commitments.Contracts;
using Gongbao.Commitments.Lights;
using Gongbao.Data.Model;
using Gongbao.Platform.Parts;

namespace Gongbao.Commitments.Register;

/// <summary>
/// 目标任务事项: one commitment under supervision. What lists filter and sort by stands in the row itself, so that each list has its index;
/// what one page shows stands in the tables beside it.
/// </summary>
internal sealed class CommitmentItem : IVersioned
{
    public required Guid Id { get; init; }

    /// <summary>事项编号, such as <c>2023-017</c>; a part has its parent's with a suffix: <c>2023-017-03</c>. Unique; the segment of its address.</summary>
    public required string Number { get; init; }

    /// <summary>Stable id of the pack's entry; null for items of the city's own making. Unique.</summary>
    public string? PackKey { get; init; }
    public required ItemKind Kind { get; init; }
    public required ItemOrigin Origin { get; init; }

    /// <summary>Short wording, in Chinese.</summary>
    public required string Title { get; set; }
    public string? TitleEn { get; set; }
    public Guid? ParentId { get; init; }
    public PartOf PartOf { get; init; }

    /// <summary>Year of a <see cref="PartOf.YearPart"/>.</summary>
    public int? PartYear { get; init; }

    /// <summary>Region it is to be done in; null: the whole city.</summary>
    public string? RegionCode { get; init; }

    /// <summary>产业链, id from the pack.</summary>
    public string? ChainId { get; init; }

    /// <summary>专项行动, id from the pack.</summary>
    public string? ActionId { get; init; }

    /// <summary>发文字号 of the main source; all of them stand in <see cref="CommitmentSource"/>.</summary>
    public string? DocumentNumber { get; init; }

    public TargetClass? TargetClass { get; init; }
    public TargetKind? TargetKind { get; init; }

    /// <summary>What is counted.</summary>
    public string? Subject { get; set; }

    /// <summary>Printed conditions.</summary>
    public string? Scope { get; set; }
    public Comparator? Comparator { get; set; }

    /// <summary>Target in base units (元, not 万元), four decimals; null for a range and for what has no figure.</summary>
    public decimal? Value { get; set; }
    public decimal? Min { get; set; }
    public decimal? Max { get; set; }

    /// <summary>计量单位 as printed, without 万 or 亿.</summary>
    public string? Measure { get; set; }

    /// <summary>Whether the parts must add up to it (the eight chains overlap and do not).</summary>
    public bool AddsUp { get; set; }

    /// <summary>口径已明确: whether it is agreed what is counted, how, from whom. A target without is grey.</summary>
    public bool DefinitionAgreed { get; set; }
    public decimal? Baseline { get; set; }
    public DateOnly? BaselineOn { get; set; }
    public string? BaselineSource { get; set; }
    public PlannedPath Path { get; set; }

    /// <summary>Last day in time; null where none is printed.</summary>
    public DateOnly? Deadline { get; set; }

    /// <summary>时限 as printed, such as 2026年.</summary>
    public string? DeadlineText { get; set; }

    /// <summary>Printed cadence of a duty: ISO 8601 period or the printed word.</summary>
    public string? Frequency { get; init; }

    /// <summary>Event from which a duty's term runs.</summary>
    public string? Trigger { get; init; }

    public ItemStatus Status { get; set; }
    public string? OwnerUnitId { get; set; }
    public OwnerBasis OwnerBasis { get; set; }

    /// <summary>首列单位: proposed as owner, inferred from the order of the list.</summary>
    public string? ProposedOwnerUnitId { get; init; }

    /// <summary>Whether the public sees it.</summary>
    public bool Published { get; set; }

    /// <summary>Ids of the pack's ambiguities that touch it, joined by blanks.</summary>
    public string Ambiguities { get; set; } = "";

    /// <summary>Whether the pack's source is not verified in an official text; screens say so.</summary>
    public bool IsUnverified { get; init; }

    /// <summary>Latest accepted figure and the day for which it holds.</summary>
    public decimal? LatestValue { get; set; }
    public DateOnly? LatestOn { get; set; }

    /// <summary>Last day of the newest period with an accepted report.</summary>
    public DateOnly? ReportedTo { get; set; }

    /// <summary>Day on which a report that says it is done was accepted (报告完成).</summary>
    public DateOnly? DoneOn { get; set; }

    /// <summary>Copied from the newest <see cref="LightSpan"/>; null for items without a light (withdrawn, superseded).</summary>
    public LightKind? Light { get; set; }
    public LightReason? LightReason { get; set; }
    public DateOnly? LightSince { get; set; }

    public required DateOnly RegisteredOn { get; init; }

    /// <summary>Day on which it was closed, withdrawn or superseded.</summary>
    public DateOnly? EndedOn { get; set; }
    public Guid? SupersededById { get; set; }
    public int Version { get; set; }

    /// <summary>Whether it is still under supervision.</summary>
    public bool IsOpen => Status < ItemStatus.Closed;
}

/// <summary>来源条款: the same commitment may stand in the plan, in an annex and in the task list.</summary>
internal sealed class CommitmentSource
{
    public required Guid ItemId { get; init; }

    /// <summary>From 0; 0 is the main source.</summary>
    public required int Place { get; init; }

    /// <summary>发文字号, or the pack's id of a document without one.</summary>
    public required string DocumentNumber { get; init; }

    /// <summary>Printed path, such as 附件1/二/（一）.</summary>
    public required string Path { get; init; }
    public string? EId { get; init; }
}

/// <summary>责任单位 of an item, in printed order.</summary>
internal sealed class CommitmentUnit
{
    public required Guid ItemId { get; init; }
    public required int Place { get; init; }
    public required string PrintedName { get; init; }

    /// <summary>Null while the printed name is not resolved; shown, not guessed.</summary>
    public string? UnitId { get; set; }
    public required UnitRole Role { get; init; }
}
