using Gongbao.Commitments.Register;
using Gongbao.Data;
using Gongbao.Platform.Access;
using Gongbao.Registers.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.SetOwner;

/// <summary>明确牵头: the supervision office sets who owns an item. What other units still owed on it is dropped.</summary>
internal sealed class SetOwner(GongbaoDb db, ItemActs acts, CityRegisters registers)
{
    /// <exception cref="DbUpdateConcurrencyException">Somebody changed the item in between.</exception>
    public Task<Outcome> RunAsync(Guid id, int seen, string unitId, string reason, Hand hand, CancellationToken cancel) => acts.RunAsync(hand, async () =>
    {
        var (item, no) = await acts.FindAsync(id, seen, hand, Permissions.Supervise, cancel);
        if (no is not null) return no;
        if (Checks.Texts(("Reason", reason, Checks.Short, true)) is { } text) return text;
        if ((await registers.ReadAsync(cancel)).Find(unitId) is null) return Work.No(Refusal.UnknownUnit, "UnitId");
        if (item.OwnerUnitId == unitId && item.OwnerBasis == OwnerBasis.Set) return Work.No(Refusal.NothingChanged, "UnitId");
        db.Changed(item, ChangeKind.Owner, item.OwnerUnitId, unitId, reason, hand);
        (item.OwnerUnitId, item.OwnerBasis) = (unitId, OwnerBasis.Set);
        if (item.Status < ItemStatus.Assigned) item.Status = ItemStatus.Assigned;
        await DropDuesAsync(id, unitId, cancel);
        return Work.Of(hand.Act(CommitmentActs.SetOwner, "commitment", id, reason) with { Details = $$"""{"unit":"{{unitId}}"}""" }, id, id);
    }, cancel);

    private async Task DropDuesAsync(Guid id, string owner, CancellationToken cancel)
    {
        var owed = await db.Set<ReportDue>().Where(d => d.ItemId == id && (d.State == DueState.Open || d.State == DueState.Missed || d.State == DueState.Dropped)).ToListAsync(cancel);
        // a unit that owns it again owes again what was dropped
        foreach (var due in owed) due.State = due.UnitId != owner ? DueState.Dropped : due.State == DueState.Dropped ? DueState.Open : due.State;
    }
}
