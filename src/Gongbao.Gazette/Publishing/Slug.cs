using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Gongbao.Gazette.Contracts;
using Gongbao.Kernel;

namespace Gongbao.Gazette.Publishing;

/// <summary>
/// 网址段: what a document is called in addresses. A number is its own address; what has none is named after what it reports or explains,
/// so that the same document gets the same address however often and on whichever machine it is read.
/// </summary>
internal static class Slug
{
    public static string Of(string? number, DocumentKind kind, int? meeting, string? interprets, DateOnly? date, string title)
    {
        if (number is not null) return number;
        if (kind == DocumentKind.Meeting && meeting is not null) return string.Create(CultureInfo.InvariantCulture, $"meeting-{meeting}");
        if (kind == DocumentKind.Interpretation && interprets is not null) return interprets + "-解读";
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Search.PlainText.Fold(title))))[..6];
        var day = date?.ToString("yyyyMMdd", CultureInfo.InvariantCulture) ?? "undated";
        return $"{kind.ToString().ToLowerInvariant()}-{day}-{hash}";
    }

    /// <summary>The slug that a person meant: any way of writing a number (brackets, widths, blanks, 第) leads to its normal form.</summary>
    public static string Canonical(string typed)
    {
        const string explained = "-解读";
        var text = typed.Trim();
        var tail = text.EndsWith(explained, StringComparison.Ordinal) ? explained : "";
        return DocumentNumber.TryParse(text[..^tail.Length], out var number) ? number + tail : text;
    }

    /// <summary>Address of a document.</summary>
    public static string Href(string slug) => "/gazette/" + Uri.EscapeDataString(slug);

    /// <summary>Address of the page where a provision is read in its surroundings: its document, or its annex's own page.</summary>
    public static string Href(string slug, string eId, int annex) =>
        annex == 0 ? $"{Href(slug)}#{eId}" : string.Create(CultureInfo.InvariantCulture, $"{Href(slug)}/annex/{annex}#{eId}");
}
