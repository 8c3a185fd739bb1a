using Gongbao.Casework.Cases;
using Gongbao.Casework.Contracts;
using Gongbao.Data.Identity;
using Microsoft.EntityFrameworkCore;
using static Gongbao.Data.Tests.Casework.TestProcedure;

namespace Gongbao.Data.Tests.Casework;

public abstract class CaseActTests(DbEngine engine) : CaseTest(engine)
{
    [Fact]
    public async Task A_case_goes_through_every_office_to_its_end()
    {
        var id = await SubmitAsync();
        Assert.Equal((Township, "review", "T990181-2024-00001"), (await ReadAsync(id)) is var c ? (c.OwnerUnit, c.Step, c.Number) : default);
        Assert.True((await ActAsync(id, CaseActKind.Review)).Done);
        Assert.True((await ActAsync(id, CaseActKind.Assess)).Done);
        Assert.Equal((Bureau, "approval"), (await ReadAsync(id)) is var at ? (at.OwnerUnit, at.Step) : default);
        Assert.True((await ActAsync(id, CaseActKind.Approve, Bureau)).Done);
        Assert.True((await ActAsync(id, CaseActKind.PostNotice)).Done);
        Assert.True((await ActAsync(id, CaseActKind.EndNotice, day: Day.AddDays(7))).Done);
        var end = await ReadAsync(id);
        Assert.Equal((CaseState.Granted, Day.AddDays(7), id), (end.State, end.ClosedOn!.Value, end.OpenMark));
        var history = await HistoryAsync(id);
        Assert.Equal([CaseActKind.Submit, CaseActKind.Review, CaseActKind.Assess, CaseActKind.Approve, CaseActKind.PostNotice, CaseActKind.EndNotice], history.Select(a => a.Kind));
        Assert.Equal(("Clerk1", "Checker2", "Issuer3"), (history[1].Drafter, history[1].Checker, history[1].Issuer));
        Assert.Equal(("Clerk1", null, "Issuer3"), (history[3].Drafter, history[3].Checker, history[3].Issuer));
    }

    [Fact]
    public async Task The_same_form_twice_gives_one_case_and_another_application_of_the_person_is_told_the_first()
    {
        var id = await SubmitAsync(hand: Person(Role.Clerk, form: Token("form")));
        var again = await DoAsync<SubmitCase>(a => a.RunAsync(New(), Person(Role.Clerk, form: Token("form")), Cancellation));
        Assert.Equal(id, again.Id);
        var other = await DoAsync<SubmitCase>(a => a.RunAsync(New(), Person(Role.Clerk, no: 2, form: Token("other")), Cancellation));
        Assert.Equal((CaseRefusal.Already, "T990181-2024-00001"), (other.Refusal, other.Text));
    }

    [Fact]
    public async Task After_the_end_the_same_person_may_apply_again()
    {
        var id = await SubmitAsync();
        Assert.True((await ActAsync(id, CaseActKind.Withdraw, reason: "本人要求")).Done);
        Assert.NotEqual(id, await SubmitAsync());
    }

    [Fact]
    public async Task One_person_may_not_do_two_of_the_levels_not_even_for_somebody_else()
    {
        var id = await SubmitAsync();
        await DraftAsync(id, CaseActKind.Review);
        async Task<CaseOutcome> Check(CaseHand hand) => await DoAsync<MakeAct>(async a => await a.CheckAsync(id, await VersionAsync(id), hand, Cancellation));
        // the drafter in the role of a checker, and a checker who stands in for the drafter
        var drafter = Person(Role.Checker) with { Actor = Person(Role.Clerk).Actor };
        Assert.Equal(CaseRefusal.SamePerson, (await Check(drafter)).Refusal);
        Assert.Equal(CaseRefusal.SamePerson, (await Check(Person(Role.Checker, no: 2, coverOf: IdOf(Role.Clerk)))).Refusal);
        Assert.True((await Check(Person(Role.Checker, no: 2))).Done);
        Assert.Equal(CaseRefusal.SamePerson, (await DoAsync<MakeAct>(async a => await a.IssueAsync(id, await VersionAsync(id), Person(Role.Issuer, no: 3, coverOf: IdOf(Role.Checker, 2)), Cancellation))).Refusal);
    }

