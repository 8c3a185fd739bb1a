using Gongbao.Data.Acts;
using Gongbao.Data.Audit;
using Gongbao.Data.Identity;
using Gongbao.Gazette.Parameters;
using Gongbao.Kernel;
using Gongbao.Platform.Access;
using Gongbao.Rules.Parameters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Data.Tests.Gazette;

public abstract class ChangeRulesTests(DbEngine engine) : GazetteTest(engine)
{
    private const string Standard = "care.standard", Cite = "云府办发〔2023〕15号";
    private static readonly DateOnly April = new(2024, 4, 1), July = new(2024, 7, 1);
    private int issued;

    [Fact]
    public async Task A_change_counts_when_three_persons_have_passed_it_and_is_known_from_its_day_of_issue()
    {
        var before = await BookAsync();
        var id = await DraftAsync(Value("460", April));
        Assert.Equal(40000, Of(await BookAsync(), April));
        Assert.Null(await CheckAsync(id, Person(Role.Checker, 2)));
        Assert.Null(await IssueAsync(id, Person(Role.Issuer, 3)));
        var book = await BookAsync();
        Assert.NotSame(before, book);
        Assert.Same(book, await BookAsync());
        // in force since April, known since today
        Assert.Equal((46000, 40000), (Of(book, April), Of(book, April, Day.AddDays(-1))));
        Assert.Equal((40000, 45000), (Of(book, April.AddDays(-1)), Of(book, July)));
        var dated = book.Find(Standard)!.At(April)!;
        Assert.Equal((Day, "通知", "调标"), (dated.Known, dated.Source, (await ChangeAsync(id)).Reason));
        await using var db = Open();
        Assert.Equal(["rules.draft", "rules.check", "rules.issue"], await db.Set<AuditRow>().Where(a => a.SubjectId == id.ToString()).OrderBy(a => a.Seq).Select(a => a.Kind).ToListAsync(Cancellation));
        Assert.Equal(["Clerk1", "Checker2", "Issuer3"], (await db.Set<RuleStep>().Where(s => s.ChangeId == id).ToListAsync(Cancellation)).OrderBy(s => s.To).Select(s => s.By));
    }

    [Fact]
    public async Task A_correction_and_a_repeal_issued_before_a_value_of_the_pack_begins_take_its_place()
    {
        await IssuedAsync(Value("470", July));
        Assert.Equal(47000, Of(await BookAsync(), July));
        await IssuedAsync(Value(null, July) with { Repeal = true });
        Assert.Null((await BookAsync()).Find(Standard)!.At(July));
        await IssuedAsync(Value("480", July));
        Assert.Equal(48000, Of(await BookAsync(), July));
    }

    [Fact]
    public async Task Nobody_does_two_steps_also_not_for_somebody_else_and_no_other_unit_does_one()
    {
        var clerk = Person(Role.Clerk);
        var id = await DraftAsync(Value("460", April), clerk);
        Assert.Equal(RuleRefusal.WrongState, await IssueAsync(id, Person(Role.Issuer, 3)));
        Assert.Equal(RuleRefusal.NotAllowed, await CheckAsync(id, Person(Role.Clerk, 2)));
        Assert.Equal(RuleRefusal.OutOfScope, await CheckAsync(id, Person(Role.Checker, 2, "other")));
        Assert.Equal(RuleRefusal.SamePerson, await CheckAsync(id, Person(Role.Checker, 2) with { Actor = clerk.Actor }));
        Assert.Equal(RuleRefusal.SamePerson, await CheckAsync(id, Person(Role.Checker, 2, coverOf: clerk.Id)));
        var checker = Person(Role.Checker, 2);
        Assert.Null(await CheckAsync(id, checker));
        Assert.Equal(RuleRefusal.SamePerson, await IssueAsync(id, Person(Role.Issuer, 3) with { Actor = checker.Actor }));
        Assert.Equal(RuleRefusal.SamePerson, await IssueAsync(id, Person(Role.Issuer, 3) with { Actor = clerk.Actor }));
        Assert.Null(await IssueAsync(id, Person(Role.Issuer, 3)));
        Assert.Equal(RuleRefusal.WrongState, await WithdrawAsync(id, "后悔"));
    }

    [Fact]
    public async Task A_form_sent_twice_drafts_and_issues_once_and_is_answered_alike()
    {
        var clerk = Person(Role.Clerk) with { Form = new FormToken("t", "h") };
        var first = await DoAsync(a => a.DraftAsync(Value("460", April), clerk, Cancellation));
        Assert.Equal(first, await DoAsync(a => a.DraftAsync(Value("460", April), clerk, Cancellation)));
        Assert.Null(await CheckAsync(first.Id, Person(Role.Checker, 2)));
        var issuer = Person(Role.Issuer, 3) with { Form = new FormToken("i", "h") };
        Assert.Null((await DoAsync(a => a.IssueAsync(first.Id, 1, issuer, Cancellation))).Refusal);
        Assert.Null((await DoAsync(a => a.IssueAsync(first.Id, 1, issuer, Cancellation))).Refusal);
        Assert.Equal(1, await ReadAsync(db => db.Set<RuleChange>().CountAsync(Cancellation)));
        Assert.Equal(3, await ReadAsync(db => db.Set<RuleStep>().CountAsync(Cancellation)));
    }

