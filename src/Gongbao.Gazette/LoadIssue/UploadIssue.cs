using System.Security.Cryptography;
using Gongbao.Data;
using Gongbao.Data.Acts;
using Gongbao.Data.Files;
using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Publishing;
using Gongbao.Platform.Access;
using Gongbao.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Gazette.LoadIssue;

/// <summary>上传: takes a file in as a draft. A file that cannot be read, or holds no document, leaves nothing behind.</summary>
internal sealed class UploadIssue(GongbaoDb db, FileStore files, ActLog acts, PublishIssue publish, ReadingCache readings, CurrentUser user, CityClock clock)
{
    public async Task<UploadOutcome> RunAsync(Stream file, string name, FormToken? form, CancellationToken cancel)
    {
        using var held = new MemoryStream();
        await file.CopyToAsync(held, cancel);
        ReadOnlyMemory<byte> bytes = held.GetBuffer().AsMemory(0, (int)held.Length);
        var opening = SourceFile.Open(bytes, name, cancel);
        if (opening is SourceRefused refused) return new UploadOutcome { Refused = refused };
        var source = ((SourceOpened)opening).Source;
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        if (await publish.FindAsync(hash, cancel) is { } slug) return new UploadOutcome { PublishedAs = slug };
        if (await OpenDraftAsync(hash, cancel) is { } waiting) return new UploadOutcome { Draft = waiting };
        var read = readings.Find(hash, []) ?? readings.Keep(hash, [], GazetteReader.Read(source));
        if (read.Documents.Count == 0) return new UploadOutcome { NothingFound = true };
        return new UploadOutcome { Draft = await TakeInAsync(source, held, hash, name, form, cancel) };
    }

    private async Task<Guid?> OpenDraftAsync(string hash, CancellationToken cancel) =>
        await db.Set<IssueDraft>().Where(d => d.FileHash == hash && d.State == DraftState.Open).Select(d => (Guid?)d.Id).FirstOrDefaultAsync(cancel);

    private async Task<Guid> TakeInAsync(SourceText source, MemoryStream held, string hash, string name, FormToken? form, CancellationToken cancel)
    {
        var at = clock.Now;
        var stored = await files.AddAsync(db, held, name, at, cancel);
        if (!await db.Set<StoredSource>().AnyAsync(s => s.Hash == hash, cancel))
            db.Add(StoredSource.Of(source, hash, stored.Name, held.Length));
        var draft = new IssueDraft { Id = Guid.CreateVersion7(at), FileHash = hash, FileName = stored.Name, FileSize = held.Length, At = at, By = user.Name };
        db.Add(draft);
        var done = await acts.CommitAsync(user.Act(GazetteActs.Upload, "gazette-draft", draft.Id.ToString(), at, form),
            new ActResult(303, draft.Id.ToString()), cancellation: cancel);
        return Guid.Parse(done.Location!);
    }
}

/// <summary>What became of an uploaded file: one of these.</summary>
internal sealed record UploadOutcome
{
    public Guid? Draft { get; init; }
    public string? PublishedAs { get; init; }
    public SourceRefused? Refused { get; init; }
    public bool NothingFound { get; init; }
}
