using Gongbao.Data.Model;
using Gongbao.Platform.Parts;

namespace Gongbao.Commitments.Lights;

/// <summary>亮灯记录: an item's light for some days. Closed, never overwritten; only the span that began on the day of evaluation may still change.</summary>
internal sealed class LightSpan : IDated
{
    public required Guid Id { get; init; }
    public required Guid ItemId { get; init; }
    public required DateOnly Since { get; init; }
    public DateOnly? Until { get; set; }

    /// <summary>Null: no light (withdrawn, superseded).</summary>
    public LightKind? Light { get; set; }

    /// <summary>Light of the span before; null: the item had none. Lists of what turned need no look back.</summary>
    public LightKind? Was { get; init; }

    /// <summary>The first reason, which decided.</summary>
    public required LightReason Reason { get; set; }

    /// <summary>All reasons with their figures on the span's first day, as JSON.</summary>
    public required string Reasons { get; set; }

    /// <summary>Which law lit it: the day from which its parameters hold.</summary>
    public required string Law { get; set; }
}
