using Gongbao.Gazette.Contracts;

namespace Gongbao.Gazette.Export;

/// <summary>What reading gave, as exports take it, before anything is published.</summary>
internal static class FreshlyRead
{
    /// <summary>One document of a file that was read.</summary>
    /// <param name="issue">The whole reading.</param>
    /// <param name="document">One of its documents.</param>
    /// <param name="slug">Last part of its address.</param>
    /// <param name="place">The city.</param>
    /// <param name="published">Day of publication.</param>
    public static ExportDocument Of(ReadIssue issue, ReadDocument document, string slug, ExportPlace place, DateOnly published) => new()
    {
        Document = document,
        Slug = slug,
        Place = place,
        Published = published,
        InstrumentEId = InstrumentEId(issue, document),
    };

    /// <summary>The first provision behind the title of the plan or rules that the notice issues.</summary>
    public static string? InstrumentEId(ReadIssue issue, ReadDocument document)
    {
        if (document.InstrumentTitle is null) return null;
        var title = issue.Parts.FirstOrDefault(p => p.Kind == PartKind.Subtitle && p.Document == document.Number - 1).Span;
        return title.Length == 0 ? null : document.Provisions.FirstOrDefault(p => p.Kind != ProvisionKind.Annex && First(p) > title.Start)?.EId;
    }

    private static int First(Provision provision) =>
        provision.Start >= 0 ? provision.Start : provision.Children.Select(First).Where(s => s >= 0).DefaultIfEmpty(-1).First();
}
