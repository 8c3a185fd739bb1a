namespace Gongbao.Data.Packs;

/// <summary>经常性工作: a duty that returns, or one with a term that a calendar or an event sets.</summary>
public sealed record PackDuty : PackCommitment
{
    public required PackDutyKind Kind { get; init; }
    /// <summary>周期或时限: an ISO 8601 period (P1M), day of each year (12-31), date or interval (2023-11-01/2024-12-31) where the text
    /// gives one, otherwise the printed word (定期, 及时); working days, which ISO has none for, as printed (3个工作日).</summary>
    public required string Cadence { get; init; }
    /// <summary>How often at least within a period; null where no number is printed.</summary>
    public int? AtLeast { get; init; }
    /// <summary>The event from which a term runs; null for others.</summary>
    public string? Trigger { get; init; }
    /// <summary>To whom it is to be delivered.</summary>
    public PackResponsible? Recipient { get; init; }
    /// <summary>Identifiers of the targets whose figures it is about.</summary>
    public IReadOnlyList<string> Targets { get; init; } = [];
}

/// <summary>What kind of time a duty keeps.</summary>
public enum PackDutyKind
{
    /// <summary>周期性.</summary>
    Recurring,
    /// <summary>期限: once, by a day or within a term of an event.</summary>
    Deadline,
    /// <summary>事件触发: each time that something happens, without a term.</summary>
    Event,
    /// <summary>窗口期: while a window is open.</summary>
    Window,
    /// <summary>持续.</summary>
    Continuous,
    /// <summary>间隔: a time that must lie between two acts.</summary>
    Interval,
    /// <summary>上限: not longer than.</summary>
    Limit,
}
