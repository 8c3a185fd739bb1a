using Gongbao.Commitments.Contracts;
using Gongbao.Commitments.Register;
using Gongbao.Commitments.ReviewProposals;
using Gongbao.Data.Identity;
using Gongbao.Gazette.Contracts;
using Gongbao.Platform.Parts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Data.Tests.Commitments;

public abstract class DecideProposalTests(DbEngine engine) : ReviewTest(engine)
{
    [Fact]
    public async Task An_accepted_target_is_an_item_with_its_sources_units_and_deadline()
    {
        var firms = (await OpenedAsync()).Where(p => p.Measure == "家").ToList();
        var done = await AcceptAsync(firms[1], null, firms[0].Id);
        var item = await ItemAsync(done.Id);
        Assert.Equal((ItemKind.Target, ItemOrigin.Document, 200m, "家", Comparator.AtLeast), (item.Kind, item.Origin, item.Value!.Value, item.Measure, item.Comparator!.Value));
        Assert.Equal((new DateOnly(2026, 12, 31), "new", OwnerBasis.Printed, LightKind.Grey), (item.Deadline!.Value, item.OwnerUnitId, item.OwnerBasis, item.Light!.Value));
        await using var db = Open();
        Assert.Equal([(Key, firms[1].Path), (Key, firms[0].Path)], (await db.Set<CommitmentSource>().OrderBy(s => s.Place).ToListAsync(Cancellation)).Select(s => (s.DocumentNumber, s.Path)));
        Assert.Equal([("市新局", "new", UnitRole.Lead), ("市他局", "other", UnitRole.Co), ("市某局", null, UnitRole.Co)],
            (await db.Set<CommitmentUnit>().OrderBy(u => u.Place).ToListAsync(Cancellation)).Select(u => (u.PrintedName, u.UnitId, u.Role)));
        var rows = await ProposalsAsync();
        Assert.Equal([(ProposalState.Merged, done.Id), (ProposalState.Accepted, done.Id)], rows.Where(p => p.Measure == "家").Select(p => (p.State, p.ItemId!.Value)));
        Assert.All(rows.Where(p => p.Measure == "家"), p => Assert.Equal(("Editor1", Now), (p.DecidedBy, p.DecidedAt!.Value)));
    }

    [Fact]
    public async Task A_form_sent_twice_registers_one_item()
    {
        var row = (await OpenedAsync())[0];
        var (first, second) = (await AcceptAsync(row, Editor(form: Token())), await AcceptAsync(row, Editor(form: Token())));
        Assert.Equal((null, first.Id), (second.Refusal, second.Id));
        await using var db = Open();
        Assert.Equal(1, await db.Set<CommitmentItem>().CountAsync(Cancellation));
    }

    [Fact]
    public async Task Of_two_who_decide_on_one_proposal_the_second_is_told()
    {
        var row = (await OpenedAsync())[0];
        var both = await Task.WhenAll(Task.Run(() => AcceptAsync(row, Editor(1))), Task.Run(() => AcceptAsync(row, Editor(2))));
        Assert.Equal([null, Refusal.ChangedMeanwhile], both.Select(b => b.Refusal).Order());
        Assert.Equal(Refusal.ChangedMeanwhile, (await RejectAsync(row)).Refusal);
        await using var db = Open();
        Assert.Equal(1, await db.Set<CommitmentItem>().CountAsync(Cancellation));
    }

    [Fact]
    public async Task Only_reviewers_decide_and_a_county_not_on_what_the_whole_city_must_do()
    {
        var row = (await OpenedAsync())[0];
        Assert.Equal(Refusal.NotAllowed, (await AcceptAsync(row, Person(Role.Clerk, "new"))).Refusal);
        Assert.Equal(Refusal.NotAllowed, (await RejectAsync(row, hand: Person(Role.Leader, "office"))).Refusal);
        Assert.Equal(Refusal.OutOfScope, (await AcceptAsync(row, Person(Role.Supervisor, "county"))).Refusal);
        Assert.Null((await AcceptAsync(row, Officer())).Refusal);
    }

    [Fact]
    public async Task Merging_adds_one_source_to_the_item_that_the_register_has()
    {
        var item = await RegisterAsync();
        var row = (await OpenedAsync())[0];
        var done = await DoAsync<MergeProposal, Outcome>(a => a.RunAsync(row.Id, row.Version, item, Editor(), Cancellation));
        Assert.Equal((null, item), (done.Refusal, done.Id));
        await using var db = Open();
        Assert.Equal(["甲府发〔2024〕1号", Key], await db.Set<CommitmentSource>().Where(s => s.ItemId == item).OrderBy(s => s.Place).Select(s => s.DocumentNumber).ToListAsync(Cancellation));
        Assert.Equal(Refusal.Unknown, (await DoAsync<MergeProposal, Outcome>(async a => { var next = (await ProposalsAsync())[1]; return await a.RunAsync(next.Id, next.Version, Guid.NewGuid(), Editor(), Cancellation); })).Refusal);
    }

