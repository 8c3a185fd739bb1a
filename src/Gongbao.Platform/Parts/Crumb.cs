namespace Gongbao.Platform.Parts;

/// <summary>One step of the path to a page (面包屑).</summary>
/// <param name="Text">The word shown.</param>
/// <param name="Href">Address; null for the page itself.</param>
public sealed record Crumb(string Text, string? Href = null);
