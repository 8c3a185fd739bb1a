using Gongbao.Platform.Parts;

namespace Gongbao.Platform.Charts;

/// <summary>How many items have a light (各灯数量).</summary>
/// <param name="Light">The light.</param>
/// <param name="Count">Items; never negative.</param>
/// <param name="Href">Where these items are listed; null: nowhere.</param>
public sealed record LightCount(LightKind Light, int Count, string? Href = null);
