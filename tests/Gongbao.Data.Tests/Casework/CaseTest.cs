using Gongbao.Casework.Cases;
using Gongbao.Casework.Contracts;
using Gongbao.Data.Acts;
using Gongbao.Data.Identity;
using Gongbao.Data.Tests.Support;
using Gongbao.Platform.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Data.Tests.Casework;

/// <summary>What tests of cases share: the people of a township, a bureau and another county, and acts as requests do them.</summary>
public abstract class CaseTest(DbEngine engine) : DatabaseTest(engine)
{
    internal const string Village = "990181001";
    internal static readonly DateOnly Day = new(2024, 6, 3);

    internal static CaseHand Person(Role role, string unit = TestProcedure.Township, int no = 1, DateOnly? day = null, FormToken? form = null, Guid? coverOf = null)
    {
        var id = IdOf(role, no);
        var scope = new RegionScope(unit switch { TestProcedure.Township => Village, TestProcedure.Bureau => "990181", _ => "990102" });
        return new(new Actor(id.ToString(), $"{role}{no}"), new HeldRole(id, role, unit, scope, coverOf, coverOf is null ? null : "AB"), Now.AddDays((day ?? Day).DayNumber - Day.DayNumber), day ?? Day, form);
    }

    internal static Guid IdOf(Role role, int no = 1) => new(no, (short)role, 0, [2, 0, 0, 0, 0, 0, 0, 0]);

    internal static CaseHand Applicant(FormToken? form = null, DateOnly? day = null) =>
        new(new Actor(IdOf(Role.Resident).ToString(), "申请人"), null, Now.AddDays((day ?? Day).DayNumber - Day.DayNumber), day ?? Day, form);

    /// <summary>One act in a scope of its own, as a request does it.</summary>
    internal async Task<CaseOutcome> DoAsync<TAct>(Func<TAct, Task<CaseOutcome>> act) where TAct : notnull
    {
        await using var scope = Database.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TAct>());
    }

    internal async Task<Guid> SubmitAsync(string? facts = null, CaseHand? hand = null)
    {
        var outcome = await DoAsync<SubmitCase>(a => a.RunAsync(New(facts), hand ?? Person(Role.Clerk), Cancellation));
        Assert.Null(outcome.Refusal);
        return outcome.Id;
    }

    internal static NewCase New(string? facts = null, Guid? parent = null) => new(TestProcedure.Key, Village, "990181", facts ?? TestProcedure.Facts()) { ParentId = parent };

    /// <summary>Draft, check where the step asks for it, and issue, by different persons of the unit.</summary>
    internal async Task<CaseOutcome> ActAsync(Guid id, CaseActKind kind, string unit = TestProcedure.Township, DateOnly? day = null, string? reason = null, string? content = null)
    {
        var drafted = await DraftAsync(id, kind, unit, day, reason, content);
        var stage = (await ReadAsync(id)).Stage;
        if (!drafted.Done || stage == DraftStage.None) return drafted;
        if (stage == DraftStage.Drafted)
            Assert.Null((await DoAsync<MakeAct>(async a => await a.CheckAsync(id, await VersionAsync(id), Person(Role.Checker, unit, 2, day), Cancellation))).Refusal);
        return await DoAsync<MakeAct>(async a => await a.IssueAsync(id, await VersionAsync(id), Person(Role.Issuer, unit, 3, day), Cancellation));
    }

    internal Task<CaseOutcome> DraftAsync(Guid id, CaseActKind kind, string unit = TestProcedure.Township, DateOnly? day = null, string? reason = null, string? content = null) =>
        DoAsync<MakeAct>(async a => await a.DraftAsync(id, await VersionAsync(id), new(kind, content, reason), Person(Role.Clerk, unit, 1, day), Cancellation));

    internal async Task<Case> ReadAsync(Guid id)
    {
        await using var db = Open();
        return await db.Set<Case>().AsNoTracking().SingleAsync(c => c.Id == id, Cancellation);
    }

    internal async Task<int> VersionAsync(Guid id) => (await ReadAsync(id)).Version;

    internal async Task<List<CaseActRow>> HistoryAsync(Guid id)
    {
        await using var db = Open();
        return await db.Set<CaseActRow>().AsNoTracking().Where(a => a.CaseId == id).OrderBy(a => a.Seq).ToListAsync(Cancellation);
    }
}
