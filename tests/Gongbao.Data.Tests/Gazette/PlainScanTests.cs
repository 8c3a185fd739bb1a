using System.Text;
using Gongbao.Data.Tests.Support;
using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.LoadIssue;
using Gongbao.Gazette.Publishing;
using Gongbao.Gazette.Search;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Data.Tests.Gazette;

/// <summary>
/// The bar of search: two hundred strings of two to six characters, taken from real text, are found exactly where a plain scan of the stored
/// provisions, titles, numbers and heads finds them; and both databases give the same results in the same order.
/// </summary>
public abstract class PlainScanTests(DbEngine engine) : GazetteTest(engine)
{
    private const int Samples = 200;

    [Fact]
    public Task The_sample_city_is_searched_as_by_a_plain_scan() =>
        CompareAsync([.. Directory.EnumerateFiles(Path.Combine(Root, "packs", "sample", "gazette"), "*.txt").Order(StringComparer.Ordinal)]);

    [Fact]
    public Task The_real_issue_is_searched_as_by_a_plain_scan()
    {
        var issue = Path.GetFullPath(Path.Combine(Root, "..", "shared", "gazette", "yichun-2023-autumn.txt"));
        Assert.SkipUnless(File.Exists(issue), "the real issue is not part of the repository");
        return CompareAsync([issue]);
    }

    private async Task CompareAsync(IReadOnlyList<string> files)
    {
        foreach (var file in files)
        {
            var read = GazetteReader.Read(new SourceText(await File.ReadAllTextAsync(file, Encoding.UTF8, Cancellation)));
            await PublishAsync(new IssueToPublish(read, Path.GetFileName(file), Path.GetFileName(file), 1, TestDatabase.Now, "编辑甲", "首次"));
        }
        var texts = await TextsAsync();
        Assert.True(texts.Count > 300, $"only {texts.Count} texts");
        foreach (var sample in SamplesOf(texts))
        {
            var expected = texts.Where(t => t.Plain.Contains(sample, StringComparison.Ordinal)).ToList();
            var slugs = new List<string>();
            var places = 0;
            for (var page = 1; ; page++)
            {
                var found = await SearchAsync(sample, page: page);
                places = found.Places;
                slugs.AddRange(found.Results.Select(r => r.Document.Slug));
                if (page >= found.Pages) break;
            }
            Assert.True(expected.Count == places, $"{sample}: {expected.Count} places by a plain scan, {places} by the index");
            Assert.Equal(expected.Select(t => t.Slug).Distinct().Order(StringComparer.Ordinal), slugs.Order(StringComparer.Ordinal));
            Recorded.Same(string.Join(',', files.Select(Path.GetFileName)) + " " + sample, string.Join('|', slugs));
        }
    }

    private async Task<List<(string Slug, string Plain)>> TextsAsync()
    {
        await using var db = Open();
        var documents = await db.Set<Document>().AsNoTracking().ToListAsync(Cancellation);
        var provisions = await (from v in db.Set<DocumentVersion>()
                                join d in db.Set<Document>() on new { Id = v.DocumentId, v.Number } equals new { d.Id, Number = d.Current }
                                join p in db.Set<StoredProvision>() on v.Id equals p.VersionId
                                select new { d.Slug, p }).AsNoTracking().ToListAsync(Cancellation);
        return [.. documents.SelectMany(d => new[] { d.Title, d.Number ?? "", d.Issuer, d.Recipients }.Select(t => (d.Slug, PlainText.Fold(t)))),
            .. provisions.Select(p => (p.Slug, PlainText.Fold(p.p.Printed)))];
    }

    // the same choice on both engines and at each run; blanks would make two words of one
    private static IEnumerable<string> SamplesOf(List<(string Slug, string Plain)> texts)
    {
        var all = string.Join('\n', texts.OrderBy(t => t.Slug, StringComparer.Ordinal).ThenBy(t => t.Plain, StringComparer.Ordinal).Select(t => t.Plain));
        var random = new Random(20231123);
        for (var taken = 0; taken < Samples;)
        {
            var length = random.Next(2, 7);
            var sample = all.Substring(random.Next(all.Length - length), length);
            if (sample.Any(char.IsWhiteSpace)) continue;
            taken++;
            yield return sample;
        }
    }

    private static string Root
    {
        get
        {
            for (var d = new DirectoryInfo(AppContext.BaseDirectory); d is not null; d = d.Parent)
                if (File.Exists(Path.Combine(d.FullName, "Gongbao.slnx"))) return d.FullName;
            throw new InvalidOperationException("Gongbao.slnx not found");
        }
    }
}

/// <summary>What the engine that came first gave, so that the second can be held to it.</summary>
internal static class Recorded
{
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, string> Answers = new();

    public static void Same(string question, string answer) => Assert.Equal(Answers.GetOrAdd(question, answer), answer);
}

public sealed class PlainScanTests_on_SQLite() : PlainScanTests(DbEngine.Sqlite);

public sealed class PlainScanTests_on_PostgreSQL() : PlainScanTests(DbEngine.Npgsql);