    [Fact]
    public async Task A_draft_cannot_be_issued_unchecked_where_three_persons_are_asked_for()
    {
        var id = await SubmitAsync();
        await DraftAsync(id, CaseActKind.Review);
        Assert.Equal(CaseRefusal.WrongState, (await DoAsync<MakeAct>(async a => await a.IssueAsync(id, await VersionAsync(id), Person(Role.Issuer, no: 3), Cancellation))).Refusal);
    }

    [Fact]
    public async Task A_draft_that_nobody_needs_to_check_waits_for_the_issuer_at_once()
    {
        var id = await SubmitAsync();
        await ActAsync(id, CaseActKind.Review);
        await ActAsync(id, CaseActKind.Assess);
        await DraftAsync(id, CaseActKind.Approve, Bureau);
        Assert.Equal(DraftStage.Checked, (await ReadAsync(id)).Stage);
        Assert.Equal(CaseRefusal.WrongState, (await DoAsync<MakeAct>(async a => await a.CheckAsync(id, await VersionAsync(id), Person(Role.Checker, Bureau, 2), Cancellation))).Refusal);
        Assert.True((await DoAsync<MakeAct>(async a => await a.IssueAsync(id, await VersionAsync(id), Person(Role.Issuer, Bureau, 3), Cancellation))).Done);
    }

    [Fact]
    public async Task What_was_given_back_is_drafted_anew_with_the_reason_kept()
    {
        var id = await SubmitAsync();
        await DraftAsync(id, CaseActKind.Review);
        Assert.Equal(CaseRefusal.Missing, (await DoAsync<MakeAct>(async a => await a.SendBackAsync(id, await VersionAsync(id), " ", Person(Role.Checker, no: 2), Cancellation))).Refusal);
        Assert.True((await DoAsync<MakeAct>(async a => await a.SendBackAsync(id, await VersionAsync(id), "请补充意见", Person(Role.Checker, no: 2), Cancellation))).Done);
        Assert.Equal(DraftStage.None, (await ReadAsync(id)).Stage);
        Assert.True((await ActAsync(id, CaseActKind.Review)).Done);
    }

    [Fact]
    public async Task Correction_stops_the_clock_and_its_return_starts_it_again()
    {
        var id = await SubmitAsync(hand: Person(Role.Clerk));
        Assert.Equal(new DateOnly(2024, 6, 10), (await ReadAsync(id)).Due);
        Assert.Equal(CaseRefusal.Missing, (await ActAsync(id, CaseActKind.Return)).Refusal);
        Assert.True((await ActAsync(id, CaseActKind.Return, reason: "缺残疾人证")).Done);
        var waiting = await ReadAsync(id);
        Assert.Equal((CaseState.WithApplicant, Case.NoLimit), (waiting.State, waiting.Due));
        Assert.Equal(CaseRefusal.WrongStep, (await DraftAsync(id, CaseActKind.Review)).Refusal);
        var back = Day.AddDays(7);
        Assert.True((await DoAsync<ApplicantActs>(async a => await a.ResubmitAsync(id, await VersionAsync(id), Facts("张三丰"), [], Person(Role.Clerk, day: back), Cancellation))).Done);
        var running = await ReadAsync(id);
        // the five working days from Tuesday to the Monday of the return are added
        Assert.Equal((CaseState.Open, new DateOnly(2024, 6, 17)), (running.State, running.Due));
    }

    [Fact]
    public async Task Of_two_at_once_the_second_is_told()
    {
        var id = await SubmitAsync();
        var seen = await VersionAsync(id);
        Assert.True((await DraftAsync(id, CaseActKind.Review)).Done);
        Assert.Equal(CaseRefusal.WrongState, (await DoAsync<MakeAct>(a => a.DraftAsync(id, seen, new(CaseActKind.Review), Person(Role.Clerk, no: 5), Cancellation))).Refusal);
        Assert.Equal(CaseRefusal.Meanwhile, (await DoAsync<MakeAct>(a => a.CheckAsync(id, seen, Person(Role.Checker, no: 2), Cancellation))).Refusal);
    }

