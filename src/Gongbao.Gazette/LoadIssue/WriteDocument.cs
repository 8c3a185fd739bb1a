using System.Text.Json;
using Gongbao.Data;
using Gongbao.Data.Packs;
using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Publishing;
using Gongbao.Gazette.Search;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Gazette.LoadIssue;

/// <summary>Writes one read document: its row, a version when the text is new, its registers and its place in the index.</summary>
internal sealed class WriteDocument(GongbaoDb db, SearchIndex index)
{
    public async Task<WrittenDocument> RunAsync(DocumentToWrite input, PackMatch pack, CancellationToken cancel)
    {
        var row = await RowAsync(input, pack, cancel);
        DocumentFacts.Fill(row, input.Read, input.Known);
        row.IssueId = input.Issue.Id;
        row.Position = input.Read.Number;
        row.PublishedAt ??= input.Source.At;
        var provisions = await NewVersionAsync(row, input, cancel);
        if (provisions is not null) await index.PutAsync(row, provisions, cancel);
        await Registers.ReplaceAsync(db, row, input.Read, cancel);
        return new WrittenDocument(row, input.Read, provisions is not null);
    }

    private async Task<Document> RowAsync(DocumentToWrite input, PackMatch pack, CancellationToken cancel)
    {
        var read = input.Read;
        var slug = input.Known is not null ? pack.SlugOf(input.Known)
            : Slug.Of(PackMatch.Number(read.DocumentNumber), read.Kind, read.Meeting?.Number,
                PackMatch.Number(read.Interpretation?.DocumentNumber), read.Date ?? read.DateInferred, read.Title);
        var documents = db.Set<Document>();
        var row = documents.Local.FirstOrDefault(d => d.Slug == slug) ?? await documents.FirstOrDefaultAsync(d => d.Slug == slug, cancel);
        // two documents of one file that claim one number: the second keeps its text under an address of its own
        if (row is not null && row.IssueId == input.Issue.Id) { slug = $"{slug}-{read.Number}"; row = await documents.FirstOrDefaultAsync(d => d.Slug == slug, cancel); }
        if (row is not null) return row;
        row = new Document { Id = Guid.CreateVersion7(input.Source.At), Slug = slug, Title = read.Title, Kind = read.Kind };
        db.Add(row);
        return row;
    }

    private static int InstrumentAt(DocumentToWrite input, List<StoredProvision> provisions)
    {
        if (input.Read.InstrumentTitle is null) return -1;
        var title = input.Source.Read.Parts.FirstOrDefault(p => p.Kind == PartKind.Subtitle && p.Document == input.Read.Number - 1);
        return provisions.FirstOrDefault(p => p.Annex == 0 && p.Start > title.Span.Start && title.Span.Length > 0)?.Order ?? -1;
    }

    /// <summary>The rows of the new version; null when the text is the one already published.</summary>
    private async Task<List<StoredProvision>?> NewVersionAsync(Document row, DocumentToWrite input, CancellationToken cancel)
    {
        var id = Guid.CreateVersion7(input.Source.At);
        var provisions = DocumentText.Rows(id, input.Read, input.Lines);
        var hash = DocumentText.Hash(input.Read.Title, provisions);
        if (await db.Set<DocumentVersion>().AnyAsync(v => v.DocumentId == row.Id && v.Number == row.Current && v.TextHash == hash, cancel)) return null;
        row.Current++;
        db.Add(new DocumentVersion
        {
            Id = id,
            DocumentId = row.Id,
            Number = row.Current,
            At = input.Source.At,
            By = input.Source.By,
            Reason = input.Source.Reason,
            FileHash = input.Source.FileHash,
            TextHash = hash,
            Title = input.Read.Title,
            InstrumentAt = InstrumentAt(input, provisions),
            Warnings = JsonSerializer.Serialize(input.Read.Warnings),
        });
        db.Add(StoredReading.Of(id, input.Read));
        db.AddRange(provisions);
        db.AddRange(input.Read.Annexes.DistinctBy(a => a.Number).Select(a => new StoredAnnex
        {
            VersionId = id, Number = a.Number, Label = a.Label, Title = a.Title, EId = a.EId,
        }));
        return provisions;
    }
}

/// <summary>One document on its way in.</summary>
internal sealed record DocumentToWrite(ReadDocument Read, PackDocument? Known, Issue Issue, IssueToPublish Source, LineStarts Lines);

/// <summary>One document after it was written.</summary>
internal sealed record WrittenDocument(Document Row, ReadDocument Read, bool IsNewText);
