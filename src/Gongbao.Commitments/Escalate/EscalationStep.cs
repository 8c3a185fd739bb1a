namespace Gongbao.Commitments.Escalate;

/// <summary>催办步骤: somebody was told that something is due or late. Its key lets the job run twice.</summary>
internal sealed class EscalationStep
{
    public required Guid ItemId { get; init; }
    public required string UnitId { get; init; }

    /// <summary>Period of the report that is owed, or <see cref="ForDeadline"/> with the date of the item's own deadline.</summary>
    public required string Subject { get; init; }
    public required EscalationLevel Level { get; init; }
    public required DateOnly Day { get; init; }

    /// <summary>A deadline that was extended is another subject than before.</summary>
    public static string ForDeadline(DateOnly deadline) => "D" + Kernel.LegalDate.ToIso(deadline);
}

/// <summary>催办层级.</summary>
internal enum EscalationLevel
{
    /// <summary>到期提醒, before the last day.</summary>
    Reminder,

    /// <summary>提请单位负责人.</summary>
    UnitHead,

    /// <summary>提请督查人员.</summary>
    Officer,

    /// <summary>建议发督办函.</summary>
    Letter,
}
