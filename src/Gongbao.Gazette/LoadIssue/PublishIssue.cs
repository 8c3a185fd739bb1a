using System.Globalization;
using Gongbao.Data;
using Gongbao.Gazette.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Gazette.LoadIssue;

/// <summary>
/// Publishes a read issue (发布): documents, versions, links, registers and index, all in the transaction of the caller, which saves.
/// The same file again changes nothing; a text that is the same as the one published gets no new version.
/// </summary>
internal sealed class PublishIssue(GongbaoDb db, WriteDocument write, JoinDocuments join)
{
    public async Task<PublishedIssue> RunAsync(IssueToPublish issue, PackMatch pack, CancellationToken cancel)
    {
        if (await FindAsync(issue.FileHash, cancel) is { } before) return new PublishedIssue(before, issue.Read.Documents.Count, 0);
        var row = await AddIssueAsync(issue, cancel);
        var lines = new LineStarts(issue.Read.Source.Text);
        var written = new List<WrittenDocument>();
        foreach (var document in issue.Read.Documents)
            written.Add(await write.RunAsync(new DocumentToWrite(document, pack.Of(document), row, issue, lines), pack, cancel));
        await db.SaveChangesAsync(cancel);
        await join.RunAsync(written, cancel);
        return new PublishedIssue(row.Slug, written.Count, written.Count(w => w.IsNewText));
    }

    /// <summary>Address of the issue that this file was published as; null when it was not.</summary>
    public Task<string?> FindAsync(string fileHash, CancellationToken cancel) =>
        db.Set<Issue>().Where(i => i.FileHash == fileHash).Select(i => (string?)i.Slug).FirstOrDefaultAsync(cancel);

    private async Task<Issue> AddIssueAsync(IssueToPublish issue, CancellationToken cancel)
    {
        if (!await db.Set<StoredSource>().AnyAsync(s => s.Hash == issue.FileHash, cancel)) db.Add(StoredSource.Of(issue.Read.Source, issue.FileHash, issue.FileName, issue.FileSize));
        var last = issue.Read.Documents.Max(d => d.Date ?? d.DateInferred);
        var slug = await FreeSlugAsync(issue.Gazette?.Id ?? last?.ToString("yyyy-MM", CultureInfo.InvariantCulture) ?? "issue", cancel);
        var row = new Issue
        {
            Id = Guid.CreateVersion7(issue.At),
            Slug = slug,
            Title = issue.Gazette?.Title ?? Path.GetFileNameWithoutExtension(issue.FileName),
            PackId = issue.Gazette?.Id,
            Printed = issue.Gazette?.Published,
            FileHash = issue.FileHash,
            PublishedAt = issue.At,
            PublishedBy = issue.By,
        };
        db.Add(row);
        return row;
    }

    private async Task<string> FreeSlugAsync(string wanted, CancellationToken cancel)
    {
        var taken = await db.Set<Issue>().Select(i => i.Slug).Where(s => s.StartsWith(wanted)).ToListAsync(cancel);
        var slug = wanted;
        for (var n = 2; taken.Contains(slug); n++) slug = $"{wanted}-{n}";
        return slug;
    }
}