    [Fact]
    public async Task A_rejection_needs_a_reason_and_can_be_taken_back()
    {
        var row = (await OpenedAsync())[0];
        var no = await RejectAsync(row, " ");
        Assert.Equal((Refusal.Missing, "Reason"), (no.Refusal!.Value, no.Field));
        Assert.Null((await RejectAsync(row, "说的是已经做到的事")).Refusal);
        var rejected = (await ProposalsAsync())[0];
        Assert.Equal((ProposalState.Rejected, "说的是已经做到的事"), (rejected.State, rejected.Reason));
        Assert.Null((await DoAsync<RejectProposal, Outcome>(a => a.ReopenAsync(row.Id, rejected.Version, Editor(), Cancellation))).Refusal);
        Assert.Equal((ProposalState.Open, null), ((await ProposalsAsync())[0].State, (await ProposalsAsync())[0].Reason));
    }

    [Fact]
    public async Task An_edit_names_the_field_at_fault_and_keeps_the_quotation()
    {
        var row = (await OpenedAsync()).First(p => p.Measure == "元");
        var good = new ProposalEdit { Title = "数字经济营收超350亿元", Subject = "数字经济营业收入", Comparator = Comparator.MoreThan, Value = 35_000_000_000, Measure = "元", Deadline = "2026" };
        async Task<(Refusal?, string?)> Try(ProposalEdit edit)
        {
            var done = await DoAsync<EditProposal, Outcome>(a => a.RunAsync(row.Id, row.Version, edit, Editor(), Cancellation));
            return (done.Refusal, done.Field);
        }
        Assert.Equal((Refusal.Missing, "Title"), await Try(good with { Title = "" }));
        Assert.Equal((Refusal.Missing, "Value"), await Try(good with { Value = null }));
        Assert.Equal((Refusal.BadFigure, "Value"), await Try(good with { Value = 0.00001m }));
        Assert.Equal((Refusal.BadFigure, "Max"), await Try(good with { Value = null, Min = 3, Max = 2 }));
        Assert.Equal((Refusal.BadDate, "Deadline"), await Try(good with { Deadline = "2026-13" }));
        Assert.Equal((null, null), await Try(good));
        var edited = (await ProposalsAsync()).Single(p => p.Id == row.Id);
        var content = ProposalContent.Parse(edited.Content);
        Assert.Equal((true, ProposalContent.Parse(row.Content).Quote, 35_000_000_000m), (edited.Edited, content.Quote, content.Value!.Value));
        Assert.Equal(35_000_000_000m, (await ItemAsync((await AcceptAsync(edited)).Id)).Value);
    }

    [Fact]
    public async Task A_unit_said_once_holds_for_the_whole_document()
    {
        var rows = await OpenedAsync();
        var document = await DoAsync<PublishedDocuments, PublishedDocument?>(d => d.FindAsync(Key, Cancellation));
        Task<Outcome> Say(string unit) => DoAsync<PickUnit, Outcome>(a => a.RunAsync(document!, "市某局", unit, Editor(), Cancellation));
        Assert.Equal(Refusal.UnknownUnit, (await Say("nobody")).Refusal);
        Assert.Equal(Refusal.NothingChanged, (await Say("")).Refusal);
        Assert.Null((await Say("other")).Refusal);
        await using var scope = Services.CreateAsyncScope();
        var scene = await SceneAsync(scope.ServiceProvider);
        Assert.All(rows, r => Assert.DoesNotContain(ReviewFlag.Unit, scene.Flags(r.Id)));
        Assert.Null((await Say("")).Refusal);
        await using var db = Open();
        Assert.Empty(await db.Set<UnitPick>().ToListAsync(Cancellation));
    }

    [Fact]
    public async Task Of_many_at_once_each_has_its_result_and_doubtful_ones_are_left()
    {
        var rows = await OpenedAsync();
        await using var scope = Services.CreateAsyncScope();
        var scene = await SceneAsync(scope.ServiceProvider);
        var ticks = scene.Lines.Select(ReviewMany.Tick).ToList();
        var many = scope.ServiceProvider.GetRequiredService<ReviewMany>();
        var results = await many.RunAsync(scene, [.. ticks, "nonsense"], false, Editor(form: Token()), Cancellation);
        Assert.Equal(rows.Count, results.Count);
        Assert.All(results.Where(r => r.Line.Measure == "家"), r => Assert.Equal(LookReason.Same, r.Look));
        Assert.All(results.Where(r => r.Look is null), r => Assert.Null(r.Outcome!.Refusal));
        var again = await many.RunAsync(scene, ticks, false, Editor(form: Token()), Cancellation);
        Assert.Equal(results.Select(r => r.Outcome?.Id), again.Select(r => r.Outcome?.Id));
        await using var db = Open();
        Assert.Equal(results.Count(r => r.Look is null), await db.Set<CommitmentItem>().CountAsync(Cancellation));
    }
}

public sealed class DecideProposalTests_on_SQLite() : DecideProposalTests(DbEngine.Sqlite);

public sealed class DecideProposalTests_on_PostgreSQL() : DecideProposalTests(DbEngine.Npgsql);
