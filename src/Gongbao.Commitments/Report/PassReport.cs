using Gongbao.Commitments.Register;
using Gongbao.Data;
using Gongbao.Data.Model;
using Gongbao.Platform.Access;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.Report;

/// <summary>审核、签发、退回经办: the steps of a report inside its unit, each by another person.</summary>
internal sealed class PassReport(GongbaoDb db, ItemActs acts)
{
    /// <exception cref="DbUpdateConcurrencyException">Somebody changed the report in between.</exception>
    public Task<Outcome> CheckAsync(Guid id, int seen, Hand hand, CancellationToken cancel) => RunAsync(id, seen, Permissions.CheckPapers, hand, async (report, due, _) =>
    {
        if (report.State != ReportState.Draft) return Work.No(Refusal.WrongState);
        if (await db.DidEarlierAsync(id, hand, cancel)) return Work.No(Refusal.SamePerson);
        report.State = ReportState.Checked;
        if (report.CorrectsId is null) due.State = DueState.Checked;
        db.Step(id, StepKind.Check, hand);
        return Work.Of(hand.Act(CommitmentActs.CheckReport, "report", id), id);
    }, cancel);

    /// <summary>Sends the report to the supervision office. One that comes after its day stays marked as late.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody changed the report in between.</exception>
    public Task<Outcome> IssueAsync(Guid id, int seen, Hand hand, CancellationToken cancel) => RunAsync(id, seen, Permissions.IssuePapers, hand, async (report, due, item) =>
    {
        var ready = await db.IsCheckedFirstAsync(report.UnitId, hand.Day, cancel) ? ReportState.Checked : ReportState.Draft;
        if (report.State != ready && report.State != ReportState.Checked) return Work.No(Refusal.WrongState);
        if (await db.DidEarlierAsync(id, hand, cancel)) return Work.No(Refusal.SamePerson);
        report.State = ReportState.Issued;
        if (report.CorrectsId is null)
        {
            due.State = DueState.Issued;
            if (hand.Day > due.Due) due.LateSince ??= due.Due.AddDays(1);
        }
        item.Status = ItemStatus.UnderReview;
        db.Step(id, StepKind.Issue, hand);
        return Work.Of(hand.Act(CommitmentActs.IssueReport, "report", id), id, item.Id);
    }, cancel);

    /// <summary>Gives the report back to its drafter within the unit.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody changed the report in between.</exception>
    public Task<Outcome> SendBackAsync(Guid id, int seen, string reason, Hand hand, CancellationToken cancel) =>
        RunAsync(id, seen, hand.May(Permissions.IssuePapers) ? Permissions.IssuePapers : Permissions.CheckPapers, hand, (report, due, _) =>
        {
            if (Checks.Texts(("Reason", reason, Checks.Short, true)) is { } text) return Task.FromResult(text);
            if (report.State is not (ReportState.Draft or ReportState.Checked)) return Task.FromResult(Work.No(Refusal.WrongState));
            report.State = ReportState.Returned;
            if (report.CorrectsId is null) due.State = DueState.Drafted;
            db.Step(id, StepKind.Return, hand, reason);
            return Task.FromResult(Work.Of(hand.Act(CommitmentActs.SendBackReport, "report", id, reason), id));
        }, cancel);

    private Task<Outcome> RunAsync(Guid id, int seen, string permission, Hand hand, Func<ProgressReport, ReportDue, CommitmentItem, Task<Work>> step, CancellationToken cancel) =>
        acts.RunAsync(hand, async () =>
        {
            if (await db.Set<ProgressReport>().FirstOrDefaultAsync(r => r.Id == id, cancel) is not { } report) return Work.No(Refusal.Unknown);
            var (item, no) = await acts.FindAsync(report.ItemId, null, hand, permission, cancel);
            if (no is not null) return no;
            if (report.UnitId != hand.UnitId) return Work.No(Refusal.OutOfScope);
            if (report.State is ReportState.Accepted or ReportState.Corrected) return Work.No(Refusal.AcceptedAlready);
            var due = await db.Set<ReportDue>().FirstAsync(d => d.ItemId == report.ItemId && d.UnitId == report.UnitId && d.Period == report.Period, cancel);
            db.ExpectVersion(report, seen);
            return await step(report, due, item);
        }, cancel);
}
