using Gongbao.Commitments.AcceptReport;
using Gongbao.Commitments.Contracts;
using Gongbao.Commitments.Lights;
using Gongbao.Commitments.Register;
using Gongbao.Commitments.RegisterItem;
using Gongbao.Commitments.Report;
using Gongbao.Commitments.Rounds;
using Gongbao.Commitments.SetCycle;
using Gongbao.Commitments.SetPlan;
using Gongbao.Data.Acts;
using Gongbao.Data.Identity;
using Gongbao.Data.Tests.Support;
using Gongbao.Platform.Access;
using Gongbao.Registers.LoadPack;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Data.Tests.Commitments;

/// <summary>What tests of the register share: a city with two bureaus, a county and a supervision office, the people in them, and acts as requests do them.</summary>
public abstract class RegisterTest(DbEngine engine) : DatabaseTest(engine)
{
    internal static readonly DateOnly Day = new(2024, 6, 3);

    internal ServiceProvider Services => Database.Services;

    internal static Hand Person(Role role, string unit, int no = 1, DateOnly? day = null, FormToken? form = null, Guid? coverOf = null)
    {
        var id = new Guid(no, (short)role, 0, [1, 0, 0, 0, 0, 0, 0, 0]);
        var at = Now.AddDays((day ?? Day).DayNumber - Day.DayNumber);
        var scope = new RegionScope(unit == "county" ? "990181" : "990100");
        return new Hand(new Actor(id.ToString(), $"{role}{no}"), new HeldRole(id, role, unit, scope, coverOf, coverOf is null ? null : "AB"), at, day ?? Day, form);
    }

    internal static Hand Officer(int no = 1, DateOnly? day = null, FormToken? form = null) => Person(Role.Supervisor, "office", no, day, form);

    internal static NewItem Target(string title = "产值达到200亿元") => new()
    {
        Kind = ItemKind.Target,
        Origin = ItemOrigin.Document,
        Title = title,
        TargetClass = TargetClass.Goal,
        TargetKind = TargetKind.Level,
        Comparator = Comparator.AtLeast,
        Value = 200,
        Measure = "亿元",
        DefinitionAgreed = true,
        AddsUp = true,
        Deadline = new(2025, 12, 31),
        Sources = [new NewSource("甲府发〔2024〕1号", "一/（一）")],
        Units = [new NewUnit("市新局", "new", UnitRole.Co), new NewUnit("市政府办", "office", UnitRole.Co), new NewUnit("市某局", null, UnitRole.Co)],
    };

    /// <summary>One act in a scope of its own, as a request does it.</summary>
    internal async Task<TResult> DoAsync<TAct, TResult>(Func<TAct, Task<TResult>> act) where TAct : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TAct>());
    }

    internal async Task<Guid> RegisterAsync(NewItem? item = null, DateOnly? day = null)
    {
        await using (var scope = Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<LoadRegisters>().RunAsync(TestCity.Pack, Now, Cancellation);
        var done = await DoAsync<RegisterItem, Outcome>(a => a.RunAsync(item ?? Target(), Officer(day: day), Cancellation));
        Assert.Null(done.Refusal);
        return done.Id;
    }

    /// <summary>A target with its owner, a baseline and a monthly cycle, registered in January 2024.</summary>
    internal async Task<Guid> SupervisedAsync()
    {
        var day = new DateOnly(2024, 1, 1);
        var id = await RegisterAsync(day: day);
        await MustAsync<Gongbao.Commitments.SetOwner.SetOwner>(async a => await a.RunAsync(id, await VersionAsync(id), "new", "首列单位", Officer(day: day), Cancellation));
        await MustAsync<SetPlan>(async a => await a.RunAsync(id, await VersionAsync(id), new NewPlan(true, true, PlannedPath.Linear, 100, new(2023, 12, 31), "年报"), "会商", Officer(day: day), Cancellation));
        await MustAsync<SetCycle>(async a => await a.RunAsync(id, await VersionAsync(id), new NewCycle(Cadence.Monthly, 5, true, CycleBasis.Practice), Officer(day: day), Cancellation));
        return id;
    }

    internal Task<DayRound> RunDayAsync(DateOnly day) => DoAsync<RunDay, DayRound>(r => r.RunAsync(day, Now, Cancellation));

    /// <summary>Drafted, checked and issued by three persons of the unit.</summary>
    internal async Task<Guid> ReportAsync(Guid item, string period, decimal? value, DateOnly day, bool saysDone = false)
    {
        var drafted = await DoAsync<DraftReport, Outcome>(a => a.RunAsync(item, period, new ReportContent(value, "进展顺利", SaysDone: saysDone), Person(Role.Clerk, "new", day: day), Cancellation));
        Assert.Null(drafted.Refusal);
        await MustAsync<PassReport>(async a => await a.CheckAsync(drafted.Id, await ReportVersionAsync(drafted.Id), Person(Role.Checker, "new", 2, day), Cancellation));
        await MustAsync<PassReport>(async a => await a.IssueAsync(drafted.Id, await ReportVersionAsync(drafted.Id), Person(Role.Issuer, "new", 3, day), Cancellation));
        return drafted.Id;
    }

    internal async Task AcceptAsync(Guid report, DateOnly day) =>
        await MustAsync<AcceptReport>(async a => await a.AcceptAsync(report, await ReportVersionAsync(report), Officer(day: day), Cancellation));

    internal async Task MustAsync<TAct>(Func<TAct, Task<Outcome>> act) where TAct : notnull => Assert.Null((await DoAsync(act)).Refusal);

    internal async Task<CommitmentItem> ItemAsync(Guid id)
    {
        await using var db = Open();
        return await db.Set<CommitmentItem>().AsNoTracking().SingleAsync(i => i.Id == id, Cancellation);
    }

    internal async Task<int> VersionAsync(Guid id) => (await ItemAsync(id)).Version;

    internal async Task<int> ReportVersionAsync(Guid id)
    {
        await using var db = Open();
        return await db.Set<ProgressReport>().Where(r => r.Id == id).Select(r => r.Version).SingleAsync(Cancellation);
    }

    internal async Task<IReadOnlyList<LightSpan>> SpansAsync(Guid id)
    {
        await using var db = Open();
        return await db.Set<LightSpan>().AsNoTracking().Where(s => s.ItemId == id).OrderBy(s => s.Since).ToListAsync(Cancellation);
    }
}
