using Gongbao.Commitments.Register;
using Gongbao.Data;
using Gongbao.Data.Files;
using Gongbao.Data.Model;
using Gongbao.Platform.Access;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.Report;

/// <summary>报告内容 as typed.</summary>
/// <param name="Value">Figure in base units; null where the item has none or it is not known.</param>
/// <param name="Text">Progress.</param>
/// <param name="Problem">Problem.</param>
/// <param name="Help">What is asked of others.</param>
/// <param name="SaysDone">The unit says that the item is done.</param>
/// <param name="Seen">Version of the draft that the person edited; null for a new one.</param>
internal sealed record ReportContent(decimal? Value, string Text, string? Problem = null, string? Help = null, bool SaysDone = false, int? Seen = null)
{
    /// <summary>Files to be kept with it.</summary>
    public IReadOnlyList<EvidenceFile> Files { get; init; } = [];
}

/// <summary>A file handed in: readable twice; size and type are checked by the page.</summary>
internal sealed record EvidenceFile(Stream Content, string Name);

/// <summary>经办: drafts the report of the own unit for a period, or drafts it again after a return; after acceptance it drafts a correction.</summary>
internal sealed class DraftReport(GongbaoDb db, ItemActs acts, FileStore files)
{
    /// <exception cref="DbUpdateException">Somebody drafted or changed the same report in between.</exception>
    public Task<Outcome> RunAsync(Guid itemId, string period, ReportContent content, Hand hand, CancellationToken cancel) =>
        acts.RunAsync(hand, () => PrepareAsync(itemId, period, content, hand, cancel), cancel);

    /// <summary>The same within an act of the caller, such as the import of a ledger with many reports.</summary>
    public async Task<Work> PrepareAsync(Guid itemId, string period, ReportContent content, Hand hand, CancellationToken cancel)
    {
        var (item, no) = await acts.FindAsync(itemId, null, hand, Permissions.DraftPapers, cancel);
        if (no is not null) return no;
        if (Check(content) is { } wrong) return wrong;
        var due = await db.Set<ReportDue>().FirstOrDefaultAsync(d => d.ItemId == itemId && d.UnitId == hand.UnitId && d.Period == period, cancel);
        if (due is null) return Work.No(Refusal.OutOfScope);
        if (hand.Day < due.Opens) return Work.No(Refusal.NotOpenYet);
        var last = await db.Set<ProgressReport>().Where(r => r.ItemId == itemId && r.UnitId == hand.UnitId && r.PeriodEnd == due.PeriodEnd)
            .OrderByDescending(r => r.Revision).FirstOrDefaultAsync(cancel);
        if (last?.State is ReportState.Checked or ReportState.Issued || due.State == DueState.Dropped) return Work.No(Refusal.WrongState);
        if (last?.State == ReportState.Accepted && content.Seen is not null) return Work.No(Refusal.AcceptedAlready);
        var report = last is null or { State: ReportState.Accepted or ReportState.Corrected } ? Add(due, last, content, hand) : Edit(last, content);
        if (report.CorrectsId is null) due.State = DueState.Drafted;
        db.Step(report.Id, StepKind.Draft, hand);
        await KeepFilesAsync(report, content, hand, cancel);
        return Work.Of(hand.Act(CommitmentActs.DraftReport, "report", report.Id) with { Details = $$"""{"item":"{{item.Number}}","period":"{{period}}"}""" }, report.Id);
    }

    private ProgressReport Add(ReportDue due, ProgressReport? accepted, ReportContent content, Hand hand)
    {
        var report = new ProgressReport
        {
            Id = Guid.CreateVersion7(hand.At),
            ItemId = due.ItemId,
            UnitId = due.UnitId,
            Period = due.Period,
            PeriodEnd = due.PeriodEnd,
            Revision = (accepted?.Revision ?? 0) + 1,
            CorrectsId = accepted?.Id,
            Text = content.Text,
        };
        db.Add(report);
        return Fill(report, content);
    }

    private ProgressReport Edit(ProgressReport draft, ReportContent content)
    {
        // who did not see a draft that is there already would overwrite it
        db.ExpectVersion(draft, content.Seen ?? -1);
        draft.State = ReportState.Draft;
        db.Entry(draft).Property(d => d.Text).IsModified = true;
        return Fill(draft, content);
    }

    private static ProgressReport Fill(ProgressReport report, ReportContent content)
    {
        (report.Value, report.Text, report.Problem, report.Help, report.SaysDone) = (content.Value, content.Text.Trim(), content.Problem, content.Help, content.SaysDone);
        return report;
    }

    private async Task KeepFilesAsync(ProgressReport report, ReportContent content, Hand hand, CancellationToken cancel)
    {
        foreach (var file in content.Files)
        {
            var stored = await files.AddAsync(db, file.Content, file.Name, hand.At, cancel);
            db.Add(new Evidence { Id = Guid.CreateVersion7(hand.At), ItemId = report.ItemId, SubjectId = report.Id, FileId = stored.Id, Name = stored.Name, At = hand.At });
        }
    }

    private static Work? Check(ReportContent content) =>
        Checks.Texts(("Text", content.Text, Checks.Text, true), ("Problem", content.Problem, Checks.Short, false), ("Help", content.Help, Checks.Short, false))
        ?? Checks.Numbers(("Value", content.Value));
}
