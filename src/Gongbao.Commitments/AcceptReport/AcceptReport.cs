using Gongbao.Commitments.Register;
using Gongbao.Commitments.Report;
using Gongbao.Data;
using Gongbao.Data.Model;
using Gongbao.Platform.Access;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.AcceptReport;

/// <summary>审核报告: the supervision office accepts a report, which lights its item anew, or returns it with a reason.</summary>
internal sealed class AcceptReport(GongbaoDb db, ItemActs acts)
{
    /// <exception cref="DbUpdateConcurrencyException">Somebody decided in between.</exception>
    public Task<Outcome> AcceptAsync(Guid id, int seen, Hand hand, CancellationToken cancel) => RunAsync(id, seen, hand, async (report, due, item) =>
    {
        report.State = ReportState.Accepted;
        if (report.CorrectsId is { } earlier) (await db.Set<ProgressReport>().FirstAsync(r => r.Id == earlier, cancel)).State = ReportState.Corrected;
        else due.State = DueState.Accepted;
        await TakeOverAsync(report, item, hand, cancel);
        db.Step(id, StepKind.Accept, hand);
        return Work.Of(hand.Act(CommitmentActs.AcceptReport, "report", id), id, item.Id);
    }, cancel);

    /// <exception cref="DbUpdateConcurrencyException">Somebody decided in between.</exception>
    public Task<Outcome> ReturnAsync(Guid id, int seen, string reason, Hand hand, CancellationToken cancel) => RunAsync(id, seen, hand, async (report, due, item) =>
    {
        if (Checks.Texts(("Reason", reason, Checks.Short, true)) is { } text) return text;
        report.State = ReportState.Returned;
        if (report.CorrectsId is null) due.State = DueState.Returned;
        item.Status = await StatusAfterAsync(report, cancel);
        db.Step(id, StepKind.Return, hand, reason);
        return Work.Of(hand.Act(CommitmentActs.ReturnReport, "report", id, reason), id, item.Id);
    }, cancel);

    /// <summary>Accepts several, each an act of its own: what is wrong with one does not hold up the others.</summary>
    /// <returns>One outcome a report, in the order given.</returns>
    public async Task<IReadOnlyList<Outcome>> AcceptManyAsync(IReadOnlyList<(Guid Id, int Seen)> reports, Hand hand, CancellationToken cancel)
    {
        var outcomes = new List<Outcome>(reports.Count);
        for (var i = 0; i < reports.Count; i++)
        {
            try
            {
                outcomes.Add(await AcceptAsync(reports[i].Id, reports[i].Seen, hand.ForRow(i), cancel));
            }
            catch (DbUpdateConcurrencyException)
            {
                outcomes.Add(Outcome.No(Refusal.ChangedMeanwhile));
            }
            db.ChangeTracker.Clear();
        }
        return outcomes;
    }

    private Task<Outcome> RunAsync(Guid id, int seen, Hand hand, Func<ProgressReport, ReportDue, CommitmentItem, Task<Work>> decide, CancellationToken cancel) => acts.RunAsync(hand, async () =>
    {
        if (await db.Set<ProgressReport>().FirstOrDefaultAsync(r => r.Id == id, cancel) is not { } report) return Work.No(Refusal.Unknown);
        var (item, no) = await acts.FindAsync(report.ItemId, null, hand, Permissions.Supervise, cancel);
        if (no is not null) return no;
        if (report.State is ReportState.Accepted or ReportState.Corrected) return Work.No(Refusal.AcceptedAlready);
        if (report.State != ReportState.Issued) return Work.No(Refusal.WrongState);
        if (await db.DidEarlierAsync(id, hand, cancel)) return Work.No(Refusal.SamePerson);
        var due = await db.Set<ReportDue>().FirstAsync(d => d.ItemId == report.ItemId && d.UnitId == report.UnitId && d.Period == report.Period, cancel);
        db.ExpectVersion(report, seen);
        return await decide(report, due, item);
    }, cancel);

    // the item carries its latest accepted figure, so that no list has to look into the reports
    private async Task TakeOverAsync(ProgressReport report, CommitmentItem item, Hand hand, CancellationToken cancel)
    {
        var other = await db.Set<ProgressReport>().AsNoTracking()
            .Where(r => r.ItemId == item.Id && r.State == ReportState.Accepted && r.Value != null && r.Id != report.Id && r.Id != report.CorrectsId)
            .OrderByDescending(r => r.PeriodEnd).Select(r => new { r.Value, r.PeriodEnd }).FirstOrDefaultAsync(cancel);
        (item.LatestValue, item.LatestOn) = report.Value is { } value && !(other?.PeriodEnd > report.PeriodEnd) ? (value, report.PeriodEnd) : (other?.Value, other?.PeriodEnd);
        if (!(item.ReportedTo >= report.PeriodEnd)) item.ReportedTo = report.PeriodEnd;
        if (report.SaysDone) item.DoneOn ??= hand.Day;
        else if (item.ReportedTo == report.PeriodEnd) item.DoneOn = null;
        item.Status = await StatusAfterAsync(report, cancel);
    }

    private async Task<ItemStatus> StatusAfterAsync(ProgressReport report, CancellationToken cancel) =>
        await db.Set<ProgressReport>().AnyAsync(r => r.ItemId == report.ItemId && r.Id != report.Id && r.State == ReportState.Issued, cancel)
            ? ItemStatus.UnderReview : ItemStatus.Reporting;
}
