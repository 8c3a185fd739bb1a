using Gongbao.Platform.Parts;

namespace Gongbao.Platform.Charts;

/// <summary>One county or zone (县区、功能区) on the tile map.</summary>
/// <param name="Column">From 1, from the west.</param>
/// <param name="Row">From 1, from the north.</param>
/// <param name="Name">Short name.</param>
/// <param name="Light">The light that stands for it; null: nothing there to be lit.</param>
/// <param name="Figure">One short figure beneath the name; may be empty.</param>
/// <param name="Href">Where it leads; null: nowhere.</param>
/// <param name="Apart">True for a zone, which lies inside a county and is drawn apart from them.</param>
public sealed record MapTile(int Column, int Row, string Name, LightKind? Light, string Figure = "", string? Href = null, bool Apart = false);
