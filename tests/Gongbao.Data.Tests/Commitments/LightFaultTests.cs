using Gongbao.Commitments.AcceptReport;
using Gongbao.Commitments.Lights;
using Gongbao.Commitments.Register;
using Gongbao.Commitments.Report;
using Gongbao.Data.Acts;
using Gongbao.Data.Audit;
using Gongbao.Kernel;
using Gongbao.Rules.Parameters;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Data.Tests.Commitments;

/// <summary>What is cut off between a report and its light leaves neither: both stand in one transaction.</summary>
public abstract class LightFaultTests(DbEngine engine) : RegisterTest(engine)
{
    [Fact]
    public async Task When_lighting_fails_the_report_is_not_accepted_and_can_be_accepted_afterwards()
    {
        var day = new DateOnly(2024, 2, 1);
        var item = await SupervisedAsync();
        await RunDayAsync(day);
        var report = await ReportAsync(item, "2024-01", 120, day);
        var before = await SpansAsync(item);
        var seen = await ReportVersionAsync(report);
        await using (var db = Open())
        {
            // a city whose pack has no parameters cannot light anything
            var dark = new LightItems(db, new LightFactsReader(db), new CommitmentLaws(new ParameterBook([]), new WorkingCalendar([])));
            var accept = new AcceptReport(db, new ItemActs(db, new ActLog(db, Writer), dark));
            await Assert.ThrowsAsync<ParameterMissingException>(() => accept.AcceptAsync(report, seen, Officer(day: day, form: Token()), Cancellation));
        }
        await using (var db = Open())
        {
            Assert.Equal(ReportState.Issued, (await db.Set<ProgressReport>().SingleAsync(Cancellation)).State);
            Assert.Equal(DueState.Issued, (await db.Set<ReportDue>().SingleAsync(Cancellation)).State);
            Assert.DoesNotContain("report.accept", await db.Set<AuditRow>().Select(a => a.Kind).ToListAsync(Cancellation));
        }
        Assert.Equal(before.Count, (await SpansAsync(item)).Count);
        await MustAsync<AcceptReport>(a => a.AcceptAsync(report, seen, Officer(day: day, form: Token()), Cancellation));
        Assert.Equal(LightReason.OnTrack, (await ItemAsync(item)).LightReason);
    }
}

public sealed class LightFaultTests_on_SQLite() : LightFaultTests(DbEngine.Sqlite);

public sealed class LightFaultTests_on_PostgreSQL() : LightFaultTests(DbEngine.Npgsql);
