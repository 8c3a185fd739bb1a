using Gongbao.Commitments.CloseItem;
using Gongbao.Commitments.Decompose;
using Gongbao.Commitments.Extend;
using Gongbao.Commitments.Instruct;
using Gongbao.Commitments.Lights;
using Gongbao.Commitments.Register;
using Gongbao.Commitments.RegisterItem;
using Gongbao.Commitments.SetCycle;
using Gongbao.Commitments.SetOwner;
using Gongbao.Commitments.SetPlan;
using Gongbao.Commitments.SuperviseByLetter;
using Gongbao.Data.Identity;
using Gongbao.Platform.Parts;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Data.Tests.Commitments;

public abstract class ItemActTests(DbEngine engine) : RegisterTest(engine)
{
    [Fact]
    public async Task An_item_without_a_printed_lead_has_no_owner_and_its_first_unit_is_only_proposed()
    {
        var item = await ItemAsync(await RegisterAsync());
        Assert.Equal(("2024-0001", ItemStatus.Registered, null, OwnerBasis.None, "new"), (item.Number, item.Status, item.OwnerUnitId, item.OwnerBasis, item.ProposedOwnerUnitId));
        Assert.Equal((LightKind.Grey, LightReason.NoFigure, Day), (item.Light, item.LightReason, item.LightSince));
        await using var db = Open();
        Assert.Equal([("市新局", "new"), ("市政府办", "office"), ("市某局", null)],
            (await db.Set<CommitmentUnit>().OrderBy(u => u.Place).ToListAsync(Cancellation)).Select(u => (u.PrintedName, u.UnitId)));
        Assert.Equal("甲府发〔2024〕1号", (await db.Set<CommitmentSource>().SingleAsync(Cancellation)).DocumentNumber);
    }

    [Fact]
    public async Task A_printed_lead_is_the_owner_at_once()
    {
        var item = await ItemAsync(await RegisterAsync(Target() with { Units = [new NewUnit("市新局", "new", UnitRole.Lead), new NewUnit("市他局", "other", UnitRole.Co)] }));
        Assert.Equal((ItemStatus.Assigned, "new", OwnerBasis.Printed), (item.Status, item.OwnerUnitId, item.OwnerBasis));
    }

