using Gongbao.Commitments.AcceptReport;
using Gongbao.Commitments.Escalate;
using Gongbao.Commitments.Extend;
using Gongbao.Commitments.Instruct;
using Gongbao.Commitments.Lights;
using Gongbao.Commitments.PublishBulletin;
using Gongbao.Commitments.Register;
using Gongbao.Commitments.Report;
using Gongbao.Commitments.SuperviseByLetter;
using Gongbao.Data.Audit;
using Gongbao.Data.Identity;
using Gongbao.Data.Model;
using Gongbao.Platform.Parts;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Data.Tests.Commitments;

/// <summary>A month in the life of the register: owner, cycle, reports in time, late and returned, an extension, a letter, an instruction, the bulletin; and what each day's light was.</summary>
public abstract class MonthInTheLifeTests(DbEngine engine) : RegisterTest(engine)
{
    private static DateOnly February(int day) => new(2024, 2, day);

    [Fact]
    public async Task A_month_goes_by_and_each_day_keeps_the_light_it_had()
    {
        await AddLeaderAsync();
        var (prompt, late, returned) = (await SupervisedAsync(), await SupervisedAsync(), await SupervisedAsync());
        var (letter, instruction, asked, draft) = (Guid.Empty, Guid.Empty, Guid.Empty, Guid.Empty);
        for (var day = February(1); day <= February(29); day = day.AddDays(1))
        {
            await RunDayAsync(day);
            switch (day.Day)
            {
                case 2:
                    await AcceptAsync(await ReportAsync(prompt, "2024-01", 105, day), day);
                    break;
                case 5:
                    draft = await ReportAsync(returned, "2024-01", 180, day);
                    break;
                case 6:
                    await MustAsync<AcceptReport>(async a => await a.ReturnAsync(draft, await ReportVersionAsync(draft), "数据与年报不一致", Officer(day: day), Cancellation));
                    break;
                case 9:
                    await AgainAsync(returned, draft, 104, day);
                    break;
                case 12:
                    letter = await LetterAsync(late, day);
                    break;
                case 15:
                    asked = (await DoAsync<Extend, Outcome>(a => a.RequestAsync(prompt, new(2026, 6, 30), "用地手续", Person(Role.Clerk, "new", day: day), Cancellation))).Id;
                    instruction = (await DoAsync<Instruct, Outcome>(a => a.GiveAsync(new("new", "请说明进度", February(26), late), Person(Role.Leader, "office", day: day), Cancellation))).Id;
                    break;
                case 16:
                    await MustAsync<Extend>(async a => await a.DecideAsync(asked, await SeenAsync<ExtensionRequest>(asked), true, "同意", Officer(day: day), Cancellation));
                    break;
                case 20:
                    await AcceptAsync(await ReportAsync(late, "2024-01", 60, day), day);
                    await MustAsync<PassLetter>(async a => await a.ReplyAsync(letter, await SeenAsync<SupervisionLetter>(letter), "已补报", Person(Role.Clerk, "new", day: day), Cancellation));
                    await MustAsync<Instruct>(async a => await a.AnswerAsync(instruction, await SeenAsync<Instruction>(instruction), "已说明", Person(Role.Issuer, "new", 3, day), Cancellation));
                    break;
                case 22:
                    await MustAsync<PassLetter>(async a => await a.CloseAsync(letter, await SeenAsync<SupervisionLetter>(letter), Officer(day: day), Cancellation));
                    await MustAsync<Instruct>(async a => await a.CloseAsync(instruction, await SeenAsync<Instruction>(instruction), "同意", Person(Role.Leader, "office", day: day), Cancellation));
                    break;
            }
        }
        await LightsAreAsync(prompt, (1, LightReason.NoFigure), (2, LightReason.OnTrack), (29, LightReason.OnTrack));
        // late on the 8th, caught up on the 20th; the figure then says that it is far behind, which is worse
        await LightsAreAsync(late, (7, LightReason.NoFigure), (8, LightReason.ReportLate), (19, LightReason.ReportLate), (20, LightReason.FarBehind), (29, LightReason.FarBehind));
        // returned before its day and sent again after it: the month stays yellow
        await LightsAreAsync(returned, (7, LightReason.NoFigure), (8, LightReason.ReportReturned), (9, LightReason.ReportCaughtUp), (29, LightReason.ReportCaughtUp));
        await RunDayAsync(new(2024, 3, 1));
        Assert.Equal((LightKind.Green, LightReason.OnTrack), await AsOfAsync(returned, new(2024, 3, 1)));
        await PapersStandAsync(prompt, letter, instruction);
        await BulletinIsOutAsync(late, returned, new(2024, 3, 1));
    }

