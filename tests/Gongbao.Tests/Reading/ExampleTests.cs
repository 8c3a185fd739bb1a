using System.Text.Json;
using Gongbao.Gazette.Contracts;
using Gongbao.Tests.Architecture;
using Gongbao.Tests.Reading.Invented;

namespace Gongbao.Tests.Reading;

/// <summary>The three worked examples with their answers, clean and noisy; the judge's rows that belong to reading must all be 1.</summary>
public sealed class ExampleTests
{
    [Theory]
    [InlineData("19-appointments")]
    [InlineData("23-housing")]
    [InlineData("25-industry-plan")]
    public void An_example_is_read_like_its_answer(string name)
    {
        Assert.SkipUnless(Directory.Exists(Repository.Shared), "the reference texts are not beside this checkout");
        foreach (var file in new[] { $"{name}.txt", $"{name}.pdf.txt" })
        {
            var issue = GazetteReader.Read(new SourceText(File.ReadAllText(Path.Combine(Repository.Shared, "gazette", "docs", file))));
            var known = Answer(name);
            Assert.Empty(Marks.Errors(known, Assert.Single(issue.Documents)));
            Assert.Equal((known.Headings.Count, known.Headings.Count, known.Headings.Count), Marks.Headings(known, issue.Documents[0]));
        }
    }

    [Fact]
    public void The_appointments_of_the_example_are_those_of_its_answer()
    {
        Assert.SkipUnless(Directory.Exists(Repository.Shared), "the reference texts are not beside this checkout");
        using var gold = Gold("19-appointments");
        var files = ExtractionWriter.Files(GazetteReader.Read(new SourceText(File.ReadAllText(Path.Combine(Repository.Shared, "gazette", "docs", "19-appointments.pdf.txt")))), "19-appointments.pdf.txt").ToList();
        Assert.Equal("19-appointments.pdf.json", Assert.Single(files).Name);
        using var read = JsonDocument.Parse(files[0].Content);
        foreach (var list in new[] { "appointments", "removals" })
            Assert.Equal(Pairs(gold, list), Pairs(read, list));
    }

    private static List<(string?, string?)> Pairs(JsonDocument d, string list) =>
        [.. d.RootElement.GetProperty(list).EnumerateArray().Select(a => (a.GetProperty("name").GetString(), a.GetProperty("post").GetString()))];

    private static JsonDocument Gold(string name) => JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Shared, "gazette", "gold", name + ".json")));

    private static Known Answer(string name)
    {
        using var gold = Gold(name);
        var meta = gold.RootElement.GetProperty("meta");
        string? Text(string key) => meta.TryGetProperty(key, out var v) ? v.GetString() : null;
        DateOnly? Day(string key) => Text(key) is { } s ? DateOnly.Parse(s, System.Globalization.CultureInfo.InvariantCulture) : null;
        var known = new Known { Title = Text("title")!, Number = Text("docNumber"), Date = Day("date"), Kind = Text("kind")!, Effective = Day("effective"), Expires = Day("expires") };
        known.Issuers.Add(Text("issuer")!);
        foreach (var h in gold.RootElement.GetProperty("headings").EnumerateArray()) known.Headings.Add((h.GetProperty("label").GetString()!, h.GetProperty("text").GetString()!));
        known.Citations.AddRange(gold.RootElement.GetProperty("citations").EnumerateArray().Select(c => c.GetString()!));
        known.Repeals.AddRange(gold.RootElement.GetProperty("repeals").EnumerateArray().Select(c => c.GetString()!));
        return known;
    }
}
