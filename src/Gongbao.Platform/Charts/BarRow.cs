using Gongbao.Platform.Parts;

namespace Gongbao.Platform.Charts;

/// <summary>One bar (条) of a chart.</summary>
/// <param name="Name">What it stands for.</param>
/// <param name="Value">Its length; null: not known, and no bar is drawn.</param>
/// <param name="Light">Its light; null: ink.</param>
/// <param name="Href">Where the name leads; null: nowhere.</param>
public sealed record BarRow(string Name, decimal? Value, LightKind? Light = null, string? Href = null);
