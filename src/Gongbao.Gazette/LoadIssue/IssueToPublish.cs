using Gongbao.Data.Packs;
using Gongbao.Gazette.Contracts;

namespace Gongbao.Gazette.LoadIssue;

/// <summary>What is to be published (待发布): the reading as the editor approved it, and the file it came from.</summary>
/// <param name="Read">As read, with the editor's corrections.</param>
/// <param name="FileHash">SHA-256 of the file.</param>
/// <param name="FileName">Its name.</param>
/// <param name="FileSize">Its size in bytes.</param>
/// <param name="At">Instant of the act.</param>
/// <param name="By">Who publishes, as shown in the history of versions.</param>
/// <param name="Reason">Why a text that differs from the one published before is replaced.</param>
internal sealed record IssueToPublish(
    ReadIssue Read, string FileHash, string FileName, long FileSize, DateTimeOffset At, string By, string Reason)
{
    /// <summary>The pack's entry for this issue, found by its documents; null when it knows none.</summary>
    public PackGazette? Gazette { get; init; }
}

/// <summary>What publishing did.</summary>
/// <param name="Slug">Address segment of the issue.</param>
/// <param name="Documents">Documents in the issue.</param>
/// <param name="NewTexts">Documents that got a first or a new version; 0 when the same file was published before.</param>
internal sealed record PublishedIssue(string Slug, int Documents, int NewTexts);
