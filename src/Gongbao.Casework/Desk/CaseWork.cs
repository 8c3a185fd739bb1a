using Gongbao.Casework.Cases;
using Gongbao.Casework.Contracts;
using Gongbao.Casework.SeeCases;
using Gongbao.Data;
using Gongbao.Platform.Access;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Casework.Desk;

/// <summary>
/// 待办件: what waits with the unit of the person who asks, at their level. However many wait, no more than <see cref="Counted"/> are looked at,
/// along the index of unit, state, level and day.
/// </summary>
internal sealed class CaseWork(GongbaoDb db, CurrentUser user)
{
    /// <summary>So many stand on the desk.</summary>
    public const int Shown = 8;

    /// <summary>Counted so far; more are "99+".</summary>
    public const int Counted = 100;

    private static readonly CaseState[] AllButOpen = [.. Enum.GetValues<CaseState>().Where(s => s != CaseState.Open)];

    /// <summary>The level at which the person works; null: none.</summary>
    public DraftStage? Stage => user.Has(Permissions.DraftPapers) ? DraftStage.None : user.Has(Permissions.CheckPapers) ? DraftStage.Drafted : user.Has(Permissions.IssuePapers) ? DraftStage.Checked : null;

    /// <summary>Cases that go on and wait at the person's level, the earliest due first.</summary>
    public IQueryable<CaseRow> Waiting() => Rows(Open());

    /// <summary>What can be done for many at once: all that waits at the person's level, of one step where one is named.</summary>
    public IQueryable<CaseRow> Bulk((string Procedure, string Step)? at) =>
        at is (var procedure, var step) ? Rows(Open().Where(c => c.Procedure == procedure && c.Step == step)) : Waiting();

    /// <summary>Drafts on cases that stand still or have ended: to resume, to withdraw, to reopen.</summary>
    public IQueryable<CaseRow> Standing() => Rows(Own().Where(c => AllButOpen.Contains(c.State) && c.Stage == Stage!.Value));

    /// <summary>What is drafted on the shown cases, and whether it was given back.</summary>
    public async Task<IReadOnlyDictionary<Guid, (CaseActKind Kind, bool Back)>> DraftsAsync(IEnumerable<Guid> cases, CancellationToken cancel)
    {
        var ids = cases.ToList();
        if (ids.Count == 0) return new Dictionary<Guid, (CaseActKind, bool)>();
        return await db.Set<CaseDraft>().AsNoTracking().Where(d => ids.Contains(d.CaseId)).Select(d => new { d.CaseId, d.Kind, Back = d.Back != null }).ToDictionaryAsync(d => d.CaseId, d => (d.Kind, d.Back), cancel);
    }

    private IQueryable<Case> Open() => Own().Where(c => c.State == CaseState.Open && c.Stage == Stage!.Value);

    private IQueryable<Case> Own()
    {
        var unit = user.UnitId;
        return db.Set<Case>().AsNoTracking().Where(c => c.OwnerUnit == unit);
    }

    private static IQueryable<CaseRow> Rows(IQueryable<Case> cases) => cases.OrderBy(c => c.Due).ThenBy(c => c.Id).Select(CaseRow.Of);
}
