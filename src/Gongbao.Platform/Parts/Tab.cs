namespace Gongbao.Platform.Parts;

/// <summary>One of several views of a thing (页签): a plain link, so that each view has its own address.</summary>
/// <param name="Text">The word shown.</param>
/// <param name="Href">Address.</param>
/// <param name="Current">True for the view that is shown.</param>
public sealed record Tab(string Text, string Href, bool Current = false);
