using Gongbao.Commitments.Extraction;
using Gongbao.Gazette.Contracts;

namespace Gongbao.Commitments.Contracts;

/// <summary>提取: from provisions to proposals by a grammar of administrative prose. Pure: no network, no model, no clock; the same text gives the same proposals.</summary>
public static class CommitmentExtractor
{
    /// <summary>Proposals of each document of a read file, in printed order.</summary>
    public static IReadOnlyList<DocumentProposals> Extract(ReadIssue issue)
    {
        ArgumentNullException.ThrowIfNull(issue);
        return [.. issue.Documents.Select(d => Extract(d, issue.Source))];
    }

    /// <summary>Proposals of one document.</summary>
    /// <param name="document">The document as read.</param>
    /// <param name="source">The text that its spans point into.</param>
    public static DocumentProposals Extract(ReadDocument document, SourceText source)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(source);
        return Grammar.Apply(document, source.Text);
    }
}
