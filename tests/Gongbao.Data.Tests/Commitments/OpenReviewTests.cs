using Gongbao.Commitments.Register;
using Gongbao.Commitments.ReviewProposals;
using Gongbao.Data.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Data.Tests.Commitments;

public abstract class OpenReviewTests(DbEngine engine) : ReviewTest(engine)
{
    [Fact]
    public async Task The_first_opening_makes_the_proposals_and_the_next_ones_change_nothing()
    {
        var first = await OpenedAsync();
        await OpenAsync();
        var again = await ProposalsAsync();
        Assert.Equal(first.Select(p => (p.Id, p.Version)), again.Select(p => (p.Id, p.Version)));
        Assert.Equal(2, first.Count(p => p is { Kind: ItemKind.Target, Measure: "家" }));
        Assert.Equal(2, first.Count(p => p.Kind == ItemKind.Task));
        Assert.Contains(first, p => p.Kind == ItemKind.Duty);
        Assert.All(first, p => Assert.Equal((Key, 1, ProposalState.Open), (p.DocumentKey, p.TextVersion, p.State)));
        Assert.Equal(Enumerable.Range(0, first.Count), first.Select(p => p.Place));
        await using var db = Open();
        Assert.Equal(1, await db.Set<AuditRow>().CountAsync(a => a.Kind == ReviewActs.Propose, Cancellation));
    }

    [Fact]
    public async Task Of_those_who_open_it_at_the_same_time_one_makes_the_proposals()
    {
        await PublishAsync(Plan());
        var sheets = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(OpenAsync)));
        Assert.All(sheets, s => Assert.Equal(1, s.TextVersion));
        var rows = await ProposalsAsync();
        Assert.Equal(rows.Count, rows.Select(r => r.Origin + r.Place).Distinct().Count());
        Assert.Equal(2, rows.Count(p => p.Measure == "家"));
    }

    [Fact]
    public async Task A_new_version_replaces_what_nobody_decided_and_keeps_the_rest()
    {
        var before = await OpenedAsync();
        var (firms, income) = (before.First(p => p.Measure == "家"), before.First(p => p.Measure == "元"));
        Assert.Null((await RejectAsync(firms)).Refusal);
        Assert.Null((await AcceptAsync(income)).Refusal);
        await PublishAsync(Plan("220家", "（三）开展监测。每月报送一次数据。（责任单位：市他局）"));
        await OpenAsync();
        var after = await ProposalsAsync();
        // the changed target is proposed anew, the decision on the old one stays with its version
        Assert.Equal((ProposalState.Rejected, 1), (after.Single(p => p.Id == firms.Id).State, after.Single(p => p.Id == firms.Id).TextVersion));
        Assert.Contains(after, p => p is { State: ProposalState.Open, TextVersion: 2 } && p.FigureKey!.StartsWith("220", StringComparison.Ordinal));
        // what the new text says as well is not proposed again
        Assert.Equal((ProposalState.Accepted, 2), (after.Single(p => p.Id == income.Id).State, after.Single(p => p.Id == income.Id).TextVersion));
        Assert.Single(after, p => p.Measure == "元");
        Assert.All(after.Where(p => p.State == ProposalState.Open), p => Assert.Equal(2, p.TextVersion));
        Assert.Contains(after, p => p.Units.Contains("市他局", StringComparison.Ordinal) && p.Path.EndsWith("（三）", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_scene_points_out_duplicates_unknown_units_and_where_one_left_off()
    {
        var rows = await OpenedAsync();
        await using var scope = Services.CreateAsyncScope();
        var scene = await SceneAsync(scope.ServiceProvider);
        var firms = rows.Where(p => p.Measure == "家").ToList();
        Assert.Equal(2, firms.Count);
        Assert.Equal([firms[1].Id], scene.Ties.Same(firms[0].Id).Select(l => l.Id));
        Assert.Contains(ReviewFlag.Unit, scene.Flags(rows.First(p => p.Units.Contains("市某局", StringComparison.Ordinal)).Id));
        Assert.DoesNotContain(ReviewFlag.Unit, scene.Flags(rows.First(p => p.Measure == "元").Id));
        Assert.Equal(rows[0].Id, scene.Now!.Line.Id);
        Assert.Null((await RejectAsync(rows[0])).Refusal);
        await using var next = Services.CreateAsyncScope();
        Assert.Equal(rows[1].Id, (await SceneAsync(next.ServiceProvider)).Now!.Line.Id);
    }
}

public sealed class OpenReviewTests_on_SQLite() : OpenReviewTests(DbEngine.Sqlite);

public sealed class OpenReviewTests_on_PostgreSQL() : OpenReviewTests(DbEngine.Npgsql);