    [Fact]
    public async Task Another_countys_office_cannot_learn_that_the_case_exists()
    {
        var id = await SubmitAsync();
        Assert.Equal(CaseRefusal.Unknown, (await DraftAsync(id, CaseActKind.Review, Elsewhere)).Refusal);
        Assert.Equal(CaseRefusal.Unknown, (await DraftAsync(Guid.NewGuid(), CaseActKind.Review, Elsewhere, seen: 0)).Refusal);
        // the bureau of the same county sees it and is told that it is not its turn
        Assert.Equal(CaseRefusal.WrongState, (await DraftAsync(id, CaseActKind.Approve, Bureau)).Refusal);
    }

    [Fact]
    public async Task An_objection_in_the_notice_holds_the_case_until_it_is_closed()
    {
        var id = await AtNoticeAsync();
        await ActAsync(id, CaseActKind.PostNotice);
        Assert.Equal(CaseRefusal.NoticeRuns, (await ActAsync(id, CaseActKind.EndNotice, day: Day.AddDays(6))).Refusal);
        var objection = await DoAsync<SubmitCase>(a => a.RunAsync(New(Facts("李四", "990181199001010023"), id), Applicant(), Cancellation));
        Assert.True(objection.Done);
        Assert.Equal(CaseRefusal.ObjectionOpen, (await ActAsync(id, CaseActKind.EndNotice, day: Day.AddDays(7))).Refusal);
        Assert.True((await ActAsync(objection.Id, CaseActKind.Withdraw, reason: "已核实")).Done);
        Assert.True((await ActAsync(id, CaseActKind.EndNotice, day: Day.AddDays(7))).Done);
        await using var db = Open();
        Assert.Equal("{}", (await db.Set<PublicNotice>().SingleAsync(Cancellation)).Shown);
    }

    [Fact]
    public async Task One_person_may_object_to_several_cases_but_to_each_only_once_at_a_time()
    {
        var (first, second) = (await SubmitAsync(), await SubmitAsync(Facts("王五", "990181199001010031")));
        var objector = Facts("李四", "990181199001010023");
        Assert.True((await DoAsync<SubmitCase>(a => a.RunAsync(New(objector, first), Applicant(), Cancellation))).Done);
        Assert.True((await DoAsync<SubmitCase>(a => a.RunAsync(New(objector, second), Applicant(), Cancellation))).Done);
        Assert.Equal(CaseRefusal.Already, (await DoAsync<SubmitCase>(a => a.RunAsync(New(objector, first), Applicant(), Cancellation))).Refusal);
    }

