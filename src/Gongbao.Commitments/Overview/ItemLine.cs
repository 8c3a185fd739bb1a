using Gongbao.Commitments.Contracts;
using Gongbao.Commitments.Lights;
using Gongbao.Platform.Parts;

namespace Gongbao.Commitments.Overview;

/// <summary>One item as overviews show it (事项行).</summary>
internal sealed class ItemLine
{
    public required string Number { get; init; }
    public required string Title { get; init; }
    public string? TitleEn { get; init; }
    public string? OwnerUnitId { get; init; }
    public string? ProposedOwnerUnitId { get; init; }
    public string? ChainId { get; init; }
    public DateOnly? Deadline { get; init; }
    public LightKind? Light { get; init; }
    public LightReason? Reason { get; init; }

    /// <summary>First day of the light.</summary>
    public DateOnly? Since { get; init; }

    public Comparator? Comparator { get; init; }
    public decimal? Value { get; init; }
    public decimal? Min { get; init; }
    public decimal? Max { get; init; }
    public string? Measure { get; init; }
    public decimal? LatestValue { get; init; }
    public DateOnly? LatestOn { get; init; }

    /// <summary>In the language of the current request.</summary>
    public string LocalTitle => Display.IsChinese ? Title : TitleEn ?? Title;

    /// <summary>What a bullet holds the figure against: the target, or the lower end of a range.</summary>
    public decimal? Aim => Value ?? Min;
}
