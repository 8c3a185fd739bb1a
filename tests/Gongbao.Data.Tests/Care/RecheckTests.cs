using System.Text;
using Gongbao.Casework.Contracts;
using Gongbao.Data.Acts;
using Gongbao.Data.Identity;
using Gongbao.Policies.DisabilityCare.Change;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Policies.DisabilityCare.Recheck;
using Gongbao.Policies.DisabilityCare.RunPayment;
using Gongbao.Policies.DisabilityCare.Served;
using Gongbao.Policies.DisabilityCare.Uploads;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Data.Tests.Care;

public abstract class RecheckTests(DbEngine engine) : CareTest(engine)
{
    private readonly SheetFaults faults = new();
    private readonly Dictionary<Guid, CareRefusal> refused = [];

    [Fact]
    public async Task A_list_of_deaths_proposes_exits_with_their_last_month_and_what_was_overpaid()
    {
        var (dead, _) = await ServeAsync(1, new(2024, 4, 1));
        await ServeAsync(2, new(2024, 4, 1));
        foreach (var month in (int[])[4, 5, 6]) await PayAsync(new(2024, month, 1));
        var list = await ListAsync(UploadKind.Deaths, $"姓名,身份证号,死亡日期\n甲,{Identity(1)},2024-04-20\n丙,{Identity(77)},2024年5月2日\n");
        var finding = await ReadAsync(db => db.Set<CareFinding>().SingleAsync(Cancellation));
        // the month of death is paid, May and June were not due
        Assert.Equal((dead, ExitReason.Death, new DateOnly(2024, 4, 1), 80000L, FindingState.Proposed), (finding.PersonId, finding.Reason, finding.LastMonth, finding.OverpaidFen, finding.State));
        Assert.Equal((2, 1, 1), await ReadAsync(async db => await db.Set<CareUpload>().Where(u => u.Id == list).Select(u => new ValueTuple<int, int, int>(u.Rows, u.Matched, u.Added)).SingleAsync(Cancellation)));
    }

    [Fact]
    public async Task Who_is_missing_from_the_list_of_the_subsistence_allowance_is_proposed_unless_another_kind_of_household_is_known()
    {
        await ServeAsync(1, June);
        var (gone, _) = await ServeAsync(2, June);
        await ServeAsync(3, June, household: HouseholdKind.Subsistence | HouseholdKind.AtRisk);
        await ServeAsync(4, June, county: OtherCounty);
        await ListAsync(UploadKind.Subsistence, $"公民身份号码\n{Identity(1)}\n");
        var finding = await ReadAsync(db => db.Set<CareFinding>().SingleAsync(Cancellation));
        Assert.Equal((gone, ExitReason.SubsistenceEnded, new DateOnly(2024, 5, 1)), (finding.PersonId, finding.Reason, finding.LastMonth));
    }

    [Fact]
    public async Task Moves_and_destitute_support_are_found_and_one_person_is_one_open_question()
    {
        await ServeAsync(1, June);
        await ServeAsync(2, June);
        await ListAsync(UploadKind.Moves, $"身份证号,迁出日期\n{Identity(1)},2024-05-30\n");
        await ListAsync(UploadKind.Destitute, $"身份证号\n{Identity(1)}\n{Identity(2)}\n");
        Assert.Equal([ExitReason.Destitute, ExitReason.Moved], (await ReadAsync(db => db.Set<CareFinding>().Select(f => f.Reason).ToListAsync(Cancellation))).Order());
    }

    [Fact]
    public async Task A_wrong_line_is_named_with_its_field_and_nothing_of_the_list_is_read()
    {
        await ServeAsync(1, June);
        Assert.Equal(CareRefusal.BadFile, (await ReadListAsync(UploadKind.Deaths, $"身份证号,死亡日期\n{Identity(1)},2024-05-20\n990102190001010013,2024-05-20\n{Identity(2)},\n{Identity(3)},2024-06-31\n{Identity(4)},2025-01-01\n", Hand(Role.Clerk))).Refusal);
        Assert.Equal([(3, "身份证号", SheetProblem.BadNumber), (4, "死亡日期", SheetProblem.Missing), (5, "死亡日期", SheetProblem.BadDate), (6, "死亡日期", SheetProblem.BadDate)], faults.All.Select(f => (f.Line, f.Field, f.Problem)));
        Assert.Equal(0, await ReadAsync(db => db.Set<CareFinding>().CountAsync(Cancellation)) + await ReadAsync(db => db.Set<CareUpload>().CountAsync(Cancellation)));
        Assert.Equal(CareRefusal.NotAllowed, (await ReadListAsync(UploadKind.Deaths, "x", Hand(Role.Clerk, unit: "elsewhere"))).Refusal);
    }

