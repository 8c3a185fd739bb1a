using System.Security.Cryptography;
using Gongbao.Data;
using Gongbao.Data.Acts;
using Gongbao.Data.Packs;
using Gongbao.Gazette.LoadIssue;

namespace Gongbao.Gazette.Contracts;

/// <summary>
/// 发布公报: publishes a file as it is read, without an editor's corrections. For the command line and for the issues that a pack ships;
/// people go through the pages, which show a preview first.
/// </summary>
public sealed class GazettePublishing
{
    private readonly GongbaoDb db;
    private readonly PublishIssue publish;
    private readonly ActLog acts;

    internal GazettePublishing(GongbaoDb db, PublishIssue publish, ActLog acts) => (this.db, this.publish, this.acts) = (db, publish, acts);

    /// <summary>Opens, reads and publishes a file as one act.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="name">Its name.</param>
    /// <param name="pack">The city's pack, which says what else is known of the documents; null: none.</param>
    /// <param name="actor">Who publishes.</param>
    /// <param name="at">The city's clock.</param>
    /// <param name="cancellation">Stops before the commit.</param>
    /// <returns>What was published, or why the file was refused. The same file again is recognised and changes nothing.</returns>
    public async Task<PublishOutcome> PublishAsync(
        ReadOnlyMemory<byte> bytes, string name, Pack? pack, Actor actor, DateTimeOffset at, CancellationToken cancellation = default)
    {
        var opened = SourceFile.Open(bytes, name, cancellation);
        if (opened is SourceRefused refused) return new PublishOutcome { Refused = refused };
        var read = GazetteReader.Read(((SourceOpened)opened).Source);
        if (read.Documents.Count == 0) return new PublishOutcome { NothingFound = true };

        var match = new PackMatch(pack?.Documents ?? []);
        var issue = new IssueToPublish(read, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)), name, bytes.Length, at, actor.Name, name)
        {
            Gazette = match.GazetteOf(read, pack),
        };
        if (await publish.FindAsync(issue.FileHash, cancellation) is { } before)
            return new PublishOutcome { Slug = before, Documents = read.Documents.Count, WasPublished = true };
        var act = new Act { Kind = GazetteActs.Publish, Actor = actor, At = at, SubjectType = "gazette-file", SubjectId = issue.FileHash };
        PublishedIssue? done = null;
        await acts.CommitAsync(act, new ActResult(201, null), async cancel => done = await publish.RunAsync(issue, match, cancel), cancellation);
        db.ChangeTracker.Clear();
        return new PublishOutcome { Slug = done!.Slug, Documents = done.Documents, NewTexts = done.NewTexts };
    }
}

/// <summary>发布结果: what publishing a file did.</summary>
public sealed record PublishOutcome
{
    /// <summary>Why the file was refused; null when it was not.</summary>
    public SourceRefused? Refused { get; init; }

    /// <summary>The file was read, but no official document was found in it.</summary>
    public bool NothingFound { get; init; }

    /// <summary>The same file had been published before; nothing was written.</summary>
    public bool WasPublished { get; init; }

    /// <summary>Segment of the issue's address <c>/gazette/issues/{Slug}</c>; empty when nothing was published.</summary>
    public string Slug { get; init; } = "";

    /// <summary>Documents in the file.</summary>
    public int Documents { get; init; }

    /// <summary>Documents that got a first or a new version of their text.</summary>
    public int NewTexts { get; init; }
}
