using System.Text;
using Gongbao.Data.Identity;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Policies.DisabilityCare.RunPayment;
using Gongbao.Policies.DisabilityCare.Served;
using Gongbao.Policies.DisabilityCare.Uploads;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Data.Tests.Care;

public abstract class ReturnTests(DbEngine engine) : CareTest(engine)
{
    private readonly SheetFaults faults = new();

    [Fact]
    public async Task The_bank_file_has_a_row_for_each_payee_in_the_columns_and_encoding_of_the_parameters()
    {
        await ServeAsync(1, June);
        await ServeAsync(2, June, CareService.Institution);
        var run = await RunAsync(await PayAsync(June));
        var bytes = await DoAsync(s => ActivatorUtilities.CreateInstance<BankFile>(s, Book).CsvAsync(run, Cancellation));
        Assert.Equal("流水号,收款人,收款账号,开户银行,金额,摘要\r\n20240601000001,乙1,6200000000000001,云汀农商银行,400.00,2024年6月照护和托养补贴\r\n20240601000002,乙2,6200000000000002,云汀农商银行,800.00,2024年6月照护和托养补贴\r\n",
            CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetString(bytes));
    }

    [Fact]
    public async Task What_the_bank_returned_is_paid_again_once_it_is_released_and_to_the_account_that_was_put_right()
    {
        var (_, wrong) = await ServeAsync(1, June);
        await ServeAsync(2, June);
        var run = await PayAsync(June);
        await ReadReturnsAsync(run, "流水号,退票原因\n20240601000001,户名不符\n");
        // sent again: nothing more
        await ReadReturnsAsync(run, "流水号,退票原因\n20240601000001,户名不符\n");
        var back = await ReadAsync(db => db.Set<PayReturn>().SingleAsync(Cancellation));
        Assert.Equal((wrong, 40000L, "户名不符"), (back.PayeeId, back.AmountFen, back.Reason));
        Assert.Equal(2, (await LinesAsync(await PayAsync(new(2024, 7, 1)))).Count);
        Assert.Null((await ActAsync(r => r.ReleaseAsync(back.Id, 0, new(PayeeKind.Carer, "乙一", "云汀农商银行", "6200000000000088"), Hand(Role.Clerk, day: new(2024, 7, 20)), Cancellation))).Refusal);
        Assert.Equal(CareRefusal.WrongState, (await ActAsync(r => r.ReleaseAsync(back.Id, 1, null, Hand(Role.Clerk, day: new(2024, 7, 20)), Cancellation))).Refusal);
        var august = await LinesAsync(await PayAsync(new(2024, 8, 1)));
        var again = Assert.Single(august, l => l.Kind == PayKind.Repeat);
        Assert.Equal((June, 40000L), (again.Month, again.AmountFen));
        Assert.NotEqual(wrong, again.PayeeId);
        Assert.Equal(120000L, august.Sum(l => l.AmountFen));
        Assert.DoesNotContain(await LinesAsync(await PayAsync(new(2024, 9, 1))), l => l.Kind != PayKind.Regular);
    }

    [Fact]
    public async Task A_reference_of_another_roll_or_twice_and_a_missing_reason_are_named_by_line()
    {
        await ServeAsync(1, June);
        var run = await PayAsync(June);
        var done = await ActAsync(r => r.ReadAsync(run, Encoding.UTF8.GetBytes("流水号,退票原因\n20240601000009,销户\n20240601000001,销户\n20240601000001,销户\n"), faults, Hand(Role.Clerk), Cancellation));
        Assert.Equal(CareRefusal.BadFile, done.Refusal);
        Assert.Equal([(2, SheetProblem.BadNumber), (4, SheetProblem.Twice)], faults.All.Select(f => (f.Line, f.Problem)));
        Assert.Equal(0, await ReadAsync(db => db.Set<PayReturn>().CountAsync(Cancellation)));
    }

    [Fact]
    public async Task A_claim_that_has_come_in_is_booked_once()
    {
        var (person, _) = await ServeAsync(1, June);
        await PayAsync(June);
        await using (var db = Open())
        {
            await Register.ExitAsync(db, person, ExitReason.Moved, June, new(Now, Day, "county", "丁某"), Cancellation);
            await db.SaveChangesAsync(Cancellation);
        }
        var claim = await ReadAsync(db => db.Set<Recovery>().SingleAsync(Cancellation));
        Assert.Null((await ActAsync(r => r.ReceiveAsync(claim.Id, 0, Hand(Role.Clerk), Cancellation))).Refusal);
        Assert.Equal(CareRefusal.WrongState, (await ActAsync(r => r.ReceiveAsync(claim.Id, 1, Hand(Role.Clerk), Cancellation))).Refusal);
    }

    private async Task ReadReturnsAsync(Guid run, string text)
    {
        Assert.Null((await ActAsync(r => r.ReadAsync(run, Encoding.UTF8.GetBytes(text), faults, Hand(Role.Clerk), Cancellation))).Refusal);
        Assert.Empty(faults.All);
    }

    private Task<PayRun> RunAsync(Guid id) => ReadAsync(db => db.Set<PayRun>().AsNoTracking().SingleAsync(r => r.Id == id, Cancellation));

    private Task<CareResult> ActAsync(Func<Returns, Task<CareResult>> act) =>
        DoAsync(s => act(ActivatorUtilities.CreateInstance<Returns>(s, ActivatorUtilities.CreateInstance<BankFile>(s, Book))));
}

public sealed class ReturnTests_on_SQLite() : ReturnTests(DbEngine.Sqlite);

public sealed class ReturnTests_on_PostgreSQL() : ReturnTests(DbEngine.Npgsql);
