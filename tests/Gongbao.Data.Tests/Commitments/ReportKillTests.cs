using System.Diagnostics;
using System.Globalization;
using Gongbao.Commitments.Lights;
using Gongbao.Commitments.Register;
using Gongbao.Commitments.Report;
using Gongbao.Data.Acts;
using Gongbao.Data.Audit;
using Gongbao.Data.Identity;
using Gongbao.Data.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Data.Tests.Commitments;

/// <summary>A process that issues a report is killed after one statement of its transaction and then a later one, until one run comes to its end.</summary>
public abstract class ReportKillTests(DbEngine engine) : RegisterTest(engine)
{
    private const int MostStatements = 40;

    /// <summary>Every statement in CI, every third at home: each one costs the start of a process.</summary>
    private static int Stride => Environment.GetEnvironmentVariable("CI") == "true" ? 1 : 3;

    [Fact]
    public async Task After_a_kill_report_due_status_step_light_history_and_audit_are_all_there_or_none()
    {
        var (item, report) = await LateReportAsync();
        var (before, version) = (await StateAsync(item, report), await ReportVersionAsync(report));
        Assert.Equal((ReportState.Checked, LightReason.ReportLate, 0), (before.Report, before.Reason, before.Audited));
        var statement = 1;
        while (!await RunsToItsEndAsync(report, version, statement))
        {
            Assert.Equal(before, await StateAsync(item, report));
            statement += Stride;
            Assert.True(statement < MostStatements);
        }
        // several were cut off in the middle, among them those between report and light
        Assert.True(statement > 4, $"The first run that was not killed: {statement}.");
        var after = await StateAsync(item, report);
        Assert.Equal(new Traces(ReportState.Issued, DueState.Issued, ItemStatus.UnderReview, before.Steps + 1, LightReason.ReportCaughtUp, before.Spans + 1, 1, 1), after);
        await using var db = Open();
        Assert.Null((await new AuditVerifier(db, Cipher).VerifyAsync(cancellation: Cancellation)).FirstBreak);
    }

    private async Task<(Guid Item, Guid Report)> LateReportAsync()
    {
        var (opens, late, day) = (new DateOnly(2024, 2, 1), new DateOnly(2024, 2, 19), new DateOnly(2024, 2, 20));
        var item = await SupervisedAsync();
        await RunDayAsync(opens);
        await RunDayAsync(late);
        var drafted = await DoAsync<DraftReport, Outcome>(a => a.RunAsync(item, "2024-01", new ReportContent(120, "进展顺利"), Person(Role.Clerk, "new", day: day), Cancellation));
        await MustAsync<PassReport>(async a => await a.CheckAsync(drafted.Id, await ReportVersionAsync(drafted.Id), Person(Role.Checker, "new", 2, day), Cancellation));
        return (item, drafted.Id);
    }

    private async Task<bool> RunsToItsEndAsync(Guid report, int version, int statement)
    {
        var program = Path.Combine(AppContext.BaseDirectory.Replace("Gongbao.Data.Tests", "Gongbao.Data.Victim", StringComparison.Ordinal), "Gongbao.Data.Victim.dll");
        string[] words = [program, Database.ConnectionString, TestDatabase.Secret, report.ToString(), version.ToString(CultureInfo.InvariantCulture), statement.ToString(CultureInfo.InvariantCulture)];
        using var victim = Process.Start(new ProcessStartInfo("dotnet", words) { RedirectStandardError = true })!;
        var error = await victim.StandardError.ReadToEndAsync(Cancellation);
        await victim.WaitForExitAsync(Cancellation);
        Assert.Empty(error);
        return victim.ExitCode == 0;
    }

    private async Task<Traces> StateAsync(Guid item, Guid report)
    {
        await using var db = Open();
        var row = await db.Set<CommitmentItem>().AsNoTracking().SingleAsync(i => i.Id == item, Cancellation);
        return new Traces(
            (await db.Set<ProgressReport>().AsNoTracking().SingleAsync(r => r.Id == report, Cancellation)).State,
            (await db.Set<ReportDue>().AsNoTracking().SingleAsync(d => d.ItemId == item && d.Period == "2024-01", Cancellation)).State,
            row.Status,
            await db.Set<PaperStep>().CountAsync(s => s.SubjectId == report, Cancellation),
            row.LightReason!.Value,
            await db.Set<LightSpan>().CountAsync(s => s.ItemId == item, Cancellation),
            await db.Set<AuditRow>().CountAsync(a => a.Kind == CommitmentActs.IssueReport, Cancellation),
            await db.Set<Receipt>().CountAsync(r => r.Token == "issue", Cancellation));
    }

    /// <summary>All that issuing leaves behind.</summary>
    private sealed record Traces(ReportState Report, DueState Due, ItemStatus Status, int Steps, LightReason Reason, int Spans, int Audited, int Answered);
}

public sealed class ReportKillTests_on_SQLite() : ReportKillTests(DbEngine.Sqlite);

public sealed class ReportKillTests_on_PostgreSQL() : ReportKillTests(DbEngine.Npgsql);
