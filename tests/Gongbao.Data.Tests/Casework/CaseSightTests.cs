using Gongbao.Casework.Acts;
using Gongbao.Casework.Cases;
using Gongbao.Casework.Contracts;
using Gongbao.Data.Identity;
using Gongbao.Platform.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Gongbao.Data.Tests.Casework.TestProcedure;

namespace Gongbao.Data.Tests.Casework;

/// <summary>Who sees which cases, as the queries of lists say it.</summary>
public abstract class CaseSightTests(DbEngine engine) : CaseTest(engine)
{
    private static readonly string[] Procedures = [Key, "objection"];

    [Fact]
    public async Task A_county_sees_its_cases_and_what_came_to_it_from_elsewhere_and_no_other()
    {
        var (here, moved, other) = (await SubmitAsync(), await ElsewhereAsync(1), await ElsewhereAsync(2));
        await using (var db = Open()) await db.Set<Case>().Where(c => c.Id == moved).ExecuteUpdateAsync(s => s.SetProperty(c => c.OwnerUnit, Bureau), Cancellation);
        Assert.Equal([here, moved], await SeenAsync(Person(Role.Clerk, Bureau).Role));
        Assert.Equal([here], await WithinAsync(Person(Role.Clerk, Bureau).Role));
        Assert.Equal([moved, other], await SeenAsync(Person(Role.Clerk, Elsewhere).Role));
    }

    [Fact]
    public async Task A_township_does_not_see_its_neighbour_whose_code_begins_alike()
    {
        var here = await SubmitAsync();
        var beside = await DoAsync<SubmitCase>(a => a.RunAsync(New(Facts("李四", "990181199001010023")) with { Region = "990181002" }, Person(Role.Clerk), Cancellation));
        await using (var db = Open()) await db.Set<Case>().Where(c => c.Id == beside.Id).ExecuteUpdateAsync(s => s.SetProperty(c => c.OwnerUnit, "neighbour"), Cancellation);
        Assert.Equal([here], await SeenAsync(Person(Role.Clerk).Role));
        Assert.Equal([here], await WithinAsync(Person(Role.Clerk).Role));
    }

    [Fact]
    public async Task Who_takes_part_in_nothing_sees_what_is_with_the_unit_and_who_does_not_work_on_cases_nothing()
    {
        var here = await SubmitAsync();
        await using (var db = Open()) await db.Set<Case>().ExecuteUpdateAsync(s => s.SetProperty(c => c.OwnerUnit, "stranger"), Cancellation);
        Assert.Equal([here], await SeenAsync(Person(Role.Clerk, "stranger").Role));
        Assert.Equal([here], await WithinAsync(Person(Role.Clerk, "stranger").Role));
        Assert.Empty(await SeenAsync(Person(Role.Clerk, "nobody").Role));
        Assert.Empty(await SeenAsync(Person(Role.Auditor, "stranger").Role));
        Assert.Empty(await WithinAsync(Person(Role.Auditor, Bureau).Role));
        Assert.Empty(await SeenAsync(null));
    }

    [Fact]
    public async Task A_notice_loses_what_it_showed_the_day_after_its_last_and_only_once()
    {
        var id = await SubmitAsync();
        await ActAsync(id, CaseActKind.Review);
        await ActAsync(id, CaseActKind.Assess);
        await ActAsync(id, CaseActKind.Approve, Bureau);
        await ActAsync(id, CaseActKind.PostNotice);
        Assert.Equal(0, await TakeDownAsync(Day.AddDays(6)));
        Assert.Equal(1, await TakeDownAsync(Day.AddDays(7)));
        Assert.Equal(0, await TakeDownAsync(Day.AddDays(8)));
        await using var db = Open();
        Assert.Equal("{}", (await db.Set<PublicNotice>().SingleAsync(Cancellation)).Shown);
    }

    private async Task<Guid> ElsewhereAsync(int no) =>
        (await DoAsync<SubmitCase>(a => a.RunAsync(new(Key, "990102", "990102", Facts("王五", $"99010219900101002{no}")), Person(Role.Clerk, Elsewhere), Cancellation))).Id;

    private async Task<int> TakeDownAsync(DateOnly today)
    {
        await using var scope = Database.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<TakeDownNotices>().RunAsync(Now, today, Cancellation);
    }

    private Task<List<Guid>> SeenAsync(HeldRole? role) => IdsAsync(cases => cases.Seen(role, Procedures, Offices));

    private Task<List<Guid>> WithinAsync(HeldRole? role) => IdsAsync(cases => cases.Within(role, Procedures, Offices));

    private async Task<List<Guid>> IdsAsync(Func<IQueryable<Case>, IQueryable<Case>> sight)
    {
        await using var db = Open();
        return await sight(db.Set<Case>()).OrderBy(c => c.Number.Substring(7)).ThenByDescending(c => c.Number).Select(c => c.Id).ToListAsync(Cancellation);
    }
}

public sealed class SqliteCaseSightTests() : CaseSightTests(DbEngine.Sqlite);

public sealed class NpgsqlCaseSightTests() : CaseSightTests(DbEngine.Npgsql);
