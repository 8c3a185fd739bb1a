using System.Text;
using Gongbao.Data.Identity;
using Gongbao.Data.Model;
using Gongbao.Policies.DisabilityCare.Recheck;
using Gongbao.Policies.DisabilityCare.RunPayment;
using Gongbao.Policies.DisabilityCare.Uploads;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Data.Tests.Care;

/// <summary>A county of many persons. <c>GONGBAO_CARE_PERSONS=50000</c> measures it at full size, and <c>GONGBAO_CARE_TIMES</c> names the file for the times.</summary>
public abstract class CareScaleTests(DbEngine engine) : CareTest(engine)
{
    private static readonly int Many = int.Parse(Environment.GetEnvironmentVariable("GONGBAO_CARE_PERSONS") ?? "600", System.Globalization.CultureInfo.InvariantCulture);
    private long began = TimeProvider.System.GetTimestamp();
    private TimeSpan used = Environment.CpuUsage.TotalTime;

    [Fact]
    public async Task Every_person_of_a_county_is_paid_once_and_found_on_the_lists()
    {
        await FillAsync();
        Say("filled");
        var june = await DraftAsync(June);
        Say("roll drafted");
        Assert.Null((await RunsAsync(r => r.CheckAsync(june, 0, Hand(Role.Checker, 2), Cancellation))).Refusal);
        Assert.Null((await RunsAsync(r => r.IssueAsync(june, 1, Hand(Role.Issuer, 3), Cancellation))).Refusal);
        Say("roll checked and issued");
        Assert.Equal((Many, Many * 40000L), await ReadAsync(async db => (await db.Set<PayLine>().CountAsync(Cancellation), await db.Set<PayLine>().SumAsync(l => l.AmountFen, Cancellation))));
        Say("counted");
        // every second person still draws the subsistence allowance
        var listed = string.Concat(Enumerable.Range(0, Many).Where(n => n % 2 == 0).Select(n => Identity(n) + "\n"));
        await ReadAsync(UploadKind.Subsistence, "身份证号\n" + listed, Many - Many / 2, Many / 2);
        Say("list of the subsistence allowance held against all");
        await ReadAsync(UploadKind.Deaths, "身份证号,死亡日期\n" + string.Concat(Enumerable.Range(0, Many).Select(n => Identity(n) + ",2024-05-20\n")), Many, Many - Many / 2);
        Say("list of deaths as long as the register held against all");
    }

    private async Task FillAsync()
    {
        await using var db = Open();
        await using var transaction = await db.Database.BeginTransactionAsync(Cancellation);
        var (persons, payees) = (Enumerable.Range(0, Many).Select(n => Person(n)).ToList(), Enumerable.Range(0, Many).Select(Account).ToList());
        await db.InsertAsync(persons, Cancellation);
        await db.InsertAsync(payees, Cancellation);
        await db.InsertAsync(persons.Select((p, i) => Span(p, payees[i], June)).ToList(), Cancellation);
        await transaction.CommitAsync(Cancellation);
    }

    private async Task ReadAsync(UploadKind kind, string text, int matched, int proposed)
    {
        var (faults, hand) = (new SheetFaults(), Hand(Role.Clerk));
        var done = await DoAsync(s => ActivatorUtilities.CreateInstance<ReadList>(s, Book).RunAsync(kind, County, Day, ("名单.csv", Encoding.UTF8.GetBytes(text)), faults, hand, Cancellation));
        Assert.Empty(faults.All);
        var upload = await ReadAsync(db => db.Set<CareUpload>().SingleAsync(u => u.Id == done.Id, Cancellation));
        Assert.Equal((matched, proposed), (upload.Matched, upload.Added));
    }

    private void Say(string what)
    {
        if (Environment.GetEnvironmentVariable("GONGBAO_CARE_TIMES") is { } file) File.AppendAllText(file, $"{Engine} {what}: {TimeProvider.System.GetElapsedTime(began).TotalSeconds:0.0} s, of the processor {(Environment.CpuUsage.TotalTime - used).TotalSeconds:0.0} s\n");
        (began, used) = (TimeProvider.System.GetTimestamp(), Environment.CpuUsage.TotalTime);
    }
}

public sealed class CareScaleTests_on_SQLite() : CareScaleTests(DbEngine.Sqlite);

public sealed class CareScaleTests_on_PostgreSQL() : CareScaleTests(DbEngine.Npgsql);
