using Gongbao.Casework.Cases;
using Gongbao.Casework.Contracts;
using Gongbao.Data.Audit;
using Gongbao.Data.Identity;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Data.Tests.Casework;

/// <summary>Two hundred clerks at once on fifty cases: no act is lost, none is done twice, and each who came second is told.</summary>
public abstract class CaseCrowdTests(DbEngine engine) : CaseTest(engine)
{
    private const int Clerks = 200, Cases = 50;

    [Fact]
    public async Task Two_hundred_clerks_at_once_on_fifty_cases_lose_nothing_and_do_nothing_twice()
    {
        var ids = new List<Guid>();
        for (var i = 0; i < Cases; i++) ids.Add(await SubmitAsync(TestProcedure.Facts($"当事人{i}", $"9901811990{i:D8}")));
        var outcomes = await Task.WhenAll(Enumerable.Range(0, Clerks).Select(clerk => Task.Run(() => DraftSeenAsync(ids[clerk % Cases], clerk), Cancellation)));
        var done = outcomes.Count(o => o.Done);
        Assert.Equal(Cases, done);
        Assert.All(outcomes.Where(o => !o.Done), o => Assert.Contains(o.Refusal!.Value, (CaseRefusal[])[CaseRefusal.Meanwhile, CaseRefusal.WrongState]));
        await using var db = Open();
        Assert.Equal(Cases, await db.Set<CaseDraft>().CountAsync(Cancellation));
        Assert.Equal(Cases, await db.Set<Case>().CountAsync(c => c.Stage == DraftStage.Drafted && c.Version == 1, Cancellation));
        Assert.Equal(Cases, await db.Set<AuditRow>().CountAsync(a => a.Kind == "case.draft", Cancellation));
    }

    [Fact]
    public async Task A_hundred_applications_at_once_get_a_hundred_numbers_without_a_gap()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 100).Select(i => Task.Run(() =>
            DoAsync<SubmitCase>(a => a.RunAsync(New(TestProcedure.Facts($"当事人{i}", $"9901811991{i:D8}")), Person(Role.Clerk, no: i + 1), Cancellation)), Cancellation)));
        Assert.All(outcomes, o => Assert.Null(o.Refusal));
        await using var db = Open();
        var numbers = await db.Set<Case>().Select(c => c.Number).OrderBy(n => n).ToListAsync(Cancellation);
        Assert.Equal(Enumerable.Range(1, 100).Select(i => $"T990181-2024-{i:D5}"), numbers);
    }

    // all have seen the case as it was handed in
    private Task<CaseOutcome> DraftSeenAsync(Guid id, int clerk) =>
        DoAsync<MakeAct>(a => a.DraftAsync(id, 0, new(CaseActKind.Review), Person(Role.Clerk, no: clerk + 1, form: Token($"form-{clerk}")), Cancellation));
}

public sealed class SqliteCaseCrowdTests() : CaseCrowdTests(DbEngine.Sqlite);

public sealed class NpgsqlCaseCrowdTests() : CaseCrowdTests(DbEngine.Npgsql);