    [Fact]
    public async Task Items_registered_at_the_same_time_get_different_numbers()
    {
        await RegisterAsync();
        var done = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Task.Run(() => DoAsync<RegisterItem, Outcome>(a => a.RunAsync(Target($"目标{i}"), Officer(i + 1), Cancellation)))));
        Assert.All(done, d => Assert.Null(d.Refusal));
        await using var db = Open();
        Assert.Equal(Enumerable.Range(1, 7).Select(n => $"2024-{n:D4}"), await db.Set<CommitmentItem>().OrderBy(i => i.Number).Select(i => i.Number).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task What_is_wrong_with_a_new_item_is_named()
    {
        await RegisterAsync();
        async Task<(Refusal?, string?)> Try(NewItem item, Hand? hand = null)
        {
            var done = await DoAsync<RegisterItem, Outcome>(a => a.RunAsync(item, hand ?? Officer(), Cancellation));
            return (done.Refusal, done.Field);
        }
        Assert.Equal((Refusal.Missing, "Title"), await Try(Target(" ")));
        Assert.Equal((Refusal.TooLong, "Title"), await Try(Target(new string('长', 201))));
        Assert.Equal((Refusal.BadFigure, "Value"), await Try(Target() with { Value = 0.12345m }));
        Assert.Equal((Refusal.UnknownUnit, "Units"), await Try(Target() with { Units = [new NewUnit("x", "nobody", UnitRole.Co)] }));
        Assert.Equal((Refusal.UnknownRegion, "RegionCode"), await Try(Target() with { RegionCode = "990199" }));
        Assert.Equal((Refusal.NotAllowed, null), await Try(Target(), Person(Role.Clerk, "new")));
        Assert.Equal((Refusal.OutOfScope, null), await Try(Target(), Person(Role.Supervisor, "county")));
        Assert.Equal((null, null), await Try(Target() with { RegionCode = "990181" }, Person(Role.Supervisor, "county")));
    }

    [Fact]
    public async Task The_owner_is_set_by_the_supervision_office_only_and_the_change_is_on_record()
    {
        var id = await RegisterAsync();
        var seen = await VersionAsync(id);
        Assert.Equal(Refusal.NotAllowed, (await DoAsync<SetOwner, Outcome>(a => a.RunAsync(id, seen, "new", "r", Person(Role.Clerk, "new"), Cancellation))).Refusal);
        Assert.Equal(Refusal.OutOfScope, (await DoAsync<SetOwner, Outcome>(a => a.RunAsync(id, seen, "new", "r", Person(Role.Supervisor, "county"), Cancellation))).Refusal);
        Assert.Equal(Refusal.UnknownUnit, (await DoAsync<SetOwner, Outcome>(a => a.RunAsync(id, seen, "nobody", "r", Officer(), Cancellation))).Refusal);
        await MustAsync<SetOwner>(a => a.RunAsync(id, seen, "other", "会议明确", Officer(), Cancellation));
        var item = await ItemAsync(id);
        Assert.Equal((ItemStatus.Assigned, "other", OwnerBasis.Set), (item.Status, item.OwnerUnitId, item.OwnerBasis));
        await using var db = Open();
        var change = await db.Set<ItemChange>().SingleAsync(Cancellation);
        Assert.Equal((ChangeKind.Owner, null, "other", "会议明确"), (change.Kind, change.Was, change.Now, change.Reason));
    }

    [Fact]
    public async Task Of_two_officers_who_set_the_owner_at_once_the_second_is_told()
    {
        var id = await RegisterAsync();
        var seen = await VersionAsync(id);
        await MustAsync<SetOwner>(a => a.RunAsync(id, seen, "new", "r", Officer(), Cancellation));
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => DoAsync<SetOwner, Outcome>(a => a.RunAsync(id, seen, "other", "r", Officer(2), Cancellation)));
        Assert.Equal("new", (await ItemAsync(id)).OwnerUnitId);
    }

    [Fact]
    public async Task Parts_carry_the_terms_of_the_whole_and_every_county_stands_once()
    {
        var id = await RegisterAsync();
        var seen = await VersionAsync(id);
        NewPart[] parts = [new("990181", null, "county", 120), new("990102", null, null, 70)];
        await MustAsync<Decompose>(a => a.RunAsync(id, seen, PartOf.CountyPart, parts, Officer(), Cancellation));
        seen = await VersionAsync(id);
        Assert.Equal(Refusal.Twice, (await DoAsync<Decompose, Outcome>(a => a.RunAsync(id, seen, PartOf.CountyPart, parts[..1], Officer(), Cancellation))).Refusal);
        Assert.Equal(Refusal.PartsOfAnotherKind, (await DoAsync<Decompose, Outcome>(a => a.RunAsync(id, seen, PartOf.YearPart, [new(null, 2025, null, 1)], Officer(), Cancellation))).Refusal);
        await using var db = Open();
        var rows = await db.Set<CommitmentItem>().Where(i => i.ParentId == id).OrderBy(i => i.Number).ToListAsync(Cancellation);
        Assert.Equal([("2024-0001-01", "990181", 120m, "county"), ("2024-0001-02", "990102", 70m, null)], rows.Select(r => (r.Number, r.RegionCode, r.Value!.Value, r.OwnerUnitId)));
        Assert.All(rows, r => Assert.NotNull(r.Light));
        Assert.Equal(-10m, PartsSum.Of(await ItemAsync(id), PartOf.CountyPart, rows.Select(r => r.Value))!.Difference);
        Assert.Equal(ItemStatus.Decomposed, (await ItemAsync(id)).Status);
    }

    [Fact]
    public async Task A_new_cycle_closes_the_one_before()
    {
        var id = await RegisterAsync();
        async Task Set(Cadence cadence, DateOnly day) =>
            await MustAsync<SetCycle>(async a => await a.RunAsync(id, await VersionAsync(id), new NewCycle(cadence, 5, true, CycleBasis.Practice), Officer(day: day), Cancellation));
        await Set(Cadence.Monthly, Day);
        await Set(Cadence.Yearly, Day.AddDays(10));
        await Set(Cadence.Quarterly, Day.AddDays(10));
        await using var db = Open();
        Assert.Equal([(Cadence.Monthly, Day, (DateOnly?)Day.AddDays(9)), (Cadence.Quarterly, Day.AddDays(10), null)],
            (await db.Set<CycleRule>().OrderBy(c => c.Since).ToListAsync(Cancellation)).Select(c => (c.Cadence, c.Since, c.Until)));
    }

    [Fact]
    public async Task An_extension_is_asked_by_the_owner_and_decided_by_another_office()
    {
        var id = await SupervisedAsync();
        var wanted = new DateOnly(2026, 6, 30);
        Assert.Equal(Refusal.OutOfScope, (await DoAsync<Extend, Outcome>(a => a.RequestAsync(id, wanted, "r", Person(Role.Clerk, "other"), Cancellation))).Refusal);
        Assert.Equal(Refusal.BadDate, (await DoAsync<Extend, Outcome>(a => a.RequestAsync(id, new(2025, 12, 31), "r", Person(Role.Clerk, "new"), Cancellation))).Refusal);
        var request = await DoAsync<Extend, Outcome>(a => a.RequestAsync(id, wanted, "土地未批", Person(Role.Clerk, "new"), Cancellation));
        Assert.Equal(Refusal.Waiting, (await DoAsync<Extend, Outcome>(a => a.RequestAsync(id, wanted, "r", Person(Role.Clerk, "new", 2), Cancellation))).Refusal);
        await MustAsync<Extend>(a => a.DecideAsync(request.Id, 0, true, "同意", Officer(), Cancellation));
        Assert.Equal(wanted, (await ItemAsync(id)).Deadline);
        await using var db = Open();
        Assert.Contains(await db.Set<ItemChange>().ToListAsync(Cancellation), c => c is { Kind: ChangeKind.Deadline, Was: "2025-12-31", Now: "2026-06-30" });
    }

    [Fact]
    public async Task A_letter_gets_its_number_when_it_is_issued_and_is_answered_and_closed()
    {
        var id = await SupervisedAsync();
        var letter = await DoAsync<WriteLetter, Outcome>(a => a.RunAsync(new NewLetter([id], "new", "关于产值", "请说明原因", Day.AddDays(10)), Officer(), Cancellation));
        Assert.Equal(Refusal.SamePerson, (await DoAsync<PassLetter, Outcome>(a => a.CheckAsync(letter.Id, 0, Officer(), Cancellation))).Refusal);
        await MustAsync<PassLetter>(a => a.CheckAsync(letter.Id, 0, Officer(2), Cancellation));
        Assert.Equal(Refusal.SamePerson, (await DoAsync<PassLetter, Outcome>(a => a.IssueAsync(letter.Id, 1, Officer(2), Cancellation))).Refusal);
        await MustAsync<PassLetter>(a => a.IssueAsync(letter.Id, 1, Officer(3), Cancellation));
        Assert.Equal(Refusal.OutOfScope, (await DoAsync<PassLetter, Outcome>(a => a.ReplyAsync(letter.Id, 2, "x", Person(Role.Issuer, "other"), Cancellation))).Refusal);
        await MustAsync<PassLetter>(a => a.ReplyAsync(letter.Id, 2, "已整改", Person(Role.Issuer, "new"), Cancellation));
        await MustAsync<PassLetter>(a => a.CloseAsync(letter.Id, 3, Officer(), Cancellation));
        await using var db = Open();
        var row = await db.Set<SupervisionLetter>().SingleAsync(Cancellation);
        Assert.Equal(("2024-0001", LetterState.Closed, Day, Day), (row.Number, row.State, row.IssuedOn, row.RepliedOn));
    }

    [Fact]
    public async Task An_instruction_is_an_item_at_once_is_answered_and_closed_by_its_leader()
    {
        var about = await RegisterAsync();
        var leader = Person(Role.Leader, "government");
        await using (var db = Open())
        {
            db.Add(new GongbaoUser { Id = leader.UserId, UserName = "leader", NormalizedUserName = "LEADER" });
            await db.SaveChangesAsync(Cancellation);
        }
        var given = await DoAsync<Instruct, Outcome>(a => a.GiveAsync(new NewInstruction("new", "请抓紧推进", Day.AddDays(7), about), leader, Cancellation));
        await using (var db = Open())
        {
            var row = await db.Set<Instruction>().SingleAsync(Cancellation);
            var item = await db.Set<CommitmentItem>().SingleAsync(i => i.Id == row.ItemId, Cancellation);
            Assert.Equal((ItemOrigin.Instruction, "new", Day.AddDays(7), "2024-0002"), (item.Origin, item.OwnerUnitId, item.Deadline, item.Number));
        }
        await MustAsync<Instruct>(a => a.AnswerAsync(given.Id, 0, "已办", Person(Role.Issuer, "new"), Cancellation));
        Assert.Equal(Refusal.OutOfScope, (await DoAsync<Instruct, Outcome>(a => a.CloseAsync(given.Id, 1, "r", Person(Role.Leader, "government", 2), Cancellation))).Refusal);
        await MustAsync<Instruct>(a => a.CloseAsync(given.Id, 1, "办结", leader, Cancellation));
        await using var later = Open();
        Assert.Equal((LightKind.Green, LightReason.Closed), (await later.Set<CommitmentItem>().ToListAsync(Cancellation)).Where(i => i.Number == "2024-0002").Select(i => (i.Light!.Value, i.LightReason!.Value)).Single());
        Assert.Equal(["/commitments/2024-0002"], await later.Set<Platform.Messages.Message>().Where(m => m.UserId == leader.UserId).Select(m => m.Href).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task A_withdrawn_item_stays_listed_without_a_light_and_takes_no_more_acts()
    {
        var id = await SupervisedAsync();
        await MustAsync<ChangeItem>(async a => await a.RunAsync(id, await VersionAsync(id), new ItemTerms("产值达到250亿元", null, 250, null, null, new(2025, 12, 31), null), "调整", Officer(), Cancellation));
        await MustAsync<CloseItem>(async a => await a.WithdrawAsync(id, await VersionAsync(id), "文件废止", Officer(), Cancellation));
        var item = await ItemAsync(id);
        Assert.Equal((ItemStatus.Withdrawn, null, LightReason.Withdrawn, Day), (item.Status, item.Light, item.LightReason, item.EndedOn));
        Assert.Equal(Refusal.Ended, (await DoAsync<SetOwner, Outcome>(a => a.RunAsync(id, item.Version, "other", "r", Officer(), Cancellation))).Refusal);
        await using var db = Open();
        var kinds = (await db.Set<ItemChange>().ToListAsync(Cancellation)).OrderBy(c => c.Day).ThenBy(c => c.Kind).Select(c => c.Kind);
        Assert.Equal([ChangeKind.Owner, ChangeKind.Baseline, ChangeKind.Wording, ChangeKind.Value, ChangeKind.Withdrawn], kinds);
    }

    [Fact]
    public async Task A_whole_is_closed_after_its_parts_and_archived_after_it_is_closed()
    {
        var id = await RegisterAsync();
        await MustAsync<Decompose>(async a => await a.RunAsync(id, await VersionAsync(id), PartOf.CountyShare, [new("990181", null, "county", null)], Officer(), Cancellation));
        var seen = await VersionAsync(id);
        Assert.Equal(Refusal.PartsOpen, (await DoAsync<CloseItem, Outcome>(a => a.CloseAsync(id, seen, "完成", Officer(), Cancellation))).Refusal);
        Assert.Equal(Refusal.WrongState, (await DoAsync<CloseItem, Outcome>(a => a.ArchiveAsync(id, seen, Officer(), Cancellation))).Refusal);
        await using (var db = Open())
        {
            var part = await db.Set<CommitmentItem>().SingleAsync(i => i.ParentId == id, Cancellation);
            await MustAsync<CloseItem>(a => a.CloseAsync(part.Id, part.Version, "完成", Officer(), Cancellation));
        }
        await MustAsync<CloseItem>(a => a.CloseAsync(id, seen, "完成", Officer(), Cancellation));
        await MustAsync<CloseItem>(async a => await a.ArchiveAsync(id, await VersionAsync(id), Officer(), Cancellation));
        Assert.Equal(ItemStatus.Archived, (await ItemAsync(id)).Status);
    }

    [Fact]
    public async Task A_milestone_is_set_reached_and_moved_with_a_reason()
    {
        var id = await RegisterAsync();
        var done = await DoAsync<SetMilestone, Outcome>(a => a.AddAsync(id, new NewMilestone(Day.AddDays(20), "开工"), Officer(), Cancellation));
        Assert.Equal(Refusal.BadDate, (await DoAsync<SetMilestone, Outcome>(a => a.AddAsync(id, new NewMilestone(new(2026, 1, 1), "晚"), Officer(), Cancellation))).Refusal);
        Assert.Equal(Refusal.BadDate, (await DoAsync<SetMilestone, Outcome>(a => a.ReachAsync(done.Id, 0, Day.AddDays(1), Officer(), Cancellation))).Refusal);
        await MustAsync<SetMilestone>(a => a.ReachAsync(done.Id, 0, Day, Officer(), Cancellation));
        await MustAsync<SetMilestone>(a => a.ChangeAsync(done.Id, 1, new NewMilestone(Day.AddDays(30), "开工"), "用地", Officer(), Cancellation));
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => DoAsync<SetMilestone, Outcome>(a => a.RemoveAsync(done.Id, 1, "r", Officer(2), Cancellation)));
    }
}

public sealed class ItemActTests_on_SQLite() : ItemActTests(DbEngine.Sqlite);

public sealed class ItemActTests_on_PostgreSQL() : ItemActTests(DbEngine.Npgsql);