    // the lights of the last day beside those of the month before, which lights moved, and who stands where
    private async Task BulletinIsOutAsync(Guid late, Guid returned, DateOnly day)
    {
        var id = (await DoAsync<PassBulletin, Outcome>(a => a.DraftAsync("2024-02", Officer(day: day), Cancellation))).Id;
        Assert.Equal(Refusal.SamePerson, (await DoAsync<PassBulletin, Outcome>(async a => await a.CheckAsync(id, await SeenAsync<Bulletin>(id), Officer(day: day), Cancellation))).Refusal);
        await MustAsync<PassBulletin>(async a => await a.CheckAsync(id, await SeenAsync<Bulletin>(id), Person(Role.Checker, "office", 2, day), Cancellation));
        await MustAsync<PassBulletin>(async a => await a.IssueAsync(id, await SeenAsync<Bulletin>(id), Person(Role.Issuer, "office", 3, day), Cancellation));
        await using var db = Open();
        var bulletin = await db.Set<Bulletin>().SingleAsync(b => b.Id == id, Cancellation);
        Assert.Equal((BulletinState.Issued, "2024-0001", day), (bulletin.State, bulletin.Number, bulletin.IssuedOn!.Value));
        var content = BulletinPaper.FromJson(bulletin.Content!);
        // the instruction that was closed is green as well
        Assert.Equal((new DateOnly(2024, 2, 29), 2, 1, 1), (content.AsOf, content.Now.Green, content.Now.Amber, content.Now.Red));
        var moved = content.Moved.ToDictionary(m => m.Number, m => m.To);
        Assert.Equal((LightKind.Red, LightKind.Amber), (moved[(await ItemAsync(late)).Number], moved[(await ItemAsync(returned)).Number]));
        Assert.Equal(64, bulletin.Hash!.Length);
    }

    // who is told of an answer must have an account
    private async Task AddLeaderAsync()
    {
        await using var db = Open();
        db.Add(new GongbaoUser { Id = Person(Role.Leader, "office").UserId, UserName = "leader", NormalizedUserName = "LEADER", DisplayName = "leader" });
        await db.SaveChangesAsync(Cancellation);
    }

    private async Task PapersStandAsync(Guid extended, Guid letter, Guid instruction)
    {
        Assert.Equal(new DateOnly(2026, 6, 30), (await ItemAsync(extended)).Deadline);
        await using var db = Open();
        Assert.Equal(("2025-12-31", "2026-06-30"), (await db.Set<ItemChange>().Where(c => c.ItemId == extended && c.Kind == ChangeKind.Deadline).ToListAsync(Cancellation))
            .Select(c => (c.Was!, c.Now!)).Single());
        Assert.Equal((LetterState.Closed, "2024-0001", February(20)), (await db.Set<SupervisionLetter>().Where(l => l.Id == letter).ToListAsync(Cancellation))
            .Select(l => (l.State, l.Number!, l.RepliedOn!.Value)).Single());
        var given = await db.Set<Instruction>().SingleAsync(i => i.Id == instruction, Cancellation);
        Assert.Equal((InstructionState.Closed, ItemStatus.Closed), (given.State, (await ItemAsync(given.ItemId)).Status));
        Assert.Contains(EscalationLevel.Officer, await db.Set<EscalationStep>().Select(e => e.Level).ToListAsync(Cancellation));
        var kinds = await db.Set<AuditRow>().Select(a => a.Kind).Distinct().ToListAsync(Cancellation);
        Assert.Empty(new[] { "report.accept", "report.return", "extension.decide", "letter.issue", "letter.close", "instruction.close", "commitments.day" }.Except(kinds));
    }

    private async Task AgainAsync(Guid item, Guid report, decimal value, DateOnly day)
    {
        var seen = await ReportVersionAsync(report);
        await MustAsync<DraftReport>(a => a.RunAsync(item, "2024-01", new ReportContent(value, "已核实", Seen: seen), Person(Role.Clerk, "new", day: day), Cancellation));
        await MustAsync<PassReport>(async a => await a.CheckAsync(report, await ReportVersionAsync(report), Person(Role.Checker, "new", 2, day), Cancellation));
        await MustAsync<PassReport>(async a => await a.IssueAsync(report, await ReportVersionAsync(report), Person(Role.Issuer, "new", 3, day), Cancellation));
        await AcceptAsync(report, day);
    }

    private async Task<Guid> LetterAsync(Guid item, DateOnly day)
    {
        var id = (await DoAsync<WriteLetter, Outcome>(a => a.RunAsync(new NewLetter([item], "new", "督办函", "请按期报送", day.AddDays(10)), Officer(day: day), Cancellation))).Id;
        await MustAsync<PassLetter>(async a => await a.CheckAsync(id, await SeenAsync<SupervisionLetter>(id), Person(Role.Checker, "office", 2, day), Cancellation));
        await MustAsync<PassLetter>(async a => await a.IssueAsync(id, await SeenAsync<SupervisionLetter>(id), Person(Role.Issuer, "office", 3, day), Cancellation));
        return id;
    }

    private async Task LightsAreAsync(Guid item, params (int Day, LightReason Reason)[] asked)
    {
        foreach (var (day, reason) in asked) Assert.Equal((day, reason), (day, (await AsOfAsync(item, February(day))).Reason));
    }

    private async Task<(LightKind? Light, LightReason Reason)> AsOfAsync(Guid item, DateOnly day)
    {
        await using var db = Open();
        return (await db.Set<LightSpan>().InForceOn(day).Where(s => s.ItemId == item).ToListAsync(Cancellation)).Select(s => (s.Light, s.Reason)).Single();
    }

    private async Task<int> SeenAsync<T>(Guid id) where T : class, IVersioned
    {
        await using var db = Open();
        return await db.Set<T>().Where(t => EF.Property<Guid>(t, "Id") == id).Select(t => t.Version).SingleAsync(Cancellation);
    }
}

public sealed class MonthInTheLifeTests_on_SQLite() : MonthInTheLifeTests(DbEngine.Sqlite);

public sealed class MonthInTheLifeTests_on_PostgreSQL() : MonthInTheLifeTests(DbEngine.Npgsql);