    [Fact]
    public async Task Of_two_at_once_the_second_is_told_and_nothing_of_it_is_written()
    {
        var id = await DraftAsync(Value("460", April));
        Assert.Null(await WithdrawAsync(id, "先撤回"));
        var other = await DraftAsync(Value("470", April));
        Assert.Null(await CheckAsync(other, Person(Role.Checker, 2)));
        // both saw it checked; one withdraws, the other issues what they saw
        Assert.Null(await WithdrawAsync(other, "再核实"));
        Assert.Equal(RuleRefusal.WrongState, (await DoAsync(a => a.IssueAsync(other, 1, Person(Role.Issuer, 3), Cancellation))).Refusal);
        var third = await DraftAsync(Value("480", April));
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => DoAsync(a => a.CheckAsync(third, 7, Person(Role.Checker, 2), Cancellation)));
        Assert.Equal((RuleChangeState.Draft, 0), ((await ChangeAsync(third)).State, (await ChangeAsync(third)).Version));
        Assert.Equal(RuleRefusal.Missing, await WithdrawAsync(third, " "));
    }

    [Theory]
    [InlineData("care.none", null, "500", nameof(RuleRefusal.Unknown), "Key")]
    [InlineData("care.unmet", null, "5", nameof(RuleRefusal.Unknown), "Key")]
    [InlineData(Standard, null, "much", nameof(RuleRefusal.NoValue), "Value")]
    [InlineData(Standard, null, "450.001", nameof(RuleRefusal.NoValue), "Value")]
    [InlineData(Standard, null, null, nameof(RuleRefusal.Missing), "Value")]
    [InlineData(Standard, "990182", "500", nameof(RuleRefusal.UnknownRegion), "Region")]
    [InlineData(Standard, "990181", "399.99", nameof(RuleRefusal.BelowCity), "Value")]
    [InlineData("care.age", "990181", "19", nameof(RuleRefusal.CityOnly), "Region")]
    [InlineData("care.age", null, "17.5", nameof(RuleRefusal.NoValue), "Value")]
    public async Task A_value_that_cannot_be_is_refused_at_its_field(string key, string? region, string? value, string refusal, string field)
    {
        var done = await DoAsync(a => a.DraftAsync(Value(value, April) with { Key = key, Region = region }, Person(Role.Clerk), Cancellation));
        Assert.Equal((refusal, field), (done.Refusal.ToString(), done.Field));
        Assert.Equal(0, await ReadAsync(db => db.Set<RuleChange>().CountAsync(Cancellation)));
    }

    [Fact]
    public async Task Day_basis_and_reason_are_asked_for_and_what_stands_there_already_is_no_change()
    {
        Assert.Equal((RuleRefusal.Missing, "From"), await FaultAsync(Value("460", April) with { From = null }));
        Assert.Equal((RuleRefusal.Missing, "Cite"), await FaultAsync(Value("460", April) with { Source = null }));
        Assert.Equal((RuleRefusal.Missing, "Reason"), await FaultAsync(Value("460", April) with { Reason = null }));
        Assert.Equal((RuleRefusal.TooLong, "Note"), await FaultAsync(Value("460", April) with { Note = new string('长', 501) }));
        Assert.Equal((RuleRefusal.NothingChanged, "Value"), await FaultAsync(Value("450", July)));
        Assert.Equal((RuleRefusal.NoValue, "Value"), await FaultAsync(Value("460", April) with { Repeal = true }));
        // a county's officer sets nothing for the city, nor for another county
        Assert.Equal((RuleRefusal.OutOfScope, "Region"), await FaultAsync(Value("460", April), Person(Role.Clerk, 1, "county")));
        Assert.Equal((RuleRefusal.OutOfScope, "Region"), await FaultAsync(Value("460", April) with { Region = "990102" }, Person(Role.Clerk, 1, "county")));
    }

    [Fact]
    public async Task A_citation_must_name_one_place_of_a_published_text()
    {
        Assert.Equal((RuleRefusal.NoCitation, "Cite"), await FaultAsync(Value("460", April) with { Cite = "随便" }));
        Assert.Equal((RuleRefusal.NotLoaded, "Cite"), await FaultAsync(Value("460", April) with { Cite = Cite + " 一" }));
        await PublishAsync(Issues.Issue("now", Issues.Document(1, Cite, "办法", "2023-09-19", ("sec_1", "一。"), ("sec_2", "二。"))));
        Assert.Equal((RuleRefusal.NoPlace, "Cite"), await FaultAsync(Value("460", April) with { Cite = Cite + " 三" }));
        var id = await IssuedAsync(Value("460", April) with { Cite = Cite + " 二", Source = null });
        Assert.Equal(Cite + " 二", (await ChangeAsync(id)).Cite);
    }

    [Fact]
    public async Task A_county_pays_more_from_its_own_day_and_the_citys_check_is_asked_again_at_issue()
    {
        var county = Value("420", April) with { Region = "990181" };
        var id = await DraftAsync(county);
        Assert.Null(await CheckAsync(id, Person(Role.Checker, 2)));
        await IssuedAsync(Value("430", April));
        Assert.Equal(RuleRefusal.BelowCity, await IssueAsync(id, Person(Role.Issuer, 3)));
        await IssuedAsync(county with { Value = "440" });
        var book = await BookAsync();
        Assert.Equal((44000, 43000), (book.At(April, [RegionCode.Parse("990181")]).Number(Standard), Of(book, April)));
    }

    [Fact]
    public async Task Another_reading_of_an_unclear_passage_sets_its_parameter()
    {
        var reading = new NewRule(RuleChangeKind.Reading, "T01", null, April, "b", null, "市新局", null, "书面答复");
        Assert.Equal((RuleRefusal.NoReading, "Value"), await FaultAsync(reading with { Value = "c" }));
        Assert.Equal((RuleRefusal.Missing, "Source"), await FaultAsync(reading with { Source = null }));
        await IssuedAsync(reading);
        var book = await BookAsync();
        Assert.Equal((3, 4, 3), (book.At(April.AddDays(-1)).Whole("care.unmet"), book.At(April).Whole("care.unmet"), book.At(April, known: Day.AddDays(-1)).Whole("care.unmet")));
        Assert.Equal("T01", book.Find("care.unmet")!.At(April)!.Ambiguity);
    }

    private static NewRule Value(string? value, DateOnly from) => new(RuleChangeKind.Value, Standard, null, from, value, null, "通知", null, "调标");

    private static RuleHand Person(Role role, int no = 1, string unit = "new", Guid? coverOf = null)
    {
        var id = new Guid(no, (short)role, 0, [2, 0, 0, 0, 0, 0, 0, 0]);
        var scope = new RegionScope(unit == "county" ? "990181" : "990100");
        return new(new Actor(id.ToString(), $"{role}{no}"), new HeldRole(id, role, unit, scope, coverOf, coverOf is null ? null : "AB"), Now, Day);
    }

    private static long Of(ParameterBook book, DateOnly day, DateOnly? known = null) => book.At(day, known: known).Number(Standard);

    private async Task<RuleOutcome> DoAsync(Func<ChangeRules, Task<RuleOutcome>> act)
    {
        await using var scope = Database.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<ChangeRules>());
    }

    private async Task<ParameterBook> BookAsync()
    {
        await using var scope = Database.Services.CreateAsyncScope();
        return scope.ServiceProvider.GetRequiredService<ParameterBook>();
    }

    private async Task<Guid> DraftAsync(NewRule rule, RuleHand? hand = null)
    {
        var done = await DoAsync(a => a.DraftAsync(rule, hand ?? Person(Role.Clerk), Cancellation));
        Assert.Null(done.Refusal);
        return done.Id;
    }

    private async Task<Guid> IssuedAsync(NewRule rule)
    {
        var id = await DraftAsync(rule);
        Assert.Null(await CheckAsync(id, Person(Role.Checker, 2)));
        Assert.Null(await IssueAsync(id, Person(Role.Issuer, 3) with { At = Now.AddMinutes(++issued) }));
        return id;
    }

    private async Task<(RuleRefusal, string)> FaultAsync(NewRule rule, RuleHand? hand = null)
    {
        var done = await DoAsync(a => a.DraftAsync(rule, hand ?? Person(Role.Clerk), Cancellation));
        return (done.Refusal!.Value, done.Field!);
    }

    private async Task<RuleRefusal?> CheckAsync(Guid id, RuleHand hand) => (await DoAsync(async a => await a.CheckAsync(id, (await ChangeAsync(id)).Version, hand, Cancellation))).Refusal;

    private async Task<RuleRefusal?> IssueAsync(Guid id, RuleHand hand) => (await DoAsync(async a => await a.IssueAsync(id, (await ChangeAsync(id)).Version, hand, Cancellation))).Refusal;

    private async Task<RuleRefusal?> WithdrawAsync(Guid id, string reason) => (await DoAsync(async a => await a.WithdrawAsync(id, (await ChangeAsync(id)).Version, reason, Person(Role.Clerk), Cancellation))).Refusal;

    private Task<RuleChange> ChangeAsync(Guid id) => ReadAsync(db => db.Set<RuleChange>().AsNoTracking().SingleAsync(c => c.Id == id, Cancellation));
}

public sealed class ChangeRulesTests_on_SQLite() : ChangeRulesTests(DbEngine.Sqlite);

public sealed class ChangeRulesTests_on_PostgreSQL() : ChangeRulesTests(DbEngine.Npgsql);
