using Gongbao.Commitments.AcceptReport;
using Gongbao.Commitments.Lights;
using Gongbao.Commitments.Register;
using Gongbao.Commitments.Report;
using Gongbao.Data.Audit;
using Gongbao.Data.Identity;
using Gongbao.Platform.Parts;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Data.Tests.Commitments;

public abstract class ReportTests(DbEngine engine) : RegisterTest(engine)
{
    private static readonly DateOnly February = new(2024, 2, 1), March = new(2024, 3, 1);

    [Fact]
    public async Task A_report_goes_through_three_persons_and_acceptance_lights_the_item_in_the_same_transaction()
    {
        var item = await SupervisedAsync();
        await RunDayAsync(February);
        Assert.Equal((LightKind.Grey, LightReason.NoFigure), await LightAsync(item));
        var report = await ReportAsync(item, "2024-01", 120, February);
        Assert.Equal(ItemStatus.UnderReview, (await ItemAsync(item)).Status);
        await AcceptAsync(report, February);
        var row = await ItemAsync(item);
        Assert.Equal((ItemStatus.Reporting, 120m, new DateOnly(2024, 1, 31)), (row.Status, row.LatestValue, row.LatestOn));
        Assert.Equal((LightKind.Green, LightReason.OnTrack), (row.Light, row.LightReason));
        await using var db = Open();
        Assert.Equal([StepKind.Draft, StepKind.Check, StepKind.Issue, StepKind.Accept],
            (await db.Set<PaperStep>().Where(s => s.SubjectId == report).ToListAsync(Cancellation)).OrderBy(s => s.Kind).Select(s => s.Kind));
        Assert.Equal(DueState.Accepted, await db.Set<ReportDue>().Where(d => d.ItemId == item).Select(d => d.State).SingleAsync(Cancellation));
        Assert.Contains("report.accept", await db.Set<AuditRow>().Select(a => a.Kind).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task Who_drafted_may_not_check_and_who_checked_may_not_issue_also_not_for_somebody_else()
    {
        var item = await SupervisedAsync();
        await RunDayAsync(February);
        var clerk = Person(Role.Clerk, "new", day: February);
        var draft = await DoAsync<DraftReport, Outcome>(a => a.RunAsync(item, "2024-01", new ReportContent(110, "x"), clerk, Cancellation));
        // the same person in the checker's role, and a third who stands in for the drafter
        var same = Person(Role.Checker, "new", 2, February) with { Actor = clerk.Actor };
        Assert.Equal(Refusal.SamePerson, await CheckAsync(draft.Id, same));
        Assert.Equal(Refusal.SamePerson, await CheckAsync(draft.Id, Person(Role.Checker, "new", 7, February, coverOf: clerk.UserId)));
        Assert.Equal(Refusal.NotAllowed, await CheckAsync(draft.Id, Person(Role.Clerk, "new", 9, February)));
        Assert.Equal(Refusal.OutOfScope, await CheckAsync(draft.Id, Person(Role.Checker, "other", 2, February)));
        var checker = Person(Role.Checker, "new", 2, February);
        Assert.Null(await CheckAsync(draft.Id, checker));
        Assert.Equal(Refusal.SamePerson, await IssueAsync(draft.Id, Person(Role.Issuer, "new", 3, February) with { Actor = checker.Actor }));
        Assert.Null(await IssueAsync(draft.Id, Person(Role.Issuer, "new", 3, February)));
    }

    [Fact]
    public async Task A_unit_with_fewer_steps_needs_no_check_but_still_two_persons()
    {
        var item = await SupervisedAsync();
        await MustAsync<SetReportingSteps>(a => a.RunAsync("new", false, Officer(day: February), Cancellation));
        await RunDayAsync(February);
        var clerk = Person(Role.Clerk, "new", day: February);
        var draft = await DoAsync<DraftReport, Outcome>(a => a.RunAsync(item, "2024-01", new ReportContent(110, "x"), clerk, Cancellation));
        Assert.Equal(Refusal.SamePerson, await IssueAsync(draft.Id, Person(Role.Issuer, "new", 3, February) with { Actor = clerk.Actor }));
        Assert.Null(await IssueAsync(draft.Id, Person(Role.Issuer, "new", 3, February)));
    }

    [Fact]
    public async Task Leave_cover_is_named_on_the_step_and_in_the_audit()
    {
        var item = await SupervisedAsync();
        await RunDayAsync(February);
        var absent = Guid.CreateVersion7();
        var draft = await DoAsync<DraftReport, Outcome>(a => a.RunAsync(item, "2024-01", new ReportContent(110, "x"), Person(Role.Clerk, "new", day: February, coverOf: absent), Cancellation));
        await using var db = Open();
        Assert.Equal((absent, "AB"), (await db.Set<PaperStep>().Where(s => s.SubjectId == draft.Id).ToListAsync(Cancellation)).Select(s => (s.ForId!.Value, s.For!)).Single());
        Assert.Equal(absent.ToString(), await db.Set<AuditRow>().Where(a => a.Kind == "report.draft").Select(a => a.OnBehalfOf).SingleAsync(Cancellation));
    }

    [Fact]
    public async Task A_form_sent_twice_drafts_once_and_gets_the_same_answer()
    {
        var item = await SupervisedAsync();
        await RunDayAsync(February);
        var clerk = Person(Role.Clerk, "new", day: February, form: Token());
        Task<Outcome> Send() => DoAsync<DraftReport, Outcome>(a => a.RunAsync(item, "2024-01", new ReportContent(110, "x"), clerk, Cancellation));
        var (first, second) = (await Send(), await Send());
        Assert.Equal(first, second);
        await using var db = Open();
        Assert.Equal(1, await db.Set<ProgressReport>().CountAsync(Cancellation));
        Assert.Equal(1, await db.Set<PaperStep>().CountAsync(s => s.SubjectId == first.Id, Cancellation));
    }

    [Fact]
    public async Task An_acceptance_sent_twice_is_answered_alike_although_the_report_is_accepted_already()
    {
        var item = await SupervisedAsync();
        await RunDayAsync(February);
        var report = await ReportAsync(item, "2024-01", 120, February);
        var seen = await ReportVersionAsync(report);
        Task<Outcome> Send() => DoAsync<AcceptReport, Outcome>(a => a.AcceptAsync(report, seen, Officer(day: February, form: Token()), Cancellation));
        Assert.Equal(await Send(), await Send());
        Assert.Equal(Refusal.AcceptedAlready, (await DoAsync<AcceptReport, Outcome>(a => a.AcceptAsync(report, seen, Officer(2, February), Cancellation))).Refusal);
    }

    [Fact]
    public async Task Of_two_officers_who_decide_at_once_the_second_is_told()
    {
        var item = await SupervisedAsync();
        await RunDayAsync(February);
        var report = await ReportAsync(item, "2024-01", 120, February);
        var seen = await ReportVersionAsync(report);
        await MustAsync<AcceptReport>(a => a.ReturnAsync(report, seen, "数据有误", Officer(1, February), Cancellation));
        var second = await DoAsync<AcceptReport, Outcome>(a => a.AcceptAsync(report, seen, Officer(2, February), Cancellation));
        Assert.Equal(Refusal.WrongState, second.Refusal);
        Assert.Equal(ItemStatus.Reporting, (await ItemAsync(item)).Status);
    }

    [Fact]
    public async Task A_returned_report_is_drafted_again_and_who_has_not_seen_the_newest_draft_is_told()
    {
        var item = await SupervisedAsync();
        await RunDayAsync(February);
        var report = await ReportAsync(item, "2024-01", 120, February);
        await MustAsync<AcceptReport>(async a => await a.ReturnAsync(report, await ReportVersionAsync(report), "数据有误", Officer(1, February), Cancellation));
        var clerk = Person(Role.Clerk, "new", day: February);
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => DoAsync<DraftReport, Outcome>(a => a.RunAsync(item, "2024-01", new ReportContent(119, "y"), clerk, Cancellation)));
        var seen = await ReportVersionAsync(report);
        await MustAsync<DraftReport>(a => a.RunAsync(item, "2024-01", new ReportContent(119, "y", Seen: seen), clerk, Cancellation));
        await using var db = Open();
        Assert.Equal((119m, ReportState.Draft, 1), (await db.Set<ProgressReport>().ToListAsync(Cancellation)).Select(r => (r.Value!.Value, r.State, r.Revision)).Single());
    }

    [Fact]
    public async Task After_acceptance_only_a_correction_is_taken_and_it_takes_the_place_of_the_first_figure()
    {
        var item = await SupervisedAsync();
        await RunDayAsync(February);
        var first = await ReportAsync(item, "2024-01", 120, February);
        await AcceptAsync(first, February);
        Assert.Equal(Refusal.AcceptedAlready, (await DoAsync<DraftReport, Outcome>(a =>
            a.RunAsync(item, "2024-01", new ReportContent(90, "x", Seen: 3), Person(Role.Clerk, "new", day: February), Cancellation))).Refusal);
        var correction = await ReportAsync(item, "2024-01", 101, February);
        Assert.Equal(120, (await ItemAsync(item)).LatestValue);
        await AcceptAsync(correction, February);
        Assert.Equal(101, (await ItemAsync(item)).LatestValue);
        await using var db = Open();
        Assert.Equal([(1, ReportState.Corrected, 120m), (2, ReportState.Accepted, 101m)],
            (await db.Set<ProgressReport>().OrderBy(r => r.Revision).ToListAsync(Cancellation)).Select(r => (r.Revision, r.State, r.Value!.Value)));
    }

    [Fact]
    public async Task A_report_before_its_time_by_another_unit_or_with_a_bad_figure_is_refused_and_writes_nothing()
    {
        var item = await SupervisedAsync();
        await RunDayAsync(February);
        Task<Refusal?> Draft(Hand hand, string period, decimal? value, string text = "x") => RefusalAsync(item, hand, period, value, text);
        Assert.Equal(Refusal.OutOfScope, await Draft(Person(Role.Clerk, "other", day: February), "2024-01", 1));
        Assert.Equal(Refusal.NotAllowed, await Draft(Officer(day: February), "2024-01", 1));
        Assert.Equal(Refusal.NotOpenYet, await Draft(Person(Role.Clerk, "new", day: February.AddDays(-1)), "2024-01", 1));
        Assert.Equal(Refusal.BadFigure, await Draft(Person(Role.Clerk, "new", day: February), "2024-01", 0.00001m));
        Assert.Equal(Refusal.Missing, await Draft(Person(Role.Clerk, "new", day: February), "2024-01", 1, " "));
        await using var db = Open();
        Assert.Empty(await db.Set<ProgressReport>().ToListAsync(Cancellation));
    }

    [Fact]
    public async Task A_month_missed_and_caught_up_stays_yellow_for_that_month_in_the_history()
    {
        var item = await SupervisedAsync();
        for (var day = February; day <= March; day = day.AddDays(1))
        {
            await RunDayAsync(day);
            if (day == new DateOnly(2024, 2, 20)) await AcceptAsync(await ReportAsync(item, "2024-01", 120, day), day);
        }
        var spans = await SpansAsync(item);
        // five working days after 31 January: 7 February is the last
        Assert.Equal(
            [(LightReason.NoFigure, new DateOnly(2024, 1, 1)), (LightReason.ReportLate, new(2024, 2, 8)), (LightReason.ReportCaughtUp, new(2024, 2, 20)), (LightReason.OnTrack, March)],
            spans.Select(s => (s.Reason, s.Since)));
        Assert.Equal(LightKind.Amber, spans.Single(s => s.Since <= new DateOnly(2024, 2, 25) && s.Until >= new DateOnly(2024, 2, 25)).Light);
        await using var db = Open();
        Assert.Equal(new DateOnly(2024, 2, 8), await db.Set<ReportDue>().Where(d => d.Period == "2024-01").Select(d => d.LateSince).SingleAsync(Cancellation));
    }

    [Fact]
    public async Task Several_reports_are_accepted_at_once_with_a_result_for_each()
    {
        var item = await SupervisedAsync();
        await RunDayAsync(February);
        var report = await ReportAsync(item, "2024-01", 120, February);
        var seen = await ReportVersionAsync(report);
        var results = await DoAsync<AcceptReport, IReadOnlyList<Outcome>>(a =>
            a.AcceptManyAsync([(report, seen), (Guid.CreateVersion7(), 0), (report, seen)], Officer(day: February, form: Token()), Cancellation));
        Assert.Equal([null, Refusal.Unknown, Refusal.AcceptedAlready], results.Select(r => r.Refusal));
    }

    private async Task<(LightKind?, LightReason?)> LightAsync(Guid item)
    {
        var row = await ItemAsync(item);
        return (row.Light, row.LightReason);
    }

    private async Task<Refusal?> RefusalAsync(Guid item, Hand hand, string period, decimal? value, string text) =>
        (await DoAsync<DraftReport, Outcome>(a => a.RunAsync(item, period, new ReportContent(value, text), hand, Cancellation))).Refusal;

    private async Task<Refusal?> CheckAsync(Guid id, Hand hand)
    {
        var seen = await ReportVersionAsync(id);
        return (await DoAsync<PassReport, Outcome>(a => a.CheckAsync(id, seen, hand, Cancellation))).Refusal;
    }

    private async Task<Refusal?> IssueAsync(Guid id, Hand hand)
    {
        var seen = await ReportVersionAsync(id);
        return (await DoAsync<PassReport, Outcome>(a => a.IssueAsync(id, seen, hand, Cancellation))).Refusal;
    }
}

public sealed class ReportTests_on_SQLite() : ReportTests(DbEngine.Sqlite);

public sealed class ReportTests_on_PostgreSQL() : ReportTests(DbEngine.Npgsql);
