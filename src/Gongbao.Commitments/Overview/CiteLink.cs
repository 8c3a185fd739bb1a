using Gongbao.Kernel;

namespace Gongbao.Commitments.Overview;

/// <summary>Where a pack's citation (条款引用) can be read.</summary>
internal static class CiteLink
{
    /// <summary>Address of the cited provision in the gazette; null when the citation names no document by its number.</summary>
    public static string? Href(string cite) =>
        !Citation.TryParse(cite, out var citation, out _) || citation.Document is not { } number ? null
        : "/gazette/" + Uri.EscapeDataString(number.ToString()) + (citation.Steps.Count == 0 ? "" : "/" + Uri.EscapeDataString(citation.EId));
}