    [Fact]
    public async Task Many_exits_are_decided_in_one_act_each_row_with_its_answer_and_by_three_persons()
    {
        foreach (var no in (int[])[1, 2, 3]) await ServeAsync(no, June);
        await PayAsync(June);
        await PayAsync(new(2024, 7, 1));
        var july = new DateOnly(2024, 7, 9);
        var list = await ListAsync(UploadKind.Deaths, $"身份证号,死亡日期\n{Identity(1)},2024-06-02\n{Identity(2)},2024-06-02\n{Identity(3)},2024-06-02\n", july);
        var all = await OpenAsync();
        Assert.Equal(CareRefusal.Missing, (await DecideAsync(list, all, FindingAct.Keep, Hand(Role.Clerk, day: july))).Refusal);
        Assert.Null((await DecideAsync(list, all.Take(1), FindingAct.Keep, Hand(Role.Clerk, day: july), "同名误报")).Refusal);
        // the first was kept meanwhile: the others are drafted, and it is told
        Assert.Null((await DecideAsync(list, all, FindingAct.Draft, Hand(Role.Clerk, day: july))).Refusal);
        Assert.Equal([CareRefusal.Meanwhile], refused.Values);
        var drafted = (await OpenAsync()).Where(f => f.Key != all.First().Key).ToList();
        Assert.Equal(CareRefusal.SamePerson, (await DecideAsync(list, drafted, FindingAct.Check, Hand(Role.Checker, 9, day: july) with { Actor = Hand(Role.Clerk).Actor })).Refusal);
        Assert.Equal(CareRefusal.NotAllowed, (await DecideAsync(list, drafted, FindingAct.Issue, Hand(Role.Checker, 2, day: july))).Refusal);
        Assert.Null((await DecideAsync(list, drafted, FindingAct.Check, Hand(Role.Checker, 2, day: july))).Refusal);
        var issuer = Hand(Role.Issuer, 3, day: july, form: new FormToken("i", "h"));
        var ready = (await OpenAsync()).Where(f => f.Key != all.First().Key).ToList();
        Assert.Null((await DecideAsync(list, ready, FindingAct.Issue, issuer)).Refusal);
        Assert.Null((await DecideAsync(list, ready, FindingAct.Issue, issuer)).Refusal);
        Assert.Equal(2, await ReadAsync(db => db.Set<ServedPerson>().CountAsync(p => p.State == ServedState.Exited && p.LastMonth == June, Cancellation)));
        // July was paid to both and was not due
        Assert.Equal([40000L, 40000L], await ReadAsync(db => db.Set<Recovery>().Select(r => r.AmountFen).ToListAsync(Cancellation)));
        // each who left has a notice with what is claimed, frozen with its hash; the form sent twice made no second
        var notices = await ReadAsync(db => db.Set<ExitNotice>().ToListAsync(Cancellation));
        Assert.Equal([(list, 40000L), (list, 40000L)], notices.Select(n => (n.UploadId!.Value, n.ClaimedFen)));
        Assert.Equal([(list, ExitReason.Death), (list, ExitReason.Death)], await ReadAsync(async db => (await db.Set<ChangeRecord>().ToListAsync(Cancellation)).Select(r => (r.UploadId!.Value, r.Reason!.Value))));
        var paper = Cipher.Open(ExitNotice.ContentColumn, Encryption.RowId.Of(notices[0].Id), notices[0].Content);
        Assert.Equal(notices[0].Hash, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(paper))));
        foreach (var part in (string[])["自2024年7月起停发", "本人死亡", "400"]) Assert.Contains(part, paper, StringComparison.Ordinal);
        var august = await LinesAsync(await PayAsync(new(2024, 8, 1)));
        Assert.Equal(40000L, august.Sum(l => l.AmountFen));
    }

    private async Task<Guid> ListAsync(UploadKind kind, string text, DateOnly? day = null)
    {
        var done = await ReadListAsync(kind, text, Hand(Role.Clerk, day: day));
        Assert.Empty(faults.All);
        Assert.Null(done.Refusal);
        return done.Id;
    }

    private Task<CareResult> ReadListAsync(UploadKind kind, string text, CaseHand hand) => DoAsync(s =>
        ActivatorUtilities.CreateInstance<ReadList>(s, Book, ActivatorUtilities.CreateInstance<PayRoll>(s)).RunAsync(kind, County, hand.Day, ("名单.csv", Encoding.UTF8.GetBytes(text)), faults, hand, Cancellation));

    private Task<List<KeyValuePair<Guid, int>>> OpenAsync() => ReadAsync(async db => (await db.Set<CareFinding>().OrderBy(f => f.Id).ToListAsync(Cancellation)).ConvertAll(f => KeyValuePair.Create(f.Id, f.Version)));

    private Task<CareResult> DecideAsync(Guid list, IEnumerable<KeyValuePair<Guid, int>> chosen, FindingAct act, CaseHand hand, string? reason = null) => DoAsync(s =>
        ActivatorUtilities.CreateInstance<DecideFindings>(s, ActivatorUtilities.CreateInstance<Exits>(s, Book)).RunAsync(list, new Dictionary<Guid, int>(chosen), act, reason, refused, hand, Cancellation));
}

public sealed class RecheckTests_on_SQLite() : RecheckTests(DbEngine.Sqlite);

public sealed class RecheckTests_on_PostgreSQL() : RecheckTests(DbEngine.Npgsql);
