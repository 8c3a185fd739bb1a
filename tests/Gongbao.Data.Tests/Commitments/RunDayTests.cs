using Gongbao.Commitments.Escalate;
using Gongbao.Commitments.Lights;
using Gongbao.Commitments.Register;
using Gongbao.Commitments.Rounds;
using Gongbao.Data.Audit;
using Gongbao.Data.Identity;
using Gongbao.Platform.Messages;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Data.Tests.Commitments;

public abstract class RunDayTests(DbEngine engine) : RegisterTest(engine)
{
    private static readonly DateOnly February = new(2024, 2, 1);

    [Fact]
    public async Task The_round_opens_the_report_of_the_past_month_once()
    {
        var item = await SupervisedAsync();
        var first = await RunDayAsync(February);
        var second = await RunDayAsync(February);
        Assert.Equal((1, 0, 0), (first.Opened, second.Opened, second.Changed));
        await using var db = Open();
        var due = await db.Set<ReportDue>().SingleAsync(Cancellation);
        Assert.Equal((item, "new", "2024-01", new DateOnly(2024, 2, 1), new DateOnly(2024, 2, 7), DueState.Open), (due.ItemId, due.UnitId, due.Period, due.Opens, due.Due, due.State));
    }

    [Fact]
    public async Task A_report_nobody_began_is_owed_on_its_last_day_and_missed_from_the_next()
    {
        await SupervisedAsync();
        await RunDayAsync(February);
        Assert.Equal(0, (await RunDayAsync(new(2024, 2, 7))).Late);
        Assert.Equal((DueState.Open, (DateOnly?)null), await OwedAsync());
        Assert.Equal(1, (await RunDayAsync(new(2024, 2, 8))).Late);
        Assert.Equal((DueState.Missed, new DateOnly(2024, 2, 8)), await OwedAsync());
    }

    private async Task<(DueState State, DateOnly? LateSince)> OwedAsync()
    {
        await using var db = Open();
        var due = await db.Set<ReportDue>().AsNoTracking().SingleAsync(Cancellation);
        return (due.State, due.LateSince);
    }

    [Fact]
    public async Task Until_an_owner_is_set_every_listed_unit_owes_the_report_and_afterwards_only_the_owner()
    {
        var id = await RegisterAsync(day: new(2024, 1, 1));
        await MustAsync<Gongbao.Commitments.SetCycle.SetCycle>(async a =>
            await a.RunAsync(id, await VersionAsync(id), new(Cadence.Monthly, 5, true, CycleBasis.Practice), Officer(day: new(2024, 1, 1)), Cancellation));
        await RunDayAsync(February);
        await using (var db = Open()) Assert.Equal(["new", "office"], await db.Set<ReportDue>().OrderBy(d => d.UnitId).Select(d => d.UnitId).ToListAsync(Cancellation));
        await MustAsync<Gongbao.Commitments.SetOwner.SetOwner>(async a => await a.RunAsync(id, await VersionAsync(id), "office", "r", Officer(day: February), Cancellation));
        await using var later = Open();
        Assert.Equal([("new", DueState.Dropped), ("office", DueState.Open)],
            (await later.Set<ReportDue>().OrderBy(d => d.UnitId).ToListAsync(Cancellation)).Select(d => (d.UnitId, d.State)));
    }

    [Fact]
    public async Task Quarters_half_years_and_years_open_after_they_end_and_none_that_ended_before_the_cycle_began()
    {
        var id = await SupervisedAsync();
        await MustAsync<Gongbao.Commitments.SetCycle.SetCycle>(async a =>
            await a.RunAsync(id, await VersionAsync(id), new(Cadence.Quarterly, 10, false, CycleBasis.Practice), Officer(day: new(2024, 4, 2)), Cancellation));
        Assert.Equal(0, (await RunDayAsync(new(2024, 4, 3))).Opened);
        Assert.Equal(1, (await RunDayAsync(new(2024, 7, 1))).Opened);
        await using var db = Open();
        Assert.Equal(("2024-Q2", new DateOnly(2024, 7, 10)), (await db.Set<ReportDue>().ToListAsync(Cancellation)).Select(d => (d.Period, d.Due)).Single());
    }