    [Fact]
    public async Task A_decision_and_its_paper_are_kept_as_they_were_issued()
    {
        var id = await AtNoticeAsync();
        await using var db = Open();
        var decision = await db.Set<CaseDecisionRow>().SingleAsync(Cancellation);
        Assert.Equal(" test.age test.amount ", decision.Parameters);
        var paper = await db.Set<CaseDocument>().SingleAsync(Cancellation);
        var text = Cipher.Open(CaseDocument.ContentColumn, Encryption.RowId.Of(paper.Id), paper.Content);
        Assert.Contains("Issuer3", text, StringComparison.Ordinal);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text))), paper.Hash);
        Assert.Equal(id, paper.CaseId);
    }

    [Fact]
    public async Task What_the_procedure_finds_unfit_is_not_issued_and_leaves_nothing()
    {
        var id = await SubmitAsync();
        await ActAsync(id, CaseActKind.Review);
        await ActAsync(id, CaseActKind.Assess);
        var before = (await HistoryAsync(id)).Count;
        var outcome = await ActAsync(id, CaseActKind.Approve, Bureau, content: "unfit");
        Assert.Equal((CaseRefusal.NotYet, "Unfit"), (outcome.Refusal, outcome.Text));
        Assert.Equal((before, DraftStage.Checked), ((await HistoryAsync(id)).Count, (await ReadAsync(id)).Stage));
    }

    [Fact]
    public async Task Disagreement_goes_to_who_decides_and_a_refusal_needs_its_reasons()
    {
        var id = await SubmitAsync();
        Assert.True((await ActAsync(id, CaseActKind.Disagree, reason: "非本市户籍")).Done);
        Assert.Equal(("refusal", Bureau), (await ReadAsync(id)) is var c ? (c.Step, c.OwnerUnit) : default);
        Assert.Equal(CaseRefusal.Missing, (await ActAsync(id, CaseActKind.Refuse, Bureau)).Refusal);
        Assert.True((await ActAsync(id, CaseActKind.Refuse, Bureau, reason: "非本市户籍")).Done);
        Assert.Equal(CaseState.Refused, (await ReadAsync(id)).State);
    }

    [Fact]
    public async Task A_suspended_case_goes_on_and_a_closed_one_is_reopened_by_order()
    {
        var id = await SubmitAsync();
        Assert.True((await ActAsync(id, CaseActKind.Suspend, reason: "等待鉴定")).Done);
        Assert.Equal(CaseState.Suspended, (await ReadAsync(id)).State);
        Assert.True((await ActAsync(id, CaseActKind.Resume, reason: "鉴定已出", day: Day.AddDays(3))).Done);
        Assert.True((await ActAsync(id, CaseActKind.Withdraw, reason: "本人要求", day: Day.AddDays(3))).Done);
        Assert.True((await ActAsync(id, CaseActKind.Reopen, reason: "按复查决定", day: Day.AddDays(4))).Done);
        // five working days from the Friday on which it is opened again
        Assert.Equal((CaseState.Open, Guid.Empty, new DateOnly(2024, 6, 14)), (await ReadAsync(id)) is var c ? (c.State, c.OpenMark, c.Due) : default);
    }

    [Fact]
    public async Task Handing_over_to_another_unit_of_the_procedure_is_decided_by_an_issuer_with_a_reason()
    {
        var id = await SubmitAsync();
        async Task<CaseOutcome> To(string unit, string? reason, Role role = Role.Issuer) => await DoAsync<MoveCase>(async a => await a.ReassignAsync(id, await VersionAsync(id), unit, reason, Person(role), Cancellation));
        Assert.Equal(CaseRefusal.NotAllowed, (await To(Bureau, "机构调整", Role.Clerk)).Refusal);
        Assert.Equal(CaseRefusal.NoOffice, (await To("nowhere", "机构调整")).Refusal);
        Assert.Equal(CaseRefusal.Missing, (await To(Bureau, null)).Refusal);
        Assert.True((await To(Bureau, "机构调整")).Done);
        Assert.Equal(Bureau, (await ReadAsync(id)).OwnerUnit);
    }

    [Fact]
    public async Task No_act_leaves_a_name_or_a_number_in_the_audit_or_in_the_rows()
    {
        var id = await SubmitAsync();
        await ActAsync(id, CaseActKind.Return, reason: "张三的残疾人证");
        await using var db = Open();
        var audit = string.Join('\n', (await db.Set<Audit.AuditRow>().ToListAsync(Cancellation)).Select(a => $"{a.Reason} {a.Details} {a.SubjectId}"));
        Assert.DoesNotContain("张三", audit, StringComparison.Ordinal);
        var row = await db.Set<Case>().SingleAsync(Cancellation);
        Assert.DoesNotContain("张三", row.Name.Text + row.Facts.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("990181199001010015", row.IdentityHash + row.Identity.Text, StringComparison.Ordinal);
    }

    private async Task<Guid> AtNoticeAsync()
    {
        var id = await SubmitAsync();
        await ActAsync(id, CaseActKind.Review);
        await ActAsync(id, CaseActKind.Assess);
        Assert.True((await ActAsync(id, CaseActKind.Approve, Bureau)).Done);
        return id;
    }

    private Task<CaseOutcome> DraftAsync(Guid id, CaseActKind kind, string unit, int seen) =>
        DoAsync<MakeAct>(a => a.DraftAsync(id, seen, new(kind), Person(Role.Clerk, unit), Cancellation));
}

public sealed class SqliteCaseActTests() : CaseActTests(DbEngine.Sqlite);

public sealed class NpgsqlCaseActTests() : CaseActTests(DbEngine.Npgsql);
