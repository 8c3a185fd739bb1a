using Gongbao.Casework.Contracts;
using Gongbao.Data.Acts;
using Gongbao.Data.Audit;
using Gongbao.Data.Identity;
using Gongbao.Data.Model;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Policies.DisabilityCare.RunPayment;
using Gongbao.Policies.DisabilityCare.Served;
using Gongbao.Rules.Parameters;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Data.Tests.Care;

public abstract class PayRunTests(DbEngine engine) : CareTest(engine)
{
    [Fact]
    public async Task A_roll_is_drafted_checked_and_issued_by_three_persons_and_pays_each_month_once()
    {
        var (person, payee) = await ServeAsync(1, June);
        var id = await PayAsync(June);
        var line = Assert.Single(await LinesAsync(id));
        Assert.Equal((person, payee, June, PayKind.Regular, 40000L, 10000L), (line.PersonId, line.PayeeId, line.Month, line.Kind, line.AmountFen, line.LivingFen));
        Assert.Equal(CareRefusal.Nothing, (await RunsAsync(r => r.DraftAsync(County, June, Hand(Role.Clerk), Cancellation))).Refusal);
        var run = await ReadAsync(db => db.Set<PayRun>().SingleAsync(Cancellation));
        Assert.Equal((PayRunState.Issued, 1, 1, 40000L, 40000L), (run.State, run.Persons, run.Lines, run.TotalFen, run.RegularFen));
        Assert.Equal(["care.pay.draft", "care.pay.check", "care.pay.issue"], await ReadAsync(db => db.Set<AuditRow>().Where(a => a.SubjectId == id.ToString()).OrderBy(a => a.Seq).Select(a => a.Kind).ToListAsync(Cancellation)));
        Assert.Equal(["Clerk1", "Checker2", "Issuer3"], await ReadAsync(db => db.Set<CareStep>().OrderBy(s => s.At).Select(s => s.By).ToListAsync(Cancellation)));
    }