    [Fact]
    public async Task Reminder_unit_head_officer_and_letter_follow_each_other_and_each_is_told_once()
    {
        await SupervisedAsync();
        await AddPeopleAsync();
        for (var day = February; day <= new DateOnly(2024, 2, 25); day = day.AddDays(1))
        {
            await RunDayAsync(day);
            await RunDayAsync(day);
        }
        await using var db = Open();
        Assert.Equal(
            [(EscalationLevel.Reminder, new DateOnly(2024, 2, 4)), (EscalationLevel.UnitHead, new(2024, 2, 8)), (EscalationLevel.Officer, new(2024, 2, 12)), (EscalationLevel.Letter, new(2024, 2, 22))],
            (await db.Set<EscalationStep>().ToListAsync(Cancellation)).OrderBy(s => s.Level).Select(s => (s.Level, s.Day)));
        Assert.Equal([1, 1, 2], (await db.Set<Message>().ToListAsync(Cancellation)).GroupBy(m => m.UserId).Select(g => g.Count()).Order());
    }

    [Fact]
    public async Task Days_without_a_round_are_made_up_for_one_by_one_so_that_the_history_is_right()
    {
        var item = await SupervisedAsync();
        await DoAsync<RunDay, DayRoundOrNone>(async r => new(await r.CatchUpAsync(February, Now, Cancellation)));
        await DoAsync<RunDay, DayRoundOrNone>(async r => new(await r.CatchUpAsync(new(2024, 2, 20), Now, Cancellation)));
        Assert.Null((await DoAsync<RunDay, DayRoundOrNone>(async r => new(await r.CatchUpAsync(new(2024, 2, 20), Now, Cancellation)))).Round);
        Assert.Equal([(LightReason.NoFigure, new DateOnly(2024, 1, 1)), (LightReason.ReportLate, new(2024, 2, 8))], (await SpansAsync(item)).Select(s => (s.Reason, s.Since)));
        await using var db = Open();
        Assert.Equal(20, await db.Set<AuditRow>().CountAsync(a => a.Kind == "commitments.day", Cancellation));
    }

    [Fact]
    public async Task History_has_exactly_one_span_for_each_day()
    {
        var item = await SupervisedAsync();
        for (var day = February; day < new DateOnly(2024, 5, 1); day = day.AddDays(1))
        {
            await RunDayAsync(day);
            if (day.Day == 15) await AcceptAsync(await ReportAsync(item, ReportPeriod.Of(Cadence.Monthly, day).Previous.ToString(), 100 + day.DayOfYear, day), day);
        }
        var spans = await SpansAsync(item);
        Assert.True(spans.Count > 4);
        Assert.All(spans.Zip(spans.Skip(1)), pair => Assert.Equal(pair.First.Until!.Value.AddDays(1), pair.Second.Since));
        Assert.Null(spans[^1].Until);
        Assert.All(spans.Zip(spans.Skip(1)), pair => Assert.NotEqual((pair.First.Light, pair.First.Reason), (pair.Second.Light, pair.Second.Reason)));
    }

    private async Task AddPeopleAsync()
    {
        await using var db = Open();
        foreach (var (role, unit) in ((Role, string)[])[(Role.Clerk, "new"), (Role.Issuer, "new"), (Role.Supervisor, "office")])
        {
            var user = new GongbaoUser { UserName = role.ToString(), NormalizedUserName = role.ToString().ToUpperInvariant(), DisplayName = role.ToString() };
            db.Add(user);
            db.Add(new RoleHolding { UserId = user.Id, Role = role, UnitId = unit, Since = new(2024, 1, 1) });
        }
        await db.SaveChangesAsync(Cancellation);
    }

    internal sealed record DayRoundOrNone(Gongbao.Commitments.Contracts.DayRound? Round);
}

public sealed class RunDayTests_on_SQLite() : RunDayTests(DbEngine.Sqlite);

public sealed class RunDayTests_on_PostgreSQL() : RunDayTests(DbEngine.Npgsql);
