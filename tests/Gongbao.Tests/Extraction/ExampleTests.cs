using System.Text.Json;
using Gongbao.Commitments.Contracts;
using Gongbao.Gazette.Contracts;
using Gongbao.Tests.Architecture;

namespace Gongbao.Tests.Extraction;

/// <summary>The bars of the judge, held here on the examples with answers; skipped where the reference material is not beside the checkout.</summary>
public sealed class ExampleTests
{
    [Theory]
    [InlineData(".txt")]
    [InlineData(".pdf.txt")]
    public void Examples_reach_the_bars_for_targets_tasks_and_units(string ending)
    {
        var folder = Path.Combine(Repository.Shared, "gazette");
        Assert.SkipUnless(Directory.Exists(folder), "no reference material beside this checkout");
        var scores = new ExampleScores();
        foreach (var gold in Directory.EnumerateFiles(Path.Combine(folder, "gold"), "*.json"))
        {
            var text = Path.Combine(folder, "docs", Path.GetFileNameWithoutExtension(gold) + ending);
            if (!File.Exists(text)) continue;
            var issue = GazetteReader.Read(new SourceText(File.ReadAllText(text)));
            using var answers = JsonDocument.Parse(File.ReadAllText(gold));
            scores.Add(Path.GetFileName(text), answers.RootElement, CommitmentExtractor.Extract(issue)[0]);
        }
        Assert.True(scores.Targets.F1 >= 0.97, "targets " + scores.Targets);
        Assert.True(scores.Tasks.F1 >= 0.95, "tasks " + scores.Tasks);
        Assert.True(scores.Units.F1 >= 0.98, "units " + scores.Units);
    }

    [Fact]
    public void Texts_of_other_places_never_throw_and_every_span_holds_its_words()
    {
        var folder = Path.Combine(Repository.Shared, "gazette", "more");
        Assert.SkipUnless(Directory.Exists(folder), "no reference material beside this checkout");
        foreach (var file in Directory.EnumerateFiles(folder, "*.txt"))
        {
            var issue = GazetteReader.Read(new SourceText(File.ReadAllText(file)));
            foreach (var t in CommitmentExtractor.Extract(issue).SelectMany(p => p.Targets))
            {
                var value = t.Words.Single(w => w.Part == ProposalPart.Value);
                var printed = string.Concat(issue.Source.Text.Substring(value.Span.Start, value.Span.Length).Where(c => !char.IsWhiteSpace(c)));
                Assert.Equal(value.Text, printed);
            }
        }
    }
}
