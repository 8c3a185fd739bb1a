using Gongbao.Commitments.Lights;
using Gongbao.Commitments.Register;
using Gongbao.Data;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.Report;

/// <summary>Reads what the page of one report shows (报告查看): what is owed, each revision with its steps and files, and what it is held against.</summary>
internal sealed class ReportReader(GongbaoDb db, LightFactsReader facts)
{
    public async Task<ReportView?> FindAsync(CommitmentItem item, string unitId, string period, CancellationToken cancel)
    {
        var due = await db.Set<ReportDue>().AsNoTracking().FirstOrDefaultAsync(d => d.ItemId == item.Id && d.UnitId == unitId && d.Period == period, cancel);
        if (due is null) return null;
        var reports = await db.Set<ProgressReport>().AsNoTracking().Where(r => r.ItemId == item.Id && r.UnitId == unitId && r.PeriodEnd == due.PeriodEnd).OrderByDescending(r => r.Revision).ToListAsync(cancel);
        var ids = reports.Select(r => r.Id).ToList();
        var steps = await db.Set<PaperStep>().AsNoTracking().Where(s => ids.Contains(s.SubjectId)).OrderBy(s => s.At).ToListAsync(cancel);
        var files = await db.Set<Evidence>().AsNoTracking().Where(e => e.ItemId == item.Id && e.SubjectId != null && ids.Contains(e.SubjectId.Value)).OrderBy(e => e.At).ToListAsync(cancel);
        var last = await db.Set<ProgressReport>().AsNoTracking()
            .Where(r => r.ItemId == item.Id && r.UnitId == unitId && r.PeriodEnd < due.PeriodEnd && r.State == ReportState.Accepted && r.Value != null).OrderByDescending(r => r.PeriodEnd).FirstOrDefaultAsync(cancel);
        return new ReportView(due, reports, steps, files, last, await PlannedAsync(item, due.PeriodEnd, cancel));
    }

    private async Task<decimal?> PlannedAsync(CommitmentItem item, DateOnly on, CancellationToken cancel)
    {
        if (item.Kind != ItemKind.Target) return null;
        var known = (await facts.OfAsync([item], on, cancel))[item.Id];
        return TargetPath.Of(known) is { LacksBaseline: false } path ? path.On(on) : null;
    }
}

/// <summary>One report that is owed, and what became of it.</summary>
/// <param name="Due">What is owed.</param>
/// <param name="Reports">Revisions, the newest first.</param>
/// <param name="Steps">Of all revisions, the oldest first.</param>
/// <param name="Files">Of all revisions.</param>
/// <param name="Before">The last accepted one with a figure of an earlier period.</param>
/// <param name="Planned">What the path asks for by the end of the period.</param>
internal sealed record ReportView(ReportDue Due, IReadOnlyList<ProgressReport> Reports, IReadOnlyList<PaperStep> Steps, IReadOnlyList<Evidence> Files, ProgressReport? Before, decimal? Planned)
{
    public ProgressReport? Latest => Reports.Count > 0 ? Reports[0] : null;

    /// <summary>Whether only a correction can follow.</summary>
    public bool IsAccepted => Latest?.State == ReportState.Accepted;

    /// <summary>What a new draft begins with: the draft itself, or the accepted report that is to be corrected.</summary>
    public ProgressReport? Standing => Latest is { State: ReportState.Draft or ReportState.Returned or ReportState.Accepted } latest ? latest : null;

    /// <summary>The last step of the latest revision when that was a return: who, why, when.</summary>
    public PaperStep? Return => Latest is { State: ReportState.Returned } latest ? Steps.LastOrDefault(s => s.SubjectId == latest.Id && s.Kind == StepKind.Return) : null;
}
