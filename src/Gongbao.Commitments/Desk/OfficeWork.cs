using Gongbao.Commitments.AcceptReport;
using Gongbao.Commitments.Escalate;
using Gongbao.Commitments.Extend;
using Gongbao.Commitments.Register;
using Gongbao.Commitments.SeeRegister;
using Gongbao.Commitments.SuperviseByLetter;
using Gongbao.Data;
using Gongbao.Platform.Access;
using Gongbao.Platform.Parts;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.Desk;

/// <summary>督查待办: what waits for the supervision office in its region. Each question goes by its index and reads a handful of rows.</summary>
internal sealed class OfficeWork(GongbaoDb db, CurrentUser user, ReviewQueue queue)
{
    private static readonly DueState[] Owed = [DueState.Open, DueState.Drafted, DueState.Checked, DueState.Returned, DueState.Missed];

    public async Task<(IReadOnlyList<WaitingReport> Rows, int Total)> ReportsAsync(CancellationToken cancel) =>
        (await queue.Rows().Take(UnitWork.Shown).ToListAsync(cancel), await queue.CountAsync(cancel));

    /// <summary>Open items without an owner.</summary>
    public async Task<(IReadOnlyList<CommitmentItem> Rows, int Total)> OwnersAsync(CancellationToken cancel)
    {
        var items = Covered().Where(i => i.OwnerUnitId == null && i.Status < ItemStatus.Closed);
        return (await items.OrderBy(i => i.Number).Take(UnitWork.Shown).ToListAsync(cancel), await items.CountAsync(cancel));
    }

    public async Task<(IReadOnlyList<ExtensionRow> Rows, int Total)> ExtensionsAsync(CancellationToken cancel)
    {
        var rows = from e in db.Set<ExtensionRequest>().AsNoTracking()
                   where e.State == ExtensionState.Requested
                   join i in Covered() on e.ItemId equals i.Id
                   orderby e.RequestedOn, i.Number
                   select new ExtensionRow(i.Number, i.Title, i.TitleEn, e.Id, e.UnitId, e.OldDeadline, e.NewDeadline);
        return (await rows.Take(UnitWork.Shown).ToListAsync(cancel), await rows.CountAsync(cancel));
    }

    /// <summary>Reports so late that a letter is proposed, and none to the unit on the item is under way.</summary>
    public async Task<(IReadOnlyList<DueRow> Rows, int Total)> LettersProposedAsync(CancellationToken cancel)
    {
        var rows = from e in db.Set<EscalationStep>().AsNoTracking()
                   where e.Level == EscalationLevel.Letter
                   join d in db.Set<ReportDue>() on new { e.ItemId, e.UnitId, Period = e.Subject } equals new { d.ItemId, d.UnitId, d.Period }
                   where Owed.Contains(d.State) && !db.Set<LetterItem>().Any(l => l.ItemId == e.ItemId
                       && db.Set<SupervisionLetter>().Any(s => s.Id == l.LetterId && s.UnitId == e.UnitId && s.State < LetterState.Closed))
                   join i in Covered() on e.ItemId equals i.Id
                   orderby d.Due, i.Number
                   select new DueRow(i.Number, i.Title, i.TitleEn, d.UnitId, d.Period, d.Due, d.State, d.LateSince);
        return (await rows.Take(UnitWork.Shown).ToListAsync(cancel), await rows.CountAsync(cancel));
    }

    /// <summary>Letters of the office that wait for a step of its own.</summary>
    public async Task<(IReadOnlyList<SupervisionLetter> Rows, int Total)> LettersAsync(CancellationToken cancel)
    {
        var unit = user.UnitId;
        LetterState[] waiting = [LetterState.Draft, LetterState.Checked, LetterState.Answered];
        var letters = db.Set<SupervisionLetter>().AsNoTracking().Where(l => waiting.Contains(l.State) && l.FromUnitId == unit);
        return (await letters.OrderBy(l => l.Deadline).ThenBy(l => l.Id).Take(UnitWork.Shown).ToListAsync(cancel), await letters.CountAsync(cancel));
    }

    private IQueryable<CommitmentItem> Covered() => user.Scope.Prefix switch
    {
        { Length: <= 4 } => db.Set<CommitmentItem>().AsNoTracking(),
        { } prefix => db.Set<CommitmentItem>().AsNoTracking().Below(prefix),
        null => db.Set<CommitmentItem>().Where(_ => false),
    };
}

/// <summary>A request for a later deadline (延期申请).</summary>
internal sealed record ExtensionRow(string Number, string Title, string? TitleEn, Guid Id, string UnitId, DateOnly OldDeadline, DateOnly NewDeadline)
{
    public string LocalTitle => Display.IsChinese ? Title : TitleEn ?? Title;
}
