using System.Globalization;
using Gongbao.Kernel;

namespace Gongbao.Gazette.Export;

/// <summary>
/// 永久标识: the name of a document for all time, by the Akoma Ntoso naming convention and like ELI: /akn/cn/doc/{organ}/{year}/{number}.
/// China has no national scheme for local documents, so we make our own from the document number, which every office knows. A document without
/// a number is named after its city and address: /akn/cn/doc/yichun/meeting-49.
/// </summary>
internal static class WorkAddress
{
    public static string Of(ExportDocument document) => Of(document.Document.DocumentNumber, document.Place.Key, document.Slug);

    /// <param name="number">发文字号 in any writing; null when there is none.</param>
    /// <param name="place">Key of the city.</param>
    /// <param name="name">What stands in for a number.</param>
    public static string Of(string? number, string place, string name) =>
        DocumentNumber.TryParse(number, out var n)
            ? string.Create(CultureInfo.InvariantCulture, $"/akn/cn/doc/{n.Organ}/{n.Year}/{n.Number}")
            : $"/akn/cn/doc/{place}/{Segment(name)}";

    /// <summary>The text of one version: the work, its language and the day of the version.</summary>
    public static string Expression(ExportDocument document) =>
        $"{Of(document)}/zho@{(document.Version == 1 ? document.Date : document.Published).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}"
        + (document.Version == 1 ? "" : $"-v{document.Version.ToString(CultureInfo.InvariantCulture)}");

    // A segment of an address may hold Chinese, but no blank and nothing that parts addresses.
    public static string Segment(string name)
    {
        var kept = string.Concat(name.Where(c => !char.IsWhiteSpace(c)).Select(c => "/?#%<>\"{}|\\^`@!~:".Contains(c, StringComparison.Ordinal) || char.IsControl(c) ? '-' : c));
        return kept.Length == 0 ? "-" : kept;
    }
}