    [Fact]
    public async Task Nobody_does_two_steps_also_not_for_somebody_else_and_no_other_county_does_one()
    {
        await ServeAsync(1, June);
        var clerk = Hand(Role.Clerk);
        Assert.Equal(CareRefusal.NotAllowed, (await RunsAsync(r => r.DraftAsync(County, June, Hand(Role.Clerk, unit: "elsewhere"), Cancellation))).Refusal);
        Assert.Equal(CareRefusal.NotAllowed, (await RunsAsync(r => r.DraftAsync(County, June, Hand(Role.Checker), Cancellation))).Refusal);
        var id = (await RunsAsync(r => r.DraftAsync(County, June, clerk, Cancellation))).Id;
        Task<CareResult> Check(CaseHand hand, int seen = 0) => RunsAsync(r => r.CheckAsync(id, seen, hand, Cancellation));
        Assert.Equal(CareRefusal.NotAllowed, (await Check(Hand(Role.Checker, unit: "elsewhere"))).Refusal);
        Assert.Equal(CareRefusal.NotAllowed, (await RunsAsync(r => r.CheckAsync(Guid.NewGuid(), 0, Hand(Role.Checker, 2), Cancellation))).Refusal);
        Assert.Equal(CareRefusal.SamePerson, (await Check(Hand(Role.Checker) with { Actor = clerk.Actor })).Refusal);
        Assert.Equal(CareRefusal.SamePerson, (await Check(Hand(Role.Checker, 2, coverOf: clerk.UserId))).Refusal);
        Assert.Equal(CareRefusal.WrongState, (await RunsAsync(r => r.IssueAsync(id, 0, Hand(Role.Issuer, 3), Cancellation))).Refusal);
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => Check(Hand(Role.Checker, 2), seen: 7));
        Assert.Null((await Check(Hand(Role.Checker, 2))).Refusal);
    }

    [Fact]
    public async Task A_form_sent_twice_drafts_once_and_while_a_roll_waits_no_other_is_drafted()
    {
        await ServeAsync(1, June);
        var clerk = Hand(Role.Clerk, form: new FormToken("t", "h"));
        var first = await RunsAsync(r => r.DraftAsync(County, June, clerk, Cancellation));
        Assert.Equal(first, await RunsAsync(r => r.DraftAsync(County, June, clerk, Cancellation)));
        Assert.Equal(CareRefusal.Waiting, (await RunsAsync(r => r.DraftAsync(County, June, Hand(Role.Clerk, 9), Cancellation))).Refusal);
        Assert.Equal(CareRefusal.Missing, (await RunsAsync(r => r.WithdrawAsync(first.Id, 0, " ", Hand(Role.Clerk), Cancellation))).Refusal);
        Assert.Null((await RunsAsync(r => r.WithdrawAsync(first.Id, 0, "金额未核对", Hand(Role.Clerk), Cancellation))).Refusal);
        var second = await DraftAsync(June);
        Assert.Equal((2, 1), (await ReadAsync(db => db.Set<PayRun>().Where(r => r.Id == second).Select(r => r.No).SingleAsync(Cancellation)), (await LinesAsync(second)).Count));
    }

    [Fact]
    public async Task Two_who_draft_at_once_make_one_roll_and_the_second_is_told()
    {
        await ServeAsync(1, June);
        var both = await Task.WhenAll(Enumerable.Range(1, 2).Select(n => Hand(Role.Clerk, n)).Select(hand => RunsAsync(r => r.DraftAsync(County, June, hand, Cancellation))));
        Assert.Equal([null, CareRefusal.Waiting], both.Select(b => b.Refusal).Order());
        Assert.Equal(1, await ReadAsync(db => db.Set<PayRun>().CountAsync(Cancellation)));
    }

    [Fact]
    public async Task A_roll_is_told_when_a_span_or_an_amount_changed_after_it_was_drafted()
    {
        var (person, _) = await ServeAsync(1, June);
        var id = await DraftAsync(June);
        await ReadAsync(db => db.Set<CareSpan>().Where(s => s.PersonId == person).ExecuteUpdateAsync(s => s.SetProperty(x => x.ChangedAt, Now.AddDays(9)), Cancellation));
        Assert.Equal(CareRefusal.Outdated, (await RunsAsync(r => r.CheckAsync(id, 0, Hand(Role.Checker, 2), Cancellation))).Refusal);
    }

    [Fact]
    public async Task A_month_to_come_and_a_month_before_an_issued_one_are_refused_and_so_is_one_without_a_law()
    {
        await ServeAsync(1, new(2024, 5, 1));
        Assert.Equal(CareRefusal.BadMonth, (await RunsAsync(r => r.DraftAsync(County, new(2024, 7, 1), Hand(Role.Clerk), Cancellation))).Refusal);
        await PayAsync(June);
        Assert.Equal(CareRefusal.BadMonth, (await RunsAsync(r => r.DraftAsync(County, new(2024, 5, 1), Hand(Role.Clerk), Cancellation))).Refusal);
        await ServeAsync(2, new(2022, 10, 1), county: OtherCounty);
        Assert.Equal(CareRefusal.BadMonth, (await RunsAsync(r => r.DraftAsync(OtherCounty, June, Hand(Role.Clerk, unit: "elsewhere"), Cancellation))).Refusal);
    }

    [Fact]
    public async Task A_raise_with_effect_from_an_earlier_day_is_paid_back_once_it_is_known()
    {
        Book = BookOf(new DatedValue(new(2024, 4, 1), ParameterValue.Of(65000)) { Known = new(2024, 6, 20) });
        await ServeAsync(1, new(2024, 3, 1));
        foreach (var month in (int[])[3, 4, 5, 6]) Assert.Equal([40000L], (await LinesAsync(await PayAsync(new(2024, month, 1)))).Select(l => l.AmountFen));
        var july = await LinesAsync(await PayAsync(new(2024, 7, 1)));
        Assert.Equal([(4, PayKind.Difference, 5000L), (5, PayKind.Difference, 5000L), (6, PayKind.Difference, 5000L), (7, PayKind.Regular, 45000L)], july.Select(l => (l.Month.Month, l.Kind, l.AmountFen)));
        Assert.Equal([45000L], (await LinesAsync(await PayAsync(new(2024, 8, 1)))).Select(l => l.AmountFen));
    }

    [Fact]
    public async Task What_was_paid_after_an_exit_becomes_a_claim_when_the_next_roll_is_issued_and_only_once()
    {
        var (person, _) = await ServeAsync(1, June);
        await ServeAsync(2, June);
        await PayAsync(June);
        await PayAsync(new(2024, 7, 1));
        await ReadAsync(db => db.Set<CareSpan>().Where(s => s.PersonId == person).ExecuteUpdateAsync(s => s.SetProperty(x => x.Until, new DateOnly(2024, 6, 30)), Cancellation));
        await PayAsync(new(2024, 8, 1));
        var claim = await ReadAsync(db => db.Set<Recovery>().SingleAsync(Cancellation));
        Assert.Equal((person, new DateOnly(2024, 7, 1), 40000L, RecoveryState.Open), (claim.PersonId, claim.Month, claim.AmountFen, claim.State));
        await PayAsync(new(2024, 9, 1));
        Assert.Equal(1, await ReadAsync(db => db.Set<Recovery>().CountAsync(Cancellation)));
    }

    [Fact]
    public async Task A_roll_of_many_is_to_the_fen_the_sum_of_an_independent_reckoning()
    {
        const int Many = 1500;
        DateOnly may = new(2024, 5, 1);
        await using (var db = Open())
        await using (var transaction = await db.Database.BeginTransactionAsync(Cancellation))
        {
            var (persons, payees) = (Enumerable.Range(0, Many).Select(n => Person(n)).ToList(), Enumerable.Range(0, Many).Select(Account).ToList());
            await db.InsertAsync(persons, Cancellation);
            await db.InsertAsync(payees, Cancellation);
            await db.InsertAsync(persons.Select((p, i) => Span(p, payees[i], i % 5 == 0 ? may : June, (CareService)(i % 4 + 1), i % 7 == 0 ? June.AddDays(-1) : null, living: i * 17 % 30000, subsistence: i * 41 % 90000, sources: i * 13 % 45000)).ToList(), Cancellation);
            await transaction.CommitAsync(Cancellation);
        }
        var run = await PayAsync(June);
        // by the text: standard, less what may be pooled in this form, less other sources, never below zero; for each month served
        var expected = await ReadAsync(db => db.Database.SqlQueryRaw<long>("""
            SELECT CAST(SUM(CASE WHEN left_over > 0 THEN left_over ELSE 0 END) AS bigint) AS "Value" FROM (
              SELECT CASE s.service WHEN 'Institution' THEN 100000 WHEN 'PublicHome' THEN 253000 ELSE 60000 END
                - s.living_fen - s.nursing_fen - CASE WHEN s.service IN ('Institution', 'PublicHome') THEN s.subsistence_fen + s.old_age_fen + s.other_fen ELSE 0 END - s.sources_fen AS left_over
              FROM care_span s CROSS JOIN (SELECT '2024-05-01' AS m UNION ALL SELECT '2024-06-01') months
              WHERE CAST(s.since AS text) <= months.m AND (s.until IS NULL OR CAST(s.until AS text) >= months.m)) due
            """).SingleAsync(Cancellation));
        Assert.Equal(expected, (await LinesAsync(run)).Sum(l => l.AmountFen));
        Assert.Equal(expected, await ReadAsync(db => db.Set<PayRun>().Select(r => r.TotalFen).SingleAsync(Cancellation)));
        // pooled and paid make up the standard of every line
        Assert.All(await LinesAsync(run), l => Assert.Equal(l.StandardFen, l.LivingFen + l.NursingFen + l.SubsistenceFen + l.OldAgeFen + l.OtherFen + l.SourcesFen + l.AmountFen));
    }
}

public sealed class PayRunTests_on_SQLite() : PayRunTests(DbEngine.Sqlite);

public sealed class PayRunTests_on_PostgreSQL() : PayRunTests(DbEngine.Npgsql);
