using Gongbao.Commitments.Contracts;

namespace Gongbao.Tests.Extraction;

/// <summary>Whole generated plans: sections, titled items, responsibility clauses in ten forms; tasks, units and targets must come back.</summary>
public sealed class GeneratedDocumentTests
{
    [Fact]
    public void Targets_tasks_and_units_of_generated_plans_are_found()
    {
        var (targets, tasks, units) = (new Score(), new Score(), new Score());
        for (var seed = 1; seed <= 150; seed++)
        {
            var plan = new GeneratedPlan(seed);
            var found = CommitmentExtractor.Extract(plan.Document, plan.Source);
            targets.Add($"plan {seed} {string.Concat(found.Rejected.Select(r => r.Text + ":" + r.Rule + " "))}", plan.Targets, found.Targets.Select(t => t.Path + " " + KnownSentences.Answer(t)));
            tasks.Add($"plan {seed}", plan.Tasks, found.Tasks.Select(t => t.Path + " " + t.Quote));
            units.Add($"plan {seed}", plan.Units, found.Tasks.SelectMany(t => Names(t.Path, t.Units)));
        }
        Assert.True(targets.F1 >= 0.99, "targets " + targets);
        Assert.True(tasks.F1 >= 0.99, "tasks " + tasks);
        Assert.True(units.F1 >= 0.99, "units " + units);
    }

    [Fact]
    public void Every_justification_points_at_its_words_in_the_source()
    {
        for (var seed = 1; seed <= 20; seed++)
        {
            var plan = new GeneratedPlan(seed);
            var found = CommitmentExtractor.Extract(plan.Document, plan.Source);
            var words = found.Targets.SelectMany(t => t.Words).Concat(found.Tasks.SelectMany(t => t.Words)).Concat(found.Duties.SelectMany(t => t.Words)).ToList();
            Assert.NotEmpty(words);
            Assert.All(words, w => Assert.Equal(w.Text, plan.Source.Text.Substring(w.Span.Start, w.Span.Length)));
        }
    }

    private static IEnumerable<string> Names(string path, ResponsibleUnits u) =>
        u.Lead.Select(n => $"{path} lead {n}").Concat(u.Co.Select(n => $"{path} co {n}"));
}
