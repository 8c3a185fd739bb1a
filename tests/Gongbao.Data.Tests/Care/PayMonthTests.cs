using Gongbao.Data.Identity;
using Gongbao.Policies.DisabilityCare.RunPayment;

namespace Gongbao.Data.Tests.Care;

public abstract class PayMonthTests(DbEngine engine) : CareTest(engine)
{
    [Fact]
    public async Task Counties_of_a_month_stand_side_by_side_with_those_that_made_no_roll()
    {
        var (person, payee) = await ServeAsync(1, June);
        await ServeAsync(2, June);
        var run = await PayAsync(June);
        await using (var db = Open())
        {
            db.Add(new PayReturn { Id = Guid.NewGuid(), RunId = run, PersonId = person, PayeeId = payee, County = County, Day = Day, Reason = "销户", AmountFen = 40000 });
            db.Add(new Recovery { Id = Guid.NewGuid(), PersonId = person, PayeeId = payee, County = County, Month = June, AmountFen = 10000, At = Now });
            // of another month: not counted
            db.Add(new Recovery { Id = Guid.NewGuid(), PersonId = person, PayeeId = payee, County = County, Month = June.AddMonths(-1), AmountFen = 5, At = Now });
            await db.SaveChangesAsync(Cancellation);
        }
        Assert.Equal([new(County, PayRunState.Issued, 2, 80000, 0, 0, 40000, 10000), new(OtherCounty, null, 0, 0, 0, 0, 0, 0)], await OfAsync(June));
        Assert.All(await OfAsync(June.AddMonths(1)), row => Assert.Null(row.State));
    }

    [Fact]
    public async Task A_roll_that_is_not_issued_shows_where_it_stands_and_no_sum_and_a_withdrawn_one_is_none()
    {
        await ServeAsync(1, June);
        var id = await DraftAsync(June);
        Assert.Equal(new(County, PayRunState.Draft, 0, 0, 0, 0, 0, 0), (await OfAsync(June))[0]);
        Assert.Null((await RunsAsync(r => r.WithdrawAsync(id, 0, "差错", Hand(Role.Clerk), Cancellation))).Refusal);
        Assert.Null((await OfAsync(June))[0].State);
    }

    private Task<List<PayMonthRow>> OfAsync(DateOnly month) => ReadAsync(db => new PayMonths(db).OfAsync([County, OtherCounty], month, Cancellation));
}

public sealed class PayMonthTests_on_SQLite() : PayMonthTests(DbEngine.Sqlite);

public sealed class PayMonthTests_on_PostgreSQL() : PayMonthTests(DbEngine.Npgsql);
