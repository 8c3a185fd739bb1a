namespace Gongbao.Platform.Parts;

/// <summary>One of the answers to choose from (选项).</summary>
/// <param name="Value">As posted.</param>
/// <param name="Text">In people's words.</param>
/// <param name="Hint">One more sentence; may be null.</param>
public sealed record Choice(string Value, string Text, string? Hint = null);
