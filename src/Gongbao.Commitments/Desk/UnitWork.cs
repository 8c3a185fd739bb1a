using Gongbao.Commitments.Instruct;
using Gongbao.Commitments.Register;
using Gongbao.Commitments.SuperviseByLetter;
using Gongbao.Data;
using Gongbao.Platform.Access;
using Gongbao.Platform.Parts;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.Desk;

/// <summary>单位待办: what is due for the unit of the person who asks. Each question goes by its index and reads a handful of rows.</summary>
internal sealed class UnitWork(GongbaoDb db, CurrentUser user)
{
    /// <summary>So many rows of each kind stand on the desk; the rest is a page away.</summary>
    public const int Shown = 8;

    private static readonly DueState[] Draft = [DueState.Open, DueState.Missed, DueState.Returned], Check = [DueState.Drafted], Issue = [DueState.Checked];

    /// <summary>States of reports in which the role has the next step.</summary>
    public IReadOnlyList<DueState> OwnStep => user.Has(Permissions.DraftPapers) ? Draft : user.Has(Permissions.CheckPapers) ? Check : Issue;

    /// <summary>Reports of the unit that are under way, by state.</summary>
    public async Task<IReadOnlyDictionary<DueState, int>> CountsAsync(CancellationToken cancel)
    {
        var unit = user.UnitId;
        DueState[] underway = [.. Draft, .. Check, .. Issue, DueState.Issued];
        return await db.Set<ReportDue>().Where(d => d.UnitId == unit && underway.Contains(d.State)).GroupBy(d => d.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
    }

    /// <summary>Reports of the unit in these states, the earliest due first.</summary>
    public IQueryable<DueRow> Reports(IEnumerable<DueState> states)
    {
        var unit = user.UnitId;
        var wanted = states.ToList();
        return from d in db.Set<ReportDue>().AsNoTracking()
               where d.UnitId == unit && wanted.Contains(d.State)
               join i in db.Set<CommitmentItem>().AsNoTracking() on d.ItemId equals i.Id
               orderby d.Due, i.Number, d.Period
               select new DueRow(i.Number, i.Title, i.TitleEn, d.UnitId, d.Period, d.Due, d.State, d.LateSince);
    }

    public async Task<(IReadOnlyList<SupervisionLetter> Rows, int Total)> LettersAsync(CancellationToken cancel)
    {
        var unit = user.UnitId;
        var letters = db.Set<SupervisionLetter>().AsNoTracking().Where(l => l.UnitId == unit && l.State == LetterState.Issued);
        return (await letters.OrderBy(l => l.Deadline).ThenBy(l => l.Number).Take(Shown).ToListAsync(cancel), await letters.CountAsync(cancel));
    }

    public async Task<(IReadOnlyList<InstructionRow> Rows, int Total)> InstructionsAsync(CancellationToken cancel)
    {
        var unit = user.UnitId;
        var given = db.Set<Instruction>().AsNoTracking().Where(i => i.ToUnitId == unit && i.State == InstructionState.Given);
        var rows = from g in given join i in db.Set<CommitmentItem>() on g.ItemId equals i.Id orderby g.Due, i.Number select new InstructionRow(i.Number, g.Id, g.Text, g.Leader, g.Due);
        return (await rows.Take(Shown).ToListAsync(cancel), await given.CountAsync(cancel));
    }

    /// <summary>Items that the unit leads and that are red.</summary>
    public async Task<(IReadOnlyList<CommitmentItem> Rows, int Total)> RedAsync(CancellationToken cancel)
    {
        var unit = user.UnitId;
        var red = db.Set<CommitmentItem>().AsNoTracking().Where(i => i.OwnerUnitId == unit && i.Light == LightKind.Red);
        return (await red.OrderBy(i => i.Number).Take(Shown).ToListAsync(cancel), await red.CountAsync(cancel));
    }
}

/// <summary>A report that is owed (应报).</summary>
internal sealed record DueRow(string Number, string Title, string? TitleEn, string UnitId, string Period, DateOnly Due, DueState State, DateOnly? LateSince)
{
    public string LocalTitle => Display.IsChinese ? Title : TitleEn ?? Title;
}

/// <summary>An instruction to be answered (批示).</summary>
internal sealed record InstructionRow(string Number, Guid Id, string Text, string Leader, DateOnly Due);
